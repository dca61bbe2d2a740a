import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { BandView, SheetView } from "#report/view/document/document-view.ts";
import { lastPages } from "#report/view/document/fit/last-pages.ts";
import { LAST_PAGE, PAGE } from "#report/view/document/fit/metrics.ts";
import { piecesOf, whiteAfter } from "#report/view/document/fit/page-pieces.ts";
import { row, section, table, text, wide, words } from "#report/view/document/make-part.ts";
import { sampleDocument } from "#test/support/sample-document.ts";

const LINE = 5.25;
/** A band of so many mm of lines. */
const high = (mm: number, id = "one") => wide(section(id, "", "", [text("甲".repeat(54 * Math.round(mm / LINE)))]));
const tabled = (rows: number) =>
  table(
    [words("项")],
    Array.from({ length: rows }, (_, at) => row([String(at)])),
  );

const ended = (bands: readonly BandView[], onePage = false): readonly SheetView[] =>
  lastPages({ ...sampleDocument, sheets: [{ onePage, bands }] }).sheets;
const bandsIn = (sheets: readonly SheetView[]) => sheets.map(({ bands }) => bands.length);
const isClose = (sheets: readonly SheetView[]) => sheets.some(({ bands }) => bands.some(({ close }) => close));
const whiteIn = (sheets: readonly SheetView[]) => sheets.flatMap(({ bands }) => whiteAfter(bands.flatMap(piecesOf)));

describe("the end of a sheet that runs on", () => {
  test.each<[why: string, heights: readonly number[], sheets: readonly number[], close: boolean]>([
    ["one page is left as it is", [42], [1], false],
    ["a last page that is well filled is left as it is", [160, 80, 150], [3], false],
    ["closer bands make room for the last one", [42, 42, 42, 42, 42, 31.5], [6], true],
    ["the band before the last goes with it", [126, 52.5, 52.5, 42], [2, 2], false],
    ["one band fills its part of the last page, though not half of it", [200, 105], [2], false],
    ["what is before would be nearly empty in its turn", [200, 42, 200, 42], [4], false],
  ])("%s", (_, heights, sheets, close) => {
    const made = ended(heights.map((mm) => high(mm)));
    expect([bandsIn(made), isClose(made)]).toEqual([sheets, close]);
  });

  test("a page of its own is left as it is, however little is on it", () => {
    const bands = [high(250), high(42)];
    expect(ended(bands, true)).toEqual([{ onePage: true, bands }]);
  });

  test("a long section's last table stands on the last page as a whole, where only its end did", () => {
    const long = wide(section("long", "", "", [tabled(26), tabled(20)]), false);
    const before = whiteAfter(piecesOf(long));
    expect(before.at(-1)).toBeGreaterThan(PAGE.height * (1 - LAST_PAGE.filled));
    const made = ended([long]);
    expect(made[0]?.bands[0]?.columns[0]?.section.parts.map((part) => part.kind === "table" && part.kept)).toEqual([
      false,
      true,
    ]);
    expect(whiteIn(made)).toHaveLength(before.length);
    expect(whiteIn(made).at(-1)).toBeLessThan(PAGE.height * (1 - LAST_PAGE.filled));
  });

  test("nothing is lost or moved past another, no page is added, and a last page that is parted off is filled", () => {
    const heights = fc.array(fc.integer({ min: 6, max: 200 }), { minLength: 1, maxLength: 14 });
    fc.assert(
      fc.property(heights, (list) => {
        const bands = list.map((mm, at) => high(mm, `band-${String(at)}`));
        const made = ended(bands);
        const ids = made.flatMap((sheet) => sheet.bands.flatMap(({ columns }) => columns.map((one) => one.section.id)));
        expect(ids).toEqual(bands.map((_, at) => `band-${String(at)}`));
        expect(whiteIn(made).length).toBeLessThanOrEqual(whiteAfter(bands.flatMap(piecesOf)).length);
        if (made.length > 1) {
          for (const left of whiteIn(made).slice(-2)) {
            expect(left).toBeLessThanOrEqual(PAGE.height * (1 - LAST_PAGE.filled));
          }
        }
      }),
    );
  });
});
