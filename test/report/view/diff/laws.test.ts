import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CODE_LISTS } from "#core/codes/codes.ts";
import type { AccountBook, AccountRows } from "#workbook/account-book.ts";
import { contract, type Customer, type Row, type TableId } from "#workbook/contract.ts";
import type { Column } from "#workbook/define-table.ts";
import type { DiffView } from "#report/view/diff/diff-view.ts";
import { account, day } from "#test/support/sample-book.ts";
import { book, compare } from "./story.ts";

const TABLES = ["sales", "opportunities", "persons", "receivables", "bidRisks", "actions"] as const;

// Few values, so that the rows of two books meet.
const TEXTS: Readonly<Record<string, readonly string[]>> = {
  oppId: ["O-1", "O-2", "O-3"],
  personId: ["P-1", "P-2"],
  receivableId: ["R-1", "R-2"],
  name: ["甲一", "乙二", "丙三"],
  customer: ["海一重工", "海二重工"],
};

// What a comparison reads; the other columns stay empty.
const USED: Partial<Record<TableId, readonly string[]>> = {
  customers: [
    ...["custId", "name", "owner", "signTarget", "categorySpend", "overdue", "topRisk", "executiveAskDue", "nature"],
    ...["financial", "strategic", "influence", "growth", "risk", "synergy", "coopYears", "framework", "productLines"],
  ],
  opportunities: [
    ...["oppId", "name", "product", "step", "status", "amount", "created", "expSign", "closed", "owner", "rival"],
    ...["correction", "reason"],
  ],
  persons: ["personId", "name", "title", "department", "role", "level", "levelWanted", "levelEvidence", "levelDate"],
};

function cell(id: string, column: Column): fc.Arbitrary<unknown> {
  switch (column.kind) {
    case "text":
      return fc.constantFrom(...(TEXTS[id] ?? ["天一", "地二", "甲一经理"]));
    case "money":
      return fc.integer({ min: 0, max: 10 ** 9 }).map((cents) => cents / 100);
    case "ratio":
      return fc.integer({ min: (column.min ?? 0) * 100, max: (column.max ?? 1) * 100 }).map((part) => part / 100);
    case "date":
      return fc.integer({ min: day("2025-01-01"), max: day("2027-03-31") });
    case "yesNo":
      return fc.boolean();
    case "code":
      return fc.constantFrom(...(CODE_LISTS[column.codes ?? "step"] as readonly string[]));
    case "number":
    case "count":
    case "score":
      return fc.integer({ min: column.min ?? 0, max: column.max ?? 100 });
    case "rating":
      return fc.integer({ min: column.min ?? 1, max: column.max ?? 5 });
  }
}

function rows<Id extends TableId>(table: Id): fc.Arbitrary<Row<Id>> {
  const columns = Object.entries<Column>(contract[table].columns);
  const cells = columns.map(([id, column]) => {
    if (USED[table]?.includes(id) === false) return [id, fc.constant(null)] as const;
    const filled = cell(table === "customers" && id === "name" ? "customer" : id, column);
    return [id, column.required === true ? filled : fc.option(filled, { freq: 4 })] as const;
  });
  return fc.record(Object.fromEntries(cells)) as unknown as fc.Arbitrary<Row<Id>>;
}

const listed = <Id extends (typeof TABLES)[number]>(table: Id) => fc.array(rows(table), { maxLength: 4 });

const accounts = fc.uniqueArray(
  fc
    .record({
      customer: rows("customers"),
      number: fc.constantFrom("K-1", "K-2", "K-3", "K-4"),
      sales: listed("sales"),
      opportunities: listed("opportunities"),
      persons: listed("persons"),
      receivables: listed("receivables"),
      bidRisks: listed("bidRisks"),
      actions: listed("actions"),
    })
    .map(({ customer, number, ...parts }) => account({ ...(customer as Customer), custId: number }, parts)),
  { maxLength: 3, selector: ({ id }) => id },
);

const parameters = fc.constantFrom(
  {},
  {},
  { "step.probability.ST4": 0.3, "step.suspended": 0.2 },
  { "value.weight.financial": 50, "value.weight.synergy": 10, "depth.full.years": 8, "tier.coreValue": 50 },
);
const books = fc.record({ accounts, parameters }).map((made) => book("b.xlsx", made.accounts, made.parameters));
const days = fc.constantFrom("2025-12-31", "2026-03-31", "2026-06-30").map(day);
const pairs = fc.tuple(books, books, days, days);

const near = (sum: number, whole: number, size: number) => {
  expect(Math.abs(sum - whole)).toBeLessThanOrEqual(1e-6 * Math.max(1, Math.abs(size)));
};
const sizeOf = (figures: object) =>
  Object.values(figures).reduce<number>(
    (most, value) => Math.max(most, typeof value === "number" ? Math.abs(value) : 0),
    0,
  );
const allChanges = (view: DiffView) => [
  ...(view.portfolio?.changes ?? []),
  ...view.accounts.flatMap(({ changes }) => changes),
];

describe("whatever two workbooks hold", () => {
  test("one compared with itself shows nothing", () => {
    fc.assert(
      fc.property(books, days, (one, asOf) => {
        const view = compare(one, structuredClone(one), { asOf, asOfOld: asOf });
        expect(view).toMatchObject({ accounts: [], added: [], gone: [], parameters: [], portfolio: null });
      }),
    );
  });

  test("every bridge adds up to the change that it explains", () => {
    fc.assert(
      fc.property(pairs, ([old, later, asOfOld, asOf]) => {
        for (const { id, figures } of allChanges(compare(old, later, { asOf, asOfOld }))) {
          const { from, to, change, ...parts } = figures;
          if (!["forecast", "overdue", "value", "depth"].includes(id) || parts["parameters"] === null) continue;
          const sum = Object.values(parts).reduce<number>((all, part) => all + Number(part), 0);
          near(sum, Number(to) - Number(from), sizeOf(figures));
          near(Number(change), Number(to) - Number(from), sizeOf(figures));
        }
      }),
      { numRuns: 200 },
    );
  });

  test("a forecast that moved is explained, account by account and in total", () => {
    fc.assert(
      fc.property(pairs, ([old, later, asOfOld, asOf]) => {
        const view = compare(old, later, { asOf, asOfOld });
        const moved = view.accounts.flatMap(({ changes }) => changes.filter(({ id }) => id === "forecast"));
        const sum = moved.reduce((total, { figures }) => total + Number(figures["change"]), 0);
        const ends = [...view.added.map(({ forecast }) => forecast), ...view.gone.map(({ forecast }) => -forecast)];
        const total = view.portfolio?.changes.find(({ id }) => id === "forecast")?.figures["change"] ?? 0;
        near(sum + ends.reduce((all, one) => all + one, 0), Number(total), 1e8);
      }),
    );
  });

  test("old and new exchanged turn every difference round", () => {
    fc.assert(
      fc.property(pairs, ([old, later, asOfOld, asOf]) => {
        const there = changed(compare(old, later, { asOf, asOfOld }));
        const back = changed(compare(later, old, { asOf: asOfOld, asOfOld: asOf }));
        for (const key of new Set([...there.keys(), ...back.keys()]))
          near(there.get(key) ?? 0, -(back.get(key) ?? 0), 1e8);
      }),
      { numRuns: 200 },
    );
  });

  test("the order of rows and accounts makes no difference", () => {
    fc.assert(
      fc.property(pairs, fc.infiniteStream(fc.nat()), ([old, later, asOfOld, asOf], numbers) => {
        const shuffled = (rowsOf: readonly unknown[]) =>
          rowsOf
            .map((one) => ({ one, at: Number(numbers.next().value) }))
            .sort((a, b) => a.at - b.at)
            .map(({ one }) => one);
        const mixed = (one: AccountBook): AccountBook => ({
          ...one,
          accounts: shuffled(
            one.accounts.map((each) => ({
              ...each,
              ...(Object.fromEntries(TABLES.map((table) => [table, shuffled(each[table])])) as unknown as AccountRows),
            })),
          ) as AccountBook["accounts"],
        });
        expectSame(compare(mixed(old), mixed(later), { asOf, asOfOld }), compare(old, later, { asOf, asOfOld }));
      }),
      { numRuns: 200 },
    );
  });

  test("contacts' names stay out, and no text leaks what is not a text", () => {
    fc.assert(
      fc.property(pairs, ([old, later, asOfOld, asOf]) => {
        const view = compare(old, later, { asOf, asOfOld });
        expect(JSON.stringify(view)).not.toMatch(/undefined|NaN|\[object |Infinity/);
        for (const { id, old: before, changes } of view.accounts) {
          const here = [
            ...old.accounts.filter((one) => one.id === before.id),
            ...later.accounts.filter((one) => one.id === id),
          ];
          const told = changes.flatMap((change) => [
            change.id,
            change.text,
            ...change.why,
            ...Object.values(change.figures),
          ]);
          for (const { name } of here.flatMap(({ persons }) => persons)) expect(told.join("\n")).not.toContain(name);
        }
      }),
    );
  });
});

/** Differences of the figures that both directions must show, by account and change. */
function changed(view: DiffView): ReadonlyMap<string, number> {
  const ids = /^(year\.\w+|wallet|value|depth|customer\.\w+|forecast|overdue)$/;
  const slippage = view.portfolio?.changes.find(({ id }) => id === "slippage")?.figures;
  return new Map([
    ["slippage", Number(slippage?.["meanDays"] ?? 0)],
    ["slippage by amount", Number(slippage?.["weightedDays"] ?? 0)],
    ...view.accounts.flatMap(({ id: number, old, changes }) =>
      changes.flatMap(({ id, figures }) => {
        const change = figures["change"];
        return ids.test(id) && typeof change === "number"
          ? [[`${[number, old.id].sort().join()} ${id}`, change] as const]
          : [];
      }),
    ),
  ]);
}

/** Sums in another order differ in their last digits. */
function expectSame(one: DiffView, other: DiffView): void {
  const [[texts, numbers], [otherTexts, otherNumbers]] = [apart(one), apart(other)];
  expect(texts).toEqual(otherTexts);
  numbers.forEach((number, index) => near(number, otherNumbers[index] ?? NaN, number));
}

function apart(view: DiffView): readonly [unknown, readonly number[]] {
  const numbers: number[] = [];
  const texts = JSON.stringify(view, (_, value: unknown) => {
    if (typeof value !== "number") return value;
    numbers.push(value);
    return "#";
  });
  return [JSON.parse(texts), numbers];
}
