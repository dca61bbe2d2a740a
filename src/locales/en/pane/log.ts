import type { log as zh } from "../../zh-CN/pane/log.ts";

const days = (count: string) => (count === "1" ? "1 day" : `${count} days`);

export const log: typeof zh = {
  choose: "Choose an account first: contacts are seen by account.",
  count: (count) => (count === "1" ? "1 contact" : `${count} contacts`),
  empty: "Record the first contact: whom you saw, how long, and how they took it.",
  add: "Record a contact",
  save: "Save the contact",
  subject: (account) => `Development log · ${account}`,
  message: {
    RISING: (count) => `The customer warmed over ${days(count)}`,
    STEADY: (count) => `The customer's attitude has not moved in ${days(count)}`,
    FALLING: (count) => `The customer cooled over ${days(count)}`,
    unknown: (count) => `${count} contacts: too few to tell where the attitude goes`,
  },
  figures: { contacts: "Contacts", minutes: "Time", days: "Span" },
  times: "",
  minutes: "min",
  days: "days",
  untimed: (count) => `${count} without time`,
  guide: {
    title: (step) => `At this step: ${step}`,
    deliverable: (text) => `Hands over: ${text}`,
    leave: (evidence) =>
      `Left with: ${evidence}. How progress and steps go together, and the actions, are own definitions.`,
  },
  list: "Contacts",
  minutesOf: (minutes) => `${minutes} min`,
  nobody: "Nobody named",
  form: { progress: "Progress and attitude", result: "Result and reasons" },
};
