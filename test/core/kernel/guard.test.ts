import fc from "fast-check";
import { expect, test } from "vitest";
import { exceeds, numbers, reaches, wholeUp, within } from "#core/kernel/guard.ts";
import { faultOf } from "#test/support/outcome.ts";

test.each`
  value       | min  | max         | fault                    | why
  ${0}        | ${0} | ${1}        | ${null}                  | ${"the lower bound is included"}
  ${1}        | ${0} | ${1}        | ${null}                  | ${"the upper bound is included"}
  ${1.01}     | ${0} | ${1}        | ${"out-of-range: share"} | ${"above"}
  ${-1}       | ${0} | ${Infinity} | ${"out-of-range: share"} | ${"below an open range"}
  ${NaN}      | ${0} | ${1}        | ${"not-a-number: share"} | ${"no number"}
  ${Infinity} | ${0} | ${Infinity} | ${"not-a-number: share"} | ${"infinity is no amount"}
`(
  "$value within $min and $max gives $fault ($why)",
  ({ value, min, max, fault }: { value: number; min: number; max: number; fault: string | null }) => {
    expect(faultOf(within("share", value, min, max))).toBe(fault);
  },
);

test.each`
  value          | threshold | reached  | above    | why
  ${0.1 + 0.2}   | ${0.3}    | ${true}  | ${false} | ${"rounding noise above"}
  ${0.8 - 1e-12} | ${0.8}    | ${true}  | ${false} | ${"rounding noise below"}
  ${0.7999}      | ${0.8}    | ${false} | ${false} | ${"really below"}
  ${0.8001}      | ${0.8}    | ${true}  | ${true}  | ${"really above"}
  ${1e12 - 1}    | ${1e12}   | ${true}  | ${false} | ${"the tolerance is relative for large amounts"}
`(
  "$value against $threshold ($why)",
  ({ value, threshold, reached, above }: { value: number; threshold: number; reached: boolean; above: boolean }) => {
    expect([reaches(value, threshold), exceeds(value, threshold)]).toEqual([reached, above]);
  },
);

test.each`
  value            | whole | why
  ${8 / 0.2 / 0.8} | ${50} | ${"a quotient that is whole"}
  ${0.07 * 100}    | ${7}  | ${"7.000000000000001 is 7"}
  ${7.01}          | ${8}  | ${"a real part is rounded up"}
  ${0}             | ${0}  | ${"nothing"}
`("$value rounds up to $whole ($why)", ({ value, whole }: { value: number; whole: number }) => {
  expect(wholeUp(value)).toBe(whole);
});

test("the first fault is the first in the order of the names", () => {
  expect(faultOf(numbers({ one: [1, 0, 2], two: [null, 0, 2], three: [9, 0, 2] }))).toBe("missing: two");
});

test("of two values at least one reaches the other, and never does each exceed the other", () => {
  const amount = fc.double({ min: -1e9, max: 1e9, noNaN: true });
  fc.assert(
    fc.property(amount, amount, (one, other) => {
      expect(reaches(one, other) || reaches(other, one)).toBe(true);
      expect(exceeds(one, other) && exceeds(other, one)).toBe(false);
    }),
  );
});
