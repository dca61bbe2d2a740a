import type { faults as zh } from "../zh-CN/faults.ts";
import { financeArguments } from "./functions/finance.ts";
import { peopleArguments } from "./functions/people.ts";
import { strategyArguments } from "./functions/strategy.ts";
import { tenderArguments } from "./functions/tender.ts";
import { negotiationArguments } from "./functions/negotiation.ts";
import { retentionArguments } from "./functions/retention.ts";
import { accountsArguments } from "./functions/accounts.ts";
import { valueArguments } from "./functions/value.ts";
import { teamArguments } from "./functions/team.ts";

export const faults: typeof zh = {
  missing: (argument) => `“${argument}” is missing. Enter it and calculate again.`,
  notANumber: (argument, found) =>
    `“${argument}” must be a number, but it is “${found}”. Enter a number without unit or text.`,
  notADate: (argument, found) =>
    `“${argument}” must be a date, but it is “${found}”. Write it like 2026-06-30 or format the cell as a date.`,
  notYesOrNo: (argument, found) => `“${argument}” must be yes or no, but it is “${found}”.`,
  wrongShape: (argument, found, expected) =>
    `The range for “${argument}” is ${found} and must be ${expected}. Choose ranges with the same rows and columns.`,
  outOfRange: (argument, range) => `“${argument}” is out of range: it must be ${range}. Check the number and its unit.`,
  between: (min, max) => `between ${min} and ${max}`,
  atLeast: (min) => `at least ${min}`,
  atMost: (max) => `at most ${max}`,
  zeroDenominator: (argument) => `“${argument}” is 0, so nothing can be divided by it. Enter a number above 0.`,
  unknownCode: (argument, found, known) => `“${argument}” has no option “${found}”. Use one of: ${known}.`,
  unknownParameter: (found) => `There is no parameter “${found}”. Check the ID against the parameter table.`,
  parameterNeeded: (name, id) =>
    `The parameter “${name}” (${id}) has no default: your team must decide it. Enter it in the parameter table.`,
  calendarEnds: (date, from, until) =>
    `The calendar of working days covers ${from} to ${until}, so nobody can say whether ${date} is one. ` +
    "Update this tool once the State Council has published the holidays of the next year.",
  notLawful: (argument, found, citation) =>
    `Where “${argument}” is “${found}”, this calculation is not allowed: ${citation}. ` +
    "Use a method that the law allows. A hint, not legal advice.",
  cellError: (argument, found) => `The cell of “${argument}” holds the error ${found}. Mend that cell first.`,
  listSeparator: ", ",
  arguments: {
    amount: "amount",
    amounts: "amount of the year",
    averageDeal: "average deal",
    coreAccounts: "core accounts",
    coreBasis: "core accounts per 1.5 people",
    correction: "correction of the chance",
    customers: "number of customers",
    cycleDays: "sales cycle in days",
    date: "date",
    days: "days in the step",
    decided: "decided opportunities",
    depth: "depth of cooperation",
    done: "visits made",
    expSign: "expected signing date",
    financial: "financial contribution",
    framework: "framework agreement",
    growth: "growth potential",
    headers: "headers",
    influence: "industry influence",
    lang: "language",
    lost: "lost",
    opportunities: "number of opportunities",
    parameters: "range of parameters",
    part: "share of the customers",
    periodEnd: "last day of the period",
    planned: "visits planned",
    potentialAccounts: "potential accounts",
    productLines: "product lines",
    q1: "first quarter",
    q2: "second quarter",
    q3: "third quarter",
    q4: "fourth quarter",
    quarters: "four quarters",
    reached: "opportunities that reached the step",
    reachedNext: "opportunities that reached the next step",
    risk: "credit risk",
    scores: "scores",
    serviceAccounts: "service accounts",
    share: "wanted share",
    signed: "amount signed",
    stale: "stale",
    status: "status",
    step: "step",
    strategic: "strategic fit",
    strategicAccounts: "strategic accounts",
    synergy: "synergy",
    target: "target",
    today: "today",
    value: "value",
    values: "total of the values",
    walletShare: "share of wallet",
    weights: "sum of the weights",
    winRate: "win rate",
    won: "won",
    wonDays: "days of won opportunities",
    years: "years of cooperation",
    ...financeArguments,
    ...peopleArguments,
    ...strategyArguments,
    ...tenderArguments,
    ...negotiationArguments,
    ...retentionArguments,
    ...accountsArguments,
    ...valueArguments,
    ...teamArguments,
  },
};
