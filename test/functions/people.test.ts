import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { approachWhy } from "../../src/functions/approachwhy.ts";
import { chainCover } from "../../src/functions/chaincover.ts";
import { chainKnownOf } from "../../src/functions/chainknown.ts";
import { chainLightOf } from "../../src/functions/chainlight.ts";
import { funnelNeedOf } from "../../src/functions/funnelneed.ts";
import { miningPlanOf } from "../../src/functions/miningplan.ts";
import { nearFar } from "../../src/functions/nearfar.ts";
import { needLevelOf } from "../../src/functions/needlevel.ts";
import { nextLevel } from "../../src/functions/nextlevel.ts";
import { powerMap } from "../../src/functions/powermap.ts";
import { resolved } from "../../src/functions/resolved.ts";
import { rsi } from "../../src/functions/rsi.ts";
import { rsiWhy } from "../../src/functions/rsiwhy.ts";
import { salesDates } from "../../src/functions/salesdates.ts";
import { sda } from "../../src/functions/sda.ts";
import { sdaLever } from "../../src/functions/sdalever.ts";
import { spinCheck } from "../../src/functions/spincheck.ts";
import { spises } from "../../src/functions/spises.ts";
import { shown, standIn, thrown } from "./custom-functions.ts";

beforeAll(standIn);

const one = (value: unknown) => [[value]];
const column = (...values: readonly unknown[]) => values.map((value) => [value]);

describe("people of a decision chain", () => {
  test("RSIWHY adds up to RSI, whoever is not counted", () => {
    const level = fc.constantFrom("CR1", "CR2", "CR3", "CR4", "CR5", "CR?", "未评估", null);
    const person = fc.record({ role: fc.constantFrom("KDM", "KI", "KU", null), level, influence: fc.nat({ max: 5 }) });
    fc.assert(
      fc.property(fc.array(person, { minLength: 1, maxLength: 8 }), (people) => {
        const role = column(...people.map((each) => each.role));
        const rating = column(...people.map((each) => each.level));
        const influence = column(...people.map((each) => each.influence));
        fc.pre(people.some((each) => each.role !== null && /^CR\d/.test(each.level ?? "")));
        const points = rsiWhy(role, rating, influence, undefined, false).map((row) => row[2]);
        const sum = points.reduce<number>((total, each) => total + (typeof each === "number" ? each : 0), 0);
        expect(sum).toBeCloseTo(Number(rsi(role, rating, influence)[0]?.[0]), 9);
        expect(points).toHaveLength(people.length);
      }),
    );
  });

  test("keeps a blank row blank and says who is not counted", () => {
    const cells = rsiWhy(column("KDM", null, null, "KI"), column("CR1", null, "CR2", "?"), undefined, undefined, false);
    expect(cells).toEqual([
      [1, 2, 100, "", ""],
      ["", "", "", "", ""],
      ["", "", "", "", "没有决策角色，不计入"],
      ["", "", "", "", "未评估：算作缺口，不计入得分"],
    ]);
  });

  test("nobody rated is no number", () => {
    expect(thrown(() => rsi(column("KDM"), column("CR?"))).message).toContain("关系等级");
    expect(shown(powerMap(column(4, 4, 9), column("Not rated", null, "CR1")))).toEqual(column("?", "?", "#NUM!"));
  });

  test("CHAINCOVER goes by the days of the tier", () => {
    const chain = [column("KDM", "KI", null), column(46170, null, 46100)] as const;
    const cover = (tier: string, parameters?: unknown[][]) =>
      chainCover(...chain, one(tier), one(46203), undefined, parameters);
    expect(cover("STRATEGIC")).toEqual([[0]]);
    expect(cover("核心级")).toEqual([[0.625]]);
    expect(cover("STRATEGIC", [["chain.days.strategic", 40]])).toEqual([[0.625]]);
    expect(thrown(() => chainCover(...chain, column("CORE", "CORE"), one(46203))).message).toContain("2×1");
  });

  test("CHAINLIGHT gives every reason, worst first, and counts the gaps", () => {
    const [line] = chainLightOf(
      column("KDM", "KI"),
      column("CR4", null),
      column(46000, 46000),
      one("CORE"),
      one(46203),
      undefined,
      undefined,
      false,
      "zh",
    );
    expect(line?.[0]).toBe("红灯");
    expect(String(line?.[1]).split("；")).toHaveLength(4);
    expect(line?.slice(4)).toEqual([2 / 7, 1, false]);
  });

  test("NEXTLEVEL has no target for open opposition", () => {
    expect(nextLevel(one("KDM"), one("CR5"), undefined, false)).toEqual([
      ["CONTAIN", "", "", "EXECUTIVE", "保持得体的往来，由第三方的事实说话"],
    ]);
    expect(shown(nextLevel(one("KDM"), one("CR?"), undefined, false))[0]?.[0]).toBe("#VALUE!");
  });

  test("APPROACHWHY answers in the language asked for, codes stay codes", () => {
    const ask = (lang?: string) =>
      approachWhy(one("P3"), one("CR1"), one(5), one("否"), one("是"), undefined, false, lang);
    expect(ask()).toEqual([["M4", "对风险或效果有疑虑"]]);
    expect(ask("en")).toEqual([["Visit to a reference customer", "doubts about risk or effect"]]);
  });

  test("CHAINKNOWN judges the steps only where they are entered", () => {
    const people = [column("甲", "乙"), column("丙", "甲")] as const;
    expect(chainKnownOf(...people, column(null, null), undefined, false)).toEqual([[1, true, "", ""]]);
    const [line] = chainKnownOf(...people, column("审批", null), undefined, false);
    expect(line?.slice(2)).toEqual(["NEED、SPEC、BUDGET、EVALUATION、CONTRACT、PAYMENT", false]);
  });
});

describe("social dynamics", () => {
  const power = column(5, 3, 2);
  const attitude = column(0, 2, -1);
  const ties = [
    [0, 1, 2],
    [3, 0, 1],
    [0, 1, 0],
  ];

  test("takes levels for attitudes and blanks for no influence", () => {
    const blanks = ties.map((row) => row.map((cell) => (cell === 0 ? null : cell)));
    expect(sda(power, column("CR3", "CR1", "CR4"), blanks)).toEqual(sda(power, attitude, ties));
  });

  test("leaves a blank person out, with the row and the column", () => {
    const wider = [
      [0, 9, 1, 2],
      [9, 9, 9, 9],
      [3, 9, 0, 1],
      [0, 9, 1, 0],
    ];
    expect(sdaLever(column(5, null, 3, 2), column(0, null, 2, -1), wider)).toEqual(
      sdaLever(power, attitude, ties).toSpliced(1, 0, [""]),
    );
  });

  test("wants a square", () => {
    expect(thrown(() => sda(power, attitude, [[0, 1, 2]])).message).toContain("3×3");
  });
});

describe("needs", () => {
  test("NEEDLEVEL follows the team's reading of the codes", () => {
    const priorities = [["need.scale", 2]];
    expect(needLevelOf(one(true), one(true), one(null), one(null), priorities)).toEqual([["P1"]]);
    expect(needLevelOf(one(true), one(true), one(true), one(true), priorities, "zh")).toEqual([["关键"]]);
    expect(needLevelOf(column(null, "是"), column(null, null), column(null, null), column(null, null))).toEqual(
      column("", "P1"),
    );
  });

  test("SPISES says wherever it is shown whose definition it is", () => {
    const headers = (lang: string) => spises(one(1), one(1), one(1), one(1), one(1), one(1), true, lang)[0]?.[0];
    expect(headers("zh")).toContain("本工具定义");
    expect(headers("en")).toContain("own definition");
    expect(shown(spises(one(1), one(0), one(1), one(1), one(1), one(1), false))[0]?.[0]).toBe("#VALUE!");
  });

  test("SPINCHECK counts what was asked", () => {
    const [line] = spinCheck(column("S", "背景问题", "I", "N"), column("是", "否", "是", null), undefined, false);
    expect(line).toEqual(["SITUATION", 2, 0.5, 0.5, 0, 0.5, 0]);
    expect(thrown(() => spinCheck(column("S"), column("否"), undefined, false)).code).toBe("#DIV/0!");
  });

  test("RESOLVED leaves blanks out", () => {
    expect(resolved(column("是", null, "否"))).toEqual([[0.5]]);
  });
});

describe("pipeline and dates", () => {
  test("FUNNELNEED sees a gap in the chain", () => {
    expect(thrown(() => funnelNeedOf(one(10), column(0.5, null, 0.8))).code).toBe("#VALUE!");
    expect(funnelNeedOf(one(4), [[0.5, 0.8]], false, "zh").map((row) => row[0])).toEqual([
      "方案认可",
      "商务谈判",
      "签约回款",
    ]);
  });

  test("MININGPLAN keeps a month without a target in its place", () => {
    const plan = miningPlanOf(one(46204), column(800, null, 800), one(800), one(0.5), one(30), undefined, false);
    expect(plan).toEqual([
      [46174, 2, 0],
      [46204, 0, 1],
      [46235, 2, 0],
      [46266, 0, 1],
    ]);
  });

  test("NEARFAR counts open ones only", () => {
    const [line] = nearFar(
      column(3, 5, 7),
      column(46210, 46210, 46210),
      one(46203),
      one(0),
      one(0.5),
      column("ST4", "ST7", "ST4"),
      column(null, null, "丢单"),
      undefined,
      false,
    );
    expect(line).toEqual([3, 0, 0, 0, 0, 0, "", false, ""]);
  });

  test("SALESDATES gives the dates of a year whose holidays are not known yet, without a working day", () => {
    const [line] = shown(
      salesDates(one("2027-03-01"), undefined, undefined, undefined, undefined, undefined, undefined, false),
    );
    expect(line?.slice(0, 2)).toEqual([46467, "#N/A"]);
    expect(line?.slice(12)).toEqual(["", ""]);
  });

  test("SALESDATES refuses a contract later than the law allows", () => {
    const dates = (regime: string) =>
      shown(salesDates(one(46266), undefined, undefined, one(45), undefined, one(regime), undefined, false))[0]?.[10];
    expect(dates("政府采购")).toBe("#NUM!");
    expect(dates("PRIVATE")).toBe(46266 + 20 + 7 + 3 + 45);
  });
});
