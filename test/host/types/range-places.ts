import { badArgument, HostError } from "../host-error.ts";
import { method, object, type HostObject, type Method } from "../host-type.ts";
import { contains, height, intersection, isOnSheet, LAST_COLUMN, LAST_ROW, width, type Area } from "../model/area.ts";
import { cellAt } from "../model/book.ts";
import { isBlank } from "../model/cell.ts";
import { sheetById } from "../model/desk.ts";
import { areaOf, type Range, type Session } from "../session.ts";
import { tableScopedCollectionType } from "./table-collection.ts";

type RangeAt = (session: Session, sheet: string, area: Area | null) => HostObject;

/** Ranges beside and in a range: https://learn.microsoft.com/javascript/api/excel/excel.range */
export function rangePlaces(rangeAt: RangeAt): Readonly<Record<string, Method<Range>>> {
  const at = (session: Session, { sheet }: Range, area: Area) => rangeAt(session, sheet, onSheet(area));
  const place = (since: number, of: (area: Area, one: number, two: number) => Area) =>
    method(since, (session: Session, range: Range, one?: number, two?: number) =>
      at(session, range, of(areaOf(range), one ?? 0, two ?? 0)),
    );
  return {
    getCell: place(1, ({ top, left }, row, column) => cell(top + row, left + column)),
    getRow: place(1, (area, row) => ({ ...area, top: area.top + row, bottom: area.top + row })),
    getColumn: place(1, (area, column) => ({ ...area, left: area.left + column, right: area.left + column })),
    getLastRow: place(1, (area) => ({ ...area, top: area.bottom })),
    getLastColumn: place(1, (area) => ({ ...area, left: area.right })),
    getLastCell: place(1, ({ bottom, right }) => cell(bottom, right)),
    getEntireRow: place(1, (area) => ({ ...area, left: 0, right: LAST_COLUMN })),
    getEntireColumn: place(1, (area) => ({ ...area, top: 0, bottom: LAST_ROW })),
    getOffsetRange: place(1, (area, rows, columns) => moved(area, rows, columns)),
    getResizedRange: place(2, (area, rows, columns) => ({
      ...area,
      bottom: area.bottom + rows,
      right: area.right + columns,
    })),
    getAbsoluteResizedRange: place(7, ({ top, left }, rows, columns) => ({
      top,
      left,
      bottom: top + rows - 1,
      right: left + columns - 1,
    })),
    getRowsBelow: method(2, (session, range, count?: number) =>
      at(session, range, rowsBeside(areaOf(range), count ?? 1)),
    ),
    getRowsAbove: method(2, (session, range, count?: number) =>
      at(session, range, rowsBeside(areaOf(range), -(count ?? 1))),
    ),
    getColumnsAfter: method(2, (session, range, count?: number) =>
      at(session, range, columnsBeside(areaOf(range), count ?? 1)),
    ),
    getColumnsBefore: method(2, (session, range, count?: number) =>
      at(session, range, columnsBeside(areaOf(range), -(count ?? 1))),
    ),
    ...meetings(rangeAt),
  };
}

function meetings(rangeAt: RangeAt): Readonly<Record<string, Method<Range>>> {
  return {
    getBoundingRect: method(1, (session, range, other: HostObject) => {
      const [one, two] = [areaOf(range), areaOf(rangeOf(other))];
      const area = {
        top: Math.min(one.top, two.top),
        left: Math.min(one.left, two.left),
        bottom: Math.max(one.bottom, two.bottom),
        right: Math.max(one.right, two.right),
      };
      return rangeAt(session, range.sheet, area);
    }),
    getIntersection: method(1, (session, range, other: HostObject) => {
      const area = meeting(range, rangeOf(other));
      if (area === null) throw new HostError("ItemNotFound", "the ranges do not meet");
      return rangeAt(session, range.sheet, area);
    }),
    getIntersectionOrNullObject: method(4, (session, range, other: HostObject) =>
      rangeAt(session, range.sheet, meeting(range, rangeOf(other))),
    ),
    getSurroundingRegion: method(7, (session, range) => rangeAt(session, range.sheet, surrounding(session, range))),
    // Formulas that spill are not played: no cell is part of another one's result.
    getSpillParentOrNullObject: method(12, (session, range) => rangeAt(session, range.sheet, null)),
    getTables: method(9, (session, range, fullyContained?: boolean) => {
      const covers = (area: Area) =>
        fullyContained === true ? contains(areaOf(range), area) : intersection(areaOf(range), area) !== null;
      const ids = session.book.tables
        .filter(({ sheet, area }) => sheet === range.sheet && covers(area))
        .map(({ id }) => id);
      return object(tableScopedCollectionType, { ids });
    }),
  };
}

const cell = (row: number, column: number): Area => ({ top: row, left: column, bottom: row, right: column });

function moved({ top, left, bottom, right }: Area, rows: number, columns: number): Area {
  return { top: top + rows, left: left + columns, bottom: bottom + rows, right: right + columns };
}

function rowsBeside(area: Area, count: number): Area {
  if (count === 0) throw badArgument("no rows");
  return count > 0
    ? { ...area, top: area.bottom + 1, bottom: area.bottom + count }
    : { ...area, top: area.top + count, bottom: area.top - 1 };
}

function columnsBeside(area: Area, count: number): Area {
  if (count === 0) throw badArgument("no columns");
  return count > 0
    ? { ...area, left: area.right + 1, right: area.right + count }
    : { ...area, left: area.left + count, right: area.left - 1 };
}

function onSheet(area: Area): Area {
  if (!isOnSheet(area)) throw badArgument("outside the worksheet");
  return area;
}

/** The range that a script hands over as an argument. */
export function rangeOf(argument: HostObject): Range {
  if (typeof argument !== "object" || argument.type.name !== "Range" || argument.target === null)
    throw badArgument("a range is wanted");
  return argument.target as Range;
}

function meeting(range: Range, other: Range): Area | null {
  return range.sheet === other.sheet ? intersection(areaOf(range), areaOf(other)) : null;
}

// Grows in all directions until a blank row and a blank column lie around it.
function surrounding({ book }: Session, range: Range): Area {
  const sheet = sheetById(book, range.sheet);
  let area = areaOf(range);
  for (;;) {
    const around = {
      top: Math.max(0, area.top - 1),
      left: Math.max(0, area.left - 1),
      bottom: Math.min(LAST_ROW, area.bottom + 1),
      right: Math.min(LAST_COLUMN, area.right + 1),
    };
    const filled = ({ top, left, bottom, right }: Area) =>
      Array.from({ length: height({ top, left, bottom, right }) }, (_, row) => row).some((row) =>
        Array.from({ length: width({ top, left, bottom, right }) }, (_, column) => column).some(
          (column) => !isBlank(cellAt(sheet, top + row, left + column)),
        ),
      );
    const grown = {
      top: around.top < area.top && filled({ ...around, bottom: around.top }) ? around.top : area.top,
      left: around.left < area.left && filled({ ...around, right: around.left }) ? around.left : area.left,
      bottom: around.bottom > area.bottom && filled({ ...around, top: around.bottom }) ? around.bottom : area.bottom,
      right: around.right > area.right && filled({ ...around, left: around.right }) ? around.right : area.right,
    };
    if (height(grown) === height(area) && width(grown) === width(area)) return area;
    area = grown;
  }
}
