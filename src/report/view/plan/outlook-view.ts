import { columnChart } from "#charts/column-chart.ts";
import type { Markup } from "#charts/svg.ts";
import { quarterConcentration } from "#core/pipeline/quarter-concentration.ts";
import { quarterOf } from "#core/calendar/calendar-parts.ts";
import { figure, halves, note, numbers, row, table, words } from "../document/make-part.ts";
import type { Part, TablePart } from "../document/part.ts";
import { hasTable } from "../facts/book-columns.ts";
import { businessIn } from "../facts/portfolio.ts";
import { outlookOf } from "../facts/forecast.ts";
import { quarterDays } from "../facts/year-days.ts";
import type { PlanContext } from "./plan-context.ts";
import { moneyText, paragraph } from "../report-context.ts";
import type { SerialDate } from "#core/calendar/serial-date.ts";
import { LAST_SERIAL } from "#core/calendar/serial-date.ts";

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

/** Signed and expected amounts by quarter of the year. */
export function outlookParts(context: PlanContext): readonly Part[] {
  const { words: say } = context;
  const quarters = [1, 2, 3, 4].map((quarter) => quarterOutlook(context, quarter));
  const shown = [...quarters, ...remainders(context)];
  const { title } = say.funnel.quarters;
  return [
    halves([figure(chartOf(context, quarters), { title })], [quarterTable(context, shown)]),
    note(paragraph(context, [say.funnel.quarters.note, ...concentrationNote(context, quarters)])),
  ];
}

function quarterTable(context: PlanContext, quarters: readonly Quarter[]): TablePart {
  const { words: say, format } = context;
  const { columns } = say.funnel.quarters;
  const money = (amount: number | null) => moneyText(context, amount);
  return table(
    [
      words(columns.quarter, 21),
      numbers(columns.signed),
      numbers(columns.count, 11),
      numbers(columns.weighted),
      numbers(columns.commit),
      numbers(columns.likely),
    ],
    quarters.map(({ name, signed, count, weighted, commit, likely }) =>
      row([name, money(signed), format.count(count), money(weighted), money(commit), money(likely)]),
    ),
  );
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

function chartOf({ words, format, ink }: PlanContext, quarters: readonly Quarter[]): Markup {
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
    ink,
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
