import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { currentRatioOf } from "../../src/functions/currentratio.ts";
import { custRoi } from "../../src/functions/custroi.ts";
import { devBreakEven } from "../../src/functions/devbreakeven.ts";
import { devDecide } from "../../src/functions/devdecide.ts";
import { devDecideWhy } from "../../src/functions/devdecidewhy.ts";
import { devNpv } from "../../src/functions/devnpv.ts";
import { devPayback } from "../../src/functions/devpayback.ts";
import { devProfit } from "../../src/functions/devprofit.ts";
import { devProfitWhy } from "../../src/functions/devprofitwhy.ts";
import { devRoi } from "../../src/functions/devroi.ts";
import { devSens } from "../../src/functions/devsens.ts";
import { dso } from "../../src/functions/dso.ts";
import { finLight } from "../../src/functions/finlight.ts";
import { finLightWhy } from "../../src/functions/finlightwhy.ts";
import { roa } from "../../src/functions/roa.ts";
import { tco } from "../../src/functions/tco.ts";
import { wallet } from "../../src/functions/wallet.ts";
import { shown, standIn, thrown } from "./custom-functions.ts";

beforeAll(standIn);

const one = (value: unknown) => [[value]];
const column = (...values: readonly unknown[]) => values.map((value) => [value]);

describe("figures of the statements", () => {
  test("each row stands for itself: blank, wrong, without a divisor", () => {
    expect(shown(currentRatioOf(column(200, null, 5, "x", 5), column(100, null, null, 1, 0)))).toEqual(
      column(2, "", "#VALUE!", "#VALUE!", "#DIV/0!"),
    );
    expect(shown(wallet(column(30, 70, 0, 0), column(100, 60, 0, null)))).toEqual(
      column(0.3, "#NUM!", "#DIV/0!", "#VALUE!"),
    );
  });

  test("an opening balance that is blank, 0 or left out leaves the closing one alone", () => {
    const closingOnly = dso(one(1500), one(8600));
    expect(dso(column(1500, 1500, 1500), column(8600, 8600, 8600), column("", 0, 1300))).toEqual([
      ...closingOnly,
      ...closingOnly,
      [(1400 / 8600) * 365],
    ]);
    expect(roa(one(620), one(9800), one(0))).toEqual(roa(one(620), one(9800)));
  });

  test("count by the team's year", () => {
    expect(dso(one(1200), one(8640), undefined, [["finance.dayBasis", 360]])).toEqual([[50]]);
  });
});

describe("the health light", () => {
  const measures = [one(1.6774), one(0.0721), one(0.066), one(59.4), one(77.8)] as const;

  test("with every measure blank is not told, and its twin says what is missing", () => {
    const none = [one(null), one(null), one(null), one(null), one(null), one(5)] as const;
    expect(finLight(...none)).toEqual([["?"]]);
    expect(shown(finLightWhy(...none, undefined, false, "en"))).toEqual([Array(8).fill("#VALUE!")]);
  });

  test("says in both languages why", () => {
    const reason = (language: string, ...[ratio, margin, assets, sales, stock, equity]: readonly unknown[][][]) =>
      finLightWhy(
        ...([ratio ?? [], margin ?? [], assets ?? [], sales ?? [], stock ?? []] as const),
        equity,
        undefined,
        false,
        language,
      )[0]?.at(-1);
    expect(reason("en", ...measures)).toBe(
      "7 points miss 8 for good; lost on: Current ratio, Net margin, Days of inventory",
    );
    expect(reason("zh", ...measures, one(-1))).toBe("得分 7，但净资产为负，最多为关注");
    expect(reason("zh", one(1.5), one(0.1), one(0.1), one(null), one(null))).toBe(
      "已知 5 分，还不知道：回款周期、存货周期；补齐之前最多为关注",
    );
    expect(reason("zh", one(0.5), one(-0.1), one(-0.1), one(130), one(50))).toBe(
      "得分 2，低于关注线 5；失分：流动比率、净利润率、资产回报率、回款周期。请商定信用额度、担保或预付比例",
    );
    expect(reason("en", one(2), one(0.1), one(0.1), one(50), one(50))).toBe("10 points reach 8 for good");
  });

  test("has headers in the language asked for", () => {
    expect(finLightWhy(...measures, undefined, undefined, undefined, "zh")[0]).toEqual([
      "财务健康",
      "总分（满分 10）",
      "流动比率得分",
      "净利润率得分",
      "资产回报率得分",
      "回款周期得分",
      "存货周期得分",
      "理由",
    ]);
  });

  test("and its twin never differ; the points add up", () => {
    const cell = fc.option(fc.double({ min: 0, max: 130, noNaN: true }));
    fc.assert(
      fc.property(fc.array(cell, { minLength: 6, maxLength: 6 }), (cells) => {
        const [ratio, margin, assets, sales, stock, equity] = cells;
        const args = [one(ratio), one(margin), one(assets), one(sales), one(stock), one(equity)] as const;
        const [line = []] = shown(finLightWhy(...args, undefined, false));
        const [[light] = []] = shown(finLight(...args));
        if (light === "" || light === "?") return;
        expect(line[0]).toBe(light);
        expect(line.slice(2, 7).reduce<number>((sum, points) => sum + Number(points), 0)).toBe(line[1]);
      }),
    );
  });
});

describe("the development of an account", () => {
  const fixed = [one(150_000), one(30_000), one(50_000)] as const;
  const revenue = column(2_000_000, 2_400_000, 2_800_000);
  const year = [one(0.25), one(60), one(0.06), ...fixed, one(0.2)] as const;
  const profits = devProfit(revenue, ...year);

  test("goes from the forecast to the decision, cell by cell", () => {
    const costs = devProfitWhy(revenue, ...year, undefined, undefined, false).map((line) => [line.at(-1)]);
    const [npv, payback, roi] = [
      devNpv(profits, one(300_000), one(0.1)),
      devPayback(profits, one(300_000)),
      devRoi(profits, costs, one(300_000)),
    ];
    expect(npv[0]?.[0]).toBeCloseTo(265_407.61, 2);
    expect(payback[0]?.[0]).toBeCloseTo(1.62, 2);
    expect(roi[0]?.[0]).toBeCloseTo(0.3803, 4);
    expect(devDecide(npv, payback, roi)).toEqual([["DEVELOP"]]);
  });

  test("the parts of a year add up to its profit, with receivables and without", () => {
    for (const receivableDays of [undefined, one(90)]) {
      const lines = devProfitWhy(revenue, ...year, receivableDays, undefined, false);
      for (const [profit, ...parts] of lines) {
        const sum = parts.slice(0, 6).reduce<number>((total, part) => total + Number(part), 0);
        expect(sum).toBeCloseTo(Number(profit), 6);
      }
    }
    expect(devProfit(revenue, ...year, one(90))).not.toEqual(profits);
  });

  test("years stand in a row or a column; what is blank after them takes no part", () => {
    const npv = devNpv(profits, one(300_000), one(0.1));
    expect(devNpv([profits.flat()], one(300_000), one(0.1))).toEqual(npv);
    expect(devNpv([...profits, [""], [null]], one(300_000), one(0.1))).toEqual(npv);
  });

  test.each<[call: () => unknown, code: string, why: string]>([
    [() => devNpv(column(100, "", 100), one(1), one(0.1)), "#VALUE!", "a gap would move the third year"],
    [() => devNpv(column("", 100), one(1), one(0.1)), "#VALUE!", "so would a blank first year"],
    [() => devNpv(column(null, null), one(1), one(0.1)), "#VALUE!", "no year at all"],
    [
      () =>
        devNpv(
          [
            [1, 2],
            [3, 4],
          ],
          one(1),
          one(0.1),
        ),
      "#VALUE!",
      "years in two directions",
    ],
    [() => devRoi(column(1, 2), one(1), one(1)), "#VALUE!", "the sum of the costs is not the cost of every year"],
    [() => devRoi(column(1, 2), [[1, 2]], one(1)), "#VALUE!", "a row beside a column"],
    [() => devPayback(column(1, "#N/A"), one(1)), "#N/A", "an error among the years"],
    [() => devNpv(one(1), column(1, 2), one(0.1)), "#VALUE!", "two development costs"],
    [() => devNpv(one(1), one(1), one(10)), "#NUM!", "per cent typed as a number"],
    [() => devRoi(one(5), one(0), one(0)), "#DIV/0!", "nothing is spent"],
  ])("%# is %s (%s)", (call, code) => {
    expect(thrown(call).code).toBe(code);
  });

  test("sensitivity takes one cell for every year, and years as the others do", () => {
    const rest = [one(300_000), one(0.1), undefined, undefined, false] as const;
    const rows = devSens(revenue, ...year, ...rest);
    const each = year.map((cells) => [...cells, ...cells, ...cells]) as unknown as typeof year;
    expect(devSens(revenue, ...each, ...rest)).toEqual(rows);
    expect(devSens([...revenue, [""]], ...year, ...rest)).toEqual(rows);
    expect(thrown(() => devSens(column(1, "", 1), ...year, ...rest)).code).toBe("#VALUE!");
    const dear = devSens(revenue, ...year, one(560_000), one(0.1), undefined, undefined, false, "zh");
    expect(dear.map(([driver, , lower, , higher]) => [driver, lower, higher])).toEqual([
      ["销售额", "暂不开发", "值得开发"],
      ["毛利率", "暂不开发", "值得开发"],
      ["风险系数", "有条件开发", "暂不开发"],
    ]);
  });

  test("what is never reached is told in words that the next function reads", () => {
    for (const language of ["code", "zh", "en"]) {
      const payback = devPayback(column(100, 99), one(200), language);
      expect(devDecide(one(1000), payback, one(0.3))).toEqual([["CONDITIONAL"]]);
    }
    expect(devPayback(column(100, 99), one(200), "zh")).toEqual([["期内收不回"]]);
    expect(devBreakEven(one(1), one(0), one(0), one(0), one(0))).toEqual([["NEVER"]]);
    expect(shown(devDecide(one(1000), one("soon"), one(0.3)))).toEqual([["#VALUE!"]]);
    expect(shown(devDecide(one(1000), one("NEVER"), one(0.3)))).toEqual([["#VALUE!"]]);
  });

  test("a decision that turns on a blank is open, and its twin says which", () => {
    expect(devDecide(one(1000), one(null), one(0.3))).toEqual([["?"]]);
    const [[error] = []] = devDecideWhy(one(1000), one(null), one(0.3), undefined, false, "en");
    expect((error as { message: string }).message).toContain("payback");
    const late = devDecideWhy(one(-1000), one("BEYOND"), one(null), undefined, false, "en");
    expect(late).toEqual([
      [
        "Do not develop now",
        -1000,
        "",
        "",
        "net present value not above 0; not paid back within the years of the forecast",
      ],
    ]);
  });
});

describe("what a customer gets and pays", () => {
  test("without a price there is nothing to return; without value it never returns", () => {
    expect(shown(custRoi(column(100, 0, 100), column(0, 50, 200), one(3), false))).toEqual([
      ["#VALUE!", "#VALUE!"],
      [-1, "NEVER"],
      [0.5, 24],
    ]);
  });

  test("costs of ownership go by a list of years, or offer by offer with a number of years", () => {
    const five = column(180_000, 180_000, 180_000, 180_000, 180_000);
    const [[listed] = []] = tco(one(1_000_000), five, one(0.08));
    const level = tco(
      column(1_000_000, null, 800_000),
      column(180_000, "", 260_000),
      one(0.08),
      undefined,
      column(5, null, 5),
    );
    expect(level[0]?.[0]).toBeCloseTo(Number(listed), 6);
    expect(level[1]).toEqual([""]);
    expect(Number(level[2]?.[0]) - Number(level[0]?.[0])).toBeCloseTo(119_416.8, 2);
    expect(tco(one(1_000_000), five, one(0))).toEqual([[1_900_000]]);
    expect(shown(tco(one(1), one(1), one(0), undefined, one("")))).toEqual([["#VALUE!"]]);
    expect(shown(tco(one(1), one(1), one(0), undefined, one(0)))).toEqual([["#VALUE!"]]);
    expect(thrown(() => tco(column(1, 2), five, one(0))).code).toBe("#VALUE!");
  });
});
