import type { SerialDate } from "#core/calendar/serial-date.ts";
import type { Origin } from "#core/parameters/define.ts";
import { statusMark, type Standing } from "#charts/status-mark.ts";
import { catalogue, type Catalogue } from "#locales/catalogue.ts";
import { formats, type Formats } from "#locales/format.ts";
import type { Language } from "#locales/language.ts";
import { contract, type ColumnId, type TableId } from "#workbook/contract.ts";
import type { Bilingual, Column } from "#workbook/define-table.ts";
import type { AccountFacts } from "./facts/account-facts.ts";
import { headerIn } from "./facts/book-columns.ts";
import { personNames, type PersonNames } from "./person-names.ts";

/** What every part of the plan writes with. */
export interface PlanContext {
  readonly facts: AccountFacts;
  readonly language: Language;
  readonly personal: boolean;
  readonly catalogue: Catalogue;
  readonly words: Catalogue["report"];
  readonly format: Formats;
  readonly names: PersonNames;
}

export function planContext(facts: AccountFacts, language: Language, personal: boolean): PlanContext {
  const words = catalogue(language).report;
  return {
    facts,
    language,
    personal,
    catalogue: catalogue(language),
    words,
    format: formats(language, largestAmount(facts)),
    names: personNames(facts.account.persons, personal, words.placeholder),
  };
}

function largestAmount({ business, account: { customer }, years, forecast }: AccountFacts): number {
  const amounts = [
    ...business.living.map(({ amount }) => amount),
    ...years.flatMap(({ wonAmount, revenue }) => [wonAmount, revenue]),
    ...[customer.signTarget, customer.collectTarget, customer.marginTarget, customer.overdue, forecast.likely],
  ];
  return amounts.reduce<number>((most, amount) => Math.max(most, Math.abs(amount ?? 0)), 0);
}

/** An amount, or the sign for "not known". */
export function moneyText({ format, words }: PlanContext, amount: number | null): string {
  return amount === null ? words.none : format.money(amount);
}

export function ratioText({ format, words }: PlanContext, ratio: number | null): string {
  return ratio === null ? words.none : format.ratio(ratio);
}

export function dateText({ format, words }: PlanContext, date: SerialDate | null): string {
  return date === null ? words.none : format.date(date);
}

export function markOf({ words }: PlanContext, standing: Standing): string {
  return statusMark({ standing, label: words.marks[standing] });
}

/** Unit of the document's amounts. */
export function unitText({ format, words }: Pick<PlanContext, "format" | "words">): string {
  return format.moneyUnit === "" ? words.plainMoney : format.moneyUnit;
}

/** The sheet as the team calls it, or as a new one would be called. */
export function tableName({ facts, language }: PlanContext, table: TableId): string {
  const { name } = contract[table];
  return facts.book.sources[table]?.[0]?.sheet ?? inLanguage(name, language);
}

/** The column's header as the team writes it, or as the contract does. */
export function headerName<Table extends TableId>(
  { facts, language }: PlanContext,
  table: Table,
  column: ColumnId<Table>,
): string {
  const columns: Readonly<Record<string, Column>> = contract[table].columns;
  const header = columns[column]?.header;
  return headerIn(facts.book, table, column) ?? (header === undefined ? column : inLanguage(header, language));
}

function inLanguage({ zh, en }: Bilingual, language: Language): string {
  return language === "zh-CN" ? zh : en;
}

/** Where somebody would enter a value. */
export function whereText<Table extends TableId>(context: PlanContext, table: Table, column: ColumnId<Table>): string {
  return context.words.where(tableName(context, table), headerName(context, table, column));
}

/** One sentence that names models with the origin of their rules. */
export function sourcesText(
  { words }: PlanContext,
  models: readonly (readonly [id: string, ...origins: Origin[]])[],
): string {
  const named = models.map(([id, ...origins]) =>
    words.model(id, origins.map((origin) => words.origins[origin]).join(words.list)),
  );
  return words.sources(named.join(words.list));
}

/** Sentences one after another. */
export function paragraph({ words }: PlanContext, sentences: readonly (string | null)[]): string {
  return sentences.filter((sentence) => sentence !== null && sentence !== "").join(words.sentenceGap);
}
