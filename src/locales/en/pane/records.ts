import type { records as zh } from "../../zh-CN/pane/records.ts";

export const records: typeof zh = {
  add: {
    actions: "Add an action",
    needs: "Add a need",
    opportunities: "Add an opportunity",
    visitPreparations: "Prepare a visit",
  },
  screens: {
    actions: "Action",
    needs: "Need",
    opportunities: "Opportunity",
    visitPreparations: "Visit preparation",
  },
  save: {
    actions: "Save the action",
    needs: "Save the need",
    opportunities: "Save the opportunity",
    visitPreparations: "Save the preparation",
  },
  problems: {
    closed: "Won or lost: enter the day on which it closed.",
    done: "Done: enter the day.",
  },
  form: {
    done: "Completion",
    ripe: "How ripe it is",
    answer: "Our answer",
    next: "Next step",
    about: "About the deal",
    odds: "Progress and odds",
    end: "Outcome",
    people: "Whom to meet",
    meeting: "Meeting beforehand",
    facts: "About the company",
    material: "Material",
  },
};
