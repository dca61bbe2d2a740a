import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LIGHTS } from "#core/codes/codes.ts";
import { CHURN_SIGNALS, type ChurnSignal } from "#core/codes/results/retention.ts";
import { map } from "#core/kernel/outcome.ts";
import { defaultParameters, withParameters } from "#core/parameters/parameters.ts";
import { churnLevels } from "#core/retention/churn-levels.ts";
import { ratedSignals, type ChurnLevels } from "#core/retention/churn-points.ts";
import { churnRisk, churnScore } from "#core/retention/churn-risk.ts";
import { faultOf, valueOf } from "#test/support/outcome.ts";

const levelsOf = (levels: readonly (number | null)[]) =>
  Object.fromEntries(CHURN_SIGNALS.map((signal, index) => [signal, levels[index] ?? null])) as unknown as ChurnLevels;
const none = levelsOf(Array<number>(11).fill(0));
const unknown = levelsOf([]);
/** The level of one signal when nothing else is known of the customer. */
const churnLevel = (signal: ChurnSignal, fact: number | null, parameters = defaultParameters) =>
  map(churnLevels({ ...unknown, [signal]: fact }, parameters), (levels) => levels[CHURN_SIGNALS.indexOf(signal)]);
const riskOf = (levels: ChurnLevels, parameters = defaultParameters) => valueOf(churnRisk(levels, parameters));

describe("CHURN-1 danger of losing a customer", () => {
  test("of the example: 185 of 330 points, red by the orders alone, mostly by the customer's own strategy", () => {
    const found = riskOf(levelsOf([3, 2, 3, 1, 0, 2, 3, 1, 0, 1, 2]));
    expect(found.risk).toBeCloseTo(56.06, 2);
    expect(found.reasons.map((points) => Math.round((points * 330) / 100))).toEqual([65, 40, 20, 30, 10, 10]);
    expect(found).toMatchObject({
      light: "RED",
      basis: "ORDERS",
      mainReason: "R1",
      planDays: 7,
      known: 1,
      needed: null,
    });
  });

  test.each`
    change                                                                  | risk       | light      | basis       | planDays | main    | why
    ${{}}                                                                   | ${0}       | ${"GREEN"} | ${"TOTAL"}  | ${null}  | ${null} | ${"no sign of anything"}
    ${{ orders: 2.9 }}                                                      | ${13.1818} | ${"GREEN"} | ${"TOTAL"}  | ${null}  | ${"R1"} | ${"orders not quite collapsed"}
    ${{ orders: 3 }}                                                        | ${13.6364} | ${"RED"}   | ${"ORDERS"} | ${7}     | ${"R1"} | ${"collapsed orders are red at any total"}
    ${{ orders: 2, strategyChange: 3, walletChange: 3, newSuppliers: 0.9 }} | ${30}      | ${"AMBER"} | ${"TOTAL"}  | ${30}    | ${"R1"} | ${"amber begins at 30"}
    ${{ strategyChange: 3, walletChange: 3, newSuppliers: 3 }}              | ${27.2727} | ${"GREEN"} | ${"TOTAL"}  | ${null}  | ${"R2"} | ${"the reason with two strong signals"}
    ${{ strategyChange: 3, rivalFacts: 3 }}                                 | ${18.1818} | ${"GREEN"} | ${"TOTAL"}  | ${null}  | ${"R1"} | ${"of equal reasons the first"}
    ${{ contactGap: 1 }}                                                    | ${3.0303}  | ${"GREEN"} | ${"TOTAL"}  | ${null}  | ${"R6"} | ${"our own neglect is a reason"}
    ${{ paymentDelay: 3 }}                                                  | ${4.5455}  | ${"GREEN"} | ${"TOTAL"}  | ${null}  | ${null} | ${"late payment speaks for no reason"}
  `(
    "$change: $risk, $light ($why)",
    ({
      change,
      risk,
      light,
      basis,
      planDays,
      main,
    }: {
      change: Partial<ChurnLevels>;
      risk: number;
      light: string;
      basis: string;
      planDays: number | null;
      main: string | null;
    }) => {
      const found = riskOf({ ...none, ...change });
      expect(found.risk).toBeCloseTo(risk, 4);
      expect([found.light, found.basis, found.planDays, found.mainReason]).toEqual([light, basis, planDays, main]);
    },
  );

  test("red begins at 60", () => {
    const six = { strategyChange: 3, walletChange: 3, newSuppliers: 3, openComplaints: 3, satisfactionDrop: 3 };
    const levels = { ...none, ...six, rivalFacts: 3, priceGap: 1.8 };
    expect(riskOf(levels)).toMatchObject({ light: "RED", basis: "TOTAL", planDays: 7 });
    expect(riskOf({ ...levels, priceGap: 1.7 })).toMatchObject({ light: "AMBER", planDays: 30 });
  });

  test.each`
    levels                                                         | known       | light      | needed              | why
    ${{ ...none, orders: null, strategyChange: null }}             | ${85 / 110} | ${"GREEN"} | ${null}             | ${"what is not known takes no part"}
    ${{ ...none, orders: null, priceGap: null, contactGap: null }} | ${75 / 110} | ${null}    | ${"orders"}         | ${"below 70 % nothing is said; the largest weight is asked for"}
    ${{ ...unknown, orders: 3 }}                                   | ${15 / 110} | ${"RED"}   | ${"strategyChange"} | ${"collapsed orders need nothing else"}
    ${{ ...unknown, orders: 2 }}                                   | ${15 / 110} | ${null}    | ${"strategyChange"} | ${"of equal weights the first"}
  `(
    "with $known of the weights known the light is $light ($why)",
    ({
      levels,
      known,
      light,
      needed,
    }: {
      levels: ChurnLevels;
      known: number;
      light: string | null;
      needed: ChurnSignal | null;
    }) => {
      const found = riskOf(levels);
      expect(found.known).toBeCloseTo(known, 12);
      expect([found.light, found.needed]).toEqual([light, needed]);
      expect(faultOf(churnScore(levels, defaultParameters))).toBe(needed === null ? null : `missing: ${needed}`);
    },
  );

  test.each`
    levels                              | fault                           | why
    ${unknown}                          | ${"missing: orders"}            | ${"nothing is known"}
    ${{ ...none, priceGap: 4 }}         | ${"out-of-range: priceGap"}     | ${"above strong"}
    ${{ ...unknown, paymentDelay: -1 }} | ${"out-of-range: paymentDelay"} | ${"below none"}
  `("$fault ($why)", ({ levels, fault }: { levels: ChurnLevels; fault: string }) => {
    expect(faultOf(churnRisk(levels, defaultParameters))).toBe(fault);
  });

  test("a signal that is not known brings no points and takes none from the others", () => {
    const found = riskOf({ ...levelsOf([null, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3]) });
    expect(found.risk).toBeCloseTo(100, 9);
    expect(ratedSignals(found)[0]).toEqual({ signal: "orders", level: null, points: 0 });
  });

  test("the least part that must be known is included", () => {
    const half = { ...none, openComplaints: null, satisfactionDrop: null, rivalFacts: null, priceGap: null };
    const levels = { ...half, benchmarkGap: null, paymentDelay: null };
    const withPart = (part: number) => riskOf(levels, valueOf(withParameters([["churn.enoughWeight", part]]))).needed;
    expect(riskOf(levels).known).toBe(0.5);
    expect([withPart(0.5), withPart(0.51)]).toEqual([null, "openComplaints"]);
  });

  test("without any weight there is nothing to weigh by", () => {
    const parameters = valueOf(withParameters(CHURN_SIGNALS.map((signal) => [`churn.weight.${signal}`, 0])));
    expect(faultOf(churnRisk(none, parameters))).toBe("zero-denominator: weights");
  });

  const level = fc.option(fc.integer({ min: 0, max: 3 }));
  const anyLevels = fc.array(level, { minLength: 11, maxLength: 11 }).map(levelsOf);

  test("points add up to the risk, reasons and late payment too; all stay within 0–100", () => {
    fc.assert(
      fc.property(anyLevels, (levels) => {
        const outcome = churnRisk(levels, defaultParameters);
        if (!outcome.ok) return;
        const { risk, reasons } = outcome.value;
        const signals = ratedSignals(outcome.value);
        const payment = signals.find(({ signal }) => signal === "paymentDelay")?.points ?? 0;
        expect(signals.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(risk, 9);
        expect(reasons.reduce((sum, points) => sum + points, payment)).toBeCloseTo(risk, 9);
        expect(risk).toBeGreaterThanOrEqual(0);
        expect(risk).toBeLessThanOrEqual(100 + 1e-9);
      }),
    );
  });

  test("neither risk nor light improves when a signal grows stronger", () => {
    fc.assert(
      fc.property(anyLevels, fc.constantFrom(...CHURN_SIGNALS), (levels, signal) => {
        const level = levels[signal];
        const before = churnRisk(levels, defaultParameters);
        if (level === null || level === 3 || !before.ok) return;
        const after = riskOf({ ...levels, [signal]: level + 1 });
        expect(after.risk).toBeGreaterThan(before.value.risk);
        if (before.value.light !== null && after.light !== null)
          expect(LIGHTS.indexOf(after.light)).toBeGreaterThanOrEqual(LIGHTS.indexOf(before.value.light));
      }),
    );
  });
});

describe("CHURN-1 levels from facts", () => {
  test.each`
    signal                | fact     | level   | why
    ${"orders"}           | ${-0.1}  | ${1}    | ${"10 % less is light"}
    ${"orders"}           | ${-0.09} | ${0}    | ${"less than that is none"}
    ${"orders"}           | ${-0.4}  | ${3}    | ${"40 % less is strong"}
    ${"orders"}           | ${0.5}   | ${0}    | ${"growth is no sign"}
    ${"strategyChange"}   | ${2}     | ${2}    | ${"confirmed: a level as it stands"}
    ${"walletChange"}     | ${-0.1}  | ${2}    | ${"ten points of share"}
    ${"newSuppliers"}     | ${5}     | ${3}    | ${"three or more"}
    ${"openComplaints"}   | ${2}     | ${2}    | ${"two complaints"}
    ${"satisfactionDrop"} | ${80}    | ${0}    | ${"80 is not below 80"}
    ${"satisfactionDrop"} | ${79}    | ${1}    | ${"below 80"}
    ${"satisfactionDrop"} | ${59}    | ${3}    | ${"below 60"}
    ${"rivalFacts"}       | ${1}     | ${1}    | ${"one fact"}
    ${"priceGap"}         | ${0.07}  | ${2}    | ${"7 % above the best offer"}
    ${"priceGap"}         | ${-0.02} | ${0}    | ${"we are the best offer"}
    ${"benchmarkGap"}     | ${0}     | ${0}    | ${"level with the rival"}
    ${"benchmarkGap"}     | ${-0.01} | ${1}    | ${"behind at all"}
    ${"benchmarkGap"}     | ${-0.5}  | ${1}    | ${"exactly half a point is not beyond it"}
    ${"benchmarkGap"}     | ${-1.2}  | ${3}    | ${"more than a point behind"}
    ${"contactGap"}       | ${1.5}   | ${2}    | ${"one and a half cadences"}
    ${"paymentDelay"}     | ${60}    | ${3}    | ${"two months"}
    ${"paymentDelay"}     | ${null}  | ${null} | ${"not known is not none"}
  `(
    "$signal of $fact is $level ($why)",
    ({ signal, fact, level }: { signal: ChurnSignal; fact: number | null; level: number | null }) => {
      expect(valueOf(churnLevel(signal, fact))).toBe(level);
    },
  );

  test.each`
    signal                | fact    | why
    ${"orders"}           | ${-1.1} | ${"more than all orders cannot go"}
    ${"satisfactionDrop"} | ${101}  | ${"above the scale"}
    ${"strategyChange"}   | ${4}    | ${"no such stage"}
    ${"rivalFacts"}       | ${-1}   | ${"a negative number of facts"}
  `("$signal of $fact is out of range ($why)", ({ signal, fact }: { signal: ChurnSignal; fact: number }) => {
    expect(faultOf(churnLevel(signal, fact))).toBe(`out-of-range: ${signal}`);
  });

  test("a team's own thresholds move the levels", () => {
    const parameters = valueOf(withParameters([["churn.orders.light", 0.05]]));
    expect(valueOf(churnLevel("orders", -0.06, parameters))).toBe(1);
  });

  test("a level never falls when the fact grows worse", () => {
    const better: readonly ChurnSignal[] = ["orders", "walletChange", "satisfactionDrop", "benchmarkGap"];
    const fact = fc.double({ min: -1, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.constantFrom(...CHURN_SIGNALS), fact, fact, (signal, one, other) => {
        const scaled = (value: number) => {
          if (signal === "satisfactionDrop") return 50 + 50 * value;
          return ["orders", "walletChange", "priceGap", "benchmarkGap"].includes(signal) ? value : 1.5 + 1.5 * value;
        };
        const [low, high] = [Math.min(one, other), Math.max(one, other)].map((value) =>
          valueOf(churnLevel(signal, scaled(value))),
        ) as [number, number];
        if (better.includes(signal)) expect(high).toBeLessThanOrEqual(low);
        else expect(high).toBeGreaterThanOrEqual(low);
      }),
    );
  });
});
