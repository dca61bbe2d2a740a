import fc from "fast-check";
import { expect, test } from "vitest";
import { INK } from "#charts/ink.ts";
import { chart, heightOfChart } from "#charts/svg.ts";
import { PLAIN_THEME } from "#report/theme/theme.ts";
import { lowPictures } from "#report/view/document/fit/low-pictures.ts";
import { PAGE } from "#report/view/document/fit/metrics.ts";
import { piecesOf, whiteAfter } from "#report/view/document/fit/page-pieces.ts";
import { figure, lower, note, points, row, section, table, wide, words } from "#report/view/document/make-part.ts";
import type { FigurePart, Part } from "#report/view/document/part.ts";
import { planView } from "#report/view/plan/plan-view.ts";
import { portfolioView } from "#report/view/portfolio/portfolio-view.ts";
import { AS_OF } from "../../../support/sample-book.ts";
import { sampleWorkbook } from "../../../support/sample-documents.ts";

const picture = (height: number) => chart({ width: 100, height, title: "图", desc: "图" }, []);
const heightIn = ({ picture: drawn }: FigurePart) => Number(/ height="([\d.]+)mm"/.exec(drawn)?.[1]);
const band = (...parts: readonly Part[]) => wide(section("one", "", "", parts), false);

/** Heights of the pictures of a sheet that runs on. */
function drawn(parts: readonly Part[], onePage = false): readonly number[] {
  const { bands } = lowPictures({ onePage, bands: parts.map((part) => band(part)) });
  const figures = bands.flatMap(({ columns }) =>
    columns.flatMap(({ section: { parts: some } }) => some as FigurePart[]),
  );
  expect(figures.every(({ low }) => low === null)).toBe(true);
  return figures.map(heightIn);
}

const fixed = (height: number) => figure(picture(height));
const either = (usual: number, low: number) =>
  figure(picture(usual), { low: lower(picture(usual), usual - low, () => picture(low)) });

test.each<[why: string, parts: readonly Part[], heights: readonly number[]]>([
  ["has room as it is", [fixed(150), either(90, 60)], [150, 90]],
  ["has room only when it is low", [fixed(180), either(90, 60), fixed(100)], [180, 60, 100]],
  ["has no room in either form", [fixed(220), either(90, 60), fixed(150)], [220, 90, 150]],
  ["makes room for what comes after it", [either(90, 60), fixed(180)], [60, 180]],
  ["would end a page less full", [either(90, 60), fixed(100), fixed(250)], [90, 100, 250]],
])("a picture %s", (_, parts, heights) => {
  expect(drawn(parts)).toEqual(heights);
});

test("every low picture of the sample is as high as its view says before it is drawn", async () => {
  const book = await sampleWorkbook("zh-CN");
  const options = { language: "zh-CN", asOf: AS_OF, personal: true, depth: "full" } as const;
  const forAll = { ...options, audience: "internal", theme: PLAIN_THEME } as const;
  const views = [
    ...book.accounts.map((account) => planView(book, account, { ...options, ink: INK })),
    portfolioView(book, book.accounts, forAll),
  ];
  const sections = views.flatMap(({ sheets }) =>
    sheets.flatMap(({ bands }) => bands.flatMap(({ columns }) => columns)),
  );
  const figures = sections.flatMap(({ section: { parts } }) => parts.filter((part) => part.kind === "figure"));
  const told = figures.flatMap(({ low }) => (low === null ? [] : [[low.height, heightOfChart(low.draw())] as const]));
  expect(told.length).toBeGreaterThan(40);
  for (const [height, drawn] of told) expect(drawn).toBeCloseTo(height, 1);
});

test("a page of its own keeps its pictures", () => {
  expect(drawn([fixed(180), either(90, 60)], true)).toEqual([180, 90]);
});

test("a table that is not kept may be broken between its rows, but for the first two and the last two", () => {
  const rows = Array.from({ length: 7 }, (_, at) => row([String(at)]));
  const piecesIn = (kept: boolean) => piecesOf(band(table([words("项")], rows, { kept }), note("注")));
  expect(piecesIn(false)).toHaveLength(5);
  expect(piecesIn(true)).toHaveLength(1);
});

test.each<[why: string, after: Part, pieces: number]>([
  [
    "sums stand with the picture that they are of",
    { kind: "pairs", across: 2, pairs: [{ name: "合计", text: "3" }] },
    2,
  ],
  ["a list may stand on the next page", points([{ mark: null, lead: null, text: "甲" }]), 3],
])("%s", (_, after, pieces) => {
  expect(piecesOf(band(fixed(10), fixed(60), after))).toHaveLength(pieces);
});

test("no page holds more than it has room for, and nothing is left out", () => {
  const any = fc.array(fc.record({ above: fc.constant(4), height: fc.integer({ min: 1, max: 250 }) }), {
    minLength: 1,
  });
  fc.assert(
    fc.property(any, (list) => {
      const pieces = list.map((one) => ({ ...one, repeated: 0 }));
      const white = whiteAfter(pieces);
      for (const left of white) expect(left).toBeGreaterThanOrEqual(0);
      const used = white.reduce((sum, left) => sum + PAGE.height - left, 0);
      expect(used).toBeGreaterThanOrEqual(list.reduce((sum, { height }) => sum + height, 0));
    }),
  );
});
