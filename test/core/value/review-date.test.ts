import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isoDate, parseIsoDate } from "#core/calendar/iso-date.ts";
import type { SerialDate } from "#core/calendar/serial-date.ts";
import type { AbcClass, Tier } from "#core/codes/codes.ts";
import { defaultParameters, withParameters } from "#core/parameters/parameters.ts";
import { nextAssessment, nextWeightReview } from "#core/value/review-date.ts";
import { faultOf, valueOf } from "#test/support/outcome.ts";

const day = (text: string) => valueOf(parseIsoDate(text, "date"));

describe("VAL-7 next assessment", () => {
  test.each<[date: string, abcClass: AbcClass | null, tier: Tier | null, due: string, why: string]>([
    ["2026-01-15", "A", "CORE", "2026-04-15", "class A: every three months"],
    ["2026-01-15", "B", "STRATEGIC", "2026-04-15", "so is a strategic account"],
    ["2026-01-15", "B", "CORE", "2026-07-15", "all others: every six"],
    ["2026-01-15", null, "SERVICE", "2026-07-15", "the tier alone will do"],
    ["2026-01-15", "A", null, "2026-04-15", "so will the class"],
    ["2026-08-31", "C", null, "2027-02-28", "a shorter month ends sooner"],
  ])("%s, %s, %s is due %s (%s)", (date, abcClass, tier, due) => {
    const next = valueOf(nextAssessment({ date: day(date), abcClass, tier }, defaultParameters));
    expect(isoDate(next)).toBe(due);
  });

  test("without class and tier nobody knows how soon", () => {
    expect(faultOf(nextAssessment({ date: day("2026-01-15"), abcClass: null, tier: null }, defaultParameters))).toBe(
      "missing: tier",
    );
    expect(faultOf(nextAssessment({ date: day("9999-12-01"), abcClass: "A", tier: null }, defaultParameters))).toBe(
      "out-of-range: assessedOn",
    );
  });

  test("weights are looked at once a year, or as the team says", () => {
    expect(isoDate(valueOf(nextWeightReview(day("2024-02-29"), defaultParameters)))).toBe("2025-02-28");
    const often = valueOf(withParameters([["review.weightMonths", 6]]));
    expect(isoDate(valueOf(nextWeightReview(day("2026-01-15"), often)))).toBe("2026-07-15");
  });

  test("a key account is never due later than another assessed on the same day", () => {
    fc.assert(
      fc.property(fc.integer({ min: 40_000, max: 60_000 }), (serial) => {
        const due = (abcClass: AbcClass) =>
          valueOf(nextAssessment({ date: serial as SerialDate, abcClass, tier: null }, defaultParameters));
        expect(due("A")).toBeLessThan(due("B"));
        expect(due("A")).toBeGreaterThan(serial);
      }),
    );
  });
});
