import { badArgument } from "../host-error.ts";
import { method, object, read, readWrite, type Property, type HostType } from "../host-type.ts";
import { contains, sameArea } from "../model/area.ts";
import { sheetById } from "../model/desk.ts";
import { rewriteCells } from "../model/write-cells.ts";
import { areaOf, type Range, type Session } from "../session.ts";

/*
 * Formatting: https://learn.microsoft.com/javascript/api/excel/excel.rangeformat
 * It is written down by area and read again; nothing is drawn with it.
 */

/** Formatting of a kind that the host only keeps. */
function look(
  since: number,
  property: string,
  initial: unknown,
  kind: "string" | "number" | "boolean",
): Property<Range> {
  return readWrite(
    since,
    (session, range) => lookAt(session, range, property) ?? initial,
    (session, range, value) => {
      if (typeof value !== kind && value !== null) throw badArgument(`${property} is a ${kind}`);
      const sheet = sheetById(session.book, range.sheet);
      const area = areaOf(range);
      const others = sheet.looks.filter((other) => other.property !== property || !sameArea(other.area, area));
      session.change({ kind: "sheet", id: sheet.id, value: { looks: [...others, { area, property, value }] } });
    },
  );
}

function lookAt({ book }: Session, range: Range, property: string): unknown {
  const area = areaOf(range);
  const looks = sheetById(book, range.sheet).looks;
  return looks.findLast((other) => other.property === property && contains(other.area, area))?.value;
}

const fillType: HostType<Range> = {
  name: "RangeFill",
  page: "https://learn.microsoft.com/javascript/api/excel/excel.rangefill",
  properties: { color: look(1, "fill.color", "#FFFFFF", "string") },
  methods: {
    clear: method(1, (session, range) => {
      const sheet = sheetById(session.book, range.sheet);
      const looks = sheet.looks.filter(
        ({ property, area }) => property !== "fill.color" || !contains(areaOf(range), area),
      );
      session.change({ kind: "sheet", id: sheet.id, value: { looks } });
    }),
  },
};

const fontType: HostType<Range> = {
  name: "RangeFont",
  page: "https://learn.microsoft.com/javascript/api/excel/excel.rangefont",
  properties: {
    bold: look(1, "font.bold", false, "boolean"),
    italic: look(1, "font.italic", false, "boolean"),
    color: look(1, "font.color", "#000000", "string"),
    name: look(1, "font.name", "Calibri", "string"),
    size: look(1, "font.size", 11, "number"),
  },
  methods: {},
};

const protectionType: HostType<Range> = {
  name: "FormatProtection",
  page: "https://learn.microsoft.com/javascript/api/excel/excel.formatprotection",
  properties: {
    locked: readWrite(
      2,
      (session, range) => isLocked(session, range),
      (session, range, value) => {
        rewriteCells(session, range.sheet, areaOf(range), ({ value: content, formula, format }) => ({
          value: content,
          ...(formula === undefined ? {} : { formula }),
          ...(format === undefined ? {} : { format }),
          ...(value === false ? { locked: false as const } : {}),
        }));
      },
    ),
  },
  methods: {},
};

function isLocked({ book }: Session, range: Range): boolean | null {
  const sheet = sheetById(book, range.sheet);
  const { top, left, bottom, right } = areaOf(range);
  const flags: boolean[] = [];
  for (let row = top; row <= bottom; row += 1)
    for (let column = left; column <= right; column += 1) flags.push(sheet.rows[row]?.[column]?.locked !== false);
  return flags.every(Boolean) ? true : flags.some(Boolean) ? null : false;
}

/** https://learn.microsoft.com/javascript/api/excel/excel.rangeformat */
export const rangeFormatType: HostType<Range> = {
  name: "RangeFormat",
  page: "https://learn.microsoft.com/javascript/api/excel/excel.rangeformat",
  properties: {
    wrapText: look(1, "wrapText", false, "boolean"),
    horizontalAlignment: look(1, "horizontalAlignment", "General", "string"),
    verticalAlignment: look(1, "verticalAlignment", "Bottom", "string"),
    columnWidth: look(2, "columnWidth", 48, "number"),
    rowHeight: look(2, "rowHeight", 15, "number"),
    indentLevel: look(9, "indentLevel", 0, "number"),
    fill: read(1, (_, range) => object(fillType, range)),
    font: read(1, (_, range) => object(fontType, range)),
    protection: read(2, (_, range) => object(protectionType, range)),
  },
  methods: { autofitColumns: method(2, () => null), autofitRows: method(2, () => null) },
};
