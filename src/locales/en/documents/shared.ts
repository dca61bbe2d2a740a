import type { shared as zh } from "../../zh-CN/documents/shared.ts";

export const shared: typeof zh = {
  confidential: "Confidential between both",
  foot: (unit) => `Amounts in ${unit}`,
  representative: (number) => `Your representative${number === "" ? "" : ` ${number}`}`,
  untold: "to be told",
  sides: { OURS: "Our side", THEIRS: "Your side", BOTH: "Both" },
  withheld: {
    subject: "Customer's copy",
    title: {
      none: "The customer's copy leaves out no text",
      some: (count) => `The customer's copy leaves out ${count} ${count === "1" ? "text" : "texts"}`,
    },
    text: "It tells only what both sides know: agenda, goals, value, measures and next steps.",
    why: (texts, where) =>
      `These texts name a rival or judgements that stay inside; the copy says "to be told" instead: ${texts}. To have them told, write them anew in ${where}.`,
    quoted: (text) => `"${text}"`,
  },
  items: {
    columns: { item: "Item", kind: "Kind", side: "Side", owner: "Owner", due: "Due", state: "State" },
    state: { done: "Done", planned: "Not due yet", overdue: "Overdue" },
  },
  goals: {
    columns: { goal: "Goal", figure: "Goal", reached: "Reached", share: "Share", due: "Due", state: "State" },
    state: { done: "Met", planned: "Not due yet", overdue: "Overdue, not met" },
    value: (figure, unit) => `${figure} ${unit}`,
  },
  timeline: {
    touchpoints: "Meetings",
    contracts: "Contract",
    milestones: "Milestones",
    meetings: "Regular meetings",
    plan: "Plan",
    today: "Today",
    signed: "Signed",
    ends: (name) => `${name} ends`,
    contract: "Contract",
    from: "Begins",
    until: "Ends",
    review: "Review",
    key: "Full diamond: done. Open diamond: planned. Square: overdue. The broken line is the as-of date.",
    title: "Timeline",
    desc: (marks) => `${marks}.`,
    mark: (date, name, state) => `${date} ${name} (${state})`,
    states: { done: "done", planned: "planned", overdue: "overdue" },
    separator: "; ",
  },
};
