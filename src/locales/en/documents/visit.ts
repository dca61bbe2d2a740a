import type { visit as zh } from "../../zh-CN/documents/visit.ts";

const many = (count: string, one: string, several: string) => `${count} ${count === "1" ? one : several}`;

export const visit: typeof zh = {
  document: "Visit brief",
  documentTitle: (account) => `${account} – visit brief`,
  who: {
    planned: (date) => `Visit planned ${date}`,
    last: (date) => `Last visit ${date}`,
    never: "No visit on record",
  },
  area: {
    visit: "Plan",
    commitments: "Promises",
    readiness: "Readiness",
    objections: "Objections",
  },
  statement: {
    planned: {
      clause: (date) => `visit on ${date}`,
      text: (date, days, goal) => `Visit on ${date} (${days}): ${goal}`,
      noGoal: "no goal is written down",
    },
    unplanned: {
      clause: "no visit is planned",
      text: (where) => `No visit is planned from today on; enter it in ${where}.`,
    },
    missed: {
      clause: (date) => `visit of ${date} not on record`,
      text: (date) => `The visit planned for ${date} is not on record: not made, or not written down?`,
    },
    late: {
      clause: (count) => many(count, "promise overdue", "promises overdue"),
      text: (count, first, days) =>
        `${many(count, "promise is", "promises are")} overdue, "${first}" for longest: ${many(days, "day", "days")}.`,
    },
    onTime: {
      clause: "no promise overdue",
      text: (count) => `${many(count, "promise is", "promises are")} open, none overdue.`,
    },
    ready: { clause: "preparation complete", text: "Everything mandatory is prepared." },
    notReady: {
      clause: (count) => `${many(count, "item", "items")} to prepare`,
      text: (count, missing) => `${many(count, "mandatory item is", "mandatory items are")} missing: ${missing}.`,
    },
    objections: {
      clause: (count) => `${many(count, "objection", "objections")} open`,
      text: (count, total, first) =>
        `${count} of ${many(total, "objection", "objections")} not settled; begin with "${first}".`,
    },
  },
  people: {
    subject: "Whom we meet",
    title: {
      nobody: "No contact is entered",
      named: (count) => `${count} named for this visit`,
      unnamed: "Nobody named; by weight",
      against: (count) => `${many(count, "decider leans", "deciders lean")} to a rival`,
      neutral: "deciders still neutral",
      supported: (count) => `${many(count, "decider supports", "deciders support")} us`,
      noDecider: "nobody is entered as KDM",
      unknown: "deciders' levels not known",
    },
    clause: ", ",
    columns: {
      person: "Name",
      anonymous: "Contact",
      role: "Role",
      level: "Relation CR5–CR1",
      next: "Next conversion action",
    },
    scale: "Relationship level: CR5 opposed on the left, CR1 supporting on the right",
    state: (now, wanted) => `now ${now}, wanted ${wanted}`,
    enter: (where) => `Enter the people in ${where}: roles, relations and next steps will stand here.`,
    note: "Bold: named. Dot: now; ring: wanted. Grey: suggested by REL-5.",
  },
  goal: {
    subject: "Goal and agenda",
    title: { none: "No goal written down yet", unplanned: "Plan the next visit first" },
    lead: {
      agenda: (agenda) => `Agenda: ${agenda}`,
      opinions: (opinions) => `Colleagues said: ${opinions}`,
      promised: (step) => `Agreed last time: ${step}`,
    },
    enter: (where) => `What will they promise or agree to? Write it in ${where}.`,
    noAgenda: (where) => `No agenda; enter it in ${where}.`,
  },
  commitments: {
    subject: "Open promises",
    title: {
      none: "No open promise",
      late: (late, count) => `${count} open, ${late} overdue`,
      open: (count) => `${count} open, none overdue`,
    },
    columns: { what: "Promise", side: "Side", owner: "Owner", due: "Due", state: "State" },
    sides: { OURS: "ours", THEIRS: "theirs", BOTH: "both" },
    followUp: (date) => `Follow up the visit of ${date}`,
    agreed: (date, text) => `Agreed ${date}: ${text}`,
    enter: (actions, visits) =>
      `Enter promises in ${actions} and ${visits}; one whose owner is a contact counts as the customer's.`,
  },
  talks: {
    subject: { none: "Last talks", last: (count) => (count === "1" ? "Last talk" : `Last ${count} talks`) },
    title: {
      none: "No visit on record",
      last: (date, days) => `Last one on ${date}, ${many(days, "day", "days")} ago`,
      today: "We talked today",
    },
    columns: {
      date: "Date",
      mode: "Mode",
      who: "Whom",
      said: "Customer's words",
      about: "Goal (their words are personal: left out)",
      next: "Next step",
    },
    enter: (where) => `Write talks down in ${where}, in the customer's own words.`,
  },
  needs: {
    subject: "Needs and objections",
    title: (needs, ripe, objections) =>
      `${many(needs, "need", "needs")}, ${ripe} ripe; ${many(objections, "objection", "objections")} open`,
    nothing: "None on record",
    columns: { need: "Need in their words", level: "Level", kind: "Kind" },
    enter: (where) => `Enter the problems and wants they named in ${where}.`,
    rate: (rate) => `Explicit needs: ${rate} (NEED-1).`,
  },
  questions: {
    subject: "Questions to ask",
    title: {
      balanced: (count) => `${many(count, "question", "questions")}, well balanced`,
      verdict: (count) => `${many(count, "question", "questions")}, not balanced`,
      unsorted: (count) => `${many(count, "question", "questions")}, not sorted`,
      partly: (count, unsorted) => `${many(count, "question", "questions")}, ${unsorted} not sorted`,
      suggested: "None prepared; begin with these",
      none: "No question prepared",
    },
    columns: { kind: "Kind", question: "Question", person: "Ask" },
    unsorted: "not sorted",
    deep: (share) => `Implication and need-payoff: ${share} of those sorted (NEED-4).`,
    suggested: (where) => `Suggested by role and company (REL-7, this tool's definition). Enter your own in ${where}.`,
    enter: (where) => `Enter what to ask in ${where}.`,
  },
  objections: {
    columns: { objection: "Objection", answer: "Answer and proof" },
    noAnswer: "no answer yet",
    solved: "settled",
    enter: (where) => `Enter doubts and objections in ${where}.`,
  },
  readiness: {
    subject: "Checklist",
    title: {
      none: "No preparation sheet",
      ready: "Everything mandatory is there",
      open: (count) => `${many(count, "mandatory item", "mandatory items")} missing`,
    },
    facts: (filled, all, missing) => `Facts of the company ${filled}/${all}; missing: ${missing}.`,
    factsFull: (all) => `All ${all} facts of the company are entered.`,
    materials: (ready, all, missing) => `Material ready ${ready}/${all}; missing: ${missing}.`,
    materialsFull: (all) => `All ${all} kinds of material are ready.`,
    enter: (where) => `Begin a row in ${where}, then tick item by item.`,
  },
};
