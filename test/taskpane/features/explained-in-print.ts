import { CHURN_SIGNALS } from "#core/codes/results/retention.ts";
import { healthOf } from "#report/view/plan/facts/health.ts";
import { churnOf } from "#report/view/facts/churn.ts";
import type { AccountFacts } from "#report/view/facts/account-facts.ts";

/** What a document prints of an account, and the cell that would show the same. */
export interface Printed {
  readonly args: readonly unknown[];
  readonly result: unknown;
  /** The points that the document shows, in its order; null where it shows the result alone. */
  readonly points: readonly number[] | null;
}

/**
 * Where each explaining function's figure stands in the facts that documents print and `--format json` gives; null for an
 * account without it. A text says why there is nothing of an account to compare with.
 */
export const EXPLAINED: Readonly<Record<string, ((facts: AccountFacts) => Printed | null) | string>> = {
  VALUESCORE: ({ book, account, value }) =>
    value.score && {
      args: [...ratings(account.customer), parametersOf(book)],
      result: value.score.total,
      points: value.score.axes.map(({ contribution }) => contribution),
    },
  BALANCE: ({ book, account, value }) =>
    value.balance && {
      args: [...ratings(account.customer), parametersOf(book)],
      result: value.balance.index,
      points: null,
    },
  DEPTH: ({ book, account: { customer }, measures, value }) =>
    value.depth && {
      args: [
        measures.wallet.share === null ? null : Math.min(1, Math.max(0, measures.wallet.share)),
        ...[customer.coopYears, customer.framework, customer.productLines, parametersOf(book)],
      ],
      result: value.depth.total,
      points: value.depth.parts.map(({ points }) => points),
    },
  TIER: ({ book, account: { customer }, value }) =>
    value.tier && {
      args: [value.score?.total, value.depth?.total, customer.growth, customer.risk, parametersOf(book)],
      result: value.tier.tier,
      points: null,
    },
  RSI: ({ book, account: { persons }, chain }) =>
    chain === null || chain.strength === null
      ? null
      : {
          args: [
            ...(["role", "level", "influence"] as const).map((part) => persons.map((person) => [person[part]])),
            parametersOf(book),
          ],
          result: chain.strength,
          points: null,
        },
  CHURNRISK(facts) {
    const churn = churnOf(facts.account, facts.asOf, facts.book.parameters);
    // With too little known the cell has no figure, and the document says so beside it.
    const risk = churn?.risk ?? null;
    if (churn === null || risk === null || risk.needed !== null) return null;
    const levels = CHURN_SIGNALS.map((signal) => churn.row[signal]);
    return { args: [...levels, parametersOf(facts.book)], result: risk.risk, points: null };
  },
  FINLIGHT(facts) {
    const health = healthOf(facts.account, facts.asOf, facts.book.parameters);
    if (health === null || health.health === null) return null;
    const { currentRatio, netMargin, roa, dso, dio, equity } = health.latest.measures;
    const args = [currentRatio, netMargin, roa, dso, dio, equity, parametersOf(facts.book)];
    return { args, result: health.health.health, points: null };
  },

  APPROACH: "nothing prints a market approach",
  BIDSTATUS: "nothing prints the state of a bid by its parts",
  BONUS: "pay is in no document",
  COOPSTAGE: "documents print the tier, not the stage of cooperation",
  DECISIONMODE: "nothing prints the mode of a decision",
  DEVDECIDE: "development cases are in no document",
  DEVPROFIT: "development cases are in no document",
  KEYTEST: "a test of the class of customers, not of an account in a document",
  KEYVOLUME: "a test of the class of customers, not of an account in a document",
  KPISHEET: "pay is in no document",
  RIVALCLASS: "documents print how a rival is classed by the team",
  SPEAKER: "speakers are in no document",
  STICKINESS: "nothing prints it",
  WAYVOTE: "ways of development are in no document",

  AGEING: "of one opportunity",
  BIDNOBID: "of one tender",
  CONCESSION: "of one negotiation",
  INTELCOMPLETE: "of one opportunity and a rival",
  OFFERSCORE: "of one package of a negotiation",
  RIVALINDEX: "of one rival",
  STRATEGYSCORE: "of one strategy",
  EFFECTRATE: "of a person of the team",
  KPISCORE: "of the team",
  LOGSCORE: "of a person of the team",
  OKR: "of a person of the team",
  TEAMSIZE: "of the team",
  VALUE3D: "of all accounts beside each other",
  VALUEMATRIX: "of all accounts beside each other",
};

const ratings = ({ financial, strategic, influence, growth, risk, synergy }: AccountFacts["account"]["customer"]) => [
  financial,
  strategic,
  influence,
  growth,
  risk,
  synergy,
];

const parametersOf = ({ parameters }: AccountFacts["book"]) => Object.entries(parameters);
