import { quarterForecast } from "#charts/quarter-forecast.ts";
import type { Markup } from "#charts/svg.ts";
import type { SectionView } from "../document/document-view.ts";
import { cell, figure, note, numbers, row, section, table, text, words, type Row } from "../document/make-part.ts";
import type { TablePart } from "../document/part.ts";
import { moneyText, tableName } from "../report-context.ts";
import type { Levels, Quarter, Year } from "../facts/year.ts";
import { worstQuarter } from "./headline.ts";
import type { PortfolioContext } from "./portfolio-context.ts";

const WIDTH = 89;
const HEIGHT = 26;
/** mm of the table's columns, over which the chart's stand. */
const COLUMNS = { "zh-CN": { level: 12, amount: 15.4 }, en: { level: 15, amount: 14.8 } } as const;

export function quartersSection(context: PortfolioContext): SectionView {
  const { facts, say } = context;
  const { year } = facts;
  if (year === null) {
    const enter = say.quarters.enter(context.words.table(tableName(context, "opportunities")));
    return section("quarters", say.quarters.subject, say.quarters.title.unknown, [text(enter)]);
  }
  const notes = notesOf(context, year);
  return section("quarters", say.quarters.subject, titleOf(context, year), [
    figure(chartOf(context, year)),
    tableOf(context, year),
    ...(notes === null ? [] : [note(notes, 1)]),
  ]);
}

function titleOf({ facts, say, format }: PortfolioContext, year: Year): string {
  const { title } = say.quarters;
  if (!facts.period.current) return title.past(String(facts.period.year), format.money(year.signed));
  const worst = worstQuarter(year);
  if (worst !== null) return title.gap(String(worst.quarter), format.money(worst.gap));
  if (year.gap === null) return title.noTarget(format.money(year.likely));
  return year.gap < 0 ? title.yearGap(format.money(-year.gap)) : title.ahead(format.money(year.gap));
}

function chartOf(context: PortfolioContext, { quarters }: Year): Markup {
  const { say, format, ink, language, words } = context;
  const { level, amount } = COLUMNS[language];
  const drawn = quarters.map((quarter) => ({
    label: nameOf(context, quarter),
    signed: quarter.signed,
    commit: quarter.past ? quarter.signed : quarter.commit,
    likely: quarter.past ? quarter.signed : quarter.likely,
    best: quarter.past ? quarter.signed : quarter.best,
    target: quarter.target,
    previous: quarter.previous,
    // What is to come stands in the table: over the dashed best case another figure would be read as its own.
    text: quarter.past ? format.money(quarter.signed) : "",
    said: format.money(quarter.past ? quarter.signed : quarter.likely),
  }));
  return quarterForecast({
    quarters: drawn,
    names: say.quarters.levels,
    left: level,
    right: WIDTH - level - 4 * amount,
    width: WIDTH,
    height: HEIGHT,
    ink,
    title: say.quarters.picture,
    desc: drawn.map(({ label, said: likely }) => say.quarters.pictureText(label, likely)).join(words.list),
  });
}

function nameOf({ say }: PortfolioContext, { quarter, past }: Quarter): string {
  return say.quarters[past ? "actual" : "forecast"](String(quarter));
}

const LEVELS = ["commit", "likely", "best", "target"] as const;

function tableOf(context: PortfolioContext, year: Year): TablePart {
  const { facts, say, language } = context;
  const heads = year.quarters.map((quarter) => numbers(nameOf(context, quarter), COLUMNS[language].amount));
  const columns = [words(say.quarters.columns.level, COLUMNS[language].level), ...heads, numbers(say.quarters.year)];
  if (!facts.period.current) {
    const signed = [...year.quarters, year].map((one) => moneyText(context, one.signed));
    return table(columns, [row([say.quarters.levels.signed, ...signed], "strong")], { single: true });
  }
  const rows = LEVELS.map((level) =>
    row(
      [say.quarters.levels[level], ...[...year.quarters, year].map((one) => moneyText(context, one[level]))],
      level === "likely" ? "strong" : "plain",
    ),
  );
  return table(columns, [...rows, gapRow(context, year)], { single: true });
}

function gapRow(context: PortfolioContext, year: Year): Row {
  const { say, format, words: common } = context;
  const gapOf = ({ likely, target }: Levels) => (target === null ? null : likely - target);
  const gaps = [...year.quarters.map(gapOf), year.gap].map((gap) =>
    gap === null ? cell(common.none) : cell(format.moneyChange(gap), { tone: gap < 0 ? "bad" : "plain" }),
  );
  return row([cell(say.quarters.levels.gap), ...gaps]);
}

function notesOf({ facts, say, format }: PortfolioContext, year: Year): string | null {
  if (!facts.period.current || year.target === null) return null;
  const parts = [
    year.planned === null ? say.quarters.notes.noPlan : say.quarters.notes.plan(format.money(year.planned)),
    ...(year.targeted === facts.standings.length ? [] : [say.quarters.notes.partly(format.count(year.targeted))]),
  ];
  return say.quarters.sentence(parts.join(say.quarters.separator));
}
