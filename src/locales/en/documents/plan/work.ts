import type { work as zh } from "../../../zh-CN/documents/plan/work.ts";

export const work: typeof zh = {
  joint: {
    subject: "Joint plan with the customer",
    title: {
      goals: (met, count) => `Shared goals met: ${met} of ${count}`,
      items: (count) => `Items agreed: ${count}`,
      late: (count) => `overdue: ${count}`,
      empty: "The plan has no goals and items yet",
    },
    span: (from, until) => `${from} to ${until}`,
    pairs: { plan: "Plan", span: "Time", confirmed: "Customer", missing: "Parts" },
    yes: "confirmed",
    no: "not confirmed",
    complete: "complete",
    lacking: (parts) => `missing: ${parts}`,
    unnamed: "Joint plan",
    columns: {
      item: "Item",
      kind: "Kind and side",
      reached: "Reached / goal",
      due: "Due",
      state: "State",
    },
    figure: (reached, figure, unit) => `${reached} / ${figure} ${unit}`.trimEnd(),
    state: { done: "done", planned: "running", overdue: "overdue" },
  },
  tasks: {
    subject: "Actions agreed",
    title: {
      late: (count, late) => `Open: ${count}, overdue: ${late}`,
      open: (count) => `Open: ${count}, none overdue`,
      done: (count) => `Nothing open, done within a year: ${count}`,
    },
    columns: { action: "Action", deal: "Deal", owner: "Owner", due: "Due", state: "State", source: "Source" },
    allDone: "Every action on record is done or cancelled.",
  },
  development: {
    subject: "Development log",
    title: (progress, contacts) => `reached ${progress}, contacts: ${contacts}`,
    over: (result, reached) => `${result}: ${reached}`,
    contacts: (contacts) => `contacts: ${contacts}`,
    result: { SUCCESS: "Won", FAILURE: "Given up", OPEN: "Going on" },
    pairs: { minutes: "Time spent", days: "Over", trend: "Attitude", result: "Result" },
    minutes: (minutes) => `${minutes} minutes`,
    days: (days) => `${days} days`,
    columns: {
      date: "Date",
      way: "Way",
      progress: "Progress",
      attitude: "Attitude",
      minutes: "Minutes",
      result: "Result",
      owner: "Owner",
    },
  },
};
