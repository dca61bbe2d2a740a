import type { Area, BookCell, NumberFormat } from "#xlsx/book/book.ts";
import type { Column, ColumnKind, Table, Value } from "#templates/worksheets/worksheet.ts";
import { alignment } from "./alignment.ts";
import { asWide, askedWidth, wantedWidth, type Draft } from "./draft.ts";
import { openIn, untilFilled, usesOpen } from "./open-cells.ts";
import { addressed, functionName, isForAllRows, storedCall, type Standpoint } from "./formula.ts";
import { headerOf } from "./header.ts";
import { inputRule } from "./input-rule.ts";
import { DIFFERS, MUTED, TONES, type LookId } from "./looks.ts";
import { cellArea, columnArea, type Place } from "./place.ts";
import { NARROWEST } from "./print-pages.ts";
import { isInput, type Mode, type Setting } from "./setting.ts";
import { rootOf } from "./solve.ts";
import { address } from "#workbook/sheet.ts";

/** A line of cells of a table: a column of the definition, or what the add-in makes of it. */
interface Line {
  readonly id: string;
  readonly column: Column;
  readonly isKam: boolean;
}

// Beside the labels of a table on its side stand the columns of other tables.
const UPRIGHT_WIDTH = 16;

/** How many columns of a sheet a table takes. */
export function tableWidth(table: Table, mode: Mode): number {
  const lines = linesOf(table, mode);
  return table.upright ? 2 + (lines.some(({ isKam }) => isKam) ? 1 : 0) : lines.length;
}

/** Writes a table into a sheet: header, cells, what they accept, and the marks on them. */
export function placeTable(draft: Draft, table: Table, mode: Mode, setting: Setting): Place {
  const { say } = setting.speech;
  const first = draft.next();
  draft.row([{ style: "subheading", value: say(table.title) }]);
  if (table.note !== undefined) draft.prose(say(table.note), "note");
  const place = table.upright ? upright(draft, table, mode, setting) : downwards(draft, table, mode, setting);
  for (const line of linesOf(table, mode)) addRules(draft, line, table, place, mode, setting);
  draft.together(first);
  draft.gap();
  return place;
}

function linesOf(table: Table, mode: Mode): readonly Line[] {
  const withKam = mode === "solution" || mode === "team";
  return Object.entries(table.columns).flatMap(([id, column]) => [
    { id, column, isKam: false },
    ...(withKam && kamOf(column) !== undefined ? [{ id, column, isKam: true }] : []),
  ]);
}

function kamOf(column: Column) {
  return column.role === "answer" || column.role === "live" ? column.kam : undefined;
}

// The names of functions are long words above short results.
const KAM_PREFIX = "KAM.";
const onTwoLines = (name: string) => name.replace(KAM_PREFIX, `${KAM_PREFIX}\n`);
// The same words stand in the column beside.
const KAM_WIDEST = 20;
const kamRoom = (header: string) => (header.length - KAM_PREFIX.length) * 1.15 + 2;

const lineKey = ({ id, isKam }: Line) => (isKam ? `${id}#kam` : id);

function downwards(draft: Draft, table: Table, mode: Mode, setting: Setting): Place {
  const lines = linesOf(table, mode);
  const headers = lines.map((line) => headerCell(line, table, mode, setting));
  const header = draft.row(headers);
  const count = rowsOf(table, setting);
  const place: Place = {
    sheet: draft.name,
    top: header + 1,
    rows: count,
    lines: new Map(lines.map((line, index) => [lineKey(line), index])),
  };
  setting.places.set(table.id, place);
  for (let row = 0; row < count; row += 1)
    draft.row(
      lines.map((line) => cellOf(line, row, table, place, mode, setting)),
      mode === "solution" ? {} : wordsHeight(lines),
    );
  lines.forEach((line, index) => {
    const values = shownValues(line, table, setting).map((value) => asWide(value, line.column.kind));
    const header = String(headers[index]?.value);
    draft.widen(index, widthOf(line, header, values, mode));
  });
  return place;
}

function widthOf({ column, isKam }: Line, header: string, values: readonly Value[], mode: Mode): number {
  // Nothing is written there: it says where to read on.
  if (column.role === "words" && mode === "solution") return askedWidth(header, NARROWEST);
  const own = column.width === undefined ? wantedWidth(header, values) : askedWidth(header, column.width);
  return isKam ? Math.max(kamRoom(header), Math.min(own, KAM_WIDEST, wantedWidth("", values))) : own;
}

function upright(draft: Draft, table: Table, mode: Mode, setting: Setting): Place {
  const lines = linesOf(table, mode);
  const own = lines.filter(({ isKam }) => !isKam);
  const first = draft.next();
  const place: Place = {
    sheet: draft.name,
    top: first,
    rows: 1,
    lines: new Map(own.flatMap(({ id }, index) => [[id, first + index] as const])),
    uprightAt: 1,
  };
  setting.places.set(table.id, place);
  for (const line of own) {
    const header = headerCell(line, table, mode, setting);
    const isTyped = isInput(line.column, table, mode, setting);
    const kam = lines.find(({ id, isKam }) => isKam && id === line.id);
    draft.row([
      { style: isTyped ? "inputHeader" : "label", value: header.value },
      cellOf(line, 0, table, place, mode, setting),
      ...(kam === undefined ? [] : [cellOf(kam, 0, table, place, mode, setting)]),
    ]);
    draft.widen(0, wantedWidth(String(header.value), []));
    const values = shownValues(line, table, setting).map((value) => asWide(value, line.column.kind));
    draft.widen(1, line.column.width ?? Math.min(UPRIGHT_WIDTH, wantedWidth("", values)));
  }
  return place;
}

function rowsOf(table: Table, { tables, worksheet, spare }: Setting): number {
  const root = rootOf(table, tables);
  const own = "of" in root.rows ? 0 : root.rows.length;
  return own + (grows(root, worksheet.data) ? spare : 0);
}

/** Whether a team may add rows of its own. */
function grows(root: Table, data: readonly Table[]): boolean {
  return data.includes(root) && root.upright === undefined && root.closed === undefined;
}

function shownValues({ id, column }: Line, table: Table, { solved, speech }: Setting): readonly Value[] {
  return (solved.get(`${table.id}.${id}`) ?? []).map((value) => speech.shown(value, column));
}

function wordsHeight(lines: readonly Line[]) {
  const most = Math.max(0, ...lines.map(({ column }) => (column.role === "words" ? column.lines : 0)));
  return most === 0 ? {} : { height: most * 18 };
}

function headerCell(line: Line, table: Table, mode: Mode, setting: Setting): BookCell {
  const { column, isKam } = line;
  if (isKam) return { style: "kamHeader", value: onTwoLines(functionName(kamOf(column) ?? "")), align: "center" };
  const header = headerOf(line.id, table, setting.speech);
  const isTyped = isInput(column, table, mode, setting);
  // The headers of the contract stay as they are: other programs know the table by them.
  if (isTyped && mode === "team" && table.contract !== undefined)
    return { style: "inputHeader", value: header, ...alignment(column.kind) };
  // A header stands over its figures.
  const look = alignment(column.kind);
  return isTyped
    ? { style: "inputHeader", value: `${setting.speech.words.inputMark} ${header}`, ...look }
    : { style: "header", value: header, ...look };
}

const FORMATS: Partial<Readonly<Record<ColumnKind, NumberFormat>>> = {
  integer: "integer",
  grouped: "grouped",
  one: "one",
  two: "two",
  three: "three",
  four: "four",
  percent: "percent",
  percentOne: "percentOne",
  date: "date",
};

function cellOf(line: Line, row: number, table: Table, place: Place, mode: Mode, setting: Setting): BookCell {
  const { column } = line;
  const format = FORMATS[column.kind];
  const look = {
    style: styleOf(line, table, mode, setting),
    ...alignment(column.kind),
    ...(format === undefined ? {} : { format }),
  };
  const known = shownValues(line, table, setting);
  const value = known[row] ?? null;
  const isBlank = row >= known.length;
  if (isInput(column, table, mode, setting)) {
    const isOpen = column.role === "answer" || column.role === "words";
    return { ...look, value: isOpen || isBlank ? null : value };
  }
  if (column.role === "words") return { ...look, value: setting.speech.words.solution.words };
  if (column.role === "given" || column.role === "pick" || column.role === "own") return { ...look, value };
  const formula = formulaOf(line, row, table, place, mode, setting);
  if (usesOpen(column, table, setting.tables, openIn(mode)))
    return { ...look, value: column.role === "live" ? (column.whenBlank ?? "") : "", ...formula };
  return { ...look, value: isBlank ? "" : (value ?? ""), ...formula };
}

function styleOf({ column, id, isKam }: Line, table: Table, mode: Mode, setting: Setting): LookId {
  if (isKam) return "kam";
  if (isInput(column, table, mode, setting)) return "input";
  if (id === table.key && table.upright === undefined) return "label";
  if (column.role === "answer") return mode === "solution" ? "solution" : "result";
  if (column.role === "given") return setting.worksheet.data.includes(table) ? "given" : "label";
  return "result";
}

function formulaOf(
  line: Line,
  row: number,
  table: Table,
  place: Place,
  mode: Mode,
  setting: Setting,
): Pick<BookCell, "formula" | "spill"> {
  const { column, isKam } = line;
  const at: Standpoint = { ...setting, sheet: place.sheet, table, row, column };
  if (column.role === "copy") {
    const source = addressed(`[${column.of}]`, at);
    return { formula: `IF(${source}="","",${source})` };
  }
  if (column.role !== "live" && column.role !== "answer") return {};
  if (!isKam) {
    const waits = column.role === "live" && column.whenBlank === undefined;
    const native = waits ? untilFilled(column.native, at, openIn(mode)) : column.native;
    return { formula: guarded(addressed(native, at), table, row, place, setting) };
  }
  const call = addressed(storedCall(column.kam ?? ""), at);
  if (table.upright) return { formula: call, spill: beside(cellArea(place, line.id, 0)) };
  if (!isForAllRows(column.kam ?? "", table, setting.tables))
    return { formula: guarded(call, table, row, place, setting), spill: cellArea(place, lineKey(line), row) };
  return row === 0 ? { formula: call, spill: columnArea(place, lineKey(line)) } : {};
}

const beside = (area: Area): Area => ({ ...area, left: area.left + 1, right: area.right + 1 });

/** Below a team's last customer the formulas stay silent. */
function guarded(formula: string, table: Table, row: number, place: Place, setting: Setting): string {
  const { spare, tables, worksheet } = setting;
  if (spare === 0 || table.upright || !grows(rootOf(table, tables), worksheet.data)) return formula;
  const key = cellArea(place, table.key, row);
  return `IF(${address(key.top, key.left)}="","",${formula})`;
}

function addRules(draft: Draft, line: Line, table: Table, place: Place, mode: Mode, setting: Setting): void {
  const { id, column, isKam } = line;
  const area = isKam && table.upright ? beside(columnArea(place, id)) : columnArea(place, lineKey(line));
  if (isKam) {
    const native = cellArea(place, id, 0);
    const [own, other] = [address(area.top, area.left), address(native.top, native.left)];
    const formula = `IF(ISNUMBER(${own}),ABS(${own}-${other})>0.000001,AND(NOT(ISERROR(${own})),${own}&""<>${other}&""))`;
    draft.format({ area, formula, bold: true, ...DIFFERS });
    draft.format({ area, formula: `ISERROR(${own})`, ...MUTED });
    return;
  }
  if (isInput(column, table, mode, setting))
    draft.validate(inputRule(column, table, area, headerOf(id, table, setting.speech), setting));
  const at: Standpoint = { ...setting, sheet: place.sheet, table, row: 0, column };
  for (const { when, tone } of column.marks ?? [])
    draft.format({ area, formula: addressed(when, at), bold: true, ...TONES[tone] });
}
