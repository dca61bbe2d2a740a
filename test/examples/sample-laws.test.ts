import { describe, expect, test } from "vitest";
import { STEPS } from "#core/codes/codes.ts";
import type { TenderRule } from "#core/codes/deals.ts";
import { defaultParameters } from "#core/parameters/parameters.ts";
import { checkTender } from "#core/tender/tender-check.ts";
import { contract, TABLE_IDS } from "#workbook/contract.ts";
import type { Column } from "#workbook/define-table.ts";
import { AS_OF, serial } from "../../examples/sample/days.ts";
import { sampleTables } from "../../examples/sample/rows.ts";
import { ALL_NOTES } from "../../examples/sample/visits/situation.ts";

// Sums and orders that hold through the whole sample.
const tables = sampleTables("zh");
const asOf = serial(AS_OF);

const sum = (numbers: readonly (number | null)[]) =>
  numbers.reduce<number>((total, number) => total + (number ?? 0), 0);

function groupsBy<Row>(rows: readonly Row[], by: (row: Row) => string | null): readonly (readonly Row[])[] {
  const groups = new Map<string | null, Row[]>();
  for (const row of rows) groups.set(by(row), [...(groups.get(by(row)) ?? []), row]);
  return [...groups.values()];
}

describe("money", () => {
  const { opportunities, contracts, receivables, customers, revenuePlan, sales } = tables;
  const own = contracts.filter(({ framework }) => framework !== true);

  test("every won opportunity has its contract, of the same day and amount, and no other has", () => {
    const won = opportunities.filter(({ status }) => status === "WON");
    expect(own.map(({ oppId, signDate, amount }) => [oppId, signDate, amount]).toSorted()).toEqual(
      won.map(({ oppId, closed, amount }) => [oppId, closed, amount]).toSorted(),
    );
  });

  test("the payments of a contract make its amount", () => {
    for (const { contractId, amount } of own) {
      const dues = receivables.filter((row) => row.contractId === contractId);
      expect(sum(dues.map((row) => row.amount)), contractId ?? "").toBe(amount);
    }
  });

  test("what is unpaid and past its day is what the customer owes", () => {
    for (const { name, overdue } of customers) {
      const past = receivables.filter(({ customer, due }) => customer === name && due !== null && due < asOf);
      expect(sum(past.map(({ amount, received }) => (amount ?? 0) - (received ?? 0))), name).toBe(overdue ?? 0);
    }
  });

  test("of Yuanlan's arrears 4.1 million are older than ninety days", () => {
    const old = receivables.filter(
      ({ customer, due }) => customer?.startsWith("垣岚") === true && due !== null && due < asOf - 90,
    );
    expect(sum(old.map(({ amount, received }) => (amount ?? 0) - (received ?? 0)))).toBe(4_100_000);
  });

  test("planned revenue is the contract without its tax", () => {
    for (const rows of groupsBy(revenuePlan, ({ contractId }) => contractId)) {
      const planned = contracts.find(({ contractId }) => contractId === rows[0]?.contractId);
      const net = (planned?.amount ?? NaN) / (1 + (planned?.vatRate ?? NaN));
      expect(Math.abs(sum(rows.map((row) => row.planned)) - net)).toBeLessThanOrEqual(1);
    }
  });

  test("no account was billed more in the data than it was signed or framed for, give or take older contracts", () => {
    const years = groupsBy(sales, ({ customer }) => customer);
    expect(years.length).toBe(23);
    expect(sum(own.map(({ amount }) => amount)) / sum(sales.map(({ amount }) => amount))).toBeGreaterThan(0.8);
  });
});

describe("the stage log", () => {
  const logs = groupsBy(tables.stageLog, ({ oppId }) => oppId);

  test.each(logs.map((rows) => [rows[0]?.oppId, rows] as const))("%s goes step by step, never back", (oppId, rows) => {
    const opportunity = tables.opportunities.find((row) => row.oppId === oppId);
    const positions = rows.map(({ step }) => STEPS.indexOf(step));
    expect(positions).toEqual(positions.map((_, index) => (positions[0] ?? 0) + index));
    expect(rows.map(({ date }) => date)).toEqual(rows.map(({ date }) => date).toSorted((a, b) => a - b));
    expect(rows.slice(1).map(({ from }) => from)).toEqual(rows.slice(0, -1).map(({ step }) => step));
    expect(rows.at(-1)).toMatchObject({ step: opportunity?.step, date: opportunity?.stepSince });
    expect(rows[0]?.date).toBe(opportunity?.created);
  });
});

describe("negotiations", () => {
  test.each(tables.negotiations.map((row) => [row.negId, row] as const))("%s", (negId, row) => {
    const { opening, target, walkAway, batnaValue, date, deadline, closed, oppId } = row;
    // We sell: from the opening down to what the alternative is worth.
    expect([opening, target, walkAway, batnaValue]).toEqual(
      [opening, target, walkAway, batnaValue].toSorted((a, b) => (b ?? 0) - (a ?? 0)),
    );
    const offers = tables.offers.filter((offer) => offer.negId === negId);
    const of = (side: string) => offers.filter((offer) => offer.side === side).map(({ price }) => price);
    expect(of("OWN")).toEqual(of("OWN").toSorted((a, b) => b - a));
    expect(of("OTHER")).toEqual(of("OTHER").toSorted((a, b) => a - b));
    expect(of("OWN")[0]).toBe(opening);
    expect(Math.min(...of("OWN"))).toBeGreaterThanOrEqual(target ?? NaN);
    expect(offers.every((offer) => offer.date !== null && offer.date <= asOf)).toBe(true);
    const plan = tables.concessionPlans.filter((step) => step.negId === negId);
    expect(sum(plan.map(({ amount }) => amount))).toBeLessThanOrEqual((opening ?? NaN) - (walkAway ?? NaN));
    expect(deadline).toBeGreaterThanOrEqual(date ?? Infinity);
    expect(tables.opportunities.find(({ name }) => name === oppId)?.status).toBe(closed === null ? "OPEN" : "WON");
  });

  test("round three of the frame: 5.56 against 5.05 million, the next step 90,000", () => {
    const offers = tables.offers.filter(({ negId }) => negId === "NG-01");
    expect(offers.filter(({ side }) => side === "OWN").map(({ price }) => price)).toEqual([
      5_800_000, 5_630_000, 5_560_000,
    ]);
    expect(offers.filter(({ side }) => side === "OTHER").at(-1)?.price).toBe(5_050_000);
    expect(tables.concessionPlans.find(({ negId, round }) => negId === "NG-01" && round === 3)?.amount).toBe(90_000);
  });
});

describe("tenders", () => {
  test("the price scores follow from the lowest valid price", () => {
    for (const bids of groupsBy(tables.bidders, ({ tenderId }) => tenderId)) {
      const lowest = Math.min(...bids.filter(({ valid }) => valid).map(({ price }) => price ?? Infinity));
      for (const { price, priceScore, valid } of bids) {
        if (valid === true) expect(priceScore).toBeCloseTo((40 * lowest) / (price ?? NaN), 1);
      }
    }
  });

  test("the points of a tender make 100", () => {
    for (const items of groupsBy(tables.scoringItems, ({ tenderId }) => tenderId)) {
      expect(sum(items.map(({ points }) => points))).toBe(100);
    }
  });

  const [running] = tables.tenders;
  test.each`
    rule             | from                | to                | off      | why
    ${"BID-PERIOD"}  | ${"issued"}         | ${"deadline"}     | ${false} | ${"28 days, on the Monday after Mid-Autumn"}
    ${"SALE-PERIOD"} | ${"saleStart"}      | ${"saleEnd"}      | ${true}  | ${"five days that end on a Saturday"}
    ${"PUBLICITY"}   | ${"publicityStart"} | ${"publicityEnd"} | ${true}  | ${"ends in the National Day holiday"}
  `("$rule of the running tender passes ($why)", ({ rule, from, to, off }: Record<string, unknown>) => {
    const values = running as unknown as Readonly<Record<string, number | null>>;
    const fact = {
      rule: rule as TenderRule,
      from: values[String(from)] ?? null,
      to: values[String(to)] ?? null,
      regime: running?.regime ?? null,
    };
    expect(checkTender(fact, defaultParameters)).toMatchObject({ ok: true, value: { passed: true, lastDayOff: off } });
  });
});

describe("visits", () => {
  test("at least forty patterns, each in both languages", () => {
    expect(ALL_NOTES.length).toBeGreaterThanOrEqual(40);
    expect(new Set(ALL_NOTES.map(([, , points]) => points)).size).toBe(ALL_NOTES.length);
    expect(new Set(ALL_NOTES.map(([, , , points]) => points)).size).toBe(ALL_NOTES.length);
  });

  test("nothing that was to be filled in is left in a note", () => {
    const texts = [...tables.visits, ...sampleTables("en").visits].flatMap((row) => Object.values(row));
    expect(texts.filter((text) => typeof text === "string" && /[{}]|undefined|""|“”/.test(text))).toEqual([]);
  });

  test("nobody was met after the last contact that the people sheet names", () => {
    const late = tables.visits.flatMap(({ customerPeople, date }) =>
      (customerPeople ?? "").split("、").filter((name) => {
        const last = tables.persons.find((person) => person.name === name)?.lastContact;
        return last === null || last === undefined || date > last;
      }),
    );
    expect(late).toEqual([]);
  });
});

describe("no day is wrong", () => {
  const dates = TABLE_IDS.flatMap((id) =>
    Object.entries<Column>(contract[id].columns)
      .filter(([, { happened }]) => happened === true)
      .map(([column]) => [id, column] as const),
  );

  test.each(dates)("%s.%s lies before the as-of day", (id, column) => {
    const rows: readonly Readonly<Record<string, unknown>>[] = tables[id];
    const days = rows.flatMap((row) => (typeof row[column] === "number" ? [row[column]] : []));
    expect(days.filter((day) => day > asOf)).toEqual([]);
  });
});

test("the matrix of a unit follows from its factors", () => {
  for (const { name, attractiveness, strength } of tables.investmentMatrix) {
    const of = (axis: string) =>
      sum(
        tables.investmentFactors
          .filter((row) => row.unit === name && row.axis === axis)
          .map(({ weight, rating }) => (weight ?? 0) * (rating ?? 0)),
      );
    expect(of("ATTRACTIVENESS")).toBeCloseTo(attractiveness ?? NaN, 6);
    expect(of("STRENGTH")).toBeCloseTo(strength ?? NaN, 6);
  }
});

test("what the appraisal says was signed is what the opportunities say", () => {
  const halfYear = serial("2026-01-01");
  for (const { colleague, measure, actual } of tables.kpis) {
    if (measure !== "SALES") continue;
    const signed = tables.opportunities.filter(
      ({ owner, status, closed }) => owner === colleague && status === "WON" && (closed ?? 0) >= halfYear,
    );
    expect(actual, colleague).toBe(sum(signed.map(({ amount }) => amount)));
  }
  const months = sum(tables.managerChecks.map(({ actual }) => actual));
  expect(months).toBe(sum(tables.kpis.filter(({ measure }) => measure === "SALES").map(({ actual }) => actual)));
});
