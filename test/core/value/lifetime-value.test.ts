import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lifetimeValue, type Lifetime } from "#core/value/lifetime-value.ts";
import { faultOf, valueOf } from "#test/support/outcome.ts";

const example: Lifetime = { margin: 500_000, retention: 0.9, discountRate: 0.1, years: 3.5 };

describe("VAL-9 lifetime value", () => {
  test("of the example: three years and half of the fourth", () => {
    const { total, years } = valueOf(lifetimeValue(example));
    expect(years.map((year) => Math.round(year * 100) / 100)).toEqual([454_545.45, 371_900.83, 304_282.49, 124_479.2]);
    expect(total).toBeCloseTo(1_255_207.98, 2);
  });

  test.each<[change: Partial<Lifetime>, total: number, why: string]>([
    [{ years: 1 }, 454_545.4545, "one year, at its end"],
    [{ years: 0.5 }, 227_272.7273, "half a year brings half"],
    [{ years: 0 }, 0, "no time, no value"],
    [{ discountRate: 0, retention: 1 }, 1_750_000, "nothing is lost or discounted"],
    [{ retention: 0 }, 454_545.4545, "only the first year is sure"],
    [{ margin: -100, years: 1 }, -90.9091, "a customer may cost"],
  ])("%o is %d (%s)", (change, total) => {
    expect(valueOf(lifetimeValue({ ...example, ...change })).total).toBeCloseTo(total, 4);
  });

  test.each<[change: Partial<Lifetime>, fault: string, why: string]>([
    [{ margin: null }, "missing: yearlyMargin", "blank is not zero"],
    [{ retention: 90 }, "out-of-range: retentionRate", "90 % is 0.9"],
    [{ discountRate: 10 }, "out-of-range: discountRate", "10 % is 0.1"],
    [{ years: -1 }, "out-of-range: lifetimeYears", "no time before the start"],
    [{ years: 101 }, "out-of-range: lifetimeYears", "beyond any plan"],
  ])("%o is %s (%s)", (change, fault) => {
    expect(faultOf(lifetimeValue({ ...example, ...change }))).toBe(fault);
  });

  test("grows with retention and time, falls with the discount, and is the sum of its years", () => {
    const rate = fc.double({ min: 0, max: 1, noNaN: true });
    const span = fc.double({ min: 0, max: 20, noNaN: true });
    fc.assert(
      fc.property(rate, rate, rate, rate, span, span, (stay, more, low, high, short, long) => {
        const of = (change: Partial<Lifetime>) => valueOf(lifetimeValue({ ...example, ...change }));
        const [least, most] = [Math.min(stay, more), Math.max(stay, more)];
        const slack = 1e-6;
        expect(of({ retention: most }).total).toBeGreaterThanOrEqual(of({ retention: least }).total - slack);
        expect(of({ discountRate: Math.max(low, high) }).total).toBeLessThanOrEqual(
          of({ discountRate: Math.min(low, high) }).total + slack,
        );
        expect(of({ years: Math.max(short, long) }).total).toBeGreaterThanOrEqual(
          of({ years: Math.min(short, long) }).total - slack,
        );
        const { total, years } = of({ years: long });
        expect(years).toHaveLength(Math.ceil(long));
        expect(years.reduce((sum, year) => sum + year, 0)).toBe(total);
      }),
    );
  });

  test("is the closed form of a geometric series for whole years", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 0.99, noNaN: true }),
        fc.integer({ min: 1, max: 40 }),
        (retention, years) => {
          const q = retention / 1.1;
          const closed = ((500_000 / 1.1) * (1 - q ** years)) / (1 - q);
          expect(valueOf(lifetimeValue({ ...example, retention, years })).total).toBeCloseTo(closed, 4);
        },
      ),
    );
  });
});
