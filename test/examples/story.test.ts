import { describe, expect, test } from "vitest";
import { abcClasses } from "#core/accounts/abc-class.ts";
import { isoDate } from "#core/calendar/iso-date.ts";
import { cooperationDepth } from "#core/coverage/cooperation-depth.ts";
import { tier, type TierResult } from "#core/coverage/tier.ts";
import type { Outcome } from "#core/kernel/outcome.ts";
import { defaultParameters } from "#core/parameters/parameters.ts";
import { winRate } from "#core/pipeline/win-rate.ts";
import { weightedForecast } from "#core/pipeline/weighted-forecast.ts";
import { quarterConcentration } from "#core/pipeline/quarter-concentration.ts";
import { valueScore } from "#core/value/value-score.ts";
import type { Customer, Opportunity } from "#workbook/contract.ts";
import { AS_OF, serial } from "../../examples/sample/days.ts";
import { sampleTables } from "../../examples/sample/rows.ts";

// What examples/README.md tells, worked out by the models.
const { customers, opportunities, persons, sales } = sampleTables("zh");
const asOf = serial(AS_OF);
const yearBegins = serial("2026-01-01");

const valueOf = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.fault));
  return outcome.value;
};
const sum = (amounts: readonly (number | null)[]) =>
  amounts.reduce<number>((total, amount) => total + (amount ?? 0), 0);
const starting = (name: string) => {
  const customer = customers.find((row) => row.name.startsWith(name));
  if (customer === undefined) throw new Error(`There is no ${name} in the sample.`);
  return customer;
};
const dealsOf = ({ name }: Customer) => opportunities.filter(({ customer }) => customer === name);
const signed = (deals: readonly Opportunity[]) =>
  sum(
    deals.filter(({ status, closed }) => status === "WON" && (closed ?? 0) >= yearBegins).map(({ amount }) => amount),
  );

const lastYear = (name: string) =>
  sum(
    sales
      .filter(({ customer, month }) => customer === name && isoDate(month) >= "2025-07-01")
      .map(({ amount }) => amount),
  );

function tierOf(customer: Customer): Outcome<TierResult> {
  const value = valueScore(customer, defaultParameters);
  const depth = cooperationDepth(
    {
      walletShare: customer.categorySpend === null ? null : lastYear(customer.name) / customer.categorySpend,
      years: customer.coopYears,
      framework: customer.framework,
      productLines: customer.productLines,
    },
    defaultParameters,
  );
  return tier(
    {
      value: value.ok ? value.value.total : null,
      depth: depth.ok ? depth.value.total : null,
      growth: customer.growth,
      creditRisk: customer.risk,
    },
    defaultParameters,
  );
}

describe("tiers", () => {
  const results = customers.map((customer) => ({ customer, result: tierOf(customer) }));
  const known = results.flatMap(({ result }) => (result.ok ? [result.value] : []));

  test("all four tiers occur, one account strategic, one on watch, one unknown", () => {
    const count = (wanted: string) => known.filter((result) => result.tier === wanted).length;
    expect([count("STRATEGIC"), count("CORE"), count("POTENTIAL"), count("SERVICE")]).toEqual([1, 6, 8, 8]);
    expect(known.filter(({ watch }) => watch)).toHaveLength(1);
    expect(results.filter(({ result }) => !result.ok).map(({ customer }) => customer.custId)).toEqual(["KA-024"]);
  });

  test.each`
    name      | before         | after          | watch    | why
    ${"澄砺"} | ${"STRATEGIC"} | ${"STRATEGIC"} | ${false} | ${"value and depth"}
    ${"芃野"} | ${"CORE"}      | ${"CORE"}      | ${false} | ${"strategic value, two years without a frame agreement"}
    ${"垣岚"} | ${"STRATEGIC"} | ${"CORE"}      | ${true}  | ${"credit risk 82"}
  `("$name: $after ($why)", ({ name, before, after, watch }: Record<string, unknown>) => {
    expect(valueOf(tierOf(starting(String(name))))).toMatchObject({ beforeRisk: before, tier: after, watch });
  });
});

test("revenue of twelve months falls into 7 A, 7 B and 10 C, the last of them without any", () => {
  const classes = abcClasses(
    customers.map(({ name }) => lastYear(name)),
    defaultParameters,
  ).map((row) => row.class);
  const count = (wanted: string) => classes.filter((found) => found === wanted).length;
  expect([count("A"), count("B"), count("C")]).toEqual([7, 7, 10]);
  expect(lastYear(starting("煦桐").name)).toBe(0);
});

test("two thirds of the decided opportunities were won, enough to reckon with", () => {
  const count = (wanted: string) => opportunities.filter(({ status }) => status === wanted).length;
  expect(valueOf(winRate(count("WON"), count("LOST")))).toBeCloseTo(0.663, 3);
  expect(count("WON") + count("LOST")).toBeGreaterThan(30);
});

test("Chengli: two fifths signed, near 69 per cent when weighted, decision makers neutral", () => {
  const customer = starting("澄砺");
  const deals = dealsOf(customer);
  const target = customer.signTarget ?? NaN;
  expect(signed(deals) / target).toBeCloseTo(0.4, 6);
  const open = weightedForecast(
    deals.filter(({ status, expSign }) => status === "OPEN" && expSign !== null).map(asForecast),
    defaultParameters,
  );
  expect((signed(deals) + valueOf(open).openWeighted) / target).toBeCloseTo(0.69, 2);
  const makers = persons.filter(({ customer: name, role }) => name === customer.name && role === "KDM");
  expect(makers.map(({ level }) => level)).toEqual(["CR3", "CR3"]);
});

function asForecast({ step, status, amount }: Opportunity) {
  return { step, status: status ?? ("OPEN" as const), amount };
}

test("Pengye: ahead of the year, nothing overdue, decision makers with us", () => {
  const customer = starting("芃野");
  expect(signed(dealsOf(customer)) / (customer.signTarget ?? NaN)).toBeCloseTo(0.62, 2);
  expect(customer.overdue).toBe(0);
  const makers = persons.filter(({ customer: name, role }) => name === customer.name && role === "KDM");
  expect(makers.map(({ level }) => level)).toEqual(["CR2", "CR1"]);
});

test("Xunzhi: more than nine tenths of what is open are expected in the fourth quarter", () => {
  const open = dealsOf(starting("浔沚")).filter(({ status, expSign }) => status === "OPEN" && expSign !== null);
  const inQuarter = (from: string, until: string) =>
    sum(
      open
        .filter(({ expSign }) => isoDate(expSign ?? asOf) >= from && isoDate(expSign ?? asOf) < until)
        .map((d) => d.amount),
    );
  const year = quarterConcentration(
    [0, 0, inQuarter("2026-07-01", "2026-10-01"), inQuarter("2026-10-01", "2027-01-01")],
    defaultParameters,
  );
  expect(valueOf(year)).toMatchObject({ light: "RED" });
  expect(valueOf(year).q4Share).toBeGreaterThan(0.9);
});

test("Lichang: the largest open one stands past its date, its decision maker unseen for four months", () => {
  const customer = starting("骊昶");
  const [largest] = dealsOf(customer)
    .filter(({ status }) => status === "OPEN")
    .toSorted((a, b) => (b.amount ?? 0) - (a.amount ?? 0));
  expect(largest).toMatchObject({ step: "ST5", status: "OPEN" });
  expect(largest?.expSign).toBeLessThan(asOf);
  const maker = persons.find(({ customer: name, role }) => name === customer.name && role === "KDM");
  expect(maker).toMatchObject({ level: "CR3" });
  expect(asOf - (maker?.lastContact ?? asOf)).toBeGreaterThan(120);
});

test("Jinfeng sold nothing after March 2025; Xutong has nothing but a name, an industry and an owner", () => {
  const months = sales.filter(({ customer, amount }) => customer.startsWith("缙沣") && amount > 0);
  expect(
    months
      .map(({ month }) => isoDate(month))
      .toSorted()
      .at(-1),
  ).toBe("2025-03-01");
  const known = Object.entries(starting("煦桐")).filter(([, value]) => value !== null);
  expect(known.map(([id]) => id)).toEqual(["custId", "name", "industry", "owner"]);
});
