import type { plan as zh } from "../../zh-CN/documents/plan.ts";

export const plan: typeof zh = {
  chain: {
    subject: "Decision chain: reporting lines, influence and relationship levels",
    noRoles: "No decision roles are entered, so the chain cannot be judged",
    sound: "The decision chain is sound: supported and in touch",
    alarms: {
      OPPOSED: "a decision maker is against us",
      UNCOVERED: "too little contact",
      UNSUPPORTED: "no decision maker supports us",
      WEAK: "the relationship is weak",
    },
    light: "Chain",
    strength: "Strength",
    coverage: "Contact coverage",
    identified: "Identified",
    change: (now, wanted) => `${now} → ${wanted}`,
    map: "Map of the decision chain",
    person: (name, role, change) => `${name} ${role} ${change}`,
    note: "The heavier the box, the more weight in the decision; dashed = no role entered. Dot = now, ring = wanted. Arrows on the right = who sways whom, the heavier the stronger.",
  },
  needs: {
    subject: "Needs",
    title: (count, ripe) => `Needs on record: ${count}, with a vision of the solution: ${ripe}`,
    columns: { statement: "In their words", kind: "Kind", level: "Level", value: "Value point", response: "Response" },
  },
  problems: {
    subject: "Complaints and service requests",
    title: (count, days) => `Unsolved: ${count}, the oldest for ${days} days`,
    none: "No unsolved problem",
    allSolved: "Every recorded complaint and request is solved.",
    kinds: { COMPLAINT: "Complaint", REQUEST: "Request" },
    columns: {
      what: "Problem",
      kind: "Kind",
      raised: "Raised on",
      days: "Days",
      due: "Answer due",
      owner: "Handled by",
    },
  },
};
