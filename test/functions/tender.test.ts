import { beforeAll, describe, expect, test } from "vitest";
import { amountWords } from "../../src/functions/amountwords.ts";
import { bidDays } from "../../src/functions/biddays.ts";
import { bidNoBid } from "../../src/functions/bidnobid.ts";
import { bidNoBidWhy } from "../../src/functions/bidnobidwhy.ts";
import { bidReady } from "../../src/functions/bidready.ts";
import { bidStatus } from "../../src/functions/bidstatus.ts";
import { bidStatusWhy } from "../../src/functions/bidstatuswhy.ts";
import { bidTotal } from "../../src/functions/bidtotal.ts";
import { priceScore } from "../../src/functions/pricescore.ts";
import { priceScoreAvg } from "../../src/functions/pricescoreavg.ts";
import { priceSim } from "../../src/functions/pricesim.ts";
import { riskLight } from "../../src/functions/risklight.ts";
import { tenderCheck } from "../../src/functions/tendercheck.ts";
import { tenderDate } from "../../src/functions/tenderdate.ts";
import { shown, standIn, thrown } from "./custom-functions.ts";

beforeAll(standIn);

const one = (value: unknown) => [[value]];
const column = (...values: readonly unknown[]) => values.map((value) => [value]);

describe("TENDERCHECK", () => {
  const check = (rule: unknown, from: unknown, to: unknown, lang?: string) =>
    shown(tenderCheck(one(rule), one(from), one(to), undefined, undefined, false, lang))[0];

  test("takes a rule's code, its number, or its name in either language", () => {
    const rules = ["BID-PERIOD", "L1", "编标期", "Issue of documents to deadline"];
    const found = rules.map((rule) => check(rule, "2026-03-02", "2026-03-22"));
    expect(new Set(found.map((row) => JSON.stringify(row))).size).toBe(1);
  });

  test("an amount of 0 is one, a day 0 is a blank cell", () => {
    expect(check("DEPOSIT", 5_000_000, 0)?.[0]).toBe(true);
    expect(check("BID-PERIOD", 46_083, 0)).toEqual(Array(8).fill("#VALUE!"));
  });

  test("the notice stands above the articles, in both languages", () => {
    const [zh, en] = ["zh", "en"].map((lang) =>
      tenderCheck(one("L1"), one(46_083), one(46_103), undefined, undefined, true, lang).map((row) => row.at(-1)),
    );
    expect(zh).toEqual(["依据（仅供提示，不构成法律意见）", "《招标投标法》第24条"]);
    expect(en).toEqual(["Basis (a hint, not legal advice)", "Tendering and Bidding Law, Art. 24"]);
  });

  test("two articles stand side by side, a rule that does not apply names what holds instead", () => {
    expect(check("CLARIFICATION", 46_088, 46_103)?.at(-1)).toBe("TL 23; TR 21");
    const [row] = tenderCheck(one("L5"), one(46_093), one(46_103), one("政采"), undefined, false);
    expect(row).toEqual(["", "", "", "", "", "", "NONE", "GPL 52"]);
  });

  test("a faulty row stays in its row, a blank one blank", () => {
    const rules = column("L1", null, "L99", "L1");
    const found = shown(
      tenderCheck(rules, column(46_083, null, 1, "x"), column(46_103, null, 2, 3), undefined, undefined, false),
    );
    expect(found.map((row) => row[0])).toEqual([true, "", "#N/A", "#VALUE!"]);
  });

  test("a team's own limit reaches it", () => {
    const strict = [["tender.tl.bidDays", 30]];
    const [row] = tenderCheck(one("L1"), one(46_083), one(46_103), undefined, strict, false);
    expect(row?.slice(0, 3)).toEqual([false, 20, 30]);
  });
});

test("TENDERDATE gives dates for rows, and none for a rule about amounts", () => {
  const dates = tenderDate(column("L2", "L10", null), column("2026-03-22", 46_115, null));
  expect(dates).toEqual(column(46_088, 46_145, ""));
  expect(shown(tenderDate(one("DEPOSIT"), one(46_083)))).toEqual([["#N/A"]]);
  expect(tenderDate(one("L5"), one(46_103), one("GOV-PROC"))).toEqual([[""]]);
});

test("BIDDAYS without an effort says how many days there are", () => {
  expect(bidDays(one("2026-03-02"), one("2026-03-22"), undefined, undefined, undefined, false)).toEqual([
    [15, 11, "", "", ""],
  ]);
});

describe("BIDREADY", () => {
  test("one mandatory failure blocks 38 of 40", () => {
    const states = column(...Array<string>(38).fill("OK"), "NOK", "不合格");
    const starred = column(...Array<unknown>(39).fill(null), "是");
    expect(bidReady(states, starred, false)).toEqual([[0.95, "BLOCKED", 38, 2, 1, 0, 0]]);
    expect(bidReady(states, starred, false, "zh")[0]?.[1]).toBe("不可递交");
  });

  test("a row without a result but with a mark is not checked", () => {
    expect(bidReady(column("OK", null, null), column(true, true, null), false)).toEqual([
      [1, "UNCHECKED", 1, 0, 0, 1, 0],
    ]);
  });
});

test("AMOUNTWORDS writes a column of amounts, 0 too", () => {
  expect(shown(amountWords(column(1409.5, 0, null, 1e14)))).toEqual(
    column("人民币壹仟肆佰零玖元伍角", "人民币零元整", "", "#NUM!"),
  );
});

describe("PRICESCORE and PRICESCOREAVG", () => {
  test("give the worked examples", () => {
    const prices = column(960_000, 1_000_000, 1_200_000);
    const round = (cells: unknown[][]) => cells.map(([score]) => Number(score).toFixed(2));
    expect(round(priceScore(prices, one(30)))).toEqual(["30.00", "28.80", "24.00"]);
    expect(round(priceScoreAvg(prices, one(30)))).toEqual(["25.57", "27.47", "16.08"]);
  });

  test("leave out what has no price, blank or 0", () => {
    const prices = column(960_000, null, 0, 1_200_000);
    expect(priceScore(prices, one(30))).toEqual(column(30, "", "", 24));
    expect(priceScoreAvg(prices, one(30)).map(([score]) => score === "")).toEqual([false, true, true, false]);
    expect(priceScore(column(0, null), one(30))).toEqual(column("", ""));
  });

  test("against the average is refused in government procurement, with the reason", () => {
    const refused = thrown(() => priceScoreAvg(column(90, 100), one(30), one("政府采购"), undefined, undefined, "zh"));
    expect(refused.code).toBe("#N/A");
    expect(refused.message).toMatch(/财政部令第87号.*第55条.*不构成法律意见/);
  });
});

test("BIDTOTAL ranks by total, then by price, and keeps blank rows", () => {
  const scores = [column(30, null, 20), column(40, null, 50), column(10, null, 10)] as const;
  expect(bidTotal(...scores, undefined, column(900, null, 800), false)).toEqual([
    [80, 2],
    ["", ""],
    [80, 1],
  ]);
});

test("PRICESIM keeps the place of a blank price and leaves blank rivals out", () => {
  const found = priceSim(
    column(900_000, 0),
    column(960_000, 0),
    one(30),
    one(62),
    column(60, 0),
    undefined,
    undefined,
    false,
  );
  expect(found[0]?.at(-1)).toBe(900_000);
  expect(found[1]).toEqual(Array(6).fill(""));
  expect(thrown(() => priceSim(column(9), column(0), one(30), one(62), column(7))).code).toBe("#VALUE!");
});

describe("BIDSTATUS", () => {
  type Flags = Parameters<typeof bidStatus>;
  const flagsOf = (...flags: readonly unknown[]) => flags.slice(0, 8).map(one) as unknown as Flags;
  const status = (...flags: readonly unknown[]) => bidStatus(...flagsOf(...flags))[0]?.[0];

  test.each([
    ["GOV-PROC", 2, false, true, true, false, false, false, "VOID", "two suppliers respond"],
    [null, 5, false, true, true, false, true, false, "REJECT", "above the ceiling"],
    [null, 5, true, true, true, false, false, false, "REFUSE", "late"],
    ["GOV-PROC", 5, false, true, true, false, false, true, "VOID", "all above the budget"],
    [null, 5, false, true, true, false, false, false, "OK", "nothing found"],
    [null, null, false, true, true, false, false, false, "?", "nobody knows how many"],
    [null, null, true, null, null, null, null, null, "REFUSE", "late, whatever else"],
    [null, 5, false, false, true, false, false, false, "REFUSE", "not sealed"],
    [null, 5, false, true, false, false, false, false, "REJECT", "not qualified"],
    [null, 5, false, true, true, true, false, false, "REJECT", "neither sealed nor signed"],
  ])("%s %s %s %s %s %s %s %s is %s (%s)", (...row) => {
    const [regime, responsive, late, sealed, qualified, seal, ceiling, budget, expected] = row;
    expect(status(regime, responsive, late, sealed, qualified, seal, ceiling, budget)).toBe(expected);
  });

  test("its twin names ground and article", () => {
    const [regime, responsive, late, sealed, qualified, seal, ceiling, budget] = flagsOf(
      null,
      5,
      false,
      true,
      true,
      false,
      true,
      false,
    );
    const why = bidStatusWhy(
      regime,
      responsive,
      late,
      sealed,
      qualified,
      seal,
      ceiling,
      budget,
      undefined,
      false,
      "zh",
    );
    expect(why).toEqual([["否决投标", "报价高于最高投标限价", "《招标投标法实施条例》第51条第(5)项", "法定", 1]]);
  });
});

test("RISKLIGHT takes a blank, also one delivered as 0, for not known", () => {
  expect(riskLight(column(5, 0, null, 2), column(3, 3, null, 4))).toEqual(column("RED", "?", "", "AMBER"));
});

describe("BIDNOBID", () => {
  test("0 is a rating, a blank is not", () => {
    const rest = [one(5), one(5), one(5), one(5), one(5)] as const;
    expect(bidNoBid(column(0, null), column(5, 5), column(5, 5), column(5, 5), column(5, 5), column(5, 5))).toEqual(
      column("BID", "?"),
    );
    expect(bidNoBid(one(0), ...rest)).toEqual([["BID"]]);
  });

  test("its twin adds up and says why", () => {
    const [row = []] = bidNoBidWhy(one(3), one(3), one(3), one(3), one(3), one(3), undefined, false, "en");
    expect(row.slice(2, 8).reduce<number>((sum, points) => sum + Number(points), 0)).toBeCloseTo(3, 12);
    expect(row.slice(0, 2)).toEqual([expect.closeTo(3, 12), "Manager decides"]);
    expect(row.at(-1)).toBe("score 3 is below 3.5: the manager decides; most is lost on: Need");
  });
});
