import type { care as zh } from "../../../zh-CN/documents/plan/care.ts";

export const care: typeof zh = {
  satisfaction: {
    subject: "Satisfaction",
    title: {
      score: (score) => `Satisfaction ${score}`,
      weakest: (item) => `weakest: ${item}`,
      old: "No usable answer within a year",
      due: (date) => `next survey was due on ${date}`,
    },
    picture: "Satisfaction, survey by survey",
    bar: (date, score) => `${date} ${score}`,
    items: "Weakest items",
    item: (name, score) => `${name} ${score}`,
    pairs: {
      answers: "Answers within a year",
      nps: "Net promoter score",
      next: "Next survey",
      csat: "Satisfied overall",
    },
    columns: {
      date: "Date",
      role: "Role",
      score: "Score",
      weakest: "Weakest",
      recommend: "0–10",
    },
    note: "Score 0–100, from the mean of nine items rated 1–5; 0–10 = would recommend us.",
  },
  churn: {
    subject: "Danger of losing the customer",
    title: {
      light: (light, risk, reason) => `${light}: risk ${risk}, mainly ${reason}`,
      calm: (light, risk) => `${light}: risk ${risk}`,
      few: (known) => `Only ${known} of the signals known, too little for a light`,
      unknown: "No signal is rated",
    },
    columns: { signal: "Signal", level: "Level", points: "Points" },
    level: { "1": "light", "2": "clear", "3": "strong" },
    quiet: "None of the rated signals shows anything.",
    facts: (date) => `Facts as of ${date}`,
    measure: "Measure",
    noMeasure: (days, where) => `None yet; one is due within ${days} days. Enter it in ${where}.`,
    needed: (signal, where) => `The signal most needed is “${signal}”; enter it in ${where}.`,
  },
};
