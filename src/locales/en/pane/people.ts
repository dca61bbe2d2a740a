import type { people as zh } from "../../zh-CN/pane/people.ts";

export const people: typeof zh = {
  choose: "Choose an account first: people are seen by account.",
  find: "Find an account",
  account: (count) => (count === "1" ? "1 person" : `${count} people`),
  subject: (day) => `Stakeholders · as of ${day}`,
  empty: "Add those who decide, who influence and who use it, and the decision chain draws itself.",
  addFirst: "Add the first person",
  add: "Add a stakeholder",
  save: "Save the stakeholder",
  message: {
    noDecider: "Nobody knows yet who decides",
    unrated: (count) => `${count} not rated: a gap, not a neutral`,
    opposed: (name) => `${name} is against us: win neutrality first`,
    unsupported: (name) => `${name} is still neutral: somebody must speak for us`,
    uncovered: "Too few were contacted in time",
    weak: "Our supporters do not carry enough weight",
    good: "The decision chain holds: stay in touch",
  },
  figures: { known: "Identified", coverage: "Coverage", strength: "Relations" },
  ofExpected: (expected) => `of ${expected} expected`,
  unknown: "?",
  chain: "Decision chain",
  chainDesc:
    "Superiors above, their people indented, with part in the decision and relationship level; a dashed frame is somebody not rated.",
  power: {
    title: "Power and attitude",
    influence: "Influence (upper half: high)",
    legend: { KDM: "KDM", KI: "KI", KU: "KU", unknown: "no role", wanted: "wanted" },
    person: (name, influence, level, field) => `${name}: influence ${influence}, ${level}, ${field}`,
    note: (cut) =>
      `Influence of ${cut} and more is in the upper half; against us on the left, for us on the right; a line leads to the wanted level.`,
    unplaced: (count) =>
      count === "1"
        ? "1 more has no influence or level and is not drawn."
        : `${count} more have no influence or level and are not drawn.`,
  },
  list: "People",
  listNote: "Level now → wanted",
  hold: (level) => `${level} hold`,
  arrow: (now, wanted) => `${now} → ${wanted}`,
  unrated: "Not rated",
  noRole: "No part in the decision",
  noEvidence: "Level without evidence",
  evidenceAge: (days) => `Evidence ${days} days old`,
  noContact: (days) => `No contact for ${days} days: not covered`,
  neverContact: "No contact on record",
  move: "Recommended move",
  moveText: (goal, target, owners, action) =>
    `${goal}${target === "" ? "" : ` to ${target}`}; led by ${owners}: ${action}.`,
  moveUnrated: "Rate the relationship first: write down something seen and its date, then choose a level.",
  moveNoRole: "First find out which part this person has in the decision.",
  evidenceNeeded: "No fact, no change of level: write down the fact and its date.",
  form: { level: "Level and evidence", next: "Next step", place: "Place", reach: "Contact", private: "Sensitive" },
  evidenceHint: "Something seen or heard, such as: asked for the sample's test data on 5 March.",
  sensitiveOff: "Psychological needs and personal notes are off. To switch them on, state their purpose under Tables.",
  sensitiveOn: (purpose) => `Sensitive fields are on. Purpose: ${purpose}`,
};
