import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { bonusPool } from "../../src/functions/bonuspool.ts";
import { capabilityGapOf } from "../../src/functions/capabilitygap.ts";
import { coverageDone } from "../../src/functions/coveragedone.ts";
import { effectKinds } from "../../src/functions/effectkinds.ts";
import { effectRateOf } from "../../src/functions/effectrate.ts";
import { effectRateWhy } from "../../src/functions/effectratewhy.ts";
import { inviteCount } from "../../src/functions/invitecount.ts";
import { kpiSheetOf } from "../../src/functions/kpisheet.ts";
import { kpiSheetWhy } from "../../src/functions/kpisheetwhy.ts";
import { logFlagsOf } from "../../src/functions/logflags.ts";
import { logScore } from "../../src/functions/logscore.ts";
import { logScoreWhy } from "../../src/functions/logscorewhy.ts";
import { okr } from "../../src/functions/okr.ts";
import { okrWhy } from "../../src/functions/okrwhy.ts";
import { speaker } from "../../src/functions/speaker.ts";
import { stickinessOf } from "../../src/functions/stickiness.ts";
import { stickinessWhy } from "../../src/functions/stickinesswhy.ts";
import { teamSizeOf } from "../../src/functions/teamsize.ts";
import { touchpoint } from "../../src/functions/touchpoint.ts";
import { shown, standIn, thrown } from "./custom-functions.ts";

beforeAll(standIn);

const one = (value: unknown) => [[value]];
const column = (...values: readonly unknown[]) => values.map((value) => [value]);

describe("touchpoints", () => {
  test("one for each signing, or three beside each", () => {
    expect(shown(touchpoint(column("2026-01-15", null, "x"), one(1)))).toEqual(column(46_217, "", "#VALUE!"));
    expect(shown(touchpoint(column(46_037, "", "x")))).toEqual([
      [46_217, 46_489, 46_937],
      ["", "", ""],
      ["#VALUE!", "#VALUE!", "#VALUE!"],
    ]);
    expect(touchpoint(one(null))).toEqual([["", "", ""]]);
  });

  test("there are three of them, and each row may ask for another", () => {
    expect(shown(touchpoint(column(46_037, 46_037, 46_037), column(2, 4, 1.5)))).toEqual(
      column(46_489, "#NUM!", "#NUM!"),
    );
    expect(touchpoint(one(46_037), [[1, 2, 3]])).toEqual([[46_217, 46_489, 46_937]]);
  });

  test("take the team's own days", () => {
    expect(touchpoint(one(46_037), one(1), [["touchpoint.days.D180", 90]])).toEqual([[46_127]]);
  });
});

describe("activities", () => {
  const kinds = column("拜访", "VISIT", null, "");
  const words = column("约定试用", "", null, "");

  test("without a word written down still count, blank rows do not", () => {
    const args = [kinds, words, words, column(true, true, null, ""), words, column(3, null, null, "")] as const;
    expect(shown(effectRateOf(column("VISIT", "VISIT", null, ""), ...drop(args)))).toEqual([[0.5]]);
    expect(effectRateWhy(column("VISIT", "VISIT", null, ""), ...drop(args), undefined, false, "zh")).toEqual([
      [true, ""],
      [false, "没有计划目标; 没有客户承诺; 没有证据; 未在期限内见效"],
      ["", ""],
      ["", ""],
    ]);
  });

  test("a word for no is no goal", () => {
    const call = (goal: unknown) => effectRateOf(one("VISIT"), one(goal), one(1), one(2), one("x光片"), one(0));
    expect([call("无"), call("no"), call(0), call(false), call("拜访"), call(1)].flat(2)).toEqual([0, 0, 0, 0, 1, 1]);
  });

  test("by kind come with headers and in words", () => {
    const table = effectKinds(one("报价"), one(1), one(1), one(1), one(1), one(1), one(90), undefined, undefined, "zh");
    expect(table[0]).toEqual(["动作类型", "动作数", "有效动作数", "有效率", "每个有效动作的费用"]);
    expect(table).toHaveLength(11);
    expect(table.find(([kind]) => kind === "合计")).toEqual(["合计", 1, 1, 1, 90]);
  });

  function drop<T>(args: readonly [unknown, T, T, T, T, T]): [T, T, T, T, T] {
    return [args[1], args[2], args[3], args[4], args[5]];
  }
});

describe("logs", () => {
  const full = [true, "9点", "客户现场", "确认需求", "先试一个月", "承诺试用", "6月30日回访", "O-12", true, "照片"];

  test("score by row, a single log may stand upright", () => {
    expect(shown(logScore([full, full.map(() => null), full.with(8, "昨天")]))).toEqual(column(100, "", "#VALUE!"));
    expect(logScore(column(...full.with(9, "无")))).toEqual([[90]]);
    expect(thrown(() => logScore([[true, true]])).message).toContain("1×2");
  });

  test("the twin adds up to the score", () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 10, maxLength: 10 }), (checks) => {
        const [[score, ...points] = []] = logScoreWhy([checks], undefined, false);
        expect(points.reduce<number>((sum, each) => sum + Number(each), 0)).toBeCloseTo(Number(score), 9);
        expect(logScore([checks])).toEqual([[score]]);
      }),
    );
  });

  test("flags name rows of the range, past blank and faulty ones", () => {
    const found = shown(
      logFlagsOf(
        column("张伟", null, "张伟", "张伟", "李娜"),
        column("拜访采购部李经理", null, "x", "拜访采购部李经理", "拜访采购部李经理"),
        column(46_200.4, null, "昨天", 46_201.4, 0),
        column(46_200.5, null, null, 46_201.5, 0),
        undefined,
        undefined,
        false,
        "en",
      ),
    );
    expect(found).toEqual([
      ["", "", "", "", 1],
      ["", "", "", "", ""],
      Array(5).fill("#VALUE!"),
      ["Like an earlier log", 1, 1, "", 1],
      ["", "", "", "", ""],
    ]);
  });

  test("one name stands for all rows; without any each row says what is missing", () => {
    const texts = column("拜访采购部李经理", "拜访采购部李经理");
    expect(logFlagsOf(one("张伟"), texts, column(46_200, 46_201), one(null), undefined, undefined, false)[1]?.[2]).toBe(
      1,
    );
    expect(shown(logFlagsOf(one(null), texts, one(null), one(null), undefined, undefined, false)).flat()).toEqual(
      Array(10).fill("#VALUE!"),
    );
  });
});

describe("objectives", () => {
  test("take words for commitments, and the twin adds up", () => {
    const rows = [column(0, 0), column(10, 10), column(9, 5), column(1, 3), column("承诺型", null)] as const;
    expect(okr(...rows, undefined, false)).toEqual([[expect.closeTo(0.6, 9), "AMBER", 2, false, 1]]);
    const lines = okrWhy(...rows, undefined, false, "zh");
    expect(lines.map(([, light]) => light)).toEqual(["黄灯", "黄灯"]);
    expect(lines.reduce((sum, line) => sum + Number(line[3]), 0)).toBeCloseTo(0.6, 9);
  });
});

describe("appraisal and bonus", () => {
  test("a blank weight takes the measure's; without either it is missing", () => {
    const args = [column(120, 50), column(100, 100), column(null, 10)] as const;
    expect(kpiSheetOf(...args, column("销售业绩", "LOGS"))[0]?.[0]).toBeCloseTo((40 * 120 + 10 * 50) / 50, 9);
    expect(thrown(() => kpiSheetOf(...args, undefined, undefined, "en")).message).toContain("weight of the measure");
    const [first, second] = kpiSheetWhy(...args, column("SALES", "LOGS"), undefined, false);
    expect(Number(first?.[2]) + Number(second?.[2])).toBeCloseTo((40 * 120 + 10 * 50) / 50, 9);
  });

  test("a member without a weight takes no part in the pool", () => {
    expect(bonusPool(one(1000), column(1, null, 3))).toEqual(column(250, "", 750));
    expect(thrown(() => bonusPool(column(1, 2), one(1))).code).toBe("#VALUE!");
  });

  test("a rating of 0 is a blank", () => {
    expect(shown(capabilityGapOf(one(0), one(3), one(4), one(1), undefined, false)).flat()).toEqual(
      Array(5).fill("#VALUE!"),
    );
    expect(capabilityGapOf(one(3), one(3), one(4), undefined, undefined, false)).toEqual([[3, 1, "", 0, false]]);
    expect(shown(speaker(one(5), one(4), one(4), one(3), one(4), column(4, 0)))).toEqual(column(4, "#VALUE!"));
  });
});

describe("team and events", () => {
  test("a limit of 0 is none, hours of some groups only are missing", () => {
    expect(teamSizeOf(column(10, 10), one(10), one(1), one(100), column(0, null))).toEqual([[2]]);
    expect(thrown(() => teamSizeOf(column(10, 10), one(10), column(1, null), one(100))).code).toBe("#VALUE!");
    expect(thrown(() => teamSizeOf(one(10), one(10), one(1), column(100, 200))).message).toContain("2×1");
  });

  test("each period has its own share of visits", () => {
    expect(shown(coverageDone(column(10, 0, null), column(9, 1, null), undefined, false, "zh"))).toEqual([
      [0.9, "绿灯"],
      ["#DIV/0!", "#DIV/0!"],
      ["", ""],
    ]);
  });

  test("levels come in words, and a blank one leaves the size open", () => {
    expect(inviteCount(column(80, 20), one(0.5), column("中层管理者", null), undefined, false, "zh")).toEqual([
      [160, 16, "合适", 30, 80],
      [40, "", "", "", ""],
    ]);
  });

  test("stickiness adds up in its twin, under headers of the language", () => {
    const ties = [one(1), one(2), one(3), one(0.4)] as const;
    const [headers, [total, ...points] = []] = stickinessWhy(...ties, undefined, undefined, "en");
    expect(headers).toEqual(["Stickiness", "Contacts points", "Users points", "Products points", "Attendance points"]);
    expect(points.reduce<number>((sum, each) => sum + Number(each), 0)).toBeCloseTo(Number(total), 9);
    expect(stickinessOf(...ties)).toEqual([[total]]);
  });
});
