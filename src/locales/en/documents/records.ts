import type { records as zh } from "../../zh-CN/documents/records.ts";

const many = (count: string, one: string, several: string) => `${count} ${count === "1" ? one : several}`;

export const records: typeof zh = {
  document: "Development and visits",
  documentTitle: (account) => `${account} – development record and visit records`,
  who: {
    period: (from, until) => `Visits ${from} to ${until}`,
    visits: (count) => many(count, "visit", "visits"),
    contacts: (count) => many(count, "development contact", "development contacts"),
  },
  area: { step: "Step", followUp: "Follow-up", records: "Records", development: "Development" },
  statement: {
    step: {
      clause: (step, days) => `${many(days, "day", "days")} in ${step}`,
      text: (deal, step, days, late) =>
        `${deal}: ${many(days, "day", "days")} in ${step}; ${many(late, "key action", "key actions")} overdue.`,
      late: (step, late) => `${many(late, "action", "actions")} of ${step} overdue`,
      onTime: (deal, step, days) =>
        `${deal}: ${many(days, "day", "days")} in ${step}; no key action overdue.`,
    },
    followUp: {
      clause: (count) => `${many(count, "visit", "visits")} not followed up`,
      text: (count, date, days) =>
        `${many(count, "visit was", "visits were")} not followed up in time; the first of ${date} is ${many(days, "day", "days")} late.`,
    },
    records: {
      clause: (count) => `${many(count, "record", "records")} incomplete`,
      text: (count, all, share) =>
        `${count} of ${many(all, "visit record", "visit records")} not complete; ${share} filled in on average.`,
      full: {
        clause: "records complete",
        text: (all) => `${many(all, "visit record", "visit records")}, all complete.`,
      },
      none: {
        clause: "no visit in the period",
        text: (days) => `No visit is on record for the last ${many(days, "day", "days")}.`,
      },
    },
    development: {
      clause: (result) => result.toLowerCase(),
      text: (contacts, days, result) =>
        `${many(contacts, "contact", "contacts")} in ${many(days, "day", "days")}; ${result.toLowerCase()}.`,
      trend: (trend) => `attitude ${trend.toLowerCase()}`,
    },
  },
  form: {
    subject: "Development record",
    title: {
      none: "No development contact on record",
      made: (contacts, days) => `${many(contacts, "contact", "contacts")} in ${many(days, "day", "days")}`,
    },
    fields: {
      customer: "Customer",
      number: "Customer ID",
      industry: "Industry",
      owner: "Account manager",
      developers: "Developed by",
      first: "First contact",
      last: "Last contact",
      contacts: "Contacts",
      minutes: "Minutes in all",
      attitude: "Attitude and its trend",
      progress: "Progress",
      result: "Result",
      reason: "Reasons of success or failure",
    },
    untimed: (minutes, count) => `${minutes} (${count} not timed)`,
    attitude: (now, trend) => `${now}, ${trend.toLowerCase()}`,
    enter: (where) => `Enter one contact per row in the ${where}.`,
  },
  step: {
    subject: "Current step and its key actions",
    title: {
      noDeal: "No opportunity is open",
      noStep: (deal) => `${deal}: not known when it entered its step`,
      at: (deal, step) => `${deal}: ${step}`,
    },
    columns: {
      role: "Role",
      action: "Key action",
      deliverable: "Deliverable",
      verifier: "Confirmed by",
      due: "Due",
      state: "State",
    },
    enter: (where) => `Enter the day on which it entered the step in ${where}.`,
    enterDeal: (where) => `Enter opportunities in the ${where}.`,
    note: (entered, evidence) => `Counted from ${entered}, when it entered the step. The step ends with: ${evidence}.`,
    more: (count) => `${many(count, "more opportunity", "more opportunities")} on page 2.`,
  },
  next: {
    subject: "What comes next",
    title: {
      none: "No next step written down",
      late: (count) => `${count} overdue`,
      until: (date) => `The first is due on ${date}`,
      undated: "Next steps without a date",
    },
    columns: { what: "Next step", about: "From", owner: "Owner", date: "Date", state: "State" },
    visit: (date) => `Visit of ${date}`,
    followUp: (date) => `Follow up the visit of ${date}`,
    enter: (deals, visits) => `Enter next steps in ${deals} or ${visits}.`,
  },
  ways: {
    subject: "Choice of the way to develop the customer",
    title: {
      open: "No way has been chosen yet",
      chosen: (way) => `Chosen: ${way}`,
      other: (way, best) => `Chosen: ${way}; ${best} scores best`,
    },
    columns: { way: "Way", chance: "Chance", cost: "Cost", days: "Days", score: "Score", chosen: "Chosen" },
    chosen: "chosen",
    views: "Views of the meeting",
    viewColumns: { way: "Way", voter: "By", opinion: "View" },
    held: (date) => `Meeting of ${date}.`,
    uncompared: "Ways without chance, cost and days are not compared.",
    note: "Views of several people are averaged; cost and time count against the cheapest and the quickest way.",
  },
  evidence: {
    subject: "Steps and exit evidence",
    title: {
      all: "Every step passed has verified evidence",
      open: (count) => `${many(count, "step", "steps")} passed without verified evidence`,
    },
    columns: {
      step: "Step",
      entered: "Entered",
      days: "Days",
      evidence: "Evidence",
      met: "Met on",
      verified: "Verified",
      document: "Document",
    },
    yes: (by) => `verified, ${by}`,
    verified: "verified",
    no: "not verified",
    none: "no evidence",
    enter: (where) => `Enter evidence in the ${where}.`,
  },
  log: {
    subject: "Contacts of the development",
    title: (count, minutes) => `${many(count, "contact", "contacts")}, ${many(minutes, "minute", "minutes")} in all`,
    columns: {
      date: "Date",
      person: "Person seen",
      minutes: "Minutes",
      way: "Way",
      progress: "Progress",
      attitude: "Attitude",
      note: "Note",
      owner: "By",
    },
  },
  visit: {
    subject: (number) => `Visit record ${number}`,
    noNumber: "without a number",
    title: (date, mode, state) => `${date} ${mode}: ${state}`,
    meeting: "Meeting",
    followUp: {
      DONE: "followed up in time",
      LATE: "followed up late",
      OPEN: "follow-up not due yet",
      OVERDUE: (days) => `follow-up ${many(days, "day", "days")} late`,
    },
    fields: {
      time: "Time",
      ourPeople: "Our participants",
      step: "Change of step",
      rival: "Competitors, and who said so",
      relation: "Change of relationship, and its proof",
      followUp: "Followed up on",
    },
    time: (from, until) => `${from}–${until}`,
    step: (before, after) => `${before} → ${after}`,
    withMore: (words, more) => `${words} (${more})`,
    hidden: "(personal, left out)",
    laterVisit: (date) => `next visit ${date}`,
    checks: {
      complete: "Record complete",
      missing: (share, fields) => `${share} filled in; missing: ${fields}`,
      intime: "Entered within two days",
      late: (date) => `entered only on ${date}`,
      unknown: "no date of entry",
      supervisor: "A supervisor or above took part",
      low: (level) => `highest: ${level.toLowerCase()}; a supervisor should see a target customer`,
      noLevel: "visitor's level not entered",
      followedUp: "Followed up",
    },
  },
  signatures: { author: "Filled in by", owner: "Account manager", manager: "Supervisor", date: "Date" },
};
