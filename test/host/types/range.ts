import { badArgument, HostError } from "../host-error.ts";
import { method, object, read, readWrite, type HostObject, type HostType } from "../host-type.ts";
import {
  areaText,
  height,
  intersection,
  isEntireColumn,
  isEntireRow,
  quotedSheet,
  width,
  type Area,
} from "../model/area.ts";
import { cellsIn, usedArea } from "../model/book.ts";
import { isError, valueType, type Cell } from "../model/cell.ts";
import { sheetById } from "../model/desk.ts";
import { shownText } from "../model/shown-text.ts";
import { matrixFor, rewriteCells, writeValues } from "../model/write-cells.ts";
import { areaOf, type Range, type Session } from "../session.ts";
import { dataValidationType } from "./data-validation.ts";
import { rangeEdits } from "./range-edits.ts";
import { rangeFormatType } from "./range-format.ts";
import { rangePlaces } from "./range-places.ts";
import { worksheetType } from "./worksheet.ts";

const CELLS_TO_READ = 5_000_000;

/** https://learn.microsoft.com/javascript/api/excel/excel.range */
export const rangeType: HostType<Range> = {
  name: "Range",
  page: "https://learn.microsoft.com/javascript/api/excel/excel.range",
  properties: {
    address: read(1, (session, range) => addressOf(session, range)),
    addressLocal: read(1, (session, range) => addressOf(session, range)),
    cellCount: read(1, (_, range) => height(areaOf(range)) * width(areaOf(range))),
    rowCount: read(1, (_, range) => height(areaOf(range))),
    columnCount: read(1, (_, range) => width(areaOf(range))),
    rowIndex: read(1, (_, range) => areaOf(range).top),
    columnIndex: read(1, (_, range) => areaOf(range).left),
    isEntireRow: read(7, (_, range) => isEntireRow(areaOf(range))),
    isEntireColumn: read(7, (_, range) => isEntireColumn(areaOf(range))),
    rowHidden: readWrite(
      2,
      (session, range) => allOrMixed(hiddenRowsOf(session, range)),
      (session, range, value) => hideRows(session, range, value === true),
    ),
    hidden: read(2, (session, range) => allOrMixed(hiddenRowsOf(session, range))),
    values: readWrite(1, (session, range) => matrix(session, range, (cell) => valueOf(session, cell)), setValues),
    formulas: readWrite(1, (session, range) => matrix(session, range, formulaOf(session)), setValues),
    formulasLocal: readWrite(1, (session, range) => matrix(session, range, formulaOf(session)), setValues),
    text: read(1, (session, range) => matrix(session, range, shownText)),
    valueTypes: read(1, (session, range) => matrix(session, range, valueType)),
    numberFormat: readWrite(1, (session, range) => matrix(session, range, formatOf), setFormats),
    numberFormatLocal: readWrite(7, (session, range) => matrix(session, range, formatOf), setFormats),
    format: read(1, (_, range) => object(rangeFormatType, range)),
    dataValidation: read(8, (_, range) => object(dataValidationType, range)),
    worksheet: read(1, (_, { sheet }) => object(worksheetType, { id: sheet })),
  },
  methods: {
    ...rangePlaces(rangeAt),
    ...rangeEdits(rangeAt),
    getUsedRange: method(1, (session, range, valuesOnly?: boolean) =>
      usedIn(session, range, valuesOnly === true, false),
    ),
    getUsedRangeOrNullObject: method(4, (session, range, valuesOnly?: boolean) =>
      usedIn(session, range, valuesOnly === true, true),
    ),
    find: method(9, (session, range, text: string, criteria: FindCriteria) =>
      find(session, range, text, criteria, false),
    ),
    findOrNullObject: method(9, (session, range, text: string, criteria: FindCriteria) =>
      find(session, range, text, criteria, true),
    ),
    select: method(1, (session, { sheet, ...range }) => {
      session.change({ kind: "book", value: { activeSheet: sheet, selection: areaOf({ sheet, ...range }) } });
    }),
    calculate: method(6, () => null),
    setDirty: method(9, () => null),
  },
};

/** A range of a sheet that follows its cells. */
export function rangeAt(session: Session, sheet: string, area: Area | null): HostObject {
  return object(rangeType, area === null ? null : session.range(sheet, area));
}

function addressOf({ book }: Session, range: Range): string {
  return `${quotedSheet(sheetById(book, range.sheet).name)}!${areaText(areaOf(range))}`;
}

// https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-unbounded: of whole rows and columns comes null.
function matrix<T>(session: Session, range: Range, of: (cell: Cell) => T): readonly (readonly T[])[] | null {
  const area = areaOf(range);
  if (isEntireRow(area) || isEntireColumn(area) || height(area) * width(area) > CELLS_TO_READ) return null;
  return cellsIn(sheetById(session.book, range.sheet), area).map((line) => line.map(of));
}

function valueOf({ switches }: Session, { value, formula }: Cell): unknown {
  if (isError(value)) return value.error;
  return value === null && formula === undefined ? switches.blank : value;
}

const formulaOf = (session: Session) => (cell: Cell) => cell.formula ?? valueOf(session, cell);
const formatOf = ({ format = "General" }: Cell): string => format;

function setValues(session: Session, range: Range, value: unknown): void {
  writeValues(session, range.sheet, areaOf(range), value);
}

function setFormats(session: Session, range: Range, value: unknown): void {
  const area = areaOf(range);
  const formats = matrixFor(area, value);
  rewriteCells(session, range.sheet, area, (cell, row, column) => {
    const format = formats[row]?.[column];
    if (format === null || format === undefined) return undefined;
    if (typeof format !== "string") throw badArgument("a number format is a text");
    return { ...cell, format };
  });
}

function hiddenRowsOf({ book }: Session, range: Range): readonly boolean[] {
  const { hiddenRows } = sheetById(book, range.sheet);
  const { top, bottom } = areaOf(range);
  return Array.from({ length: bottom - top + 1 }, (_, index) => hiddenRows.includes(top + index));
}

function allOrMixed(flags: readonly boolean[]): boolean | null {
  return flags.every(Boolean) ? true : flags.some(Boolean) ? null : false;
}

function hideRows(session: Session, range: Range, isHidden: boolean): void {
  const sheet = sheetById(session.book, range.sheet);
  if (sheet.protection !== null) throw new HostError("AccessDenied", `sheet ${sheet.name} is protected`);
  const { top, bottom } = areaOf(range);
  const others = sheet.hiddenRows.filter((row) => row < top || row > bottom);
  const own = isHidden ? Array.from({ length: bottom - top + 1 }, (_, index) => top + index) : [];
  session.change({ kind: "sheet", id: sheet.id, value: { hiddenRows: [...others, ...own].sort((a, b) => a - b) } });
}

function usedIn(session: Session, range: Range, valuesOnly: boolean, orNull: boolean): HostObject {
  const sheet = sheetById(session.book, range.sheet);
  const used = usedArea(sheet, valuesOnly);
  const area = used === null ? null : intersection(used, areaOf(range));
  if (area === null && !orNull)
    return rangeAt(session, range.sheet, { ...areaOf(range), bottom: areaOf(range).top, right: areaOf(range).left });
  return rangeAt(session, range.sheet, area);
}

interface FindCriteria {
  readonly completeMatch?: boolean;
  readonly matchCase?: boolean;
  readonly searchDirection?: string;
}

// https://learn.microsoft.com/javascript/api/excel/excel.searchcriteria
function find(session: Session, range: Range, text: string, criteria: FindCriteria, orNull: boolean): HostObject {
  const { completeMatch = false, matchCase = false, searchDirection = "Forward" } = criteria;
  const area = areaOf(range);
  const folded = (other: string) => (matchCase ? other : other.toLowerCase());
  const hits = (matrix(session, range, shownText) ?? []).flatMap((line, row) =>
    line.flatMap((shown, column) => {
      const isHit = completeMatch ? folded(shown) === folded(text) : folded(shown).includes(folded(text));
      return isHit ? [{ row: area.top + row, column: area.left + column }] : [];
    }),
  );
  const hit = searchDirection === "Backwards" ? hits.at(-1) : hits[0];
  if (hit === undefined) {
    if (orNull) return object(rangeType, null);
    throw new HostError("ItemNotFound", text);
  }
  return rangeAt(session, range.sheet, { top: hit.row, left: hit.column, bottom: hit.row, right: hit.column });
}
