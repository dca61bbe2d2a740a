import { expect, test, vi } from "vitest";
import { leastCut } from "#report/view/document/fit/least-cut.ts";
import { row, section, table, wide, words } from "#report/view/document/make-part.ts";
import type { SheetView } from "#report/view/document/document-view.ts";

/** A page with so many rows, each with a text of so many letters; some 40 lines of 60 letters have room. */
const page = (rows: number, letters: number): SheetView => {
  const texts = Array.from({ length: rows }, () => row(["a ".repeat(letters / 2), "b"]));
  const part = table([words("Text", 100), words("More", 82)], texts, { single: true });
  return { onePage: true, bands: [wide(section("one", "", "", [part]))] };
};

const whole = page(20, 60);
const full = page(42, 400);
const fuller = page(44, 400);

test.each<[drafts: readonly [SheetView, SheetView], at: 0 | 1, why: string]>([
  [[whole, full], 0, "the first, where all of it stands in full"],
  [[full, whole], 1, "the next, where that does and the first does not"],
  [[fuller, full], 1, "the one that cuts the fewest"],
  [[full, fuller], 0, "not one that cuts more"],
  [[full, page(42, 400)], 0, "of equal ones the first"],
  [[page(60, 20), full], 1, "one that cuts rather than one that runs over its page"],
  [[page(70, 20), page(60, 20)], 1, "of those that run over the shortest"],
])("of two drafts is taken: %#", ([first, second], at) => {
  expect(leastCut([() => first, () => second])).toBe([first, second][at]);
});

test("no draft is written that is not needed", () => {
  const further = vi.fn(() => whole);
  leastCut([() => whole, further]);
  expect(further).not.toHaveBeenCalled();
});
