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
  ways: {
    title: "Choice of the way",
    before: "Which way to go",
    subject: (account) => `Choice of the way · ${account}`,
    count: (count) => (count === "1" ? "1 way" : `${count} ways`),
    message: {
      none: "Nobody has yet compared ways to develop this customer",
      unscored: "No way has chance, cost and days all filled in",
      open: (way) => `${way} scores best, nothing is chosen yet`,
      best: (way) => `Chosen: ${way}, which scores best`,
      other: (way, best) => `Chosen: ${way}; ${best} scores best`,
      chosen: (way) => `Chosen: ${way}`,
    },
    figures: { ways: "Ways", voters: "People heard" },
    held: (date) => `Meeting of ${date}; views of one day are one meeting`,
    scores: "Scores of the ways",
    empty:
      "Compare several ways in a meeting: a row for each view of each way, with chance, cost, days and opinion. The scores follow.",
    score: (score) => `score ${score}`,
    points: (chance, cost, time) => `chance ${chance} + cost ${cost} + time ${time}`,
    parts: { chance: "chance of success", cost: "expected cost", time: "days needed" },
    missing: (parts) => `not compared, missing: ${parts}`,
    chosen: "chosen",
    best: "best score",
    note: 'Views are averaged; cost and time count against the cheapest and the quickest way. Say yes under "Chosen" in the row of the way that was chosen. Weights: own definition.',
    views: "Views of the meeting",
    earlier: "Meetings before",
    chance: (share) => `chance ${share}`,
    days: (count) => days(count),
    nothing: "no chance, cost or opinion written",
  },
  list: "Contacts",
  minutesOf: (minutes) => `${minutes} min`,
  nobody: "Nobody named",
  form: { progress: "Progress and attitude", result: "Result and reasons" },
};
