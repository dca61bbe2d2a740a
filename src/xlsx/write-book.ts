import { strToU8, zipSync } from "fflate";
import { addInParts, functionsUsed } from "./book/add-in-parts.ts";
import type { Book, BookSheet } from "./book/book.ts";
import { chartPart } from "./book/chart-part.ts";
import { drawingPart } from "./book/drawing-part.ts";
import { sharedStrings, type SharedStrings } from "./book/shared-strings.ts";
import { sheetPart } from "./book/sheet-part.ts";
import { styleSheet, type StyleSheet } from "./book/style-sheet.ts";
import { tablePart } from "./book/table-part.ts";
import { APP_PART, corePart, METADATA_PART, workbookPart } from "./book/workbook-part.ts";
import { attributes, HEAD } from "./book/xml.ts";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const MS = "http://schemas.microsoft.com/office/2011/relationships";
const SHEETML = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const DRAWINGML = "application/vnd.openxmlformats-officedocument";

/** The bytes of an .xlsx file; the same book gives the same bytes, wherever and whenever. Throws on what Excel would refuse. */
export function writeBook(book: Book): Uint8Array {
  const parts = partsOf(book);
  const types = [...parts].map(([path, { type }]) =>
    type === undefined ? "" : `<Override${attributes({ PartName: `/${path}`, ContentType: type })}/>`,
  );
  const contentTypes = `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${types.join("")}</Types>`;
  const files = [["[Content_Types].xml", contentTypes], ...[...parts].map(([path, { text }]) => [path, text])];
  const zippable = Object.fromEntries(files.map(([path = "", text = ""]) => [path, strToU8(text)]));
  // Zip times are local times without a zone: this is 1 January 1980, 0:00, wherever it runs.
  return zipSync(zippable, { level: 6, mtime: new Date(1980, 0, 1) });
}

interface Part {
  readonly text: string;
  /** Left out for relationships, whose type goes by the name. */
  readonly type?: string;
}

type Parts = Map<string, Part>;

function partsOf(book: Book): Parts {
  const styles = styleSheet(book.styles);
  const strings = sharedStrings();
  const parts: Parts = new Map();
  const counts = { tables: 0, charts: 0 };
  parts.set("_rels/.rels", { text: packageRelationships(book) });
  parts.set("xl/workbook.xml", { text: workbookPart(book), type: `${SHEETML}.sheet.main+xml` });
  const front = book.sheets.findIndex(({ hidden }) => hidden !== true);
  book.sheets.forEach((sheet, index) => {
    addSheet(parts, sheet, index + 1, index === front, { styles, strings, counts });
  });
  const own = [
    ["styles", "styles.xml", styles.part(), `${SHEETML}.styles+xml`],
    ["sharedStrings", "sharedStrings.xml", strings.part(), `${SHEETML}.sharedStrings+xml`],
    ["sheetMetadata", "metadata.xml", METADATA_PART, `${SHEETML}.sheetMetadata+xml`],
  ] as const;
  for (const [, path, text, type] of own) parts.set(`xl/${path}`, { text, type });
  parts.set("xl/_rels/workbook.xml.rels", {
    text: relationships([
      ...book.sheets.map((_, index) => [`${OFFICE}/worksheet`, `worksheets/sheet${index + 1}.xml`] as const),
      ...own.map(([kind, path]) => [`${OFFICE}/${kind}`, path] as const),
    ]),
  });
  parts.set("docProps/core.xml", {
    text: corePart(book),
    type: "application/vnd.openxmlformats-package.core-properties+xml",
  });
  parts.set("docProps/app.xml", { text: APP_PART, type: `${DRAWINGML}.extended-properties+xml` });
  addAddIn(parts, book);
  return parts;
}

interface Shared {
  readonly styles: StyleSheet;
  readonly strings: SharedStrings;
  readonly counts: { tables: number; charts: number };
}

function addSheet(parts: Parts, sheet: BookSheet, number: number, selected: boolean, shared: Shared): void {
  const { styles, strings, counts } = shared;
  const links: (readonly [type: string, target: string])[] = [];
  const link = (type: string, target: string) => `rId${links.push([type, target])}`;
  const drawing =
    sheet.charts.length === 0 ? {} : { drawing: link(`${OFFICE}/drawing`, `../drawings/drawing${number}.xml`) };
  const tables = sheet.tables.map((table) => {
    const id = ++counts.tables;
    parts.set(`xl/tables/table${id}.xml`, { text: tablePart(table, id, sheet), type: `${SHEETML}.table+xml` });
    return link(`${OFFICE}/table`, `../tables/table${id}.xml`);
  });
  const text = sheetPart(sheet, selected, { ...drawing, tables }, styles, strings);
  parts.set(`xl/worksheets/sheet${number}.xml`, { text, type: `${SHEETML}.worksheet+xml` });
  if (links.length > 0) parts.set(`xl/worksheets/_rels/sheet${number}.xml.rels`, { text: relationships(links) });
  if (sheet.charts.length > 0) addCharts(parts, sheet, number, counts);
}

function addCharts(parts: Parts, { charts }: BookSheet, number: number, counts: Shared["counts"]): void {
  const targets = charts.map(({ chart }) => {
    const id = ++counts.charts;
    parts.set(`xl/charts/chart${id}.xml`, { text: chartPart(chart), type: `${DRAWINGML}.drawingml.chart+xml` });
    return [`${OFFICE}/chart`, `../charts/chart${id}.xml`] as const;
  });
  parts.set(`xl/drawings/drawing${number}.xml`, { text: drawingPart(charts), type: `${DRAWINGML}.drawing+xml` });
  parts.set(`xl/drawings/_rels/drawing${number}.xml.rels`, { text: relationships(targets) });
}

function packageRelationships({ addIn }: Book): string {
  const pane = addIn === undefined ? [] : [[`${MS}/webextensiontaskpanes`, "xl/webextensions/taskpanes.xml"] as const];
  return relationships([
    [`${OFFICE}/officeDocument`, "xl/workbook.xml"],
    [`${PACKAGE}/relationships/metadata/core-properties`, "docProps/core.xml"],
    [`${OFFICE}/extended-properties`, "docProps/app.xml"],
    ...pane,
  ]);
}

function addAddIn(parts: Parts, book: Book): void {
  if (book.addIn === undefined) return;
  const { panes, extension } = addInParts(book.addIn, functionsUsed(book));
  const folder = "xl/webextensions";
  parts.set(`${folder}/taskpanes.xml`, { text: panes, type: "application/vnd.ms-office.webextensiontaskpanes+xml" });
  parts.set(`${folder}/webextension1.xml`, { text: extension, type: "application/vnd.ms-office.webextension+xml" });
  parts.set(`${folder}/_rels/taskpanes.xml.rels`, {
    text: relationships([[`${MS}/webextension`, "webextension1.xml"]]),
  });
}

function relationships(list: readonly (readonly [type: string, target: string])[]): string {
  const items = list.map(
    ([type, target], index) => `<Relationship${attributes({ Id: `rId${index + 1}`, Type: type, Target: target })}/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${items.join("")}</Relationships>`;
}
