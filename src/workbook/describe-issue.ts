import { catalogue, type Catalogue } from "#locales/catalogue.ts";
import type { Language } from "#locales/language.ts";
import { contract, type TableId } from "./contract.ts";
import type { Bilingual } from "./define-table.ts";
import { columnsOf } from "./header-names.ts";
import type { Issue, Problem, ProblemCode } from "./issue.ts";

/** One sentence or two: what is wrong and what to do. Where it is, the issue itself says. */
export function describeIssue({ problem, rowLost }: Pick<Issue, "problem" | "rowLost">, language: Language): string {
  const describe = sentences[problem.code] as Sentence<Problem>;
  const words = catalogue(language).issues;
  const text = describe(problem, words.problems, language);
  return rowLost === true ? words.rowLost(text) : text;
}

type Words = Catalogue["issues"];
type Sentence<P extends Problem> = (problem: P, words: Words["problems"], language: Language) => string;

const sentences: { readonly [Code in ProblemCode]: Sentence<Extract<Problem, { code: Code }>> } = {
  "table-missing": ({ table }, words, language) => words.tableMissing(tableName(table, language)),
  "table-again": ({ table, first }, words, language) => words.tableAgain(tableName(table, language), first),
  "sheet-unused": (_, words) => words.sheetUnused,
  "header-twice": ({ header, other }, words) => words.headerTwice(header, other),
  "header-missing": ({ table, column }, words, language) =>
    words.headerMissing(tableName(table, language), headerOf(table, column, language)),
  "headers-unused": ({ headers }, words, language) => words.headersUnused(listed(headers, language)),
  "column-advised": ({ table, column }, words, language) =>
    words.columnAdvised(tableName(table, language), headerOf(table, column, language)),
  "unit-unknown": ({ header, found }, words) => words.unitUnknown(header, found),
  "unit-from-title": ({ found, headers }, words, language) => words.unitFromTitle(found, listed(headers, language)),
  "table-not-read": ({ table }, words, language) => words.tableNotRead(tableName(table, language)),
  "row-skipped": ({ found }, words) => words.rowSkipped(found),
  "total-doubtful": ({ found }, words) => words.totalDoubtful(found),
  "value-missing": ({ header }, words) => words.valueMissing(header),
  "value-wrong": ({ header, found, kind }, words, language) =>
    words.valueWrong(header, found, catalogue(language).issues.kinds[kind]),
  "value-outside": ({ header, found, min, max }, words, language) =>
    words.valueOutside(header, found, range(min, max, catalogue(language).issues)),
  "code-unknown": ({ header, found, list, known }, words, language) => {
    const { codes, issues } = catalogue(language);
    const labels: Readonly<Record<string, string>> = codes[list];
    return words.codeUnknown(header, found, known.map((code) => labels[code] ?? code).join(issues.listSeparator));
  },
  "cell-error": ({ header, found }, words) => words.cellError(header, found),
  "not-calculated": ({ header }, words) => words.notCalculated(header),
  "account-unknown": ({ found, nearest }, words) => words.accountUnknown(found, nearest),
  "record-unknown": ({ found, table, header, nearest }, words, language) =>
    words.recordUnknown(header, found, tableName(table, language), nearest),
  "record-ambiguous": ({ found, table, header }, words, language) =>
    words.recordAmbiguous(header, found, tableName(table, language)),
  "account-twice": ({ found, other }, words) => words.accountTwice(found, other),
  "account-ambiguous": ({ found, other }, words) => words.accountAmbiguous(found, other),
  "id-twice": ({ header, other }, words) => words.idTwice(header, other),
  "parameter-unknown": ({ found, nearest }, words) => words.parameterUnknown(found, nearest),
  "parameter-order": ({ found }, words) => words.parameterOrder(found),
};

/** A name in the reader's language. */
export function inLanguage(name: Bilingual, language: Language): string {
  return language === "zh-CN" ? name.zh : name.en;
}

export function tableName(table: TableId, language: Language): string {
  return inLanguage(contract[table].name, language);
}

function headerOf(table: TableId, column: string, language: Language): string {
  const [, found] = columnsOf(table).find(([id]) => id === column) ?? [];
  return found === undefined ? column : inLanguage(found.header, language);
}

function listed(headers: readonly string[], language: Language): string {
  return headers.map((header) => header.replace(/\s+/g, " ")).join(catalogue(language).issues.listSeparator);
}

function range(min: number | null, max: number | null, words: Words): string {
  if (min === null) return words.atMost(String(max));
  return max === null ? words.atLeast(String(min)) : words.between(String(min), String(max));
}
