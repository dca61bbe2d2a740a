import type { visits as zh } from "../../zh-CN/pane/visits.ts";

const days = (count: string) => (count === "1" ? "1 day" : `${count} days`);

export const visits: typeof zh = {
  choose: "The latest visits come first.",
  all: "All accounts",
  count: (count) => (count === "1" ? "1 visit" : `${count} visits`),
  empty: "Record the first visit: whom we met, what they said, what comes next.",
  record: "Record a visit",
  save: "Save the visit",
  subject: (account) => `Visits · ${account}`,
  last: (day) => `Last one: ${day}`,
  nobody: "Nobody named",
  noWords: "No words of theirs",
  followUp: {
    DONE: "Followed up",
    LATE: "Late",
    OPEN: (day) => `Due ${day}`,
    OVERDUE: (count) => `${days(count)} late`,
  },
  due: (day, count) => `Follow up by ${day} (within ${days(count)} of the visit): Today will show it.`,
  dueRestDay: (day) => `${day} is a day off: better call before.`,
  fromSelection: "The account comes from the selected row; change it if you like.",
  lastCommitments: (day) => `Commitments carried over from the visit of ${day}.`,
  about: (account, day) => `${account} · next step ${day}`,
  wordsHint: "Their words, not our judgement.",
  sourceHint: "Lawful sources only: published, told by the customer, tender notice, trade fair.",
  sourceNeeded:
    "Competitor information needs its source: published, told by the customer, a tender notice. Leave out what was not come by fairly.",
  evidenceNeeded: "No fact, no change of level: write down what was seen or heard.",
  change: {
    title: "Relationship change",
    note: (person) => person,
    none: "None",
    who: "Who",
    level: "Level now",
    now: (level) => `Level on record: ${level}`,
    unrated: "not rated",
    evidence: "Evidence (a fact)",
    evidenceHint: "No fact, no change of level.",
  },
  form: {
    time: "Time and mode",
    ours: "Our side",
    commitments: "Commitments",
    goal: "Goal and main points",
    needs: "Needs and objections",
    rivals: "Competitors",
    advice: "Advice",
    followUp: "Follow-up",
  },
};
