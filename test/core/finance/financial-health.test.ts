import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FINANCE_MEASURES, FINANCIAL_HEALTH } from "#core/codes/results/finance.ts";
import { financialHealth, type StatementMeasures } from "#core/finance/financial-health.ts";
import { defaultParameters, withParameters } from "#core/parameters/parameters.ts";
import { faultOf, valueOf } from "#test/support/outcome.ts";

const EXAMPLE = { currentRatio: 1.6774, netMargin: 0.0721, roa: 0.066, dso: 59.4, dio: 77.8, equity: null };
const BEST = { currentRatio: 2, netMargin: 0.1, roa: 0.05, dso: 60, dio: 60, equity: null };
const NONE = { currentRatio: null, netMargin: null, roa: null, dso: null, dio: null, equity: null };
const of = (statement: Partial<StatementMeasures>, parameters = defaultParameters) =>
  financialHealth({ ...EXAMPLE, ...statement }, parameters);

describe("FIN-6 health light", () => {
  test.each<[statement: Partial<StatementMeasures>, health: string, points: number, reason: string, why: string]>([
    [EXAMPLE, "WATCH", 7, "WATCH", "1 + 1 + 2 + 2 + 1"],
    [BEST, "GOOD", 10, "GOOD", "thresholds are included"],
    [{ ...BEST, currentRatio: 0.99 }, "GOOD", 8, "GOOD", "8 is good"],
    [{ ...BEST, currentRatio: 0.99, roa: 0 }, "WATCH", 7, "WATCH", "a return of 0 is amber"],
    [{ ...BEST, roa: -0.01 }, "GOOD", 8, "GOOD", "a loss is red"],
    [{ ...BEST, equity: -1 }, "WATCH", 10, "EQUITY", "liabilities above assets: watch at best"],
    [{ ...BEST, equity: 0 }, "GOOD", 10, "GOOD", "nothing is not negative"],
    [{ ...BEST, dio: null }, "WATCH", 8, "MISSING", "not known: watch at best"],
    [{ ...BEST, dio: null, equity: -1 }, "WATCH", 8, "EQUITY", "the graver of the two is told"],
    [{ netMargin: -0.2, roa: -0.1, dso: 121, dio: 60 }, "WEAK", 3, "WEAK", "a year with a loss, and slow money"],
    [{ netMargin: -0.2, roa: -0.1, dso: 121, dio: null }, "WEAK", 1, "WEAK", "even 2 more would not make 5"],
    [{ netMargin: -0.2, roa: 0, dso: 121, dio: null }, "WEAK", 2, "WEAK", "4 at best"],
    [{ netMargin: 0.03, roa: 0, dso: 121, dio: null }, "WATCH", 3, "MISSING", "5 at best: nothing is held against it"],
    [{ ...NONE, roa: 0 }, "WATCH", 1, "MISSING", "one measure says little"],
    [{ netMargin: -0.2, roa: -0.1, dso: 121, equity: -1 }, "WEAK", 2, "WEAK", "weak stays weak"],
  ])("%j is %s with %d points by %s (%s)", (statement, health, points, reason) => {
    expect(valueOf(of(statement))).toMatchObject({ health, points, reason });
  });

  test.each<[statement: Partial<StatementMeasures>, fault: string, why: string]>([
    [NONE, "missing: health.currentRatio", "nothing is known"],
    [{ ...NONE, equity: 5 }, "missing: health.currentRatio", "equity is no measure"],
    [{ currentRatio: -1 }, "out-of-range: health.currentRatio", "no ratio of balances is negative"],
    [{ dso: -1 }, "out-of-range: health.dso", "nor are days"],
    [{ dio: -1 }, "out-of-range: health.dio", "nor are days"],
    [{ netMargin: Number.NaN }, "not-a-number: health.netMargin", "no number"],
  ])("%j is %s (%s)", (statement, fault) => {
    expect(faultOf(of(statement))).toBe(fault);
  });

  test("tells the points of each measure and what is not known", () => {
    const found = valueOf(of({ dso: null }));
    expect(found.measures.map(({ points }) => points)).toEqual([1, 1, 2, null, 1]);
    expect(found.measures.map(({ measure }) => measure)).toEqual(FINANCE_MEASURES);
    expect(found.unknown).toEqual(["dso"]);
  });

  test("turns on the team's thresholds", () => {
    const retail = valueOf(withParameters([["health.currentRatio.green", 1.5]]));
    expect(valueOf(of({}, retail))).toMatchObject({ health: "GOOD", points: 8 });
    expect(faultOf(withParameters([["health.dso.green", 121]]))).toBe("out-of-range: health.dso.amber");
    expect(faultOf(withParameters([["health.watch", 9]]))).toBe("out-of-range: health.good");
  });

  const measure = (max: number) => fc.option(fc.double({ min: 0, max, noNaN: true }));
  const rate = fc.option(fc.double({ min: -0.3, max: 0.3, noNaN: true }));
  const statements = fc.record({
    currentRatio: measure(4),
    netMargin: rate,
    roa: rate,
    dso: measure(200),
    dio: measure(200),
    equity: fc.option(fc.integer({ min: -5, max: 5 })),
  });
  const place = (statement: StatementMeasures) =>
    FINANCIAL_HEALTH.indexOf(valueOf(financialHealth(statement, defaultParameters)).health);

  test("points add up; more liquidity or profit never makes it worse, more days never better", () => {
    fc.assert(
      fc.property(
        statements,
        fc.constantFrom(...FINANCE_MEASURES),
        fc.double({ min: 0, max: 3, noNaN: true }),
        (statement, name, more) => {
          const value = statement[name];
          if (value === null) return;
          const found = valueOf(financialHealth(statement, defaultParameters));
          expect(found.measures.reduce((sum, { points }) => sum + (points ?? 0), 0)).toBe(found.points);
          const days = name === "dso" || name === "dio";
          const after = { ...statement, [name]: value + more * (days ? 100 : 1) };
          if (days) expect(place(after)).toBeGreaterThanOrEqual(place(statement));
          else expect(place(after)).toBeLessThanOrEqual(place(statement));
        },
      ),
    );
  });

  test("what is said with a gap holds whatever fills it: weak stays weak; with a gap nothing is good", () => {
    fc.assert(
      fc.property(statements, statements, (partial, other) => {
        if (FINANCE_MEASURES.every((name) => partial[name] === null)) return;
        const found = valueOf(financialHealth(partial, defaultParameters));
        if (found.unknown.length > 0) expect(found.health).not.toBe("GOOD");
        const filled = { ...partial, ...Object.fromEntries(found.unknown.map((name) => [name, other[name]])) };
        if (found.health === "WEAK") expect(valueOf(financialHealth(filled, defaultParameters)).health).toBe("WEAK");
      }),
    );
  });

  test("negative equity is never good", () => {
    fc.assert(
      fc.property(statements, fc.integer({ min: -1e9, max: -1 }), (statement, equity) => {
        const found = financialHealth({ ...statement, equity }, defaultParameters);
        if (found.ok) expect(found.value.health).not.toBe("GOOD");
      }),
    );
  });
});
