import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { churnLevels } from "../../src/functions/churnlevels.ts";
import { churnRiskOf } from "../../src/functions/churnrisk.ts";
import { churnRiskWhy } from "../../src/functions/churnriskwhy.ts";
import { contacts } from "../../src/functions/contacts.ts";
import { csat } from "../../src/functions/csat.ts";
import { followUpDueOf } from "../../src/functions/followupdue.ts";
import { kpiScore } from "../../src/functions/kpiscore.ts";
import { kpiScoreWhy } from "../../src/functions/kpiscorewhy.ts";
import { lossRate } from "../../src/functions/lossrate.ts";
import { nps } from "../../src/functions/nps.ts";
import { orderRhythmOf } from "../../src/functions/orderrhythm.ts";
import { overdue } from "../../src/functions/overdue.ts";
import { rebateOf } from "../../src/functions/rebate.ts";
import { response } from "../../src/functions/response.ts";
import { retention } from "../../src/functions/retention.ts";
import { uscc } from "../../src/functions/uscc.ts";
import { wayVoteOf } from "../../src/functions/wayvote.ts";
import { wayVoteWhy } from "../../src/functions/wayvotewhy.ts";
import { shown, standIn, thrown } from "./custom-functions.ts";

beforeAll(standIn);

const one = (value: unknown) => [[value]];
const column = (...values: readonly unknown[]) => values.map((value) => [value]);
type Signals = Parameters<typeof churnRiskOf> extends readonly [...infer First, unknown?, unknown?] ? First : never;
const signals = (...levels: readonly unknown[]) =>
  Array.from({ length: 11 }, (_, index) => one(levels[index] ?? null)) as unknown as Signals;

describe("churn risk", () => {
  test("is told as far as enough is known; the twin says what is known", () => {
    const few = signals(2, 1, 0);
    expect(shown(churnRiskOf(...few))).toEqual([["#VALUE!"]]);
    const [line] = churnRiskWhy(...few, undefined, false, "zh");
    expect(line?.slice(0, 5)).toEqual(["?", "", "业务战略调整", "数据不足", ""]);
    expect(line?.[5]).toBeCloseTo(35 / 110, 12);
  });

  test("a blank row stays blank, a wrong level is its own row's error", () => {
    const rows = Array.from({ length: 11 }, () => column(1, null, 4)) as unknown as Signals;
    expect(
      shown(churnRiskOf(...rows))
        .flat()
        .map((cell) => (typeof cell === "number" ? Math.round(cell) : cell)),
    ).toEqual([33, "", "#NUM!"]);
  });

  test("the twin adds up to it, under headers of the language", () => {
    const level = fc.option(fc.integer({ min: 0, max: 3 }));
    fc.assert(
      fc.property(fc.array(level, { minLength: 11, maxLength: 11 }), (levels) => {
        const args = signals(...levels);
        const [[risk] = []] = shown(churnRiskOf(...args));
        const [line = []] = churnRiskWhy(...args, undefined, false);
        if (typeof risk !== "number") return;
        expect(line[1]).toBe(risk);
        expect(line.slice(6).reduce<number>((sum, points) => sum + Number(points), 0)).toBeCloseTo(risk, 9);
      }),
    );
    const [headers] = churnRiskWhy(...signals(0), undefined, undefined, "en");
    expect(headers?.slice(0, 7)).toEqual([
      "Churn light",
      "Churn risk",
      "Main reason",
      "Rests on",
      "Plan within (days)",
      "Weights known",
      "Falling orders points",
    ]);
  });

  test("takes the levels that facts give, in the same order", () => {
    const facts = signals(-0.4, 2, -0.2, 1, 0, 65, 3, 0.03, 0.2, 1, 30);
    const [levels = []] = churnLevels(...facts, undefined, false);
    expect(churnRiskOf(...signals(...levels))[0]?.[0]).toBeCloseTo(56.06, 2);
  });

  test("turns on the team's parameters", () => {
    const parameters = [["churn.weight.orders", 0]];
    const [line = []] = churnRiskWhy(...signals(2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0), parameters, false);
    expect(line.slice(0, 2)).toEqual(["GREEN", 0]);
  });
});

describe("satisfaction and retention", () => {
  test("0 is an answer to a recommendation, but no rating from 1 to 5", () => {
    expect(nps(column(10, 0, null, ""))).toEqual([[0]]);
    expect(csat(column(5, 0, null, ""))).toEqual([[1]]);
    expect(thrown(() => nps(column(null))).code).toBe("#DIV/0!");
    expect(thrown(() => csat(column(5, "好"))).code).toBe("#VALUE!");
  });

  test("each period is a row", () => {
    expect(shown(retention(column(50, null, 0), column(48, null, 1), column(6, null, 1)))).toEqual(
      column(0.84, "", "#DIV/0!"),
    );
  });

  test("a rebate has the shape of its amounts", () => {
    expect(shown(rebateOf([[4_000_000, null, -1]]))).toEqual([[80_000, "", "#NUM!"]]);
  });

  test("an order rhythm needs one day as today", () => {
    const days = column(46_023, "2026-01-31", null, 46_083);
    expect(orderRhythmOf(days, one(46_083), undefined, false)[0]?.slice(0, 2)).toEqual([3, 30]);
    expect(thrown(() => orderRhythmOf(days, column(1, 2))).message).toContain("2×1");
    expect(thrown(() => orderRhythmOf(days, one(null), undefined, undefined, "zh")).message).toContain("今天");
  });
});

describe("results", () => {
  const rows = [column(82, null, 5), column(0, null, 10), column(100, null, 4), column(60, null, 40)] as const;

  test("of indicators add up, blank rows take no part", () => {
    const lines = kpiScoreWhy(...rows, undefined, false);
    expect(lines[1]).toEqual(["", "", ""]);
    const sum = Number(lines[0]?.[2]) + Number(lines[2]?.[2]);
    expect(kpiScore(...rows)[0]?.[0]).toBeCloseTo(sum, 9);
  });

  test("the first error is the answer of the whole list", () => {
    expect(thrown(() => kpiScore(column(82, 5), one(0), column(100, 0), one(1))).code).toBe("#DIV/0!");
    expect(thrown(() => kpiScoreWhy(column(82, "x"), one(0), one(100), one(1))).code).toBe("#VALUE!");
    expect(thrown(() => kpiScoreWhy([[82, 5]], one(0), one(100), one(1))).message).toContain("1×2");
  });

  test("requests may do without solutions and without today", () => {
    const [line] = response(
      column(46_000, 46_000),
      column(46_002, null),
      column(46_001, 46_003),
      undefined,
      undefined,
      undefined,
      false,
    );
    expect(line).toEqual([2, 1, 1, 2, "", ""]);
  });
});

describe("visits", () => {
  test("a follow-up is due after the team's own days", () => {
    expect(
      followUpDueOf(column(46_203, null, "x"), [["visit.followUpDays", 3]])
        .flat()
        .slice(0, 2),
    ).toEqual([46_206, ""]);
  });

  test("without a day by which it is due nothing is overdue, row by row and in a Table's single row", () => {
    expect(overdue(column(46_196, null, null), column(null, null, 46_200), one(46_203))).toEqual(column(7, "", 0));
    expect(overdue(one(null), one(null), one(46_203))).toEqual([[""]]);
    expect(shown(overdue(one(46_196), one(null), one(null)))).toEqual([["#VALUE!"]]);
  });

  test("contacts take words for attitudes, and minutes that are 0 were not noted", () => {
    const [line] = contacts(column(46_082, 46_089), column(30, 0), column("冷淡", "热情"), false, "zh");
    expect(line).toEqual([2, 30, 1, 7, 2, "转好"]);
  });

  test("reviews fall into the seven reasons, none and all", () => {
    const table = lossRate(column("丢单", "LOST", null), column("价格", null, null), undefined, "zh");
    expect(table).toHaveLength(10);
    expect(table[0]).toEqual(["原因", "赢单数", "丢单数", "占丢单比例", "丢单率"]);
    expect(table[1]).toEqual(["价格", 0, 1, 0.5, 1]);
    expect(table.slice(-2)).toEqual([
      ["未填原因", 0, 1, 0.5, 1],
      ["合计", 0, 2, 1, 1],
    ]);
    expect(thrown(() => lossRate(column("OPEN"), column("PRICE"))).code).toBe("#N/A");
  });
});

describe("ways of development", () => {
  test("score in the shape of the list, a blank way stays blank", () => {
    const [scores = []] = wayVoteOf([[0.6, null, 0.4]], [[20_000, null, 5_000]], [[30, null, 10]]);
    expect(scores[1]).toBe("");
    expect(scores[0]).toBeCloseTo(44.5833, 4);
    expect(scores[2]).toBe(70);
  });

  test("the twin adds up to the score", () => {
    for (const [score, ...points] of wayVoteWhy(
      column(0.6, 0.4),
      column(20_000, 5_000),
      column(30, 10),
      undefined,
      false,
    ))
      expect(points.reduce<number>((sum, each) => sum + Number(each), 0)).toBeCloseTo(Number(score), 9);
  });
});

describe("credit codes", () => {
  test("are texts: one kept as a number has lost its last digits", () => {
    // As Excel reads 914403001922038216 that was not kept as text.
    const lost = Number("914403001922038216");
    expect(uscc(column("914403001922038216", lost, null, 123, "x"))).toEqual(column(true, false, "", false, false));
  });
});
