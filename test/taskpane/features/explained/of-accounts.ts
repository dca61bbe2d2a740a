import { CHURN_SIGNALS } from "#core/codes/results/retention.ts";
import type { AccountFacts } from "#report/view/facts/account-facts.ts";
import { churnOf } from "#report/view/facts/churn.ts";
import { wayMeetingOf } from "#report/view/facts/development-ways.ts";
import { worthOf } from "#report/view/facts/worth.ts";
import { healthOf } from "#report/view/plan/facts/health.ts";
import { stageOf } from "#report/view/plan/facts/stage.ts";
import { ANY, column, parametersOf, word, written, type Find, type Printed, type Said } from "./printed.ts";

/** What the plan says of each account. */
const ofEach =
  (
    find: (facts: AccountFacts) => (Omit<Printed, "said"> & { readonly said: Pick<Said, "section" | "text"> }) | null,
  ): Find =>
  ({ accounts }) =>
    accounts.flatMap((facts) => {
      const found = find(facts);
      return found === null ? [] : [{ ...found, said: { document: "plan", id: facts.account.id, ...found.said } }];
    });

export const OF_ACCOUNTS = {
  VALUESCORE: ofEach(
    ({ book, account, value }) =>
      value.score && {
        args: [...ratings(account.customer), parametersOf(book)],
        result: value.score.total,
        parts: [[...value.score.axes.map(({ contribution }) => contribution), value.score.highRisk]],
        said: { section: "value", text: written.points(value.score.total) },
      },
  ),
  BALANCE: ofEach(
    ({ book, account, value }) =>
      value.balance && {
        args: [...ratings(account.customer), parametersOf(book)],
        result: value.balance.index,
        parts: [
          [
            value.balance.index,
            word("balanceBand", value.balance.band),
            word("valueAxis", value.balance.driver),
            value.balance.bottleneck && word("valueAxis", value.balance.bottleneck),
          ],
        ],
        said: { section: "balance", text: written.index(value.balance.index) },
      },
  ),
  DEPTH: ofEach(
    ({ book, account: { customer }, measures, value }) =>
      value.depth && {
        args: [
          measures.wallet.share === null ? null : Math.min(1, Math.max(0, measures.wallet.share)),
          ...[customer.coopYears, customer.framework, customer.productLines, parametersOf(book)],
        ],
        result: value.depth.total,
        parts: [value.depth.parts.map(({ points }) => points)],
        said: { section: "tier", text: written.points(value.depth.total) },
      },
  ),
  TIER: ofEach(
    ({ book, account: { customer }, value }) =>
      value.tier && {
        args: [value.score?.total, value.depth?.total, customer.growth, customer.risk, parametersOf(book)],
        result: value.tier.tier,
        parts: null,
        said: { section: "tier", text: word("tier", value.tier.tier) },
      },
  ),
  COOPSTAGE: ofEach((facts) => {
    const { customer } = facts.account;
    const found = stageOf(facts);
    if (found === null || found.stage === null || found.missing !== null) return null;
    const { stage, firstOrder, lastOrder, rhythm, conditions } = found;
    const awake = conditions.find(({ id }) => id === "awake");
    return {
      args: [
        ...[firstOrder, lastOrder, facts.asOf, customer.framework, facts.value.score?.total ?? null],
        ...[rhythm?.meanGap ?? null, parametersOf(facts.book)],
      ],
      result: stage,
      parts: awake === undefined ? null : [[word("coopStage", stage), awake.value, awake.threshold, ANY]],
      said: { section: "stage", text: awake === undefined ? "" : written.score(awake.threshold ?? 0) },
    };
  }),
  RSI: ofEach(({ book, account: { persons }, chain }) =>
    chain === null || chain.strength === null
      ? null
      : {
          args: [
            ...(["role", "level", "influence"] as const).map((part) => column(persons.map((person) => person[part]))),
            parametersOf(book),
          ],
          result: chain.strength,
          parts: null,
          said: { section: "chain", text: written.score(chain.strength) },
        },
  ),
  CHURNRISK: ofEach((facts) => {
    const churn = churnOf(facts.account, facts.asOf, facts.book.parameters);
    // With too little known the cell has no figure, and the document says so beside it.
    const risk = churn?.risk ?? null;
    if (churn === null || risk === null || risk.needed !== null) return null;
    const levels = CHURN_SIGNALS.map((signal) => churn.row[signal]);
    return {
      args: [...levels, parametersOf(facts.book)],
      result: risk.risk,
      parts: [risk.points],
      said: { section: "churn", text: written.score(risk.risk) },
    };
  }),
  FINLIGHT: ofEach((facts) => {
    const health = healthOf(facts.account, facts.asOf, facts.book.parameters);
    if (health === null || health.health === null) return null;
    const { currentRatio, netMargin, roa, dso, dio, equity } = health.latest.measures;
    return {
      args: [currentRatio, netMargin, roa, dso, dio, equity, parametersOf(facts.book)],
      result: health.health.health,
      parts: [
        [
          ...[word("financialHealth", health.health.health), health.health.points],
          ...[...health.health.measures.map(({ points }) => points), ANY],
        ],
      ],
      said: { section: "health", text: word("financialHealth", health.health.health) },
    };
  }),
  DEVDECIDE: ofEach(({ account, book }) => {
    const found = worthOf(account, book.parameters)?.found;
    if (found === undefined || !("case" in found)) return null;
    const { npv, payback, roi, choice, reasons } = found.case;
    const margins = reasons.map(({ test, value, threshold }) => {
      if (value === "BEYOND") return null;
      return test === "payback" ? threshold - value : value - threshold;
    });
    return {
      args: [npv, payback ?? "BEYOND", roi, parametersOf(book)],
      result: choice,
      parts: [[word("developmentChoice", choice), ...margins, ANY]],
      said: { section: "worth", text: word("developmentChoice", choice) },
    };
  }),
  /** Of the newest meeting, among the ways that can be compared. */
  WAYVOTE: ({ accounts, book }) =>
    accounts.flatMap(({ account, asOf }) => {
      const ways = wayMeetingOf(account, asOf, book.parameters)?.ways ?? [];
      const means = ways.filter(({ score }) => score !== null).map((one) => one.means);
      return ways.flatMap(({ score }, place) =>
        score === null
          ? []
          : {
              args: [
                column(means.map(({ chance }) => chance)),
                column(means.map(({ cost }) => cost)),
                ...[column(means.map(({ time }) => time)), parametersOf(book)],
              ],
              place,
              result: score.score,
              parts: [[score.chance, score.cost, score.time]],
              said: { document: "records" as const, id: account.id, section: "ways", text: written.score(score.score) },
            },
      );
    }),
} satisfies Readonly<Record<string, Find>>;

const ratings = ({ financial, strategic, influence, growth, risk, synergy }: AccountFacts["account"]["customer"]) => [
  financial,
  strategic,
  influence,
  growth,
  risk,
  synergy,
];
