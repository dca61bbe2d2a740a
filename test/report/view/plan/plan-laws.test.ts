import fc from "fast-check";
import { expect, test } from "vitest";
import { CODE_LISTS } from "#core/codes/codes.ts";
import { LANGUAGES } from "#locales/language.ts";
import { renderDocument } from "#report/page/render-document.ts";
import { planView } from "#report/view/plan/plan-view.ts";
import type { AccountRows, TeamRows } from "#workbook/account-book.ts";
import {
  contract,
  type AccountTableId,
  type Customer,
  type Opportunity,
  type Person,
  type Sale,
  type TableId,
  type TeamTableId,
} from "#workbook/contract.ts";
import type { Column } from "#workbook/define-table.ts";
import { account, AS_OF, bookOf } from "#test/support/sample-book.ts";

const text = fc.oneof(
  // Without the sign that a leak is recognised by.
  fc.string({ unit: "binary", minLength: 1, maxLength: 30 }).map((any) => any.replaceAll("∞", "8")),
  fc.constantFrom("<b>x</b>", "</style><script>", "{{this}}", "\\", "张三", '"', "&amp;"),
);

/** What a cell of a column can hold after reading. */
function cell(column: Column): fc.Arbitrary<unknown> {
  const number = (most: number) =>
    fc.integer({ min: (column.min ?? 0) * 1000, max: (column.max ?? most) * 1000 }).map((parts) => parts / 1000);
  switch (column.kind) {
    case "text":
      return text;
    case "money":
      return fc.integer({ min: column.min === 0 ? 0 : -1e14, max: 1e14 }).map((cents) => cents / 100);
    case "number":
    case "count":
      return number(1e6);
    case "ratio":
      return number(1);
    case "score":
      return number(100);
    case "rating":
      return number(5).map((rating) => Math.max(rating, column.min ?? 1));
    case "date":
      return fc.oneof(fc.integer({ min: 0, max: 2_958_465 }), fc.integer({ min: AS_OF - 900, max: AS_OF + 900 }));
    case "yesNo":
      return fc.boolean();
    case "code":
      return fc.constantFrom(...(CODE_LISTS[column.codes ?? "step"] as readonly string[]));
  }
}

function rows<Row>(table: TableId): fc.Arbitrary<Row> {
  const columns = Object.entries<Column>(contract[table].columns);
  const cells = columns.map(([id, column]) => [id, column.required === true ? cell(column) : fc.option(cell(column))]);
  return fc.record(Object.fromEntries(cells) as Record<string, fc.Arbitrary<unknown>>) as fc.Arbitrary<Row>;
}

/** What only a full plan reads. */
const FURTHER = [
  ...["links", "needs", "complaints", "serviceRequests", "visits", "coveragePlan", "communications", "touchpoints"],
  ...["contracts", "receivables", "financials", "kamCosts", "satisfaction", "churnSignals", "dealIntelligence"],
  ...["productUnits", "replacementCases", "relationActions", "jointPlans", "jointPlanItems", "actions"],
  ...["developmentLog"],
] as readonly AccountTableId[];
const OF_ALL = [
  ...["rivals", "benchmarks", "differentiators", "rivalPlans", "swot", "confrontations", "strategies"],
] as readonly TeamTableId[];

const several = <Ids extends readonly TableId[]>(ids: Ids, maxLength: number) =>
  fc.record(Object.fromEntries(ids.map((id) => [id, fc.array(rows(id), { maxLength })])));

const accounts = fc
  .record({
    customer: rows<Customer>("customers"),
    sales: fc.array(rows<Sale>("sales"), { maxLength: 6 }),
    opportunities: fc.array(rows<Opportunity>("opportunities"), { maxLength: 8 }),
    persons: fc.array(rows<Person>("persons"), { maxLength: 5 }),
    further: several(FURTHER, 3),
  })
  .map(({ customer, further, ...parts }) => account(customer, { ...parts, ...(further as Partial<AccountRows>) }));

/** Rows that name each other, as a workbook's do: else few sections would have anything to tell. */
function joined(team: Partial<TeamRows>): Partial<TeamRows> {
  const { swot = [], confrontations = [], benchmarks = [], strategies = [] } = team;
  const points = swot.map((row) => ({ ...row, customer: null, subject: "OWN" as const }));
  const called = (at: number) => points[at % Math.max(1, points.length)]?.statement ?? "";
  return {
    ...team,
    swot: points,
    confrontations: confrontations.map((row, at) => ({ ...row, inside: called(at), outside: called(at + 1) })),
    benchmarks: benchmarks.map((row) => ({ ...row, rival: "张三" })),
    strategies: strategies.map((row) => ({ ...row, customer: null })),
  };
}

const books = fc
  .record({
    accounts: fc.array(accounts, { minLength: 1, maxLength: 4 }),
    tables: fc.subarray<TableId>(["sales", "opportunities", "persons"]),
    team: several(OF_ALL, 4),
  })
  .map(({ accounts: all, tables, team }) => {
    // A table that is absent has no rows.
    const kept = all.map((one) => ({
      ...one,
      sales: tables.includes("sales") ? one.sales : [],
      opportunities: tables.includes("opportunities") ? one.opportunities : [],
      persons: tables.includes("persons") ? one.persons : [],
    }));
    const book = bookOf(kept, [...tables, ...FURTHER, ...OF_ALL]);
    return { ...book, team: { ...book.team, ...joined(team) } };
  });

/** Where numbers are that no JSON can hold. */
function notFinite(value: unknown, path = "figures"): readonly string[] {
  if (typeof value === "number") return Number.isFinite(value) ? [] : [path];
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, one]) => notFinite(one, `${path}.${key}`));
}

const leaks = (words: string) => /undefined|\bNaN\b|\[object |Infinity|>null<|∞/.exec(words)?.[0] ?? null;

test("whatever a workbook holds, a plan is written in full and its texts stay texts", () => {
  fc.assert(
    fc.property(books, fc.constantFrom(...LANGUAGES), fc.boolean(), (book, language, personal) => {
      for (const one of book.accounts) {
        const view = planView(book, one, { language, asOf: AS_OF, personal, depth: "full" });
        expect(notFinite(view.figures)).toEqual([]);
        const { body } = renderDocument(view);
        expect(leaks(body)).toBeNull();
        expect(body).not.toMatch(/<script|<b>x/);
        expect(body.match(/<\/style>/g)).toHaveLength(1);
        const limit = language === "en" ? 100 : 25;
        expect([...view.headline.title].length).toBeLessThanOrEqual(limit);
        expect(view.headline.messages.length).toBeGreaterThan(0);
      }
    }),
    { numRuns: 150 },
  );
});
