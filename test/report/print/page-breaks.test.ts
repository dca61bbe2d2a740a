import { expect, test } from "vitest";
import { renderDocument } from "#report/page/render-document.ts";
import type { BandView, DocumentView } from "#report/view/document/document-view.ts";
import { fitted } from "#report/view/document/fit/fitted.ts";
import { figure, note, row, section, table, text, wide, words } from "#report/view/document/make-part.ts";
import { chart } from "#charts/svg.ts";
import { readPdf } from "#test/support/read-pdf.ts";
import { testPrinter } from "#test/support/test-printer.ts";

const printer = testPrinter();

const FILLER = "上文";
/** A section that leaves so many lines of the page free. */
const filled = (lines: number): BandView =>
  wide(
    section(
      "filler",
      "",
      "",
      Array.from({ length: 47 - lines }, () => text(FILLER)),
    ),
    false,
  );
const rows = (count: number, name: string) =>
  table(
    [words("项"), words("值")],
    Array.from({ length: count }, (_, at) => row([`${name}${String(at + 1)}`, "一"])),
  );

/** The page on which each of some texts stands. */
async function pagesOf(bands: readonly BandView[], texts: readonly string[]): Promise<readonly number[]> {
  const view: DocumentView = {
    schema: "kam-test/1",
    language: "zh-CN",
    asOf: "2026-06-30",
    documentTitle: "",
    frame: {
      account: "甲",
      document: "乙",
      mark: "丙",
      foot: "丁",
      page: { before: "", between: "/", after: "" },
    },
    headline: { account: "甲", who: [], title: "题", messages: [], folds: false },
    sheets: [{ onePage: false, bands }],
    figures: null,
  };
  const printed = await printer.print(renderDocument(fitted(view)));
  if (!printed.ok) throw new Error(JSON.stringify(printed.fault));
  const { pages } = await readPdf(printed.value);
  return texts.map((one) => pages.findIndex((page) => page.includes(one)));
}

const picture = chart({ width: 100, height: 20, title: "图", desc: "图" }, []);

test.each<[why: string, free: number, bands: readonly BandView[], texts: readonly string[], pages: readonly number[]]>([
  [
    "a section of one row stays where it has room, whatever comes next",
    9,
    [
      wide(section("one", "", "一行", [rows(1, "独")]), false),
      wide(section("next", "", "后文", [rows(6, "后")]), false),
    ],
    ["独1", "后1", "后6"],
    [0, 1, 1],
  ],
  [
    "a table of few rows is not broken",
    5,
    [wide(section("few", "", "几行", [rows(6, "行")]), false)],
    ["几行", "行1", "行6"],
    [1, 1, 1],
  ],
  [
    "a high table goes on, with no row alone",
    9,
    [wide(section("many", "", "多行", [rows(12, "行")]), false)],
    ["多行", "行1", "行2", "行11", "行12"],
    [0, 0, 0, 1, 1],
  ],
  [
    "a note stays under its picture",
    8,
    [wide(section("figure", "", "图在此", [figure(picture), note("图注".repeat(60))]), false)],
    ["图在此", "图注"],
    [1, 1],
  ],
])("%s", async (_, free, bands, texts, pages) => {
  expect(await pagesOf([filled(free), ...bands], texts)).toEqual(pages);
});
