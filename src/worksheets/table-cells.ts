import type { Area, BookCell, NumberFormat } from "#xlsx/book/book.ts";
import type { ColumnKind, Table } from "#templates/worksheets/worksheet.ts";
import { alignment } from "./alignment.ts";
import { openIn, untilFilled, usesOpen } from "./open-cells.ts";
import { addressed, functionName, isForAllRows, storedCall, type Standpoint } from "./formula.ts";
import { headerOf } from "./header.ts";
import type { LookId } from "./looks.ts";
import { cellArea, columnArea, type Place } from "./place.ts";
import { isInput, type Mode, type Setting } from "./setting.ts";
import { rootOf } from "./solve.ts";
import { grows, kamOf, lineKey, shownValues, type Line } from "./table-lines.ts";
import { address } from "#workbook/sheet.ts";

/** What stands before the name of a function of the add-in. */
export const KAM_PREFIX = "KAM.";
const onTwoLines = (name: string) => name.replace(KAM_PREFIX, `${KAM_PREFIX}\n`);

export function headerCell(line: Line, table: Table, mode: Mode, setting: Setting): BookCell {
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

export function cellOf(line: Line, row: number, table: Table, place: Place, mode: Mode, setting: Setting): BookCell {
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
  if (column.role === "words") return { ...look, value: value ?? setting.speech.words.solution.words };
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

/** The cell that the add-in fills in a table on its side. */
export const beside = (area: Area): Area => ({ ...area, left: area.left + 1, right: area.right + 1 });

/** Below a team's last customer the formulas stay silent. */
function guarded(formula: string, table: Table, row: number, place: Place, setting: Setting): string {
  const { spare, tables, worksheet } = setting;
  if (spare === 0 || table.upright || !grows(rootOf(table, tables), worksheet.data)) return formula;
  const key = cellArea(place, table.key, row);
  return `IF(${address(key.top, key.left)}="","",${formula})`;
}
