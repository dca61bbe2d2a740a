import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isoDate, parseIsoDate } from "#core/calendar/iso-date.ts";
import { defaultParameters, withParameters } from "#core/parameters/parameters.ts";
import { quarterConcentration, type QuarterAmounts } from "#core/pipeline/quarter-concentration.ts";
import { startWindow } from "#core/pipeline/start-window.ts";
import { faultOf, valueOf } from "#test/support/outcome.ts";

describe("FC-2 weight of the fourth quarter", () => {
  test("of the example, with the default target of 35 % and with 40 %", () => {
    const result = valueOf(quarterConcentration([4, 6, 10, 80], defaultParameters));
    expect(result).toMatchObject({ q4Share: 0.8, light: "RED", move: 45 });
    expect(result.hhi).toBeCloseTo(0.6552, 12);
    const forty = valueOf(withParameters([["q4.target", 0.4]]));
    expect(valueOf(quarterConcentration([4, 6, 10, 80], forty)).move).toBe(40);
  });

  test.each`
    quarters            | light      | move  | why
    ${[25, 25, 25, 25]} | ${"GREEN"} | ${0}  | ${"level"}
    ${[20, 20, 25, 35]} | ${"GREEN"} | ${0}  | ${"exactly 35 %"}
    ${[20, 20, 20, 40]} | ${"AMBER"} | ${5}  | ${"above 35 %"}
    ${[10, 20, 20, 50]} | ${"AMBER"} | ${15} | ${"exactly 50 %"}
    ${[10, 20, 19, 51]} | ${"RED"}   | ${16} | ${"above 50 %"}
    ${[50, 50, 0, 0]}   | ${"GREEN"} | ${0}  | ${"nothing in the fourth quarter"}
  `(
    "$quarters: $light, move $move ($why)",
    ({ quarters, light, move }: { quarters: QuarterAmounts; light: string; move: number }) => {
      const result = valueOf(quarterConcentration(quarters, defaultParameters));
      expect(result.light).toBe(light);
      expect(result.move).toBeCloseTo(move, 9);
    },
  );

  test.each`
    quarters           | fault                          | why
    ${[0, 0, 0, 0]}    | ${"zero-denominator: amounts"} | ${"a year without amounts"}
    ${[1, null, 1, 1]} | ${"missing: q2"}               | ${"a quarter that is not known is not 0"}
    ${[1, 1, -1, 1]}   | ${"out-of-range: q3"}          | ${"negative"}
  `("$quarters is $fault ($why)", ({ quarters, fault }: { quarters: QuarterAmounts; fault: string | null }) => {
    expect(faultOf(quarterConcentration(quarters, defaultParameters))).toBe(fault);
  });

  test("after the move the fourth quarter holds no more than the wanted share, and HHI lies between 0.25 and 1", () => {
    const amount = fc.integer({ min: 0, max: 1e9 });
    fc.assert(
      fc.property(amount, amount, amount, amount, (q1, q2, q3, q4) => {
        fc.pre(q1 + q2 + q3 + q4 > 0);
        const { move, hhi } = valueOf(quarterConcentration([q1, q2, q3, q4], defaultParameters));
        expect((q4 - move) / (q1 + q2 + q3 + q4)).toBeLessThanOrEqual(0.35 + 1e-9);
        expect(hhi).toBeGreaterThanOrEqual(0.25 - 1e-9);
        expect(hhi).toBeLessThanOrEqual(1 + 1e-9);
        expect(valueOf(quarterConcentration([q1 + move, q2, q3, q4 - move], defaultParameters)).move).toBeCloseTo(0, 3);
      }),
    );
  });
});

describe("FC-2 when the work must begin", () => {
  test.each`
    tender          | from            | until           | why
    ${"2026-11-01"} | ${"2026-05-05"} | ${"2026-08-03"} | ${"a tender in November is begun from May to August"}
    ${"2026-03-31"} | ${"2025-10-02"} | ${"2025-12-31"} | ${"over the year's end"}
  `(
    "$tender: from $from until $until ($why)",
    ({ tender, from, until }: { tender: string; from: string; until: string }) => {
      const window = valueOf(startWindow(valueOf(parseIsoDate(tender)), defaultParameters));
      expect([isoDate(window.from), isoDate(window.until)]).toEqual([from, until]);
    },
  );

  test("before the calendar there is no beginning", () => {
    expect(faultOf(startWindow(valueOf(parseIsoDate("1900-03-01")), defaultParameters))).toBe("out-of-range: date");
  });
});
