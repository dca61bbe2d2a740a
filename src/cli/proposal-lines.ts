import { catalogue } from "#locales/catalogue.ts";
import type { Language } from "#locales/language.ts";
import type { TableId } from "#workbook/contract.ts";
import { describeBookFault } from "#workbook/describe-book-fault.ts";
import { columnsOf } from "#workbook/columns-of.ts";
import { isName } from "#workbook/match-reason.ts";
import { whyMatched } from "#workbook/why-matched.ts";
import type { ColumnProposal, MappingProposal, SheetProposal, TableProposal } from "#workbook/propose-mapping.ts";
import { address } from "#workbook/sheet.ts";
import { inLanguage, tableName } from "#workbook/table-name.ts";

/** A proposal as lines for a person: sheet by sheet the columns and then the questions; with `quiet` the questions alone. */
export function proposalLines(proposal: MappingProposal, language: Language, quiet: boolean): readonly string[] {
  const { mapping: words } = catalogue(language);
  const stale = proposal.stale === null ? [] : [words.stale(describeBookFault(proposal.stale, language))];
  const leftOut = proposal.sheets.flatMap(({ sheet, leftOut: why }) =>
    why === null || quiet ? [] : [words.leftOut(sheet, words.whyLeftOut[why])],
  );
  return [...stale, ...proposal.sheets.flatMap((sheet) => sheetLines(sheet, language, quiet)), ...leftOut];
}

/** How many things a person has to answer. */
export function countQuestions({ sheets }: MappingProposal): number {
  const inTable = ({ missing, gone, columns }: TableProposal) =>
    missing.length + gone.length + columns.filter(({ state }) => state === "ask").length;
  return sheets.reduce(
    (sum, { tables, questions }) => sum + questions.length + tables.reduce((count, table) => count + inTable(table), 0),
    0,
  );
}

function sheetLines(
  { sheet, tables, questions }: SheetProposal,
  language: Language,
  quiet: boolean,
): readonly string[] {
  const { mapping: words, issues } = catalogue(language);
  const asked = questions.map(({ cell, tables: choices }) =>
    words.tableQuestion(`${sheet}!${cell}`, choices.map((table) => tableName(table, language)).join(issues.either)),
  );
  return [...tables.flatMap((table) => tableLines(sheet, table, language, quiet)), ...asked];
}

function tableLines(sheet: string, proposal: TableProposal, language: Language, quiet: boolean): readonly string[] {
  const { mapping: words, issues } = catalogue(language);
  const { table, columns, missing, gone, headerRow, foundBy } = proposal;
  const header = (column: string) => columnHeader(table, column, language);
  const unused = columns.filter(({ state }) => state === "unused").map((column) => oneLine(column.header));
  const questions = [
    ...missing.map((column) => words.missing(header(column))),
    ...gone.map(({ column, was, nearest }) => words.gone(header(column), was, nearest)),
    ...columns.filter(({ state }) => state === "ask").map((column) => questionLine(table, column, language)),
  ];
  if (quiet && questions.length === 0) return [];
  const place = `${sheet}!${columns[0]?.cell ?? address(headerRow, 0)}`;
  return [
    words.table(place, tableName(table, language), words.foundBy[foundBy]),
    ...(quiet
      ? []
      : columns.filter(({ state }) => state === "sure").map((column) => sureLine(table, column, language))),
    ...(quiet || unused.length === 0 ? [] : [words.unused(unused.join(issues.listSeparator))]),
    ...questions,
  ];
}

function sureLine(table: TableId, { cell, header, column, reasons }: ColumnProposal, language: Language): string {
  const { mapping: words } = catalogue(language);
  const isCertain = isName(reasons) && !reasons.includes("values-unfit");
  const why = isCertain ? words.confidence.sure : words.because(words.confidence.likely, whyMatched(reasons, language));
  return words.column(cell, oneLine(header), columnHeader(table, column ?? "", language), why);
}

function questionLine(table: TableId, proposal: ColumnProposal, language: Language): string {
  const { mapping: words, issues } = catalogue(language);
  const { cell, header, column, alternatives, reasons } = proposal;
  const choices = [...(column === null ? [] : [column]), ...alternatives].map((id) =>
    columnHeader(table, id, language),
  );
  return words.question(cell, oneLine(header), choices.join(issues.either), whyMatched(reasons, language));
}

const oneLine = (header: string) => header.replace(/\s+/g, " ");

function columnHeader(table: TableId, id: string, language: Language): string {
  const [, column] = columnsOf(table).find(([known]) => known === id) ?? [];
  return column === undefined ? id : inLanguage(column.header, language);
}
