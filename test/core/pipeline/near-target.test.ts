import fc from "fast-check";
import { expect, test } from "vitest";
import { defaultParameters } from "#core/parameters/parameters.ts";
import { nearTarget } from "#core/pipeline/near-target.ts";

test.each`
  remaining    | daysLeft | value        | why
  ${1_800_000} | ${180}   | ${900_000}   | ${"half of the days that are left are near"}
  ${1_800_000} | ${90}    | ${1_800_000} | ${"all of them are near"}
  ${1_800_000} | ${30}    | ${1_800_000} | ${"never more than what is left"}
  ${1_800_000} | ${0}     | ${1_800_000} | ${"the last day of the period"}
  ${1_800_000} | ${-5}    | ${1_800_000} | ${"the period is over"}
  ${0}         | ${180}   | ${0}         | ${"the target is reached"}
`("of $remaining with $daysLeft days left, $value ($why)", ({ remaining, daysLeft, value }: Case) => {
  expect(nearTarget(remaining, daysLeft, defaultParameters)).toBe(value);
});

interface Case {
  readonly remaining: number;
  readonly daysLeft: number;
  readonly value: number;
}

test("the fewer days are left, the more of it is near; never more than all", () => {
  const days = fc.integer({ min: -30, max: 400 });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e9 }), days, days, (remaining, one, other) => {
      const of = (daysLeft: number) => nearTarget(remaining, daysLeft, defaultParameters);
      expect(of(Math.min(one, other))).toBeGreaterThanOrEqual(of(Math.max(one, other)));
      expect(of(one)).toBeLessThanOrEqual(remaining);
    }),
  );
});
