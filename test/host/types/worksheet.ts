import { badArgument, HostError } from "../host-error.ts";
import { method, object, read, readWrite, type HostObject, type HostType } from "../host-type.ts";
import { isOnSheet, parseArea, splitReference, type Area } from "../model/area.ts";
import { usedArea, type Sheet } from "../model/book.ts";
import { sheetById } from "../model/desk.ts";
import { found, type Session } from "../session.ts";
import { autoFilterType } from "./auto-filter.ts";
import { freezePanesType } from "./freeze-panes.ts";
import { listening } from "./listening.ts";
import { namedItemCollectionType } from "./named-item.ts";
import { rangeAt } from "./range.ts";
import { shapeCollectionType } from "./shape.ts";
import { tableCollectionType } from "./table-collection.ts";
import { worksheetProtectionType } from "./worksheet-protection.ts";

export interface SheetTarget {
  readonly id: string;
}

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheet */
export const worksheetType: HostType<SheetTarget> = {
  name: "Worksheet",
  page: "https://learn.microsoft.com/javascript/api/excel/excel.worksheet",
  identity: (_, { id }) => ({ Id: id }),
  properties: {
    id: read(1, (_, { id }) => id),
    name: readWrite(1, (session, target) => sheetOf(session, target).name, rename),
    position: readWrite(1, (session, { id }) => session.book.sheets.findIndex((sheet) => sheet.id === id), move),
    visibility: readWrite(1, (session, target) => sheetOf(session, target).visibility, setVisibility),
    tabColor: readWrite(
      7,
      (session, target) => sheetOf(session, target).tabColor,
      (session, { id }, tabColor) => put(session, id, { tabColor: String(tabColor) }),
    ),
    showGridlines: readWrite(
      8,
      (session, target) => sheetOf(session, target).showGridlines,
      (session, { id }, value) => put(session, id, { showGridlines: value === true }),
    ),
    autoFilter: read(9, (_, { id }) => object(autoFilterType, { table: null, sheet: id })),
    freezePanes: read(7, (_, { id }) => object(freezePanesType, { id })),
    names: read(4, (_, { id }) => object(namedItemCollectionType, { sheet: id })),
    protection: read(2, (_, { id }) => object(worksheetProtectionType, { id })),
    shapes: read(9, (_, { id }) => object(shapeCollectionType, { id })),
    tables: read(1, (_, { id }) => object(tableCollectionType, { sheet: id })),
  },
  methods: {
    ...listening({ DataChanged: 10, Activated: 11, Deactivated: 12, SelectionChanged: 14 }),
    activate: method(1, (session, { id }) => {
      if (sheetById(session.book, id).visibility !== "Visible")
        throw new HostError("InvalidOperation", "a hidden sheet");
      session.change({ kind: "book", value: { activeSheet: id } });
    }),
    calculate: method(6, () => null),
    delete: method(1, remove),
    getCell: method(1, (session, { id }, row: number, column: number) =>
      rangeAt(session, id, onSheet({ top: row, left: column, bottom: row, right: column })),
    ),
    getRange: method(1, (session, { id }, address?: string | null) =>
      rangeAt(session, id, areaAt(session, id, address)),
    ),
    getRangeByIndexes: method(7, (session, { id }, top: number, left: number, rows: number, columns: number) =>
      rangeAt(session, id, onSheet({ top, left, bottom: top + rows - 1, right: left + columns - 1 })),
    ),
    getUsedRange: method(1, (session, target, valuesOnly?: boolean) => {
      const used = usedArea(sheetOf(session, target), valuesOnly === true);
      return rangeAt(session, target.id, used ?? { top: 0, left: 0, bottom: 0, right: 0 });
    }),
    getUsedRangeOrNullObject: method(4, (session, target, valuesOnly?: boolean) =>
      rangeAt(session, target.id, usedArea(sheetOf(session, target), valuesOnly === true)),
    ),
    getNextOrNullObject: method(5, (session, { id }, visibleOnly?: boolean) =>
      beside(session, id, 1, visibleOnly === true),
    ),
    getPreviousOrNullObject: method(5, (session, { id }, visibleOnly?: boolean) =>
      beside(session, id, -1, visibleOnly === true),
    ),
    _GetSheetById: method(7, (session, _, id: string) => object(worksheetType, { id: sheetById(session.book, id).id })),
  },
};

export const sheetOf = (session: Session, { id }: SheetTarget): Sheet => sheetById(session.book, id);

function put({ change }: Session, id: string, value: Partial<Sheet>): void {
  change({ kind: "sheet", id, value });
}

/** Refuses what Excel takes for no sheet's name: too long, with forbidden characters, taken. */
export function checkSheetName({ book }: Session, name: unknown, own?: string): string {
  if (typeof name !== "string" || name === "" || name.length > 31 || /[\\/?*[\]:]/.test(name) || /^'|'$/.test(name))
    throw badArgument(`the name of a sheet: ${String(name)}`);
  const isTaken = book.sheets.some((sheet) => sheet.id !== own && sheet.name.toLowerCase() === name.toLowerCase());
  if (isTaken) throw new HostError("ItemAlreadyExists", name);
  return name;
}

function rename(session: Session, { id }: SheetTarget, name: unknown): void {
  put(session, id, { name: checkSheetName(session, name, id) });
}

function move(session: Session, target: SheetTarget, position: unknown): void {
  const { book, change } = session;
  if (typeof position !== "number" || position < 0 || position >= book.sheets.length) throw badArgument("position");
  const tables = book.tables.filter(({ sheet }) => sheet === target.id);
  const value = structuredClone(sheetOf(session, target));
  const { activeSheet, names } = book;
  change({ kind: "sheet-removed", id: target.id });
  change({ kind: "sheet-added", value, position });
  for (const table of tables) change({ kind: "table-added", value: table });
  for (const name of names) change({ kind: "name", id: name.id, value: name });
  change({ kind: "book", value: { activeSheet } });
}

function setVisibility(session: Session, { id }: SheetTarget, value: unknown): void {
  if (value !== "Visible" && value !== "Hidden" && value !== "VeryHidden") throw badArgument("visibility");
  if (value !== "Visible") refuseLast(session, id);
  put(session, id, { visibility: value });
}

// A workbook shows at least one sheet.
function refuseLast({ book }: Session, id: string): void {
  if (!book.sheets.some((sheet) => sheet.id !== id && sheet.visibility === "Visible"))
    throw new HostError("InvalidOperation", "the only visible sheet");
}

function remove(session: Session, target: SheetTarget): void {
  if (sheetOf(session, target).visibility === "VeryHidden") throw new HostError("InvalidOperation", "very hidden");
  refuseLast(session, target.id);
  session.change({ kind: "sheet-removed", id: target.id });
}

function onSheet(area: Area): Area {
  if (!isOnSheet(area)) throw badArgument("outside the worksheet");
  return area;
}

/** The area of an address or of a name; the whole sheet without one. */
export function areaAt({ book }: Session, id: string, text?: string | null): Area {
  if (text === undefined || text === null || text === "") return { top: 0, left: 0, bottom: 1_048_575, right: 16_383 };
  const { sheet, rest } = splitReference(text);
  if (sheet !== null && sheet !== sheetById(book, id).name) throw badArgument(text);
  const area = parseArea(rest);
  if (area !== null) return area;
  const name = book.names.find(
    (item) => item.name.toLowerCase() === rest.toLowerCase() && (item.sheet === null || item.sheet === id),
  );
  const table = book.tables.find((item) => item.name.toLowerCase() === rest.toLowerCase() && item.sheet === id);
  if (table !== undefined) return { ...table.area, top: table.area.top + 1 };
  if (name === undefined || typeof name.refersTo === "string" || name.refersTo.sheet !== id) throw badArgument(text);
  return name.refersTo.area;
}

function beside({ book }: Session, id: string, step: number, visibleOnly: boolean): HostObject {
  const sheets = book.sheets.filter((sheet) => sheet.id === id || !visibleOnly || sheet.visibility === "Visible");
  const neighbour = sheets[sheets.findIndex((sheet) => sheet.id === id) + step];
  return object(worksheetType, neighbour === undefined ? null : { id: neighbour.id });
}

export const sheetNamed = ({ book }: Session, key: unknown): Sheet =>
  found(findSheet(book.sheets, key), `worksheet ${String(key)}`);

export function findSheet(sheets: readonly Sheet[], key: unknown): Sheet | undefined {
  if (typeof key !== "string") return undefined;
  return sheets.find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase());
}
