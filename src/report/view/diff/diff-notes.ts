import { parameterList, type ParameterId, type Parameters } from "#core/parameters/parameters.ts";
import type { Parameter } from "#core/parameters/define.ts";
import { inLanguage, tableName } from "#workbook/table-name.ts";
import { columnsOf } from "#workbook/columns-of.ts";
import { portfolioOf } from "../facts/portfolio.ts";
import { unitText } from "../report-context.ts";
import { oneSided, type OneSided } from "./compared.ts";
import { arrow, shareText, type DiffContext } from "./diff-context.ts";
import type { DiffDates } from "./diff-dates.ts";

/** Dates, unit, and what cannot be compared. */
export function diffNotes(context: DiffContext, dates: DiffDates): readonly string[] {
  const { words, format, catalogue, before, after } = context;
  const { notes } = words;
  const unit = unitText({ format, words: catalogue.report });
  const basis = [before, after].map(({ book, asOf }) => portfolioOf(book, asOf).basis);
  return [
    notes.unit(unit, String(dates.year)),
    ...(dates.derived ? [notes.derived(format.date(dates.old))] : []),
    ...(dates.old > dates.new ? [notes.backwards] : []),
    ...(basis[0] === basis[1] ? [] : [notes.basis]),
    ...oneSided(before.book, after.book).map((found) => oneSidedText(context, found)),
  ];
}

function oneSidedText({ words, language }: DiffContext, { table, columns, side }: OneSided): string {
  const { notes } = words;
  const name = tableName(table, language);
  if (columns.length === 0) return notes.oneTable[side](name);
  const headers = columnsOf(table).flatMap(([id, { header }]) =>
    columns.includes(id) ? [words.quoted(inLanguage(header, language))] : [],
  );
  return notes.oneColumn[side](name, headers.join(words.list));
}

export interface ParameterChangeView {
  readonly id: ParameterId;
  readonly from: number | null;
  readonly to: number | null;
  readonly text: string;
}

/** Parameters of the models that the workbooks set differently. */
export function parameterChanges(context: DiffContext): readonly ParameterChangeView[] {
  const { before, after, catalogue, words } = context;
  return changedParameters(before.book.parameters, after.book.parameters).map((id) => {
    const [from, to] = [before.book.parameters[id], after.book.parameters[id]];
    const written = (value: number | null) => parameterText(context, id, value);
    const name = words.parameter(catalogue.parameters[id], id);
    return { id, from, to, text: words.about(name, arrow(written(from), written(to))) };
  });
}

export function changedParameters(old: Parameters, later: Parameters): readonly ParameterId[] {
  return (Object.keys(parameterList) as ParameterId[]).filter((id) => old[id] !== later[id]);
}

function parameterText(context: DiffContext, id: ParameterId, value: number | null): string {
  const { unit }: Parameter = parameterList[id];
  if (value === null) return context.words.unknown;
  return unit === "ratio" ? shareText(context, value) : context.words.plain(value);
}
