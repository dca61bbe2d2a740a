import { badArgument, HostError } from "../host-error.ts";
import { method, type HostObject, type Method } from "../host-type.ts";
import { height, intersection, LAST_ROW, parseArea, splitReference, width, type Area } from "../model/area.ts";
import { cellsIn, type Table } from "../model/book.ts";
import type { Cell } from "../model/cell.ts";
import { sheetById } from "../model/desk.ts";
import { rewriteCells } from "../model/write-cells.ts";
import { areaOf, type Range, type Session } from "../session.ts";
import { rangeOf } from "./range-places.ts";

type RangeAt = (session: Session, sheet: string, area: Area) => HostObject;

/** Putting in, taking out, clearing, copying cells: https://learn.microsoft.com/javascript/api/excel/excel.range */
export function rangeEdits(rangeAt: RangeAt): Readonly<Record<string, Method<Range>>> {
  return {
    insert: method(1, (session, range, direction: string) => {
      if (direction !== "Down" && direction !== "Right") throw badArgument(direction);
      const area = areaOf(range);
      refuse(session, range.sheet, area, direction);
      if (direction === "Down") refuseFall(session, range.sheet, area);
      session.change({ kind: "shift", sheet: range.sheet, shift: { area, direction } });
      return rangeAt(session, range.sheet, area);
    }),
    delete: method(1, (session, range, direction: string) => {
      if (direction !== "Up" && direction !== "Left") throw badArgument(direction);
      const area = areaOf(range);
      refuse(session, range.sheet, area, direction);
      session.change({ kind: "shift", sheet: range.sheet, shift: { area, direction } });
    }),
    clear: method(1, (session, range, applyTo?: string) => clear(session, range, applyTo ?? "All")),
    copyFrom: method(9, (session, range, source: HostObject | string, copyType?: string) =>
      copy(session, sourceOf(session, range, source), range, copyType ?? "All"),
    ),
  };
}

function refuse(session: Session, sheetId: string, area: Area, direction: string): void {
  const sheet = sheetById(session.book, sheetId);
  if (sheet.protection !== null) throw new HostError("AccessDenied", `sheet ${sheet.name} is protected`);
  const vertical = direction === "Down" || direction === "Up";
  for (const table of session.book.tables.filter((other) => other.sheet === sheetId))
    if (wouldTear(table, area, vertical)) throw new HostError("InsertDeleteConflict", `table ${table.name}`);
}

// Cells of a table move together or not at all.
function wouldTear({ area: table }: Table, area: Area, vertical: boolean): boolean {
  const behind = vertical ? { ...area, bottom: Number.MAX_SAFE_INTEGER } : { ...area, right: Number.MAX_SAFE_INTEGER };
  if (intersection(table, behind) === null) return false;
  return vertical
    ? area.left > table.left || area.right < table.right
    : area.top > table.top || area.bottom < table.bottom;
}

function refuseFall(session: Session, sheetId: string, area: Area): void {
  const rows = sheetById(session.book, sheetId).rows.length;
  if (rows + height(area) > LAST_ROW + 1) throw new HostError("NonBlankCellOffSheet");
}

// https://learn.microsoft.com/javascript/api/excel/excel.clearapplyto
function clear(session: Session, range: Range, applyTo: string): void {
  if (!["All", "Contents", "Formats", "ResetContents"].includes(applyTo)) throw badArgument(applyTo);
  const cleared = ({ format, locked, ...cell }: Cell): Cell => ({
    ...(applyTo === "Formats" ? cell : { value: null }),
    ...(applyTo === "Contents" && format !== undefined ? { format } : {}),
    ...(locked === undefined ? {} : { locked }),
  });
  rewriteCells(session, range.sheet, areaOf(range), cleared);
}

function sourceOf(session: Session, range: Range, source: HostObject | string): Range {
  if (typeof source !== "string") return rangeOf(source);
  const { sheet, rest } = splitReference(source);
  const area = parseArea(rest);
  const id = sheet === null ? range.sheet : session.book.sheets.find(({ name }) => name === sheet)?.id;
  if (area === null || id === undefined) throw badArgument(source);
  return { sheet: id, area };
}

// Formulas are copied as they are: the host does not rewrite references.
function copy(session: Session, source: Range, target: Range, copyType: string): void {
  const cells = cellsIn(sheetById(session.book, source.sheet), areaOf(source));
  const at = areaOf(target);
  const whole = {
    ...at,
    bottom: at.top + Math.max(height(at), cells.length) - 1,
    right: at.left + Math.max(width(at), cells[0]?.length ?? 1) - 1,
  };
  rewriteCells(session, target.sheet, whole, (before, row, column) => {
    const cell = cells[row % cells.length]?.[column % (cells[0]?.length ?? 1)];
    if (cell === undefined) return undefined;
    const { format, ...content } = cell;
    if (copyType === "Formats") return { ...before, ...(format === undefined ? {} : { format }) };
    if (copyType === "Values") return { ...before, value: content.value };
    if (copyType === "Formulas") return { ...before, ...content };
    return cell;
  });
}
