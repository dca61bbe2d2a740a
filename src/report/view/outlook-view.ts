import { columnChart } from "#charts/column-chart.ts";
import { quarterConcentration } from "#core/pipeline/quarter-concentration.ts";
import { quarterOf } from "#core/calendar/calendar-parts.ts";
import { hasTable } from "./facts/book-columns.ts";
import { businessIn } from "./facts/portfolio.ts";
import { outlookOf } from "./facts/forecast.ts";
import { quarterDays } from "./facts/year-days.ts";
import type { PlanContext } from "./plan-context.ts";
import type { SerialDate } from "#core/calendar/serial-date.ts";
import { LAST_SERIAL } from "#core/calendar/serial-date.ts";

/** Signed and expected amounts by quarter of the year. */
export interface OutlookView {
  readonly title: string;
  readonly chart: string;
  readonly columns: Readonly<Record<OutlookColumn, string>>;
  readonly rows: readonly Readonly<Record<OutlookColumn, string>>[];
  readonly notes: readonly string[];
}

type OutlookColumn = "quarter" | "signed" | "count" | "weighted" | "commit" | "likely";

interface Quarter {
  readonly name: string;
  /** null where it is not known or does not apply. */
  readonly signed: number | null;
  readonly previous: number | null;
  readonly count: number;
  readonly weighted: number;
  readonly commit: number | null;
  readonly likely: number | null;
  readonly past: boolean;
}

export function outlookView(context: PlanContext): OutlookView {
  const { words } = context;
  const quarters = [1, 2, 3, 4].map((quarter) => quarterOutlook(context, quarter));
  return {
    title: words.funnel.quarters.title,
    chart: chartOf(context, quarters),
    columns: words.funnel.quarters.columns,
    rows: [...quarters, ...remainders(context)].map((quarter) => rowOf(context, quarter)),
    notes: [words.funnel.quarters.note, ...concentrationNote(context, quarters)],
  };
}

function quarterOutlook({ facts, words }: PlanContext, quarter: number): Quarter {
  const { year } = facts.period;
  const days = quarterDays(year, quarter);
  const signed = hasTable(facts.book, "opportunities") ? businessIn(facts.business, "won", days) : null;
  const outlook = outlookOf(facts.forecast.deals, days, facts.asOf, facts.book.parameters);
  const { firstWon } = facts.portfolio;
  return {
    ...outlook,
    name: words.funnel.quarters.name(String(year), String(quarter)),
    signed,
    previous:
      firstWon === null || firstWon >= facts.period.from
        ? null
        : businessIn(facts.business, "won", quarterDays(year - 1, quarter)),
    commit: (signed ?? 0) + outlook.commit,
    likely: (signed ?? 0) + outlook.weighted,
    past: quarter < quarterOf(facts.asOf),
  };
}

/** What lies after the year or has no date, where there is any. */
function remainders({ facts, words }: PlanContext): readonly Quarter[] {
  const { deals } = facts.forecast;
  const none = { signed: null, previous: null, commit: null, likely: null, past: false };
  const after = { from: (facts.period.end + 1) as SerialDate, until: LAST_SERIAL as SerialDate };
  const later = outlookOf(deals, after, facts.asOf, facts.book.parameters);
  const undated = deals.filter(({ timing }) => timing === "undated");
  const sum = (values: readonly (number | null)[]) => values.reduce<number>((total, value) => total + (value ?? 0), 0);
  const rest = {
    count: undated.length,
    weighted: sum(undated.map(({ weighted }) => weighted)),
  };
  return [
    { ...none, ...later, commit: null, name: words.funnel.quarters.later(String(facts.period.year)) },
    { ...none, ...rest, name: words.funnel.quarters.undated },
  ].filter(({ count }) => count > 0);
}

function rowOf({ words, format }: PlanContext, quarter: Quarter): Readonly<Record<OutlookColumn, string>> {
  const money = (amount: number | null) => (amount === null ? words.none : format.money(amount));
  return {
    quarter: quarter.name,
    signed: money(quarter.signed),
    count: format.count(quarter.count),
    weighted: money(quarter.weighted),
    commit: money(quarter.commit),
    likely: money(quarter.likely),
  };
}

function chartOf({ words, format }: PlanContext, quarters: readonly Quarter[]): string {
  const columns = quarters.map(({ name, signed, weighted, previous, past, likely }) => ({
    label: name,
    actual: signed,
    forecast: past && weighted === 0 ? null : weighted,
    previous,
    text: format.money(likely ?? 0),
  }));
  return columnChart({
    columns,
    title: words.funnel.quarters.chart,
    desc: columns.map(({ label, text }) => words.funnel.quarters.chartText(label, text)).join(words.list),
    width: 89,
    height: 34,
  });
}

function concentrationNote({ facts, words, format, catalogue }: PlanContext, quarters: readonly Quarter[]) {
  const [q1, q2, q3, q4] = quarters.map(({ likely }) => likely);
  const result = quarterConcentration([q1 ?? null, q2 ?? null, q3 ?? null, q4 ?? null], facts.book.parameters);
  if (!result.ok) return [];
  const { q4Share, light, move } = result.value;
  const parts = [
    words.funnel.quarters.q4(format.ratio(q4Share), catalogue.codes.light[light]),
    ...(light === "GREEN" ? [] : [words.funnel.quarters.q4Move(format.money(move))]),
  ];
  return [words.business.sentence(parts.join(words.business.partSeparator))];
}
