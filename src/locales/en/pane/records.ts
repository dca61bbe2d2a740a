import type { records as zh } from "../../zh-CN/pane/records.ts";

export const records: typeof zh = {
  add: (table) => `Add to ${table}`,
  save: (table) => `Save to ${table}`,
  needed: (header, when, value) => `${when} is "${value}": fill in ${header}`,
  owner: (headers) => `Say to which it belongs: fill in ${headers}`,
  or: " or ",
  fact: (header, value) => `${header} ${value}`,
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
    rest: "Other",
    contents: "Contents",
    figures: "Figures",
    days: "Dates",
    who: "People",
    inside: "For us only",
  },
};
