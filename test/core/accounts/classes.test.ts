import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { accountLevel } from "#core/accounts/account-level.ts";
import { customerMix, type KeyedCustomer } from "#core/accounts/customer-mix.ts";
import { decisionEffort, decisionMode, type DecisionFacts } from "#core/accounts/decision-mode.ts";
import { industryPoints } from "#core/accounts/industry-points.ts";
import { TIERS } from "#core/codes/codes.ts";
import { CUSTOMER_NATURES, DECISION_MODES } from "#core/codes/records.ts";
import { DECISION_EFFORTS, INDUSTRIES, INDUSTRY_POINTS } from "#core/codes/results/accounts.ts";
import { defaultParameters } from "#core/parameters/parameters.ts";
import { faultOf, valueOf } from "#test/support/outcome.ts";

describe("CLS-1 value points of an industry", () => {
  test("every point belongs to one industry, and other industries have none", () => {
    expect(INDUSTRIES.flatMap(industryPoints).toSorted()).toEqual([...INDUSTRY_POINTS].sort());
    expect(industryPoints("FIN")).toEqual(["COMPLIANCE", "SECURITY"]);
    expect(industryPoints("OTH")).toEqual([]);
  });
});

describe("CLS-4 customers by nature, channel role, category or service", () => {
  const customer = (key: string | null, amount: number | null): KeyedCustomer => ({ key, amount });

  test("the largest amount comes first, who has no key comes last", () => {
    const list = [
      customer(null, 900),
      customer("SOE", 300),
      customer("JV", 500),
      customer("SOE", 300),
      customer("GOV", null),
    ];
    expect(customerMix(list)).toEqual([
      { key: "SOE", customers: 2, customerShare: 0.4, amount: 600, amountShare: 0.3 },
      { key: "JV", customers: 1, customerShare: 0.2, amount: 500, amountShare: 0.25 },
      { key: "GOV", customers: 1, customerShare: 0.2, amount: 0, amountShare: 0 },
      { key: null, customers: 1, customerShare: 0.2, amount: 900, amountShare: 0.45 },
    ]);
  });

  test("a net return is a customer without an amount; without amounts there are no shares of them", () => {
    expect(customerMix([customer("JV", -5)])).toEqual([
      { key: "JV", customers: 1, customerShare: 1, amount: 0, amountShare: null },
    ]);
    expect(customerMix([])).toEqual([]);
  });

  test("spellings of one word are one class, in any order", () => {
    const list = [customer("oem ", 1), customer("OEM", 2), customer("ＯＥＭ", 3), customer(" ", 4), customer(null, 5)];
    for (const rows of [customerMix(list), customerMix(list.toReversed())])
      expect(rows.map(({ key, amount }) => [key, amount])).toEqual([
        ["OEM", 6],
        [null, 9],
      ]);
  });

  const customers = fc.array(
    fc.record({
      key: fc.constantFrom(null, ...CUSTOMER_NATURES),
      amount: fc.option(fc.integer({ min: -50, max: 1000 })),
    }),
  );

  test("the classes part the customers: counts and shares add up, whatever the order", () => {
    fc.assert(
      fc.property(customers, (list) => {
        const rows = customerMix(list);
        expect(rows.reduce((sum, row) => sum + row.customers, 0)).toBe(list.length);
        if (list.length > 0) expect(rows.reduce((sum, row) => sum + row.customerShare, 0)).toBeCloseTo(1, 9);
        if (rows.some(({ amount }) => amount > 0))
          expect(rows.reduce((sum, row) => sum + (row.amountShare ?? NaN), 0)).toBeCloseTo(1, 9);
        expect(customerMix(list.toReversed())).toEqual(rows);
      }),
    );
  });
});

describe("CLS-3 mode of decision", () => {
  const facts = (
    singleApprover: boolean | null,
    deptAdvice: boolean | null = null,
    deptVotes: number | null = null,
  ): DecisionFacts => ({ singleApprover, deptAdvice, deptVotes });

  test.each<[facts: DecisionFacts, mode: string | null, effort: string, why: string]>([
    [facts(true, false), "CENTRAL", "SPONSOR", "one decides alone; votes are not asked for"],
    [facts(true, true, 5), "HYBRID", "ADVISERS-FIRST", "one decides on advice, whatever votes"],
    [facts(false, null, 2), "DISTRIBUTED", "EVERY-DEPARTMENT", "two departments are several"],
    [facts(false, true, 1), null, "ASK", "nobody decides alone and one department votes"],
    [facts(false, null, 0), null, "ASK", "nobody decides and nobody votes"],
  ])("%j is %s: %s (%s)", (entered, mode, effort) => {
    const found = valueOf(decisionMode(entered, defaultParameters));
    expect(found).toBe(mode);
    expect(decisionEffort(found)).toBe(effort);
  });

  test.each<[facts: DecisionFacts, fault: string]>([
    [facts(null, true, 3), "missing: singleApprover"],
    [facts(true, null, 3), "missing: deptAdvice"],
    [facts(false, true), "missing: deptVotes"],
    [facts(true, true, -1), "out-of-range: deptVotes"],
  ])("%j is %s", (entered, fault) => {
    expect(faultOf(decisionMode(entered, defaultParameters))).toBe(fault);
  });

  test("each mode has an effort of its own", () => {
    const efforts = [...DECISION_MODES, null].map(decisionEffort);
    expect(efforts.toSorted()).toEqual([...DECISION_EFFORTS].sort());
  });
});

describe("CLS-5 three levels for four tiers", () => {
  test("core and potential are shown as one, and no tier is shown above a better one", () => {
    expect(TIERS.map(accountLevel)).toEqual(["KEY", "FOCUS", "FOCUS", "GENERAL"]);
  });
});
