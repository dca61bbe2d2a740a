import { beforeAll, describe, expect, test } from "vitest";
import { abc } from "../../src/functions/abc.ts";
import { ageing } from "../../src/functions/ageing.ts";
import { hhi } from "../../src/functions/hhi.ts";
import { pipeCover } from "../../src/functions/pipecover.ts";
import { pipeNeed } from "../../src/functions/pipeneed.ts";
import { policyFte } from "../../src/functions/policyfte.ts";
import { q4Share } from "../../src/functions/q4share.ts";
import { tier } from "../../src/functions/tier.ts";
import { tierWhy } from "../../src/functions/tierwhy.ts";
import { topShareOf } from "../../src/functions/topshare.ts";
import { valueScore } from "../../src/functions/valuescore.ts";
import { valueScoreWhy } from "../../src/functions/valuescorewhy.ts";
import { velocity } from "../../src/functions/velocity.ts";
import { wForecast } from "../../src/functions/wforecast.ts";
import { winProb } from "../../src/functions/winprob.ts";
import { winRate } from "../../src/functions/winrate.ts";
import { shown, standIn, thrown } from "./custom-functions.ts";

beforeAll(standIn);

const one = (value: unknown) => [[value]];
const column = (...values: readonly unknown[]) => values.map((value) => [value]);

describe("a function with one result per row", () => {
  test.each([
    [
      column(80, 80, 55, 55),
      column(70, 50, null, null),
      column(50, 50, 70, 40),
      ["STRATEGIC", "CORE", "POTENTIAL", "SERVICE"],
      "a blank that decides nothing",
    ],
    [
      column(80, null, 80),
      column(70, null, 70),
      column(50, null, 50),
      ["STRATEGIC", "", "STRATEGIC"],
      "a blank row between two",
    ],
    [column(80, null, 55), column(70, 70, 70), column(50, 50, ""), ["STRATEGIC", "?", "?"], "blanks that decide"],
    [column(80, 101, "x"), column(70, 70, 70), column(50, 50, 50), ["STRATEGIC", "#NUM!", "#VALUE!"], "faulty rows"],
    [
      column(80, "#REF!", "#N/A"),
      column(70, 70, 70),
      column(50, 50, 50),
      ["STRATEGIC", "#VALUE!", "#N/A"],
      "errors in cells",
    ],
    [
      column("x", null),
      column(null, "#DIV/0!"),
      column(50, 50),
      ["#VALUE!", "#DIV/0!"],
      "a wrong cell counts more than a blank one",
    ],
  ])("%#: %s", (value, depth, growth, expected) => {
    expect(shown(tier(value, depth, growth, one(20)))).toEqual(column(...expected));
  });

  test("takes rows and blocks as it takes columns", () => {
    expect(winRate([[12, 1, null]], [[28, 1, null]])).toEqual([[0.3, 0.5, ""]]);
    expect(
      winRate(
        [
          [12, 1],
          [2, 0],
        ],
        one(3),
      ),
    ).toEqual([
      [0.8, 0.25],
      [0.4, 0],
    ]);
  });

  test("refuses shapes that do not fit and names both", () => {
    const fault = thrown(() => tier(column(1, 2, 3), column(1, 2), one(1), one(1), undefined, "en"));
    expect(fault.code).toBe("#VALUE!");
    expect(fault.message).toContain("2×1");
    expect(fault.message).toContain("3×1");
  });

  test("gives #NUM! where a number grows beyond what a cell can hold", () => {
    expect(shown(velocity(one(1e200), one(1e200), one(1), one(1)))).toEqual([["#NUM!"]]);
  });

  test("shows a zero denominator as #DIV/0!", () => {
    expect(shown(winRate(column(0, 1), column(0, 1)))).toEqual([["#DIV/0!"], [0.5]]);
  });

  test("repeats one cell for every row, and a row is blank when its own cells are", () => {
    expect(winProb(column("ST3", null, "ST4"), one("暂停"))).toEqual([[0.05], [""], [0.125]]);
  });
});

describe("a function with several results per row", () => {
  const rate = (...scores: readonly unknown[]) => [column(...scores), one(70), one(60), one(50), one(40)] as const;

  test("begins with headers in the language asked for", () => {
    const [headers] = valueScoreWhy(...rate(80), undefined, undefined, undefined, "en");
    expect(headers).toEqual([
      "Score",
      "Financial points",
      "Strategic points",
      "Influence points",
      "Growth points",
      "Risk points",
      "Synergy points",
      "High risk",
    ]);
  });

  test("keeps a blank and a faulty row rectangular", () => {
    const cells = shown(valueScoreWhy(...rate(80, null, 101), undefined, undefined, false));
    expect(cells.map((row) => row.length)).toEqual([8, 8, 8]);
    expect(cells[1]).toEqual(Array(8).fill(""));
    expect(cells[2]).toEqual(Array(8).fill("#NUM!"));
  });

  test("adds up to the function that it explains", () => {
    const [[total, ...points] = []] = valueScoreWhy(...rate(80), undefined, undefined, false);
    const sum = points.slice(0, 6).reduce<number>((all, each) => all + Number(each), 0);
    expect(sum).toBeCloseTo(Number(total), 10);
    expect(valueScore(...rate(80))).toEqual([[total]]);
  });

  test("takes a column, not a block", () => {
    const block = [[80, 70]];
    expect(thrown(() => tierWhy(block, block, block, block)).code).toBe("#VALUE!");
  });

  test("says what decided in words on demand", () => {
    expect(tierWhy(one(80), one(70), one(50), one(75), undefined, false, "zh")).toEqual([
      ["核心级", true, "战略级", 5, 10, "", "", 5],
    ]);
  });
});

describe("a function over a whole list", () => {
  test("leaves blanks out", () => {
    expect(hhi(column(50, null, "", 50))).toEqual([[0.5]]);
    expect(abc(column(500, null, 300, 200))).toEqual(column("A", "", "A", "B"));
  });

  test.each([
    ["#REF!", "#VALUE!", "an error in the list, which a custom function cannot pass on"],
    ["#DIV/0!", "#DIV/0!", "an error in the list"],
    ["x", "#VALUE!", "a text in the list"],
  ])("%s makes the whole answer %s (%s)", (cell, code) => {
    for (const calculate of [hhi, abc]) expect(thrown(() => calculate(column(1, cell, 3))).code).toBe(code);
  });

  test("the first error is the answer", () => {
    expect(thrown(() => hhi(column(1, "#N/A", "#DIV/0!"))).code).toBe("#N/A");
  });

  test("lines its columns up, a half-filled row is missing something", () => {
    const call = () => wForecast(column(100, null), column("ST3", "ST4"), undefined, undefined, undefined, false, "en");
    expect(thrown(call)).toMatchObject({ code: "#VALUE!" });
  });

  test("counts people or parts", () => {
    const values = column(40, 30, 20, 10, null);
    expect(topShareOf(values, one(1))).toEqual([[0.4]]);
    expect(topShareOf(values, undefined, one(0.5))).toEqual([[0.7]]);
    expect(topShareOf(values, one(1), one(0.5))).toEqual([[0.4]]);
    expect(topShareOf(values, one(0), one(0.5))).toEqual([[0.7]]);
    expect(thrown(() => topShareOf(values)).code).toBe("#VALUE!");
    expect(thrown(() => topShareOf(values, column(1, 2))).message).toContain("2×1");
  });

  test("measures each opportunity by all that were won", () => {
    expect(ageing(column(46, 45, null), column(20, 30, 40, null))).toEqual(column(true, false, ""));
  });

  test("counts only opportunities in work against the remaining target", () => {
    const plan = [one(10), one(2), one(0.25), one(46387)] as const;
    const deals = [column(20, 6), column("ST3", "ST5"), column(46300, 46300)] as const;
    const [line] = pipeCover(...plan, ...deals, column("OPEN", "丢单"), undefined, undefined, false);
    expect(line?.slice(0, 3)).toEqual([2.5, 4, 20]);
  });
});

describe("the parameter table", () => {
  const parameters = [
    ["参数编号", "取值"],
    ["tier.strategicValue", 85],
    ["coverage.coreBasis", 4],
  ];

  test("reaches the calculation", () => {
    expect(tier(one(80), one(70), one(50), one(20), parameters)).toEqual([["CORE"]]);
    expect(policyFte(one(4), one(12), one(40), one(60), undefined, parameters)).toEqual([[27.5]]);
  });

  test("without a value that a team must decide the answer says so", () => {
    expect(shown(policyFte(one(4), one(12), one(40), one(60)))).toEqual([["#N/A"]]);
    expect(policyFte(one(4), one(0), one(40), one(60))).toEqual([[23]]);
  });

  test("that is none is refused as a whole", () => {
    expect(thrown(() => tier(one(80), one(70), one(50), one(20), [["Acme", 1]])).code).toBe("#VALUE!");
  });
});

describe("dates", () => {
  test("come out as serials, and what cannot be known stays blank", () => {
    const args = [one(10), one(2), one(0.25), one(null), one(180), column(46387, null)] as const;
    expect(shown(pipeNeed(...args, undefined, false))).toEqual([[8, 32, "", 4, 46207, ""], Array(6).fill("")]);
  });
});

describe("quarters", () => {
  test.each<[quarters: unknown[][], shares: unknown[][], why: string]>([
    [[[4, 6, 10, 80]], [[0.8]], "a row"],
    [column(4, 6, 10, 80), [[0.8]], "a column is one year"],
    [
      [
        [4, 6, 10, 80],
        [null, "", null, null],
        [1, 1, 1, 1],
      ],
      column(0.8, "", 0.25),
      "a year per row",
    ],
  ])("%j is %j (%s)", (quarters, shares) => {
    expect(q4Share(quarters)).toEqual(shares);
  });

  test("need four cells", () => {
    expect(thrown(() => q4Share([[1, 2, 3]])).message).toContain("1×4");
  });
});
