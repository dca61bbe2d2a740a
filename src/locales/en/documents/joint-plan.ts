import type { jointPlan as zh } from "../../zh-CN/documents/joint-plan.ts";

/** A number with its noun. */
const many = (count: string, one: string, several: string) => `${count} ${count === "1" ? one : several}`;

export const jointPlan: typeof zh = {
  document: "Joint business plan",
  documentTitle: (account, plan) => `${account} – ${plan}`,
  unnamed: "Joint business plan",
  stop: ".",
  who: {
    period: (from, until) => `${from} to ${until}`,
    owner: (name) => `Our owner ${name}`,
    confirmed: "Confirmed by both",
    unconfirmed: "To be confirmed",
    form: "To be filled in",
  },
  area: { goals: "Goals", milestones: "Milestones", review: "Review", parts: "Complete", form: "Plan" },
  statement: {
    goals: {
      clause: (met, count) => `${met} of ${many(count, "shared goal", "shared goals")} met`,
      text: (met, count, late) => `${met} of ${many(count, "shared goal", "shared goals")} met, ${late} overdue.`,
      none: "no shared goals yet",
      noneText: "No shared goal has a figure and a date.",
    },
    milestones: {
      late: (count) => `${many(count, "milestone", "milestones")} overdue`,
      lateText: (count, first, date) =>
        `${many(count, "milestone", "milestones")} overdue; the first is "${first}" (${date}).`,
      next: (date) => `next milestone ${date}`,
      nextText: (first, date) => `The next milestone is "${first}" (${date}).`,
      done: "all milestones done",
      none: "no milestones yet",
      noneText: "No milestone with a date is written down.",
    },
    review: {
      clause: (date) => `review on ${date}`,
      text: (date, days) => `The next review together: ${date} (${days}).`,
      late: "day of the review has passed",
      lateText: (date, days) => `The review of ${date} is ${days}: please agree on a new day.`,
      none: "no day for the review",
      noneText: "No day is agreed on for looking at the plan again.",
    },
    parts: {
      clause: (count) => `the plan lacks ${many(count, "part", "parts")}`,
      text: (share, missing) => `${share} complete; missing: ${missing}.`,
      all: "the plan is complete",
      allText: "All nine parts are written down.",
    },
    form: {
      clause: "no joint plan yet",
      text: "A strategic account should have one, made with the customer: this form is for both to fill in.",
      clauseForCustomer: "a joint plan to make together",
      textForCustomer: "This form is for both to fill in, and to sign.",
    },
  },
  goals: {
    subject: "Shared goals",
    title: {
      some: (met, count) => `${met} of ${many(count, "goal", "goals")} met`,
      amount: (amount) => `A shared goal of ${amount}`,
      none: "The shared goals have no figures yet",
    },
    goal: (text) => `Goal: ${text}`,
    amount: (amount) => `Shared goal in money: ${amount}.`,
    enter: (where) => `Enter goals with figure and date in ${where}, as kind "Shared goal".`,
    blank: "To be written down together, with figures and dates.",
  },
  timeline: {
    subject: "When",
    title: {
      dated: (done, count) => `${done} of ${many(count, "milestone", "milestones")} done`,
      none: "The milestones have no dates yet",
    },
  },
  sides: {
    ours: "What we put in",
    theirs: "What the customer puts in",
    theirsForCustomer: "What you put in",
    title: {
      ours: (done, count) => `We have kept ${done} of ${many(count, "promise", "promises")}`,
      theirs: (done, count) => `The customer kept ${done} of ${count}`,
      theirsForCustomer: (done, count) => `You have kept ${done} of ${many(count, "promise", "promises")}`,
      told: "Written down",
      none: "Not written down yet",
    },
    investment: (amount) => `Investment ${amount}`,
    item: (text, date) => `${text} (${date})`,
    enter: (where) => `Enter it in ${where}.`,
    blank: "To be agreed on together.",
  },
  words: {
    subject: "In the plan's words",
    title: "What both want, and what each puts in",
    none: "Goal and contributions are not put into words yet",
  },
  next: {
    subject: "Next steps",
    title: {
      late: (late, count) => `${late} of ${many(count, "open item", "open items")} overdue`,
      open: (count) => many(count, "open item", "open items"),
      none: "No open items",
    },
    none: "The plan has no open items.",
  },
  items: {
    subject: "Milestones and items",
    title: {
      some: (done, count) => `${done} of ${many(count, "item", "items")} done`,
      none: "No items yet",
    },
    enter: (where) => `Enter milestones, contributions and meetings in ${where}.`,
    blank: "To be agreed on together.",
  },
  investment: {
    subject: "Investment of both",
    title: {
      both: (ours, theirs) => `We ${ours}, the customer ${theirs}`,
      bothForCustomer: (ours, theirs) => `We ${ours}, you ${theirs}`,
      none: "The amounts are not all there yet",
    },
    columns: { item: "Item", side: "Side", figure: "Amount or number", reached: "Put in so far", due: "Due" },
    total: (side) => `${side}: in all, as planned`,
    none: "No items are listed; where there are none, please write zero.",
  },
  governance: {
    subject: "Governance",
    title: {
      told: "Who meets whom, and where problems go",
      none: "Governance is not agreed on yet",
    },
    columns: { meeting: "Meeting", owner: "Who", due: "Date", state: "State" },
    enter: (where) => `Enter who meets whom, how often, and where problems go in ${where}.`,
    blank: "To be agreed on: who meets whom, how often, and whom to call when it goes wrong.",
  },
  risks: {
    subject: "Shared risks and answers",
    subjectForCustomer: "What may stand in the way, and the answer",
    title: {
      some: (count) => `${many(count, "thing", "things")} to face together`,
      none: "No shared risk is written down",
      noneForCustomer: "Nothing is written down yet",
    },
    enter: (where) =>
      `Enter shared risks in ${where}, as kind "Risk" and side "Both sides": only these are in the customer's copy.`,
    blank: "To be agreed on together.",
    inside: (text) => `Stays inside: ${text}`,
  },
  parts: {
    subject: "Completeness (stays inside)",
    title: {
      all: "All nine parts are written down",
      missing: (count, share) => `${many(count, "part", "parts")} missing, ${share} complete`,
    },
    where: (part, content) => `${part}: ${content}`,
  },
  deals: {
    subject: "Opportunities behind the plan (stay inside)",
    title: {
      some: (count, amount) =>
        `${many(count, "opportunity", "opportunities")} open within the plan, ${amount} together`,
      goal: (share) => `${share} of the goal`,
      none: "No opportunity is open within the plan",
    },
    columns: {
      deal: "Opportunity",
      step: "Step",
      amount: "Amount",
      expected: "Expected",
      next: "Next step",
      owner: "Owner",
    },
    unnamed: "no name",
    enter: (where) => `Enter opportunities and their expected signing in ${where}.`,
  },
  confirm: {
    subject: "Review and signatures",
    title: {
      confirmed: "Confirmed by both, and reviewed together",
      open: "Takes effect when both have signed",
    },
    names: { review: "Next review", owner: "Our owner", confirmed: "Customer", progress: "Progress" },
    confirmedForCustomer: "Your side",
    yes: "Confirmed",
    no: "To be confirmed",
    signatures: { ours: "Our side", theirs: "Customer", theirsForCustomer: "Your side", date: "Date" },
  },
  form: {
    subject: "To be filled in together",
    title: "Nine parts, with figures, dates and people",
    field: (part, question) => `${part}: ${question}`,
    forCustomer: {
      "THEIR-CONTRIBUTION": { part: "Your contribution", question: "What do you put in?" },
      RISKS: { part: "What may stand in the way", question: "Where will it stick?" },
      CONFIRMED: { part: "Your confirmation", question: "Who confirms for you?" },
    },
    period: "From and until",
    name: "Name of the plan",
    notes: {
      subject: "How to fill it in (stays inside)",
      title: "What to write, and what the customer's copy tells",
      columns: { part: "Part", content: "What to write", customer: "In the customer's copy" },
      enter: (where) =>
        `Then enter the plan in ${where} and the columns after it, its items in "Joint plan items", and make the plan.`,
    },
  },
};
