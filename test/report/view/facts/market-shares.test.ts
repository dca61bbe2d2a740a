import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { marketsOf } from "#report/view/facts/market-shares.ts";
import type { Row } from "#workbook/contract.ts";
import { contractRow } from "#test/support/contract-row.ts";
import { AS_OF, bookOf, day } from "#test/support/sample-book.ts";

type Share = Row<"marketShares">;
const share = (company: string, of: number, row: Partial<Share> = {}): Share =>
  contractRow("marketShares", { market: "水务控制", year: 2025, company, share: of, ...row });
const ours = (of: number, row: Partial<Share> = {}) => share("我司", of, { isOwn: true, ...row });
const markets = (...marketShares: readonly Share[]) => {
  const book = bookOf([]);
  return marketsOf({ ...book, team: { ...book.team, marketShares } }, AS_OF);
};

describe("COMP-5: our share beside that of the largest rival", () => {
  test.each<[why: string, rows: readonly Share[], relative: number | null]>([
    ["the worked example", [ours(0.24), share("甲", 0.3), share("乙", 0.16), share("丙", 0.1)], 0.8],
    ["others are no rival, in Chinese", [ours(0.2), share("甲", 0.1), share("其他厂商", 0.7)], 2],
    ["nor in English", [ours(0.2), share("甲", 0.1), share("All others", 0.7)], 2],
    ["a company that is called so is one", [ours(0.2), share("Otherlab", 0.4)], 0.5],
    ["two names of ours are one company", [ours(0.1), ours(0.2, { company: "我司二厂" }), share("甲", 0.1)], 3],
    ["ours is not on record", [share("甲", 0.3)], null],
    ["no rival is on record", [ours(0.3), share("其余", 0.7)], null],
    ["more than the market", [ours(0.5), share("甲", 0.3), share("其他", 0.3)], null],
    ["the newest year alone counts", [ours(0.1, { year: 2024 }), ours(0.4), share("甲", 0.2)], 2],
    ["a share that was written anew", [ours(0.1, { found: day("2026-01-01") }), ours(0.3), share("甲", 0.1)], 1],
    ["what was found out later is not known yet", [ours(0.2), share("甲", 0.4, { found: day("2026-07-01") })], null],
  ])("%s", (_, rows, relative) => {
    const [market] = markets(...rows);
    if (relative === null) expect(market?.relative).toBeNull();
    else expect(market?.relative).toBeCloseTo(relative);
  });

  test("more than the market is told; others count there", () => {
    expect(markets(ours(0.5), share("甲", 0.3), share("其他", 0.3))[0]?.isOver).toBe(true);
    expect(markets(ours(0.5), share("甲", 0.2), share("其他", 0.3))[0]?.isOver).toBe(false);
  });

  test("markets are told apart however they are written, in the order of the workbook", () => {
    const found = markets(ours(0.2), ours(0.1, { market: "涂布" }), share("甲", 0.4, { market: " 水务控制 " }));
    expect(found.map(({ name, shares }) => [name, shares.length])).toEqual([
      ["水务控制", 2],
      ["涂布", 1],
    ]);
  });

  test("whoever is written down first, the figures are the same", () => {
    const some = fc.array(
      fc.tuple(fc.constantFrom("甲", "乙", "丙", "其他"), fc.double({ min: 0, max: 0.3, noNaN: true })),
      {
        maxLength: 4,
      },
    );
    fc.assert(
      fc.property(some, (others) => {
        const distinct = [...new Map(others).entries()].map(([company, of]) => share(company, of));
        const rows = [ours(0.2), ...distinct];
        const figures = (all: readonly Share[]) =>
          markets(...all).map(({ own, relative, isOver }) => ({ own, relative, isOver }));
        expect(figures(rows.toReversed())).toEqual(figures(rows));
      }),
    );
  });
});
