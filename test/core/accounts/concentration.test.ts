import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { concentration } from "#core/accounts/concentration.ts";
import { topShare, topShareOfCustomers } from "#core/accounts/top-share.ts";
import type { Outcome } from "#core/kernel/outcome.ts";
import { defaultParameters } from "#core/parameters/parameters.ts";
import { faultOf, valueOf } from "#test/support/outcome.ts";

const customers = [500, 300, 80, 40, 30, 20, 20, 10, 0, -50];

describe("ABC-3 concentration", () => {
  test.each`
    values                             | largest | hhi       | warnings             | why
    ${customers}                       | ${0.5}  | ${0.3498} | ${["SINGLE", "HHI"]} | ${"one customer holds half"}
    ${[30, 30, 40, null, 0]}           | ${0.4}  | ${0.34}   | ${["SINGLE", "HHI"]} | ${"three customers"}
    ${[30, 20, 20, 20, 10]}            | ${0.3}  | ${0.22}   | ${[]}                | ${"exactly 30 % is not above it"}
    ${[25, 25, 25, 25]}                | ${0.25} | ${0.25}   | ${[]}                | ${"exactly 0.25 is not above it"}
    ${[28, 28, 28, 16]}                | ${0.28} | ${0.2608} | ${["HHI"]}           | ${"few, though none is too large"}
    ${[32, 10, 10, 10, 10, 10, 10, 8]} | ${0.32} | ${0.1688} | ${["SINGLE"]}        | ${"one is too large, though there are many"}
  `(
    "$values: largest $largest, HHI $hhi ($why)",
    ({
      values,
      largest,
      hhi,
      warnings,
    }: {
      values: readonly (number | null)[];
      largest: number;
      hhi: number;
      warnings: readonly string[];
    }) => {
      const result = valueOf(concentration(values, defaultParameters));
      expect(result.largest).toBeCloseTo(largest, 12);
      expect(result.hhi).toBeCloseTo(hhi, 12);
      expect(result.warnings).toEqual(warnings);
    },
  );

  test("without a positive value nothing can be concentrated", () => {
    expect(faultOf(concentration([0, -5, null], defaultParameters))).toBe("zero-denominator: values");
  });

  test("HHI lies between 1/n and 1, and the largest share squared is a part of it", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 50 }), (values) => {
        const { hhi, largest } = valueOf(concentration(values, defaultParameters));
        expect(hhi).toBeGreaterThanOrEqual(1 / values.length - 1e-9);
        expect(hhi).toBeLessThanOrEqual(1 + 1e-9);
        expect(hhi).toBeGreaterThanOrEqual(largest ** 2 - 1e-9);
      }),
    );
  });
});

describe("ABC-3 share of the largest customers", () => {
  test.each`
    values          | customers | share  | why
    ${customers}    | ${2}      | ${0.8} | ${"two customers"}
    ${customers}    | ${20}     | ${1}   | ${"more than there are"}
    ${[10, 30, 60]} | ${1}      | ${0.6} | ${"the input is not sorted"}
  `(
    "top $customers hold $share ($why)",
    ({ values, customers: count, share }: { values: readonly (number | null)[]; customers: number; share: number }) => {
      expect(valueOf(topShare(values, count))).toBeCloseTo(share, 12);
    },
  );

  test.each`
    values                  | part    | share   | why
    ${customers}            | ${0.2}  | ${0.8}  | ${"a fifth of ten customers is two; zero and negative ones count"}
    ${customers}            | ${0.05} | ${0.5}  | ${"half a customer is rounded up to one"}
    ${customers}            | ${0.25} | ${0.88} | ${"two and a half customers are three"}
    ${customers}            | ${1}    | ${1}    | ${"everybody"}
    ${[60, 40, null, null]} | ${0.5}  | ${0.6}  | ${"blanks are no customers"}
  `(
    "top $part of the customers hold $share ($why)",
    ({ values, part, share }: { values: readonly (number | null)[]; part: number; share: number }) => {
      expect(valueOf(topShareOfCustomers(values, part))).toBeCloseTo(share, 12);
    },
  );

  test.each`
    outcome                           | fault                         | why
    ${topShare([1, 2], 0)}            | ${"out-of-range: customers"}  | ${"no customer"}
    ${topShare([0, null], 3)}         | ${"zero-denominator: values"} | ${"no revenue"}
    ${topShareOfCustomers([1], 1.01)} | ${"out-of-range: part"}       | ${"more than all"}
  `("$fault ($why)", ({ outcome, fault }: { outcome: Outcome<unknown>; fault: string | null }) => {
    expect(faultOf(outcome)).toBe(fault);
  });

  test("one more customer never lowers the share", () => {
    const values = fc.array(fc.integer({ min: -100, max: 10_000 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 40 }), (amounts, count) => {
        fc.pre(amounts.some((amount) => amount > 0));
        expect(valueOf(topShare(amounts, count + 1))).toBeGreaterThanOrEqual(valueOf(topShare(amounts, count)));
      }),
    );
  });
});
