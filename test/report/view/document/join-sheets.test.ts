import { describe, expect, test } from "vitest";
import type { BandView, DocumentView } from "#report/view/document/document-view.ts";
import { joinSheets } from "#report/view/document/fit/join-sheets.ts";
import { points, section, text, wide } from "#report/view/document/make-part.ts";
import { sampleDocument } from "#test/support/sample-document.ts";

const lines = (id: string, count: number) => wide(section(id, "", "", [text("甲".repeat(54 * count))]));
interface Case {
  readonly first: number;
  readonly second: number;
  readonly onePage: boolean;
  readonly sheets: number;
}

const documentOf = (first: number, second: number, onePage = true): DocumentView => ({
  ...sampleDocument,
  sheets: [
    { onePage, bands: [lines("first", first)] },
    { onePage: false, bands: [lines("second", second)] },
    { onePage: false, bands: [lines("third", 1)] },
  ],
});

test.each`
  first | second | onePage  | sheets | why
  ${5}  | ${5}   | ${true}  | ${2}   | ${"both have room on one page"}
  ${5}  | ${60}  | ${true}  | ${3}   | ${"the second is longer than what is left"}
  ${40} | ${12}  | ${true}  | ${3}   | ${"the first is nearly full"}
  ${5}  | ${5}   | ${false} | ${3}   | ${"the first runs on as it likes"}
`("$first and $second lines are $sheets sheets: $why", ({ first, second, onePage, sheets }: Case) => {
  expect(joinSheets(documentOf(first, second, onePage)).sheets).toHaveLength(sheets);
});

describe("bands of a sheet that runs on move up where that saves a page", () => {
  const moved = (first: number, ...running: readonly number[]) => {
    const { sheets } = joinSheets({
      ...sampleDocument,
      sheets: [
        { onePage: true, bands: [lines("first", first)] },
        { onePage: false, bands: running.map((count, at) => lines(`band-${String(at)}`, count)) },
      ],
    });
    return sheets.map(({ bands }) => bands.length);
  };

  test.each<[why: string, counts: readonly [number, ...number[]], bands: readonly number[]]>([
    ["one line too many for a page: the first band has room above", [20, 8, 22, 25], [2, 2]],
    ["the first page has no room for it", [44, 8, 22, 25], [1, 3]],
    ["it would take two pages all the same", [20, 8, 40, 40], [1, 3]],
    ["it takes one page anyway", [30, 20, 20], [1, 2]],
  ])("%s", (_, counts, bands) => {
    expect(moved(...counts)).toEqual(bands);
  });
});

describe("short sections stand side by side where that saves a page", () => {
  const joinedWith = (first: number, ...second: readonly BandView[]) =>
    joinSheets({
      ...sampleDocument,
      sheets: [
        { onePage: true, bands: [lines("first", first)] },
        { onePage: false, bands: second },
      ],
    }).sheets.map(({ bands }) => bands.map(({ columns }) => columns.map(({ section: { id } }) => id).join(" + ")));
  const short = (id: string) => wide(section(id, "", "", [text("甲".repeat(20))]));
  const listed = (id: string) => wide(section(id, "", "", [points([{ mark: null, lead: null, text: "甲" }])]));

  test.each<[why: string, first: number, second: readonly BandView[], sheets: readonly (readonly string[])[]]>([
    ["there is room for them one under another", 30, [short("a"), short("b")], [["first", "a", "b"]]],
    ["there is room only for one", 43, [short("a"), short("b")], [["first", "a + b"]]],
    ["a third one stands under both", 41, [short("a"), short("b"), short("c")], [["first", "a + b", "c"]]],
    ["not even both have room", 44, [short("a"), short("b")], [["first"], ["a", "b"]]],
    ["a list is not a short section", 43, [short("a"), listed("b")], [["first"], ["a", "b"]]],
  ])("%s", (_, first, second, sheets) => {
    expect(joinedWith(first, ...second)).toEqual(sheets);
  });
});
