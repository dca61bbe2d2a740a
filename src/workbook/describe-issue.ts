import { catalogue, type Catalogue } from "#locales/catalogue.ts";
import type { Language } from "#locales/language.ts";
import { describeCheck, isCheckProblem } from "./checks/describe-check.ts";
import type { TableId } from "./contract.ts";
import { columnsOf } from "./columns-of.ts";
import type { Issue, ReadingCode, ReadingProblem } from "./issue.ts";
import { whyMatched } from "./why-matched.ts";
import { inLanguage, tableName } from "./table-name.ts";

/** One sentence or two: what is wrong and what to do. Where it is, the issue itself says. */
export function describeIssue(issue: Described, language: Language): string {
  const { advice } = catalogue(language).checks.rules[issue.problem.code];
  const { sentences: join } = catalogue(language).checks;
  return isCheckProblem(issue.problem) ? join(whatIsWrong(issue, language), advice) : whatIsWrong(issue, language);
}

type Described = Pick<Issue, "problem" | "rowLost" | "more">;

/** What is wrong at this place, for a list that gives the advice of a rule once. */
export function whatIsWrong({ problem, rowLost, more }: Described, language: Language): string {
  if (isCheckProblem(problem)) return describeCheck(problem, more ?? 0, language);
  const describe = sentences[problem.code] as Sentence<ReadingProblem>;
  const words = catalogue(language).issues;
  const text = describe(problem, words.problems, language);
  const whole = rowLost === true ? words.rowLost(text) : text;
  return more === undefined ? whole : catalogue(language).checks.more(whole, more.toLocaleString(language));
}

type Words = Catalogue["issues"];
type Sentence<P extends ReadingProblem> = (problem: P, words: Words["problems"], language: Language) => string;

const sentences: { readonly [Code in ReadingCode]: Sentence<Extract<ReadingProblem, { code: Code }>> } = {
  "table-missing": ({ table }, words, language) => words.tableMissing(tableName(table, language)),
  "table-again": ({ table, first }, words, language) => words.tableAgain(tableName(table, language), first),
  "sheet-unused": (_, words) => words.sheetUnused,
  "header-twice": ({ header, other }, words) => words.headerTwice(header, other),
  "header-missing": ({ table, column }, words, language) =>
    words.headerMissing(tableName(table, language), headerOf(table, column, language)),
  "headers-unused": ({ headers }, words, language) => words.headersUnused(listed(headers, language)),
  "header-read-as": ({ header, table, column, reasons }, words, language) =>
    words.headerReadAs(header, headerOf(table, column, language), whyMatched(reasons, language)),
  "header-doubtful": ({ header, table, columns }, words, language) => {
    const names = columns.map((column) => headerOf(table, column, language));
    return words.headerDoubtful(header, names.join(catalogue(language).issues.either));
  },
  "header-renamed": ({ table, column, was, now }, words, language) =>
    words.headerRenamed(headerOf(table, column, language), was, now),
  "header-gone": ({ table, column, was, nearest }, words, language) =>
    words.headerGone(headerOf(table, column, language), was, nearest),
  "table-doubtful": ({ tables }, words, language) =>
    words.tableDoubtful(tables.map((table) => tableName(table, language)).join(catalogue(language).issues.either)),
  "tax-basis": ({ header, found, expected }, words, language) => {
    const { taxBases } = catalogue(language).issues;
    return words.taxBasis(header, taxBases[found], taxBases[expected]);
  },
  "currency-other": ({ header, found }, words) => words.currencyOther(header, found),
  "column-advised": ({ table, column }, words, language) =>
    words.columnAdvised(tableName(table, language), headerOf(table, column, language)),
  "unit-unknown": ({ header, found }, words) => words.unitUnknown(header, found),
  "unit-from-title": ({ found, headers }, words, language) => words.unitFromTitle(found, listed(headers, language)),
  "table-unmapped": ({ table }, words, language) => words.tableUnmapped(tableName(table, language)),
  "table-not-read": ({ table }, words, language) => words.tableNotRead(tableName(table, language)),
  "row-skipped": ({ found }, words) => words.rowSkipped(found),
  "total-doubtful": ({ found }, words) => words.totalDoubtful(found),
  "value-missing": ({ header }, words) => words.valueMissing(header),
  "value-wrong": ({ header, found, kind }, words, language) =>
    words.valueWrong(header, found, catalogue(language).issues.kinds[kind]),
  "value-outside": ({ header, found, min, max }, words, language) =>
    words.valueOutside(header, found, range(min, max, catalogue(language).issues)),
  "code-unknown": ({ header, found, list, known, nearest }, words, language) => {
    const { codes, issues } = catalogue(language);
    const labels: Readonly<Record<string, string>> = codes[list];
    const label = (code: string) => labels[code] ?? code;
    const likely = nearest === null ? null : label(nearest);
    return words.codeUnknown(header, found, known.map(label).join(issues.listSeparator), likely);
  },
  "cell-error": ({ header, found }, words) => words.cellError(header, found),
  "not-calculated": ({ header }, words) => words.notCalculated(header),
  "separators-unclear": ({ header, found }, words) => words.separatorsUnclear(header, found),
  "sum-computed": ({ header, value }, words, language) => words.sumComputed(header, value.toLocaleString(language)),
  "date-order": ({ header, order, mixed }, words) => words.dateOrder(header, order, mixed),
  "row-apart": ({ found }, words) => words.rowApart(found),
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
