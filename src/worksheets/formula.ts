import type { ParameterId } from "#core/parameters/parameters.ts";
import type { Area } from "#xlsx/book/book.ts";
import { absolute, areaText, sheetPrefix } from "#xlsx/book/xml.ts";
import type { CodeList, Column, Formula, Table } from "#templates/worksheets/worksheet.ts";
import { cellArea, columnArea, span, type Place, type Places } from "./place.ts";
import { fullReference, rootOf, tableNamed } from "./solve.ts";
import type { Speech } from "./speech.ts";

/** Where a formula stands, and what it can refer to. */
export interface Standpoint {
  readonly sheet: string;
  readonly table: Table;
  readonly row: number;
  readonly column: Column;
  readonly tables: readonly Table[];
  readonly places: Places;
  readonly parameterCell: (id: ParameterId) => string;
  readonly speech: Speech;
}

// [id] [table.id] [id:] [a..b] [a..b:] · {parameter.id} · 'CODE' · LANG
const PIECES = /\[([\w.]+?)(?:\.\.(\w+))?(:)?\]|\{([\w.]+)\}|'([\w.-]+)'|\bLANG\b/g;

/** The formula with addresses and words in place of its references. */
export function addressed(formula: Formula, at: Standpoint): string {
  return formula.replace(PIECES, (_, from?: string, to?: string, all?: string, parameter?: string, code?: string) => {
    if (from !== undefined) return reference(from, to, all !== undefined, at);
    if (parameter !== undefined) return at.parameterCell(parameter as ParameterId);
    if (code !== undefined) return quoted(codeWord(code, at));
    return quoted(at.speech.language === "zh-CN" ? "zh" : "en");
  });
}

// What may stand around a call of the add-in's.
const EXCELS_OWN: ReadonlySet<string> = new Set(["IF", "INDEX", "LEFT", "ROUND"]);
const CALL = /\b([A-Z][A-Z0-9]*)\(/g;

/** A formula of the add-in as Excel stores it: its functions under their stored names. */
export function storedCall(formula: Formula): Formula {
  return formula.replace(CALL, (call, name: string) => (EXCELS_OWN.has(name) ? call : `_xldudf_KAM_${call}`));
}

/** The function of the add-in that a formula calls, as people type it. */
export function functionName(formula: Formula): string {
  const found = [...formula.matchAll(CALL)].find(([, name = ""]) => !EXCELS_OWN.has(name))?.[1];
  if (found === undefined) throw new RangeError(`${formula} calls no function of the add-in.`);
  return `KAM.${found}`;
}

/** The columns whose cells a formula uses, as "table.column"; of a span every column. */
export function referencesOf(formula: Formula, table: Table, tables: readonly Table[]): readonly string[] {
  const found = [...formula.matchAll(PIECES)].flatMap(([, from, to]) => {
    if (from === undefined) return [];
    const [owner, first] = fullReference(from, table);
    if (to === undefined) return [`${owner}.${first}`];
    const ids = Object.keys(tableNamed(owner, tables).columns);
    return ids.slice(ids.indexOf(first), ids.indexOf(to) + 1).map((id) => `${owner}.${id}`);
  });
  return [...new Set(found)];
}

/** The references of a formula as they are written, each once. */
export function bracketed(formula: Formula): readonly string[] {
  return [...new Set([...formula.matchAll(PIECES)].flatMap(([piece, from]) => (from === undefined ? [] : [piece])))];
}

export function parametersOf(formula: Formula): readonly ParameterId[] {
  return [...formula.matchAll(PIECES)].flatMap((match) => (match[4] === undefined ? [] : [match[4] as ParameterId]));
}

/** Whether one call answers for every row: it uses whole columns of the rows that it stands in, and no cell of its row. */
export function isForAllRows(formula: Formula, table: Table, tables: readonly Table[]): boolean {
  const root = rootOf(table, tables);
  const own = [...formula.matchAll(PIECES)].filter(
    ([, from]) => from !== undefined && rootOf(tableNamed(fullReference(from, table)[0], tables), tables) === root,
  );
  return own.length > 0 && own.every(([, , , all]) => all !== undefined);
}

function reference(from: string, to: string | undefined, all: boolean, at: Standpoint): string {
  const [owner, first] = fullReference(from, at.table);
  const place = at.places.get(owner);
  if (place === undefined) throw new RangeError(`Table "${owner}" has no place yet (formula of ${at.table.id}).`);
  const other = tableNamed(owner, at.tables);
  const isAligned = rootOf(other, at.tables) === rootOf(at.table, at.tables);
  const areaOf = (column: string): Area =>
    all ? columnArea(place, column) : cellArea(place, column, isAligned ? at.row : 0);
  const area = to === undefined ? areaOf(first) : span(areaOf(first), areaOf(to));
  // What the add-in makes of a column stands beside it, and must not get into a sum.
  if (to !== undefined && hasKam(place, area))
    throw new RangeError(`[${from}..${to}] takes in columns of the add-in's (formula of ${at.table.id}).`);
  const fixed = all || !isAligned;
  if (place.sheet !== at.sheet) return fixed ? absolute(place.sheet, area) : sheetPrefix(place.sheet) + areaText(area);
  return fixed ? absolute(place.sheet, area).slice(sheetPrefix(place.sheet).length) : areaText(area);
}

function hasKam({ lines, uprightAt }: Place, { left, right }: Area): boolean {
  const isWithin = ([key, line]: readonly [string, number]) => key.endsWith("#kam") && line > left && line <= right;
  return uprightAt === undefined && [...lines].some(isWithin);
}

function codeWord(code: string, { column, speech }: Standpoint): string {
  if (code === "YES" || code === "NO") return speech.yesNo(code === "YES");
  if (code === "NONE") return speech.words.none;
  const dot = code.indexOf(".");
  const list = dot < 0 ? column.codes : (code.slice(0, dot) as CodeList);
  if (list === undefined) throw new RangeError(`'${code}' names no list.`);
  return speech.word(list, code.slice(dot + 1));
}

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
