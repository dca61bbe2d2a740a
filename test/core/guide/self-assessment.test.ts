import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  determination,
  greatestDifficulties,
  reflection,
  SELF_LISTS,
  type SelfItem,
} from "#core/guide/self-assessment.ts";
import { defaultParameters } from "#core/parameters/parameters.ts";
import { faultOf, valueOf } from "#test/support/outcome.ts";

type Mark = number | null;
const zip = <Item extends string, Value>(items: readonly Item[], values: readonly Value[]) =>
  Object.fromEntries(items.map((item, index) => [item, values[index]])) as Record<Item, Value>;
const test5 = (marks: readonly Mark[]) => determination(zip(SELF_LISTS.DETERMINATION, marks), defaultParameters);

describe("MIND-1 self-assessment", () => {
  test("the lists have the numbers of items that the outline announces", () => {
    const { DIFFICULTIES, DETERMINATION, DISCIPLINES, TRAITS, CUSTOMERS, REFLECTIONS } = SELF_LISTS;
    const lists = [DIFFICULTIES, DETERMINATION, DISCIPLINES, TRAITS, CUSTOMERS, REFLECTIONS];
    expect(lists.map((list) => list.length)).toEqual([10, 5, 10, 6, 3, 12]);
  });

  test.each([
    [[4, 4, 5, 3, 5], 21, "HIGH", ["LEARNING"], "over the mark"],
    [[4, 4, 4, 4, 4], 20, "HIGH", [...SELF_LISTS.DETERMINATION], "the mark itself is high"],
    [[4, 4, 4, 4, 3], 19, "GROWING", ["INTEGRITY"], "just below"],
    [[1, 5, 1, 5, 5], 17, "GROWING", ["GOAL", "RESILIENCE"], "two are lowest"],
  ])("%j is %d, %s, lowest %j (%s)", (marks, total, band, lowest) => {
    expect(valueOf(test5(marks))).toEqual({ total, band, lowest });
  });

  test.each([
    [[4, 4, null, 4, 4], "missing: RESILIENCE", "not answered"],
    [[4, 6, 4, 4, 4], "out-of-range: EFFORT", "above five"],
    [[0, 4, 4, 4, 4], "out-of-range: GOAL", "below one"],
  ])("%j is refused with %s (%s)", (marks, fault) => {
    expect(faultOf(test5(marks))).toBe(fault);
  });

  test("a better mark never lowers the result", () => {
    const mark = fc.integer({ min: 1, max: 5 });
    fc.assert(
      fc.property(fc.array(mark, { minLength: 5, maxLength: 5 }), fc.nat(4), (marks, place) => {
        const better = marks.map((one, index) => (index === place ? Math.min(5, one + 1) : one));
        const [before, after] = [valueOf(test5(marks)), valueOf(test5(better))];
        expect(after.total).toBeGreaterThanOrEqual(before.total);
        if (before.band === "HIGH") expect(after.band).toBe("HIGH");
      }),
    );
  });

  const difficulties = (marks: readonly Mark[]) => greatestDifficulties(zip(SELF_LISTS.DIFFICULTIES, marks));

  test.each<[marks: Mark[], greatest: SelfItem<"DIFFICULTIES">[], why: string]>([
    [[1, 2, 3, 4, 5, 1, 1, 1, 1, 1], ["MANY-VOICES", "LONG-CYCLE", "UNCLEAR-BUDGET"], "the greatest first"],
    [[3, 3, 3, 3, 3, 3, 3, 3, 3, 3], ["NO-ACCESS", "UNCLEAR-NEED", "UNCLEAR-BUDGET"], "of equals the earlier"],
    [[null, 2, ...Array<null>(8).fill(null)], ["UNCLEAR-NEED"], "only what was rated"],
    [Array<null>(10).fill(null), [], "nothing rated"],
  ])("%j: %j (%s)", (marks, greatest) => {
    expect(valueOf(difficulties(marks))).toEqual(greatest);
  });

  test("a difficulty rated outside 1 to 5 is refused", () => {
    expect(faultOf(difficulties([9, ...Array<null>(9).fill(null)]))).toBe("out-of-range: NO-ACCESS");
  });

  test("the twelve questions fall into kept, open and unanswered", () => {
    const given = [true, false, null, ...Array<boolean>(9).fill(true)];
    expect(reflection(zip(SELF_LISTS.REFLECTIONS, given))).toEqual({
      kept: 10,
      open: ["DECIDERS-MET"],
      unanswered: ["OWN-WORDS"],
    });
  });
});
