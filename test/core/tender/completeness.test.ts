import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseIsoDate } from "#core/calendar/iso-date.ts";
import type { CheckState } from "#core/codes/deals.ts";
import { defaultParameters } from "#core/parameters/parameters.ts";
import { amountOfWords } from "#core/tender/amount-of-words.ts";
import { amountWords, fenOf, LARGEST_AMOUNT } from "#core/tender/amount-words.ts";
import { bidArithmetic, type BidFigures } from "#core/tender/bid-arithmetic.ts";
import { bidCompleteness, type BidItem } from "#core/tender/bid-completeness.ts";
import { evidenceGap, type ScoringItem } from "#core/tender/evidence-gap.ts";
import { faultOf, valueOf } from "#test/support/outcome.ts";

const day = (iso: string) => valueOf(parseIsoDate(iso));

describe("TEND-3 completeness of a bid", () => {
  const items = (passed: number, failed: number, starred: number, unchecked = 0): BidItem[] => [
    ...Array.from({ length: passed }, (): BidItem => ({ state: "OK", mandatory: true })),
    ...Array.from({ length: failed - starred }, (): BidItem => ({ state: "NOK", mandatory: false })),
    ...Array.from({ length: starred }, (): BidItem => ({ state: "NOK", mandatory: true })),
    ...Array.from({ length: unchecked }, (): BidItem => ({ state: null, mandatory: true })),
    { state: "NA", mandatory: true },
  ];

  test.each([
    [items(38, 2, 1), 0.95, "BLOCKED", "one ★ item failed"],
    [items(38, 2, 0), 0.95, "READY", "two that are not mandatory"],
    [items(38, 2, 1, 5), 0.95, "BLOCKED", "a failed ★ item counts more than open ones"],
    [items(40, 0, 0, 1), 1, "UNCHECKED", "all passed but one, which nobody has checked"],
    [items(0, 3, 3), 0, "BLOCKED", "nothing passed"],
  ])("case %#: %j", (list, completeness, readiness) => {
    expect(valueOf(bidCompleteness(list))).toMatchObject({ completeness, readiness, notApplicable: 1 });
  });

  test("without anything checked there is no share", () => {
    expect(faultOf(bidCompleteness(items(0, 0, 0, 3)))).toBe("zero-denominator: state");
  });

  test("the counts partition the items, whatever their order", () => {
    const state = fc.constantFrom<CheckState | null>("OK", "NOK", "NA", null);
    fc.assert(
      fc.property(fc.array(fc.record({ state, mandatory: fc.boolean() })), (list) => {
        const found = bidCompleteness(list);
        expect(bidCompleteness(list.toReversed())).toEqual(found);
        if (!found.ok) return;
        const { passed, failed, notApplicable, unchecked, blocking } = found.value;
        expect(passed + failed + notApplicable + unchecked).toBe(list.length);
        expect(blocking).toBeLessThanOrEqual(failed);
      }),
    );
  });
});

describe("TEND-3 amounts in words", () => {
  test.each([
    [0, "人民币零元整", "nothing"],
    [1409.5, "人民币壹仟肆佰零玖元伍角", "a zero inside, 角 at the end"],
    [6007.14, "人民币陆仟零柒元壹角肆分", "two zeros are one 零"],
    [1680.32, "人民币壹仟陆佰捌拾元叁角贰分", "a zero at the end of the yuan"],
    [16409.02, "人民币壹万陆仟肆佰零玖元零贰分", "no 角"],
    [325.04, "人民币叁佰贰拾伍元零肆分", "no 角"],
    [107000.53, "人民币壹拾万柒仟元伍角叁分", "zeros before the decimal point"],
    [1_200_000, "人民币壹佰贰拾万元整", "a round price"],
    [10, "人民币壹拾元整", "壹 is never left out before 拾"],
    [0.05, "人民币伍分", "less than a jiao"],
    [20_010_000, "人民币贰仟零壹万元整", "a zero inside 万"],
    [300_000_005, "人民币叁亿零伍元整", "a whole group of zeros"],
    [1_000_100_000_000, "人民币壹万零壹亿元整", "万 of 亿"],
    [1_000_000_000_000, "人民币壹万亿元整", "nothing but 万亿"],
    [-12.3, "人民币负壹拾贰元叁角", "a deduction"],
    [1.005, "人民币壹元零壹分", "half a fen rounds away from zero, as in Excel"],
    [-0.001, "人民币零元整", "less than half a fen"],
  ])("%d is %s (%s)", (amount, words) => {
    expect(valueOf(amountWords(amount))).toBe(words);
  });

  test.each([
    ["壹拾万零柒仟圆正", 107_000, "圆, 正 and a 零 more"],
    ["人民币：一百二十万元", 1_200_000, "common numerals"],
    ["十万元整", 100_000, "without the leading 一"],
    ["￥贰佰元零叁分", 200.03, "with a sign"],
  ])("%s says %d (%s)", (words, amount) => {
    expect(valueOf(amountOfWords(words))).toBe(amount);
  });

  test.each(["", "元", "整", "人民币", "abc元", "壹佰", "负"])("“%s” says no amount", (words) => {
    expect(faultOf(amountOfWords(words))).toBe("not-a-number: words");
  });

  test("words say what was written, to the fen", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: BigInt(fenOf(LARGEST_AMOUNT)) }), fc.boolean(), (fen, isNegative) => {
        const amount = ((isNegative && fen > 0n ? -1 : 1) * Number(fen)) / 100;
        const words = valueOf(amountWords(amount));
        expect(valueOf(amountOfWords(words))).toBe(amount);
        expect(words).not.toMatch(/零零|零[元万亿](?!整)|\d/u);
      }),
      { numRuns: 2000 },
    );
  });

  test("an amount that no double holds to the fen is refused", () => {
    expect(faultOf(amountWords(1e13))).toBe("out-of-range: amount");
    expect(faultOf(amountWords(Number.NaN))).toBe("not-a-number: amount");
  });
});

describe("TEND-3 figures that must agree", () => {
  const figures: BidFigures = {
    lines: [
      { unitPrice: 12.5, quantity: 8, amount: 100 },
      { unitPrice: null, quantity: null, amount: 50 },
    ],
    total: 150,
    totalInWords: "人民币壹佰伍拾元整",
    deadline: day("2026-03-22"),
    validDays: 90,
    validDaysAsked: 90,
    expiries: [day("2026-03-22"), null],
  };
  const clean = {
    wrongLines: [],
    totalOff: null,
    wordsOff: null,
    wordsUnread: false,
    validityShort: false,
    expired: [],
  };

  test.each<[known: Partial<BidFigures>, found: object, why: string]>([
    [{}, {}, "all agrees"],
    [{ total: 150.01, totalInWords: null }, {}, "within a fen"],
    [{ total: 150.02, totalInWords: null }, { totalOff: 150 - 150.02 }, "beyond it"],
    [{ totalInWords: "壹佰陆拾元整" }, { wordsOff: 10 }, "words say another amount"],
    [{ totalInWords: "见报价表" }, { wordsUnread: true }, "words say none"],
    [
      { lines: [{ unitPrice: 12.5, quantity: 8, amount: 101 }], total: 101, totalInWords: null },
      { wrongLines: [0] },
      "12.5 × 8",
    ],
    [{ lines: [{ unitPrice: 1, quantity: 1, amount: null }] }, {}, "a line without amount is not summed"],
    [{ validDays: 60 }, { validityShort: true }, "valid for too short"],
    [{ expiries: [null, day("2026-03-21")] }, { expired: [1] }, "expires the day before"],
  ])("%j: %j (%s)", (known, found) => {
    expect(bidArithmetic({ ...figures, ...known }, defaultParameters)).toEqual({ ...clean, ...found });
  });
});

describe("TEND-13 evidence for scoring items", () => {
  const item = (points: number | null, expected: number | null, proved = true): ScoringItem => ({
    points,
    expected,
    proved,
  });

  test("adds up what is lost, what is not proved, and leaves out what nobody has judged", () => {
    const found = valueOf(evidenceGap([item(10, 8), item(5, 5, false), item(15, null), item(20, 12)]));
    expect(found).toEqual({ points: 50, judged: 35, expected: 25, gap: 10, unproved: 5, gaps: [2, 0, null, 8] });
  });

  test("no more can be expected than an item gives", () => {
    expect(faultOf(evidenceGap([item(10, 11)]))).toBe("out-of-range: expected");
    expect(faultOf(evidenceGap([item(null, 1)]))).toBe("missing: points");
  });

  test("gaps add up to the gap, and gap and expectation to what is judged", () => {
    const points = fc.integer({ min: 0, max: 30 });
    const row = fc.record({
      points,
      part: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
      proved: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const found = valueOf(
          evidenceGap(
            rows.map(({ points: all, part, proved }) => item(all, part === null ? null : all * part, proved)),
          ),
        );
        expect(found.gap + found.expected).toBeCloseTo(found.judged, 9);
        expect(found.gaps.reduce<number>((sum, gap) => sum + (gap ?? 0), 0)).toBeCloseTo(found.gap, 9);
        expect(found.unproved).toBeLessThanOrEqual(found.expected + 1e-9);
      }),
    );
  });
});
