import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { bcg } from "../../src/functions/bcg.ts";
import { diffScore } from "../../src/functions/diffscore.ts";
import { geMatrix } from "../../src/functions/gematrix.ts";
import { intelComplete } from "../../src/functions/intelcomplete.ts";
import { intelCompleteWhy } from "../../src/functions/intelcompletewhy.ts";
import { pestScore } from "../../src/functions/pestscore.ts";
import { relShare } from "../../src/functions/relshare.ts";
import { rivalIndex } from "../../src/functions/rivalindex.ts";
import { rivalIndexWhy } from "../../src/functions/rivalindexwhy.ts";
import { swotMatrix } from "../../src/functions/swotmatrix.ts";
import { swotStrategy } from "../../src/functions/swotstrategy.ts";
import { violations, type Implementation } from "../../tools/function-contract.ts";
import { shown, standIn, thrown } from "./custom-functions.ts";

beforeAll(standIn);

const one = (value: unknown) => [[value]];
const column = (...values: readonly unknown[]) => values.map((value) => [value]);

describe("a row that is not complete", () => {
  test("shows ? for a class, an error for a number, nothing when it is blank", () => {
    expect(shown(geMatrix(column(3, "", 4), column("", "", 4)))).toEqual(column("?", "", "INVEST"));
    expect(shown(bcg(column(0.1, null), column(null, null)))).toEqual(column("?", ""));
    expect(shown(swotStrategy(column(1, ""), column("", ""), column(1, ""), column(1, "")))).toEqual(column("?", ""));
    expect(shown(diffScore(column(5, "", 9), column(0, "", 5), column(5, "", 5), undefined, false))).toEqual([
      Array(5).fill("#VALUE!"),
      Array(5).fill(""),
      Array(5).fill("#NUM!"),
    ]);
    expect(shown(pestScore(column(1, "x"), column("", 0.5), undefined, false))).toEqual([
      ["#VALUE!", "#VALUE!"],
      ["#VALUE!", "#VALUE!"],
    ]);
  });
});

describe("SWOTMATRIX", () => {
  const scores = [
    [3, 1, 2, 0],
    [2, 0, 1, 1],
    [-2, -1, -3, 0],
    [0, -2, -1, -1],
  ];
  const lines = (lang?: string) => swotMatrix(scores, one(2), one(2), undefined, false, lang);

  test("quadrants come first, so that their places are known", () => {
    expect(lines().slice(0, 4)).toEqual([
      ["QUADRANT", "", "", "SO", 6, ""],
      ["QUADRANT", "", "", "WO", -5, ""],
      ["QUADRANT", "", "", "ST", 4, ""],
      ["QUADRANT", "", "", "WT", -5, ""],
    ]);
    const [so, wo, st, wt] = lines().map((line) => one(line[4]));
    expect(swotStrategy(so ?? [], wo ?? [], st ?? [], wt ?? [])).toEqual([["REPAIR"]]);
  });

  test("then the core issues with a sentence in the language asked for", () => {
    const core = lines("zh").filter(([part]) => part === "核心议题");
    expect(core.map((line) => line.slice(1, 3).join(""))).toEqual(["S1O1", "W1T1", "S1T1", "S2O1", "W1O1", "W2O2"]);
    expect(core[1]?.at(-1)).toBe("收缩“W1”，避开“T1”");
  });

  test("then the sums of rows and columns", () => {
    expect(lines("en").slice(10)).toEqual([
      ["Row", "S1", "", "", 6, ""],
      ["Row", "S2", "", "", 4, ""],
      ["Row", "W1", "", "", -6, ""],
      ["Row", "W2", "", "", -4, ""],
      ["Column", "", "O1", "", 3, ""],
      ["Column", "", "O2", "", -2, ""],
      ["Column", "", "T1", "", -1, ""],
      ["Column", "", "T2", "", 0, ""],
    ]);
  });

  test("a blank is 0, text and a number out of range are the answer of the call", () => {
    expect(swotMatrix([["", 1]], one(1), one(1), undefined, false)[0]).toEqual(["QUADRANT", "", "", "SO", 0, ""]);
    expect(thrown(() => swotMatrix([["x"]], one(1), one(1))).code).toBe("#VALUE!");
    expect(thrown(() => swotMatrix([[4]], one(1), one(1))).code).toBe("#NUM!");
    expect(thrown(() => swotMatrix([[1]], one(2), one(1))).code).toBe("#NUM!");
    expect(thrown(() => swotMatrix([[1]], one(""), one(1))).code).toBe("#VALUE!");
  });
});

describe("RIVALINDEX", () => {
  test("a dimension that nobody rated takes no part, however blanks arrive", () => {
    for (const blank of [null, "", 0]) {
      const [own, rival] = [column(5, blank, 1), column(3, blank, 3)];
      expect(rivalIndex(own, rival, column(60, 20, 20))).toEqual([[1]]);
      expect(shown(rivalIndexWhy(own, rival, column(60, 20, 20), undefined, false))).toEqual([
        [2, "LEAD", 0.75, 1.5],
        ["", "", "", ""],
        [-2, "LAG", 0.25, -0.5],
      ]);
    }
  });

  test("a rating on one side only is asked for", () => {
    expect(thrown(() => rivalIndex(column(5, 3), column(3, ""))).code).toBe("#VALUE!");
  });

  test("without any rating there is nothing to divide by, and nothing to explain", () => {
    expect(thrown(() => rivalIndex(column("", ""), column("", ""))).code).toBe("#DIV/0!");
    expect(shown(rivalIndexWhy(column("", ""), column("", ""), undefined, undefined, false))).toEqual([
      ["", "", "", ""],
      ["", "", "", ""],
    ]);
  });
});

describe("INTELCOMPLETE", () => {
  const seven = ["对手", "经理", 3, "总经理", "样板", "电力", "优缺点"];

  test.each`
    answers                                     | sources                                                  | dates               | is                    | why
    ${[seven]}                                  | ${one("PUBLIC")}                                         | ${one(46203)}       | ${[[1]]}              | ${"one source for all"}
    ${[seven]}                                  | ${one("")}                                               | ${one(46203)}       | ${[[0]]}              | ${"no source"}
    ${[seven]}                                  | ${one("PUBLIC")}                                         | ${one("")}          | ${[[0]]}              | ${"no date"}
    ${[seven, seven]}                           | ${column("PUBLIC", "")}                                  | ${one(46203)}       | ${[[1], [0]]}         | ${"a source for each rival"}
    ${[[...seven.slice(0, 6), "优", "缺"]]}     | ${one("PUBLIC")}                                         | ${one(46203)}       | ${[[1]]}              | ${"two cells for the product"}
    ${[[...seven.slice(0, 6), "优", ""]]}       | ${one("PUBLIC")}                                         | ${one(46203)}       | ${[[6 / 7]]}          | ${"one of them is half an answer"}
    ${column(...seven)}                         | ${column("PUBLIC", "CUSTOMER", "", "", "", "", "EVENT")} | ${one(46203)}       | ${[[3 / 7]]}          | ${"a list is one rival"}
    ${[seven, Array(7).fill("")]}               | ${one("PUBLIC")}                                         | ${one(46203)}       | ${[[1], [""]]}        | ${"a blank row stays blank"}
    ${[seven, Array(7).fill(0)]}                | ${column("PUBLIC", 0)}                                   | ${column(46203, 0)} | ${[[1], [""]]}        | ${"blanks delivered as 0"}
    ${[seven, seven]}                           | ${column("PUBLIC", "stolen")}                            | ${one(46203)}       | ${[[1], ["#N/A"]]}    | ${"a source that is not lawful stays in its row"}
    ${[seven, [...seven.slice(0, 6), "#REF!"]]} | ${one("PUBLIC")}                                         | ${one(46203)}       | ${[[1], ["#VALUE!"]]} | ${"an error stays in its row"}
  `(
    "$why",
    ({
      answers,
      sources,
      dates,
      is,
    }: {
      answers: unknown[][];
      sources: unknown[][];
      dates: unknown[][];
      is: unknown;
    }) => {
      expect(shown(intelComplete(answers, sources, dates))).toEqual(is);
    },
  );

  test("ranges that do not fit are told", () => {
    expect(thrown(() => intelComplete([["a", "b"]], one("PUBLIC"), one(46203))).code).toBe("#VALUE!");
    expect(thrown(() => intelComplete([seven, seven], column(1, 2, 3), one(46203))).code).toBe("#VALUE!");
    expect(thrown(() => intelComplete([seven], [["PUBLIC", "PUBLIC"]], one(46203))).code).toBe("#VALUE!");
  });

  test("its twin names what is open and what does not count", () => {
    const sources = [["PUBLIC", "", "PUBLIC", "PUBLIC", "PUBLIC", "PUBLIC", "PUBLIC"]];
    const answers = [seven.with(2, "")];
    expect(intelCompleteWhy(answers, sources, one(46203), true, "zh")).toEqual([
      ["情报完整度", "尚无答案", "缺合法来源或日期"],
      [5 / 7, "拜访次数", "对手客户经理"],
    ]);
    expect(intelCompleteWhy(answers, sources, one(46203), false, "en")).toEqual([
      [5 / 7, "number of visits", "its account manager"],
    ]);
  });
});

test("RELSHARE leaves out rivals that are blank, and refuses more than the whole market", () => {
  expect(relShare(one(0.2), column(0.4, "", null))).toEqual([[0.5]]);
  expect(thrown(() => relShare(one(0.7), column(0.4))).code).toBe("#NUM!");
  expect(thrown(() => relShare(one(0.7), column(""))).code).toBe("#VALUE!");
});

// The contract's own runs seldom meet seven cells in a row, or a count that goes with a table.
describe("the contract holds in the shapes that these take", () => {
  const cell = fc.constantFrom<unknown>(
    null,
    "",
    0,
    "无",
    "PUBLIC",
    "x",
    "#REF!",
    true,
    -3,
    2.5,
    3,
    46_203,
    "2026-06-30",
  );
  const table = (columns: number, rows: number) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows });
  const known = fc.constantFrom<unknown>("PUBLIC", "客户主动告知", "", 46_203);

  test.each([
    ["INTELCOMPLETE", intelComplete, 3],
    ["INTELCOMPLETEWHY", intelCompleteWhy, 4],
  ] as const)("%s", (_, call, languageAt) => {
    const args = fc
      .record({ columns: fc.constantFrom(7, 8), rows: fc.integer({ min: 1, max: 4 }) })
      .chain(({ columns, rows }) => {
        const beside = fc.oneof(known.map(one), table(1, rows), table(columns, rows));
        return fc.tuple(table(columns, rows), beside, beside, fc.constant(null), fc.constant(null));
      });
    fc.assert(
      fc.property(args, (given) => {
        expect(violations({ call: call as Implementation, languageAt, rowArguments: 0 }, given)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test("SWOTMATRIX", () => {
    const score = fc.constantFrom<unknown>(null, "", -3, -2, 0, 1, 3, 4, "x");
    const row = fc.array(score, { minLength: 3, maxLength: 3 });
    const absent = fc.constant(null);
    const count = fc.constantFrom<unknown>(0, 1, 2, 3, 4, 1.5, "", -1).map(one);
    const args = fc.tuple(fc.array(row, { minLength: 1, maxLength: 4 }), count, count, absent, absent, absent);
    fc.assert(
      fc.property(args, (given) => {
        expect(violations({ call: swotMatrix as Implementation, languageAt: 5, rowArguments: 0 }, given)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
