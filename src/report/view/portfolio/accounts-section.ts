import type { Standing as Level } from "#charts/status-mark.ts";
import type { Light } from "#core/codes/codes.ts";
import type { SectionView } from "../document/document-view.ts";
import { cell, note, numbers, people, row, section, table, words, type Row } from "../document/make-part.ts";
import { markOf, moneyText } from "../report-context.ts";
import type { Standing } from "../facts/standings.ts";
import type { PortfolioContext } from "./portfolio-context.ts";

/** Rows of the brief's second page. */
export const ACCOUNT_ROWS = 30;
/** mm. */
const WIDTHS = {
  "zh-CN": { account: 46, tier: 14, amount: 19 },
  en: { account: 56, tier: 18, amount: 14 },
} as const;

/** A line for each account. @param most rows; those left out stand in one line */
export function accountsSection(context: PortfolioContext, most: number): SectionView {
  const { facts, say, format, language } = context;
  const ordered = facts.standings.toSorted((one, other) => weightOf(other) - weightOf(one));
  // A single account left out takes no less room than its line.
  const shown = ordered.length <= most + 1 ? ordered : ordered.slice(0, most);
  const rest = ordered.slice(shown.length);
  const { columns } = say.accounts;
  const red = facts.concerns.filter(({ matter }) => matter.level === "bad").length;
  const count = format.count(ordered.length);
  const title = red > 0 ? say.accounts.title(count, format.count(red)) : say.accounts.calm(count);
  return section("accounts", say.accounts.subject, title, [
    table(
      [
        people(columns.account, WIDTHS[language].account),
        words(columns.tier, WIDTHS[language].tier),
        words(columns.abc, 7),
        numbers(columns.signed, WIDTHS[language].amount),
        numbers(columns.likely, WIDTHS[language].amount),
        numbers(columns.target, WIDTHS[language].amount),
        numbers(columns.overdue, 16),
        words(columns.churn, 16, true),
        people(columns.owner),
      ],
      [
        ...shown.map((standing) => rowOf(context, standing)),
        ...(rest.length === 0 ? [] : [sumRow(context, say.accounts.others(format.count(rest.length)), rest, "minor")]),
        sumRow(context, say.accounts.sum, ordered, "sum"),
      ],
      { single: true },
    ),
    note(say.accounts.note(say.basis[facts.portfolio.basis], String(facts.portfolio.period.year)), 1),
  ]);
}

function weightOf({ forecast, amount }: Standing): number {
  return Math.max(forecast.target ?? 0, forecast.likely, amount ?? 0);
}

const LEVELS: Readonly<Record<Light, Level>> = { RED: "bad", AMBER: "warn", GREEN: "good" };

function rowOf(context: PortfolioContext, standing: Standing): Row {
  const { format, catalogue, words: common, facts, nameOf } = context;
  const { account, tier, abc, forecast, overdue, churn } = standing;
  const risk = churn?.risk ?? null;
  const light = risk?.light ?? null;
  const concern = facts.concerns.find(({ matter }) => matter.standing === standing)?.matter.level ?? null;
  const hasDeals = facts.year !== null;
  return row([
    cell("", { lead: nameOf(standing), mark: concern === null ? null : markOf(context, concern) }),
    tier === null ? common.none : catalogue.codes.tier[tier],
    abc.class === "?" ? common.none : abc.class,
    hasDeals ? format.money(forecast.signed) : common.none,
    hasDeals ? format.money(forecast.likely) : common.none,
    moneyText(context, forecast.target),
    moneyText(context, overdue?.total ?? null),
    cell(
      risk === null ? common.none : format.score(risk.risk),
      light === null ? {} : { mark: markOf(context, LEVELS[light]) },
    ),
    account.customer.owner ?? common.none,
  ]);
}

function sumRow(context: PortfolioContext, name: string, of: readonly Standing[], weight: "sum" | "minor"): Row {
  const { format, words: common, facts } = context;
  const sum = (values: readonly (number | null)[]) =>
    values.every((value) => value === null) ? null : values.reduce<number>((total, value) => total + (value ?? 0), 0);
  const deals = (level: "signed" | "likely") =>
    facts.year === null ? common.none : format.money(of.reduce((total, { forecast }) => total + forecast[level], 0));
  return row(
    [
      name,
      "",
      "",
      deals("signed"),
      deals("likely"),
      moneyText(context, sum(of.map(({ forecast }) => forecast.target))),
      moneyText(context, sum(of.map(({ overdue }) => overdue?.total ?? null))),
    ],
    weight,
  );
}
