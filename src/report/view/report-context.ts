import type { Ink } from "#charts/ink.ts";
import type { SerialDate } from "#core/calendar/serial-date.ts";
import type { Origin } from "#core/parameters/define.ts";
import { statusMark, type Standing } from "#charts/status-mark.ts";
import type { Markup } from "#charts/svg.ts";
import type { Catalogue } from "#locales/catalogue.ts";
import type { Formats } from "#locales/format.ts";
import type { Language } from "#locales/language.ts";
import type { AccountBook } from "#workbook/account-book.ts";
import { contract, type ColumnId, type TableId } from "#workbook/contract.ts";
import type { Bilingual, Column } from "#workbook/define-table.ts";
import { cellDate, note } from "./document/make-part.ts";
import type { CellDate, TextPart } from "./document/part.ts";
import { headerIn } from "./facts/book-columns.ts";

/** What every part of every document writes with. */
export interface ReportContext {
  readonly book: AccountBook;
  /** What was known on this day; later rows are left out. */
  readonly asOf: SerialDate;
  readonly language: Language;
  /** Whether contacts' names, titles and contact dates may be written. */
  readonly personal: boolean;
  readonly catalogue: Catalogue;
  readonly words: Catalogue["report"];
  readonly format: Formats;
  /** Colours of every chart of the document. */
  readonly ink: Ink;
}

/** An amount, or the sign for "not known". */
export function moneyText({ format, words }: ReportContext, amount: number | null): string {
  return amount === null ? words.none : format.money(amount);
}

export function ratioText({ format, words }: ReportContext, ratio: number | null): string {
  return ratio === null ? words.none : format.ratio(ratio);
}

export function dateText({ format, words }: ReportContext, date: SerialDate | null): string {
  return date === null ? words.none : format.date(date);
}

export function markOf({ words }: Pick<ReportContext, "words">, standing: Standing): Markup {
  return statusMark({ standing, label: words.marks[standing] });
}

/** When something is due, with a mark once that has passed. */
export function dueDate(context: ReportContext, date: SerialDate | null): CellDate | null {
  if (date === null) return null;
  return cellDate(context.format.date(date), date < context.asOf ? markOf(context, "bad") : null);
}

/** How many of a table's rows are left out, where that is so. */
export function moreNote(
  { catalogue, format }: Pick<ReportContext, "catalogue" | "format">,
  count: number,
  most: number | null,
): readonly TextPart[] {
  return most === null || count <= most ? [] : [note(catalogue.documents.common.more(format.count(count - most)), 1)];
}

/** Unit of the document's amounts. */
export function unitText({ format, words }: Pick<ReportContext, "format" | "words">): string {
  return format.moneyUnit === "" ? words.plainMoney : format.moneyUnit;
}

/** The sheet as the team calls it, or as a new one would be called. */
export function tableName({ book, language }: ReportContext, table: TableId): string {
  const { name } = contract[table];
  return book.sources[table]?.[0]?.sheet ?? inLanguage(name, language);
}

/** The column's header as the team writes it, or as the contract does. */
export function headerName<Table extends TableId>(
  { book, language }: ReportContext,
  table: Table,
  column: ColumnId<Table>,
): string {
  const columns: Readonly<Record<string, Column>> = contract[table].columns;
  const header = columns[column]?.header;
  return headerIn(book, table, column) ?? (header === undefined ? column : inLanguage(header, language));
}

function inLanguage({ zh, en }: Bilingual, language: Language): string {
  return language === "zh-CN" ? zh : en;
}

/** Where somebody would enter a value. */
export function whereText<Table extends TableId>(
  context: ReportContext,
  table: Table,
  ...columns: readonly ColumnId<Table>[]
): string {
  return context.words.where(tableName(context, table), ...columns.map((column) => headerName(context, table, column)));
}

/** One sentence that names models with the origin of their rules. */
export function sourcesText(
  { words }: ReportContext,
  models: readonly (readonly [id: string, ...origins: Origin[]])[],
): string {
  const named = models.map(([id, ...origins]) =>
    words.model(id, origins.map((origin) => words.origins[origin]).join(words.list)),
  );
  return words.sources(named.join(words.list));
}

/** Sentences one after another. */
export function paragraph({ words }: ReportContext, sentences: readonly (string | null)[]): string {
  return sentences.filter((sentence) => sentence !== null && sentence !== "").join(words.sentenceGap);
}
