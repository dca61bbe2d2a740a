import { normalise } from "#core/kernel/normalise.ts";
import { LANGUAGES } from "#locales/language.ts";
import type { Kind } from "#workbook/define-table.ts";
import { parseCell } from "#workbook/parse-cell.ts";
import { address, type RawCell, type RawSheet, type RawWorkbook } from "#workbook/sheet.ts";
import type { Column, ColumnKind, Row, Table, Text, Value } from "#templates/worksheets/worksheet.ts";
import { codeOfChoice, isWorkbookList } from "../code-of-choice.ts";
import { contractName, headerOf } from "../header.ts";
import { speechOf } from "../speech.ts";
import type { CaseProblem } from "./case-problem.ts";

/** More than a class works through, and as many as fit on its sheets. */
export const MOST_ROWS = 60;

/** Rows as they stand on their sheet, null where a row is blank, and what is wrong in them. */
export interface CaseTable {
  readonly rows: readonly (Row | null)[];
  readonly problems: readonly CaseProblem[];
}

const speeches = LANGUAGES.map(speechOf);

/** Reads the given cells of one table of a case, under the headers of either language. */
export function readCaseTable(table: Table, workbook: RawWorkbook, name: string): CaseTable {
  const names = speeches.map((speech) => contractName(table, speech) ?? speech.say(table.title));
  const sheet = workbook.sheets.find((one) => names.includes(one.name));
  if (sheet === undefined) return { rows: [], problems: [{ code: "sheet-missing", sheet: name }] };
  const given = Object.entries(table.columns).filter(([, { role }]) => role === "given");
  return table.upright
    ? readUpright(table, given, sheet, workbook.date1904)
    : readDownwards(table, given, sheet, workbook.date1904);
}

type Given = readonly (readonly [id: string, column: Column])[];

// Cells to fill in carry a sign before their header.
const headerKey = (cell: RawCell) => (typeof cell === "string" ? normalise(cell.replace(/^✎\s*/, "")) : "");
const headersOf = (id: string, table: Table) => speeches.map((speech) => normalise(headerOf(id, table, speech)));

function readUpright(table: Table, given: Given, sheet: RawSheet, date1904: boolean): CaseTable {
  const problems: CaseProblem[] = [];
  const cells = given.map(([id, column]) => {
    const wanted = headersOf(id, table);
    // The sheet's title may be the same word.
    const row = sheet.rows.findLastIndex(([label]) => wanted.includes(headerKey(label ?? null)));
    if (row < 0) problems.push(columnMissing(id, table, sheet));
    const cell = sheet.rows[row]?.[1] ?? null;
    return [id, row < 0 ? null : valueOf(cell, { id, column, table, sheet, row, at: 1, date1904 }, problems)] as const;
  });
  return { rows: [Object.fromEntries(cells)], problems };
}

function readDownwards(table: Table, given: Given, sheet: RawSheet, date1904: boolean): CaseTable {
  const wanted = given.map(([id]) => headersOf(id, table));
  const isHeader = (cells: readonly RawCell[]) =>
    wanted.filter((names) => cells.some((cell) => names.includes(headerKey(cell)))).length;
  const counts = sheet.rows.map(isHeader);
  const header = counts.indexOf(Math.max(0, ...counts));
  const places = wanted.map((names) => (sheet.rows[header] ?? []).findIndex((cell) => names.includes(headerKey(cell))));
  const missing = given.flatMap(([id], index) => (places[index] === -1 ? [columnMissing(id, table, sheet)] : []));
  if (missing.length > 0) return { rows: [], problems: missing };

  const problems: CaseProblem[] = [];
  const rows = sheet.rows.slice(header + 1).map((cells, index) => {
    const row = header + 1 + index;
    if (places.every((at) => isBlank(cells[at] ?? null))) return null;
    const values = given.map(([id, column], number) => {
      const at = places[number] ?? 0;
      return [id, valueOf(cells[at] ?? null, { id, column, table, sheet, row, at, date1904 }, problems)] as const;
    });
    return Object.fromEntries(values);
  });
  return {
    rows,
    problems: [...problems, ...repeated(table, rows, sheet, header + 1, places[keyAt(table, given)] ?? 0)],
  };
}

const keyAt = ({ key }: Table, given: Given) => given.findIndex(([id]) => id === key);
const isBlank = (cell: RawCell) => cell === null || (typeof cell === "string" && cell.trim() === "");

function columnMissing(id: string, table: Table, sheet: RawSheet): CaseProblem {
  const [speech] = speeches;
  const header = speech === undefined ? id : headerOf(id, table, speech);
  return { code: "column-missing", sheet: sheet.name, header };
}

/** Rows are told by their names, in the class and by the marker. */
function repeated(
  { key }: Table,
  rows: readonly (Row | null)[],
  { name }: RawSheet,
  first: number,
  at: number,
): readonly CaseProblem[] {
  const seen = new Set<unknown>();
  return rows.flatMap((row, index): readonly CaseProblem[] => {
    const value = row?.[key] ?? null;
    const found = typeof value === "object" ? value?.zh : String(value);
    if (found === undefined) return [];
    const isAgain = seen.has(found);
    seen.add(found);
    return isAgain ? [{ code: "twice", sheet: name, cell: address(first + index, at), found }] : [];
  });
}

interface Place {
  readonly id: string;
  readonly column: Column;
  readonly table: Table;
  readonly sheet: RawSheet;
  readonly row: number;
  readonly at: number;
  readonly date1904: boolean;
}

const KINDS: Readonly<Record<ColumnKind, Kind>> = {
  text: "text",
  integer: "count",
  grouped: "number",
  one: "number",
  two: "number",
  three: "number",
  four: "number",
  percent: "number",
  percentOne: "number",
  date: "date",
  code: "code",
  yesNo: "yesNo",
};

function valueOf(cell: RawCell, place: Place, problems: CaseProblem[]): Value | Text {
  const { id, column, table, sheet, date1904 } = place;
  const [speech] = speeches;
  const header = speech === undefined ? id : headerOf(id, table, speech);
  const { kind, codes, min, max } = column;
  const where = { sheet: sheet.name, cell: address(place.row, place.at) };
  const isOurs = codes === undefined || isWorkbookList(codes);
  if (!isOurs && typeof cell === "string" && cell.trim() !== "") {
    const code = codeOfChoice(codes, cell);
    if (code === null) problems.push({ code: "word", ...where, header, found: cell.trim(), list: codes });
    return code;
  }
  const read = parseCell(cell, {
    header,
    factor: 1,
    date1904,
    codeOf: codeOfChoice,
    column: {
      header: { zh: header, en: header },
      kind: KINDS[kind],
      ...(codes === undefined || !isOurs ? {} : { codes }),
      ...(min === undefined ? {} : { min }),
      ...(max === undefined ? {} : { max }),
    },
  });
  if (!read.ok) problems.push({ code: "cell", ...where, problem: read.fault });
  else if (read.value === null && !mayBeBlank(id, column, table)) problems.push({ code: "blank", ...where, header });
  return read.ok ? inBothLanguages(read.value, id, table) : null;
}

/** A text that the trainer left as it was keeps its other language. */
function inBothLanguages(value: Value, id: string, table: Table): Value | Text {
  const kept = ownRows(table).map((row) => row[id] ?? null);
  const isSame = (one: Value | Text): one is Text =>
    typeof one === "object" && one !== null && (one.zh === value || one.en === value);
  return kept.find(isSame) ?? value;
}

const ownRows = ({ rows }: Table) => ("of" in rows ? (rows.given ?? []) : rows);

/** A text that names no row may be left out, and whatever the built-in case leaves out. */
function mayBeBlank(id: string, { kind }: Column, table: Table): boolean {
  if (id === table.key) return false;
  return kind === "text" || ownRows(table).some((row) => (row[id] ?? null) === null);
}
