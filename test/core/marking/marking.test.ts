import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { BANDS, classFigures } from "#core/marking/class-figures.ts";
import { isNear, type Tolerance } from "#core/marking/is-near.ts";
import { likelySlip, type Slip } from "#core/marking/likely-slip.ts";
import { lookAlikes, type Mistakes } from "#core/marking/look-alikes.ts";
import { defaultParameters as parameters } from "#core/parameters/parameters.ts";

const near = { absolute: null, relative: null };

describe("MARK-1 an answer is near enough", () => {
  test.each<[number, number, Tolerance, boolean, string]>([
    [0.53, 0.5263, { absolute: 0.002, relative: null }, false, "outside the scheme's tolerance"],
    [0.528, 0.5263, { absolute: 0.002, relative: null }, true, "within it"],
    [0.3, 0.1 + 0.2, { absolute: 0, relative: null }, true, "binary fractions"],
    [1005, 1000, near, true, "half a per cent where the scheme says nothing"],
    [1006, 1000, near, false, "and no more"],
    [1009, 1000, { absolute: null, relative: 0.01 }, true, "the scheme's own part"],
    [1009, 1000, { absolute: 10, relative: 0.001 }, true, "the wider of two"],
    [3, 4, { absolute: 0, relative: null }, false, "a count is a count"],
    [-995, -1000, near, true, "below zero"],
    [0, 0, near, true, "nothing is near nothing"],
    [0.001, 0, near, false, "and a part of nothing is nothing"],
  ])("%d for %d by %j: %s (%s)", (found, expected, tolerance, is) => {
    expect(isNear(found, expected, tolerance, parameters)).toBe(is);
  });

  test("a wider tolerance accepts whatever a narrower one does", () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, min: -1e9, max: 1e9 }),
        fc.double({ noNaN: true, min: -1e9, max: 1e9 }),
        fc.double({ noNaN: true, min: 0, max: 100 }),
        (found, expected, absolute) => {
          const narrow = isNear(found, expected, { absolute, relative: null }, parameters);
          const wide = isNear(found, expected, { absolute: absolute * 2, relative: null }, parameters);
          return !narrow || wide;
        },
      ),
    );
  });

  const isQuarter = (number: number) => Math.abs(number - 0.25) < 1e-9;
  test.each<[number, Slip | null, string]>([
    [25, "percent", "25 for 25 %"],
    [0.0025, "percent", "or the other way round"],
    [-0.25, "sign", "the other sign"],
    [250, "thousand", "thousands"],
    [2500, "tenThousand", "万"],
    [0.3, null, "simply wrong"],
    [0, null, "zero is zero in every unit"],
  ])("%d where 0.25 is right looks like %s (%s)", (found, slip) => {
    expect(likelySlip(found, isQuarter)).toBe(slip);
  });
});

describe("MARK-2 what a class earned", () => {
  const papers = [
    { points: 10, items: [6, 4] },
    { points: 5, items: [5, 0] },
    { points: 6, items: [6, 0] },
  ];
  const figures = classFigures(papers, [6, 4], parameters);

  test("of all points and item by item", () => {
    expect(figures.mean).toBeCloseTo(0.7, 9);
    expect([figures.papers, figures.median, figures.least, figures.most]).toEqual([3, 0.6, 0.5, 1]);
    expect(figures.items.map(({ share }) => share?.toFixed(3))).toEqual(["0.944", "0.333"]);
    expect(figures.items.map(({ isWeak }) => isWeak)).toEqual([false, true]);
    expect(figures.spread).toEqual([1, 1, 0, 0, 1]);
  });

  test("of nobody there is nothing to say", () => {
    expect(classFigures([], [6], parameters)).toMatchObject({ mean: null, median: null, items: [{ share: null }] });
  });

  test("every paper is in one band, and the mean lies between the least and the most", () => {
    const paper = fc.integer({ min: 0, max: 100 }).map((points) => ({ points, items: [points] }));
    fc.assert(
      fc.property(fc.array(paper, { minLength: 1 }), (some) => {
        const { spread, mean, least, most } = classFigures(some, [100], parameters);
        expect(spread).toHaveLength(BANDS.length);
        expect(spread.reduce((sum, count) => sum + count, 0)).toBe(some.length);
        expect(mean).toBeGreaterThanOrEqual((least ?? 0) - 1e-9);
        expect(mean).toBeLessThanOrEqual((most ?? 0) + 1e-9);
      }),
    );
  });
});

describe("MARK-3 papers that are wrong in the same way", () => {
  const mistakes = (text: string): Mistakes =>
    new Map(
      text
        .split(" ")
        .filter((one) => one !== "")
        .map((one) => [one.split("=")[0] ?? "", one]),
    );
  const always = () => true;
  const pairs = (papers: readonly string[], isApart = always) =>
    lookAlikes(papers.map(mistakes), isApart, parameters).map((found) => found.papers);

  test.each([
    [["a=1 b=2 c=3", "a=1 b=2 c=3"], [[0, 1]], "three items wrong alike"],
    [["a=1 b=2", "a=1 b=2"], [], "two are too few"],
    [["a=1 b=2 c=3", "a=1 b=2 c=4"], [], "wrong in another way"],
    [["a=1 b=2 c=3 d=4", "a=1 b=2 c=3 e=5"], [], "three of five is less than four fifths"],
    [["a=1 b=2 c=3 d=4", "a=1 b=2 c=3 d=4 e=5"], [[0, 1]], "four of five is enough"],
    [
      ["a=1 b=2 c=3", "a=1 b=2 c=3", "a=1 b=2 c=3"],
      [
        [0, 1],
        [0, 2],
        [1, 2],
      ],
      "three friends",
    ],
    [["a=1 b=2 c=3", "a=1 b=2 c=3", "a=1 b=2 c=3", "a=1 b=2 c=3"], [], "what four have is common in a small class"],
    [["", ""], [], "all right says nothing"],
  ])("%j: %j (%s)", (papers, expected) => {
    expect(pairs(papers)).toEqual(expected);
  });

  test("of one group they are expected to be", () => {
    expect(pairs(["a=1 b=2 c=3", "a=1 b=2 c=3"], () => false)).toEqual([]);
  });

  test("the order of the papers makes no difference", () => {
    const paper = fc
      .uniqueArray(fc.constantFrom("a=1", "a=2", "b=1", "b=2", "c=1", "d=1", "e=1", "e=2"), {
        selector: (one) => one.charAt(0),
        maxLength: 5,
      })
      .map((some) => some.sort().join(" "));
    fc.assert(
      fc.property(fc.array(paper, { maxLength: 7 }), (papers) => {
        const turned = (one: readonly number[]) => one.map((place) => papers.length - 1 - place).sort();
        expect(pairs(papers.toReversed()).map(turned).sort()).toEqual(
          pairs(papers)
            .map((one) => [...one])
            .sort(),
        );
      }),
    );
  });
});
