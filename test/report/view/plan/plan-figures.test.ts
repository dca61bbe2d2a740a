import { describe, expect, test } from "vitest";
import { planView } from "#report/view/plan/plan-view.ts";
import type { Account } from "#workbook/account-book.ts";
import type { TableId } from "#workbook/contract.ts";
import { account, AS_OF, bookOf, customer, day, deal, poorAccount, poorBook, sale } from "#test/support/sample-book.ts";

const figuresOf = (one: Account, tables?: readonly TableId[], asOf = AS_OF) =>
  planView(bookOf([one], tables), one, { language: "zh-CN", asOf, personal: false }).figures;

const won = (closed: string, amount: number | null, created = "2025-01-01") =>
  deal({ status: "WON", closed: day(closed), amount, created: day(created) });
const lost = (closed: string) => deal({ status: "LOST", closed: day(closed), amount: 0, created: day("2025-01-01") });
const open = (row: Parameters<typeof deal>[0]) => deal({ status: "OPEN", step: "ST5", amount: 100, ...row });
const named = (row: Partial<ReturnType<typeof customer>> = {}) => customer({ name: "甲", ...row });

describe("won revenue", () => {
  const decided = account(named(), {
    opportunities: [
      won("2025-03-01", 10),
      won("2025-12-31", 5),
      won("2026-01-01", 7),
      lost("2026-02-02"),
      won("2026-07-01", 900),
    ],
  });

  test("counts in the year of closing, up to the as-of date", () => {
    expect(
      figuresOf(decided).years.map(({ year, wonAmount, deals }) => [year, wonAmount, deals.won, deals.lost]),
    ).toEqual([
      [2025, 15, 2, 0],
      [2026, 7, 1, 1],
    ]);
  });

  test("is compared with the same days of the year before", () => {
    expect(figuresOf(decided).signed).toEqual({ actual: 7, target: null, previous: 10 });
  });

  test("is not compared where the workbook begins with this year", () => {
    const young = account(named(), { opportunities: [won("2026-01-01", 7)] });
    expect(figuresOf(young).signed.previous).toBeNull();
  });

  test("leaves out amounts that nobody entered, and is unknown when none is", () => {
    const partly = account(named(), { opportunities: [won("2026-01-01", 7), won("2026-01-02", null)] });
    const never = account(named(), { opportunities: [won("2026-01-02", null)] });
    expect(figuresOf(partly).signed.actual).toBe(7);
    expect(figuresOf(never).signed.actual).toBeNull();
  });

  test("needs a closing date: an undated one is in no year, but was won", () => {
    const undated = account(named(), { opportunities: [deal({ status: "WON", amount: 5 })] });
    expect(figuresOf(undated).years).toEqual([]);
    expect(figuresOf(undated).winLoss).toEqual({ won: 1, lost: 0, rate: 1 });
  });
});

describe("the reported year", () => {
  test.each`
    opportunities                                 | row                  | year    | why
    ${[won("2026-01-01", 1)]}                     | ${{}}                | ${2026} | ${"business this year"}
    ${[won("2024-01-01", 1), lost("2023-01-01")]} | ${{}}                | ${2024} | ${"the latest with business"}
    ${[won("2024-01-01", 1), open({})]}           | ${{}}                | ${2026} | ${"something is open"}
    ${[won("2024-01-01", 1)]}                     | ${{ signTarget: 1 }} | ${2026} | ${"there is a target"}
    ${[]}                                         | ${{}}                | ${2026} | ${"nothing at all"}
  `(
    "is $year: $why",
    ({ opportunities, row, year }: { opportunities: Account["opportunities"]; row: object; year: number }) => {
      const { period } = figuresOf(account(named(row), { opportunities }), ["opportunities"]);
      expect(period.year).toBe(year);
      expect(period.current).toBe(year === 2026);
      expect(period.until).toBe(year === 2026 ? "2026-06-30" : `${year}-12-31`);
    },
  );

  test("of a past year has no targets: they belong to the present one", () => {
    const { signed, forecast } = figuresOf(poorAccount);
    expect([signed.target, forecast.target]).toEqual([null, null]);
  });
});

describe("win rate and cycle", () => {
  test("count what is decided, in days from creation to closing", () => {
    const { winLoss, cycleDays } = figuresOf(
      account(named(), {
        opportunities: [
          won("2025-01-11", 1),
          won("2025-01-31", 1),
          lost("2025-01-21"),
          open({ created: day("2025-01-01") }),
        ],
      }),
    );
    expect(winLoss).toEqual({ won: 2, lost: 1, rate: 2 / 3 });
    expect(cycleDays.won).toEqual({ count: 2, mean: 20, median: 20 });
    expect(cycleDays.closed).toEqual({ count: 3, mean: 20, median: 20 });
  });

  test("are unknown when nothing is decided", () => {
    const { winLoss, cycleDays } = figuresOf(account(named(), { opportunities: [open({})] }));
    expect(winLoss.rate).toBeNull();
    expect(cycleDays.won).toEqual({ count: 0, mean: null, median: null });
  });

  test("leave out a closing before the creation", () => {
    const { cycleDays } = figuresOf(account(named(), { opportunities: [won("2024-12-31", 1)] }));
    expect(cycleDays.won.count).toBe(0);
  });
});

describe("the forecast of the year", () => {
  const {
    forecast,
    open: inWork,
    suspended,
  } = figuresOf(
    account(named({ signTarget: 1000 }), {
      opportunities: [
        won("2026-02-01", 300),
        open({ expSign: day("2026-12-31") }),
        open({ expSign: day("2026-03-01"), step: "ST6" }),
        open({ expSign: day("2027-01-01"), amount: 5000 }),
        open({ amount: 7000 }),
        open({ expSign: day("2026-10-01"), step: null }),
        deal({ status: "SUSPENDED", step: "ST5", amount: 40, expSign: day("2026-11-01") }),
      ],
    }),
  );

  test("weights what is expected within it: later and undated ones do not count, a passed date does", () => {
    // 100 × 50% + 100 × 75% + 40 × 25%
    expect(forecast.weighted).toBeCloseTo(135, 9);
    expect(forecast.likely).toBeCloseTo(435, 9);
    expect(forecast.toTarget).toBeCloseTo(-565, 9);
  });

  test("commits to the last step before signing, and hopes for all that is qualified", () => {
    expect([forecast.commit, forecast.best]).toEqual([400, 540]);
  });

  test("keeps open and suspended ones apart", () => {
    expect(inWork).toMatchObject({ count: 5, amount: 12_300 });
    expect(suspended).toEqual({ count: 1, amount: 40, weighted: 10 });
  });
});

describe("figures of the sales table", () => {
  const selling = account(named({ categorySpend: 400, walletTarget: 0.5 }), {
    sales: [
      sale("2025-05-01", "A", 1000, 1, 1),
      sale("2025-08-01", "A", 60, 20, 50),
      sale("2026-02-01", "B", 40, null, 30),
      sale("2026-07-01", "B", 999, 1, 1),
    ],
  });

  test("stand for the year so far, and what is half unknown is summed as far as it is known", () => {
    const { revenue, grossProfit, collected, basis } = figuresOf(selling);
    expect([revenue.actual, grossProfit.actual, collected.actual, basis]).toEqual([40, null, 30, "revenue"]);
    expect(revenue.previous).toBe(1000);
  });

  test("give the share of wallet over twelve months, since spending is entered per year", () => {
    expect(figuresOf(selling).wallet).toEqual({
      share: 0.25,
      target: 0.5,
      basis: "revenue",
      business: 100,
      spend: 400,
    });
  });

  test("are unknown without the table, and won amounts stand in where they may", () => {
    const { revenue, grossProfit, basis, products } = figuresOf(
      account(named(), { opportunities: [{ ...won("2026-01-01", 7), product: "A" }, won("2026-01-02", 3)] }),
    );
    expect([revenue.actual, grossProfit.actual, basis]).toEqual([null, null, "won"]);
    expect(products).toEqual([
      { product: "A", amount: 7, share: 0.7 },
      { product: null, amount: 3, share: 0.3 },
    ]);
  });
});

test("an account is classed among all accounts of the book, in the year of the book", () => {
  const { abc } = planView(poorBook, poorAccount, { language: "en", asOf: AS_OF, personal: false }).figures;
  expect(abc).toEqual({ year: 2025, value: 0, class: "C", rank: 21, share: 0, cumulative: 1, accounts: 21 });
});
