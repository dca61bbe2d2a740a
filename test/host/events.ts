import { areaText, intersection, type Area } from "./model/area.ts";
import { cellAt, type Book } from "./model/book.ts";
import { isError, valueType, type Cell } from "./model/cell.ts";
import type { Change } from "./model/change.ts";
import type { Session } from "./session.ts";

/*
 * Events, as told to the page: https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-events and
 * https://learn.microsoft.com/javascript/api/excel/excel.worksheetchangedeventargs
 * office.js takes only those that it has handlers for.
 */

export interface HostEvent {
  readonly number: number;
  /** The sheet's or table's id, or "Workbook": whoever listens there hears it. */
  readonly targets: readonly string[];
  readonly name: string;
  readonly address?: string;
  readonly args: Readonly<Record<string, unknown>>;
}

export type Trigger = "page" | "user" | "remote";

/** The events of a change that is about to be made to a client's workbook. */
export function eventsOf(session: Session, change: Change, trigger: Trigger): readonly HostEvent[] {
  const origin = originOf(trigger);
  switch (change.kind) {
    case "cells": {
      const area = areaOfCells(change);
      if (area === null) return [];
      const details = change.cells.length === 1 && change.cells[0]?.length === 1 ? detailsOf(session.book, change) : {};
      return changed(session.book, change.sheet, area, "RangeEdited", { ...origin, ...details });
    }
    case "shift": {
      const { area, direction } = change.shift;
      const isEntire = direction === "Down" || direction === "Up" ? area.left === 0 && area.right >= 16_383 : false;
      const verb = direction === "Down" || direction === "Right" ? "Inserted" : "Deleted";
      const shiftDirection = `ShiftCell${direction}`;
      return changed(session.book, change.sheet, area, `${isEntire ? "Row" : "Cell"}${verb}`, {
        ...origin,
        shiftDirection,
      });
    }
    case "sheet-added":
      return [atWorkbook(13, "WorksheetAdded", { ...origin, worksheetId: change.value.id })];
    case "sheet-removed":
      return [atWorkbook(15, "WorksheetDeleted", { ...origin, worksheetId: change.id })];
    case "table-added":
      return [atWorkbook(102, "TableAdded", { ...origin, tableId: change.value.id, worksheetId: change.value.sheet })];
    case "table-removed": {
      const table = session.book.tables.find(({ id }) => id === change.id);
      const tableName = table?.name ?? "";
      return [
        atWorkbook(103, "TableDeleted", { ...origin, tableId: change.id, tableName, worksheetId: table?.sheet ?? "" }),
      ];
    }
    case "book":
      return change.value.activeSheet === undefined || change.value.activeSheet === session.book.activeSheet
        ? []
        : [atWorkbook(11, "WorksheetActivated", { worksheetId: change.value.activeSheet })];
    case "sheet":
    case "table":
    case "name":
    case "setting":
    case "part":
      return [];
  }
}

// triggerSource tells an add-in its own writes from those of its user: ExcelApi 1.14.
function originOf(trigger: Trigger): Readonly<Record<string, unknown>> {
  return trigger === "remote"
    ? { source: "Remote", triggerSource: "Unknown" }
    : { source: "Local", triggerSource: trigger === "page" ? "ThisLocalAddin" : "Unknown" };
}

const atWorkbook = (number: number, name: string, args: Readonly<Record<string, unknown>>): HostEvent => ({
  number,
  name,
  targets: ["Workbook"],
  args,
});

function changed(
  book: Book,
  sheet: string,
  area: Area,
  changeType: string,
  more: Readonly<Record<string, unknown>>,
): readonly HostEvent[] {
  const args = { changeType, worksheetId: sheet, address: areaText(area), shiftDirection: "None", ...more };
  const tables = book.tables.flatMap((table): readonly HostEvent[] => {
    const meeting = table.sheet === sheet ? intersection(table.area, area) : null;
    if (meeting === null) return [];
    const tableArgs = { ...args, address: areaText(meeting), tableId: table.id };
    const targets = [table.id, sheet, "Workbook"];
    return [{ number: 101, name: "TableChanged", address: tableArgs.address, targets, args: tableArgs }];
  });
  return [
    { number: 10, name: "WorksheetChanged", address: args.address, targets: [sheet, "Workbook"], args },
    ...tables,
  ];
}

type CellsChange = Extract<Change, { readonly kind: "cells" }>;

function areaOfCells({ top, left, cells }: CellsChange): Area | null {
  const columns = cells.flatMap((line) => line.flatMap((cell, column) => (cell === undefined ? [] : [column])));
  if (columns.length === 0) return null;
  return {
    top,
    left: left + columns.reduce((least, column) => Math.min(least, column), Number.MAX_SAFE_INTEGER),
    bottom: top + cells.length - 1,
    right: left + columns.reduce((most, column) => Math.max(most, column), 0),
  };
}

// Only of a single cell Excel says what stood there.
function detailsOf(book: Book, { sheet: id, top, left, cells }: CellsChange): Readonly<Record<string, unknown>> {
  const sheet = book.sheets.find((other) => other.id === id);
  const after = cells[0]?.[0];
  if (sheet === undefined || after === undefined) return {};
  const before = cellAt(sheet, top, left);
  const value = (cell: Cell) => (isError(cell.value) ? cell.value.error : (cell.value ?? ""));
  return {
    valueBefore: value(before),
    valueAfter: value(after),
    valueTypeBefore: valueType(before),
    valueTypeAfter: valueType(after),
  };
}
