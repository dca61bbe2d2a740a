import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "#locales/language.ts";
import { worksheets } from "#templates/worksheets/catalogue.ts";
import type { RawCell } from "#workbook/sheet.ts";
import { handedIn, keyOf, paperOf, rawOf, rightAnswers, type Answers } from "#test/support/class-files.ts";
import { pushedDown, renamed, reversed } from "#test/support/class-of-thirty.ts";
import type { Key } from "#worksheets/marking/key.ts";
import { markClass } from "#worksheets/marking/mark-class.ts";
import type { Book } from "#xlsx/book/book.ts";
import type { Worksheet } from "#templates/worksheets/worksheet.ts";

const RUNS = { numRuns: 8 };

const marked = (book: Book, key: Key) => {
  const [paper] = markClass(key, [paperOf(rawOf(book), key)]).papers;
  if (paper === undefined) throw new Error("no paper");
  return paper;
};

/** Whatever may stand in a cell. */
const anyCell: fc.Arbitrary<RawCell> = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer({ min: -10, max: 110 }),
  fc.double({ noNaN: true, min: -1, max: 2 }),
  fc.string({ maxLength: 8 }),
  fc.constantFrom("是", "否", "A", "B", "Yes", "战略级", "CORE", "２５％", "1,234", "#DIV/0!", "2026-03-05"),
  fc.boolean(),
  fc.constant(null),
);

/** Some answers changed to anything. */
function changes(worksheet: Worksheet): fc.Arbitrary<Answers> {
  const ids = [...rightAnswers(worksheet, "zh-CN").keys()];
  return fc
    .dictionary(fc.constantFrom(...ids), anyCell, { maxKeys: 12 })
    .map((some) => new Map([...rightAnswers(worksheet, "zh-CN"), ...Object.entries(some)]));
}

describe.each(worksheets)("$id", (worksheet) => {
  const key = keyOf(worksheet);
  const right = rightAnswers(worksheet, "zh-CN");
  const most = key.entries.reduce((sum, { points }) => sum + points, 0);

  test.each(LANGUAGES.flatMap((one) => LANGUAGES.map((other) => [one, other] as const)))(
    "full answers earn all points: key %s, paper %s",
    (ofKey, ofPaper) => {
      const paper = marked(handedIn(worksheet, ofPaper, rightAnswers(worksheet, ofPaper)), keyOf(worksheet, ofKey));
      expect(paper.answers.filter(({ points, maximum }) => points < maximum)).toEqual([]);
      expect(paper.points).toBe(most);
      expect(paper.remarks.map(({ code }) => code)).toEqual(["nobody-named"]);
    },
  );

  test("every answer of the key is what the models give, so that all can be followed", () => {
    expect(markClass(key, []).notFollowed).toEqual([]);
  });

  test("nothing filled in earns nothing", () => {
    const paper = marked(handedIn(worksheet, "zh-CN", new Map()), key);
    expect([paper.points, paper.remarks.map(({ code }) => code)]).toEqual([0, ["nothing-filled", "nobody-named"]]);
  });

  test("whatever is typed, points lie between nothing and the most, answer by answer", () => {
    fc.assert(
      fc.property(changes(worksheet), (answers) => {
        const paper = marked(handedIn(worksheet, "zh-CN", answers), key);
        for (const { points, maximum } of paper.answers) expect([0, maximum]).toContain(points);
        expect(paper.points).toBeLessThanOrEqual(most);
      }),
      RUNS,
    );
  });

  test("an answer never earns more than the right one in its place", () => {
    fc.assert(
      fc.property(changes(worksheet), fc.constantFrom(...right.keys()), (answers, id) => {
        const pointsOf = (some: Answers) =>
          marked(handedIn(worksheet, "zh-CN", some), key).answers.find((one) => one.id === id)?.points ?? 0;
        expect(pointsOf(answers)).toBeLessThanOrEqual(pointsOf(new Map([...answers, [id, right.get(id) ?? null]])));
      }),
      RUNS,
    );
  });

  test("moving sheets and rows changes nothing", () => {
    const tables = [...new Set(key.entries.flatMap(({ table, row }) => (row === null ? [] : [table])))];
    fc.assert(
      fc.property(
        changes(worksheet),
        fc.constantFrom(...tables),
        fc.integer({ min: 1, max: 9 }),
        (answers, table, by) => {
          const book = handedIn(worksheet, "zh-CN", answers);
          const moved = renamed(pushedDown(reversed(book, table), "练习", by));
          expect(marked(moved, key).answers).toEqual(marked(book, key).answers);
        },
      ),
      RUNS,
    );
  });
});
