import { strFromU8, unzipSync } from "fflate";
import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "#locales/language.ts";
import { builtWorksheets } from "#test/support/built-worksheets.ts";
import { fileOf } from "#test/support/workbook-file.ts";
import { buildWorksheet } from "#worksheets/build-worksheet.ts";
import { readPackage } from "#xlsx/read-package.ts";
import { writeBook } from "#xlsx/write-book.ts";

const { DOMParser } = new JSDOM("").window as unknown as { readonly DOMParser: typeof globalThis.DOMParser };
const parse = (text: string) => new DOMParser().parseFromString(text, "application/xml");
const partsOf = (bytes: Uint8Array) =>
  Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)] as const);

// ECMA-376 part 1, 18.3.1.99, as far as we write it.
const SHEET_ORDER = [
  ...["sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetProtection", "mergeCells"],
  ...[
    "conditionalFormatting",
    "dataValidations",
    "printOptions",
    "pageMargins",
    "pageSetup",
    "headerFooter",
    "rowBreaks",
    "drawing",
    "tableParts",
  ],
];
// 18.8.39
const STYLE_ORDER = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
];
// 18.2.27
const WORKBOOK_ORDER = ["fileVersion", "workbookPr", "bookViews", "sheets", "definedNames", "calcPr"];
// 21.2.2.29, 21.2.2.27 and the series of each kind
const CHART_ORDERS: Readonly<Record<string, readonly string[]>> = {
  chartSpace: ["roundedCorners", "chart", "spPr"],
  chart: ["title", "autoTitleDeleted", "plotArea", "legend", "plotVisOnly", "dispBlanksAs"],
  ser: [
    "idx",
    "order",
    "tx",
    "spPr",
    "invertIfNegative",
    "marker",
    "dLbls",
    "cat",
    "val",
    "xVal",
    "yVal",
    "smooth",
    "extLst",
  ],
  dLbl: [
    "idx",
    "tx",
    "dLblPos",
    "showLegendKey",
    "showVal",
    "showCatName",
    "showSerName",
    "showPercent",
    "showBubbleSize",
    "extLst",
  ],
  catAx: [
    "axId",
    "scaling",
    "delete",
    "axPos",
    "title",
    "numFmt",
    "majorTickMark",
    "minorTickMark",
    "tickLblPos",
    "spPr",
    "txPr",
    "crossAx",
    "crosses",
    "auto",
    "lblAlgn",
    "lblOffset",
    "noMultiLvlLbl",
  ],
  valAx: [
    "axId",
    "scaling",
    "delete",
    "axPos",
    "majorGridlines",
    "title",
    "numFmt",
    "majorTickMark",
    "minorTickMark",
    "tickLblPos",
    "spPr",
    "txPr",
    "crossAx",
    "crosses",
    "crossBetween",
    "majorUnit",
  ],
  scaling: ["orientation", "max", "min"],
};

// One writer makes them all, and the trainer's edition holds whatever the others do: English is looked at there.
const looked = builtWorksheets.filter(({ edition, language }) => language === "zh-CN" || edition === "trainer");

describe.each(looked)("$name", ({ book, worksheet, edition, language }) => {
  const bytes = writeBook(book);
  const parts = new Map(partsOf(bytes));
  const documents = new Map([...parts].map(([path, text]) => [path, parse(text)]));

  test("every part is well-formed and has a type", () => {
    const types = parts.get("[Content_Types].xml") ?? "";
    for (const [path, document] of documents) {
      expect(document.querySelector("parsererror"), path).toBeNull();
      if (path !== "[Content_Types].xml" && !path.endsWith(".rels")) expect(types).toContain(`PartName="/${path}"`);
    }
    for (const [, path = ""] of types.matchAll(/PartName="\/([^"]+)"/g)) expect(parts.has(path), path).toBe(true);
  });

  test("every relationship has its target, and every part is the target of one", () => {
    const targets = new Set<string>(["[Content_Types].xml"]);
    for (const [path, document] of documents) {
      if (!path.endsWith(".rels")) continue;
      targets.add(path);
      const folder = path.replace(/_rels\/[^/]*$/, "");
      for (const relation of document.querySelectorAll("Relationship")) {
        const target = new URL(relation.getAttribute("Target") ?? "", `zip:///${folder}`).pathname.slice(1);
        expect(parts.has(target), `${path} → ${target}`).toBe(true);
        targets.add(target);
      }
    }
    expect([...parts.keys()].filter((path) => !targets.has(path))).toEqual([]);
  });

  test("elements come in the order of the standard", () => {
    for (const [path, document] of documents) {
      const root = document.documentElement;
      if (/worksheets\/sheet\d+\.xml$/.test(path)) expectOrder(root, SHEET_ORDER, path);
      if (path === "xl/styles.xml") expectOrder(root, STYLE_ORDER, path);
      if (path === "xl/workbook.xml") expectOrder(root, WORKBOOK_ORDER, path);
      if (!path.startsWith("xl/charts/")) continue;
      for (const [name, order] of Object.entries(CHART_ORDERS))
        for (const element of root.localName === name ? [root] : root.getElementsByTagNameNS("*", name))
          expectOrder(element, order, `${path} ${name}`);
    }
  });

  test("cells point to styles and texts that are there, formulas keep a result", () => {
    const count = (path: string, name: string) => documents.get(path)?.querySelector(name)?.children.length ?? 0;
    const [styles, texts] = [count("xl/styles.xml", "cellXfs"), count("xl/sharedStrings.xml", "sst")];
    for (const [path, document] of documents) {
      if (!/worksheets\/sheet\d+\.xml$/.test(path)) continue;
      for (const cell of document.querySelectorAll("c")) {
        expect(Number(cell.getAttribute("s"))).toBeLessThan(styles);
        if (cell.getAttribute("t") === "s") expect(Number(cell.textContent)).toBeLessThan(texts);
        if (cell.querySelector("f") !== null)
          expect(cell.querySelector("v"), cell.getAttribute("r") ?? "").not.toBeNull();
        // As in a file that Excel saved: an array of ours is marked as dynamic.
        expect(cell.querySelector('f[t="array"]') !== null).toBe(cell.getAttribute("cm") === "1");
      }
    }
  });

  test("our own reader reads every value back, and nothing is uncalculated", async () => {
    const read = await readPackage(fileOf(bytes));
    if (!read.ok) throw new Error(JSON.stringify(read.fault));
    expect(read.value.sheets.map(({ name }) => name)).toEqual(book.sheets.map(({ name }) => name));
    read.value.sheets.forEach((sheet, index) => {
      const written = book.sheets[index]?.rows ?? [];
      written.forEach(({ cells }, row) =>
        cells.forEach((cell, column) => {
          const found = sheet.rows[row]?.[column] ?? "";
          const plain = typeof found === "object" && "serial" in found ? found.serial : found;
          expect(plain, `${sheet.name} ${String(row)},${String(column)}`).toEqual(cell?.value ?? "");
        }),
      );
    });
  });

  test("prints on A4, one page wide, headed by nothing that is cut", () => {
    for (const [path, text] of parts)
      if (/worksheets\/sheet\d+\.xml$/.test(path))
        expect(text).toMatch(/<pageSetup paperSize="9" orientation="\w+" fitToWidth="1" fitToHeight="0"\/>/);
  });

  // The trainer's file holds the student's sheets, and words have no bearing on the day.
  test.runIf(edition !== "student" && language === "zh-CN")("the same bytes twice, in every time zone", () => {
    const zone = process.env["TZ"];
    process.env["TZ"] = "America/New_York";
    try {
      expect(Buffer.from(buildWorksheet(worksheet, edition, language)).equals(bytes)).toBe(true);
    } finally {
      process.env["TZ"] = zone;
    }
  });
});

test("with the add-in: its parts, a relationship from the package, and the functions that are called", () => {
  const [first] = builtWorksheets;
  if (first === undefined) throw new Error("no worksheet");
  const addIn = { id: "382a5b7b-2a7e-405c-8653-5de274051098", version: "0.1.0.0", store: "central" } as const;
  const parts = new Map(partsOf(buildWorksheet(first.worksheet, "trainer", LANGUAGES[0], addIn)));
  expect(parts.get("_rels/.rels")).toContain(
    'relationships/webextensiontaskpanes" Target="xl/webextensions/taskpanes.xml"',
  );
  expect(parts.get("xl/webextensions/webextension1.xml")).toContain("<we:customFunctionIds>_xldudf_KAM_");
  expect(parts.get("[Content_Types].xml")).toContain("application/vnd.ms-office.webextensiontaskpanes+xml");
});

function expectOrder(element: Element, order: readonly string[], where: string): void {
  const names = [...element.children].map(({ localName }) => localName);
  const places = names.map((name) => order.indexOf(name));
  expect(
    names.filter((_, index) => places[index] === -1),
    where,
  ).toEqual([]);
  expect(
    [...places].sort((one, other) => one - other),
    where,
  ).toEqual(places);
}
