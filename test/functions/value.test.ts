import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { giveTake } from "../../src/functions/givetake.ts";
import { ltv } from "../../src/functions/ltv.ts";
import { portfolioBridge } from "../../src/functions/portfoliobridge.ts";
import { portfolioDiff } from "../../src/functions/portfoliodiff.ts";
import { rfm } from "../../src/functions/rfm.ts";
import { scoreBand } from "../../src/functions/scoreband.ts";
import { sensitivity } from "../../src/functions/sensitivity.ts";
import { value3d } from "../../src/functions/value3d.ts";
import { value3dWhy } from "../../src/functions/value3dwhy.ts";
import { whale } from "../../src/functions/whale.ts";
import { whitespace } from "../../src/functions/whitespace.ts";
import { shown, standIn, thrown } from "./custom-functions.ts";

beforeAll(standIn);

const one = (value: unknown) => [[value]];
const column = (...values: readonly unknown[]) => values.map((value) => [value]);
type Inputs =
  Parameters<typeof value3d> extends readonly [...infer First, unknown?, unknown?, unknown?] ? First : never;
const assessed = (change: readonly (readonly [at: number, value: unknown])[] = []) => {
  const inputs: unknown[] = [2_600_000, 0.28, 0.08, 45, 0, 0.12, 0.45, 0.1, 4, 3];
  for (const [at, value] of change) inputs[at] = value;
  return inputs.map(one) as unknown as Inputs;
};

describe("value in three dimensions", () => {
  test("a missing input is the error of its own dimension alone, and says what is missing", () => {
    const [line = []] = value3d(...assessed([[2, null]]), undefined, false, "zh");
    expect(shown([line])).toEqual([["#VALUE!", 65, 62.5]]);
    expect((line[0] as { message: string }).message).toContain("净利率");
    expect(shown(value3dWhy(...assessed([[9, 0]]), undefined, false))[0]?.slice(8)).toEqual(Array(3).fill("#VALUE!"));
    expect(shown(value3d(...assessed([[5, 12]]), undefined, false))).toEqual([[58.125, "#NUM!", 62.5]]);
  });

  test("the twin adds up to it", () => {
    const ratio = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.tuple(ratio, ratio, ratio, ratio, ratio, ratio, ratio), (parts) => {
        const args = assessed(parts.map((part, at) => [at, at === 0 ? part * 2e7 : at === 3 ? part * 200 : part]));
        const [scores = []] = value3d(...args, undefined, false);
        const [points = []] = value3dWhy(...args, undefined, false).map((line) => line.map(Number));
        const sums = [points.slice(1, 4), points.slice(5, 8), points.slice(9)].map((some) =>
          some.reduce((sum, each) => sum + each, 0),
        );
        for (const [at, sum] of sums.entries()) expect(sum).toBeCloseTo(Number(scores[at]), 9);
        expect([points[0], points[4], points[8]]).toEqual(scores);
      }),
    );
  });

  test("an indicator goes by code, name or a team's word; an unknown one says which there are", () => {
    expect(
      shown(scoreBand(column("账期", "gross margin", "C1", null, "利润"), column(45, 0.28, 2_600_000, null, 1))),
    ).toEqual(column(4, 4, 3, "", "#N/A"));
    expect(shown(scoreBand(one("账期"), column(20, null, "x")))).toEqual(column(5, "", "#VALUE!"));
    expect(shown(scoreBand(column(null), column(5)))).toEqual(column("#VALUE!"));
  });
});

describe("give and take, lifetime", () => {
  test("nothing given leaves the ratio blank", () => {
    const none = one(0);
    expect(giveTake(column(100, null), none, none, none, none, none, none, undefined, false, "en")).toEqual([
      [100, 0, 100, "", "Green"],
      ["", "", "", "", ""],
    ]);
  });

  test("has the shape of its inputs, a bad row stays in its row", () => {
    expect(shown(ltv([[100, 100, null]], one(0), one(0), [[1, 101, null]]))).toEqual([[100, "#NUM!", ""]]);
    expect(shown(ltv(one(100), one(0), one(0), one(0)))).toEqual([["#VALUE!"]]);
  });
});

describe("lists of customers", () => {
  test("blank rows take no part, who never bought needs no recency", () => {
    const cells = rfm(column(5, null, null, 40), column(9, null, 0, 3), column(90, null, 0, 50), undefined, false);
    expect(cells.map((line) => line[3])).toEqual([555, "", 111, 333]);
    expect(thrown(() => rfm(column(5, null), column(9, 1), column(90, 1), undefined, false, "zh")).message).toContain(
      "距上次购买天数",
    );
  });

  test("a loss of all together has no shares", () => {
    expect(whale(column(10, null, 5), column(30, null, 5), false)).toEqual([
      [2, -20, -20, ""],
      ["", "", "", ""],
      [1, 0, 0, ""],
    ]);
    expect(thrown(() => whale(column(10), column(null))).code).toBe("#VALUE!");
  });

  test("whitespace without the rival tells the gap alone", () => {
    expect(shown(whitespace(column(100, 100, null), column(0, 120, null), undefined, undefined, false, "en"))).toEqual([
      ["To enter", 0, 100, "", ""],
      Array(5).fill("#NUM!"),
      Array(5).fill(""),
    ]);
  });
});

describe("sensitivity", () => {
  const ratings = [95, 80, 60, 50, 40].map(one) as [unknown[][], unknown[][], unknown[][], unknown[][], unknown[][]];

  test("growth and credit risk are those of the value where the tier has none of its own", () => {
    const own = sensitivity(...ratings, one(90), one(70), one(50), one(40), undefined, false);
    expect(sensitivity(...ratings, one(90), one(70), undefined, undefined, undefined, false)).toEqual(own);
    const watched = sensitivity(...ratings, one(90), one(70), undefined, one(70), undefined, false);
    expect(watched[0]?.slice(0, 4)).toEqual(["CORE", "growth", own[0]?.[2], "POTENTIAL"]);
  });

  test("what nobody rated is a question mark, and depth is asked for where a tier within reach needs it", () => {
    const [line = []] = sensitivity(...ratings, undefined, one(70), undefined, undefined, undefined, false);
    expect(line.slice(-2)).toEqual(["?", "?"]);
    const [missing = []] = sensitivity(...ratings, undefined, undefined, undefined, undefined, undefined, false, "zh");
    expect((missing[0] as { message: string }).message).toContain("合作深度");
  });

  test("a downward move has a minus, under headers of the language", () => {
    const carried = [100, 72, 72, 72, 28].map(one) as typeof ratings;
    const table = sensitivity(...carried, undefined, one(70), undefined, undefined, undefined, undefined, "en");
    expect(table[0]?.slice(0, 6)).toEqual([
      "Tier",
      "Most sensitive weight",
      "Move that changes the tier",
      "Tier then",
      "Financial weight may fall",
      "Financial weight may rise",
    ]);
    expect(table[1]?.slice(0, 4)).toEqual([
      "Strategic",
      "Financial contribution",
      expect.closeTo(3 / 28 - 0.35, 9),
      "Core",
    ]);
  });
});

describe("two portfolios", () => {
  const before = [column("海达", "澜岳", null, "中科"), column(500, 300, null, 120)] as const;
  const after = [column("澜岳", "海 达"), column(420, 440)] as const;

  test("differ by account, with tiers where they are given", () => {
    const lines = portfolioDiff(
      ...before,
      ...after,
      column("战略级", null, null, "POTENTIAL"),
      undefined,
      undefined,
      false,
      "zh",
    );
    expect(lines).toEqual([
      ["澜岳", "上升", 300, 420, 120, "A 类", "A 类", "", ""],
      ["海 达", "下降", 500, 440, -60, "A 类", "A 类", "战略级", ""],
      ["中科", "流失", 120, 0, -120, "B 类", "", "潜力级", ""],
    ]);
  });

  test("the accounts add up to the bridge", () => {
    const rows = fc.array(fc.tuple(fc.constantFrom(..."ABCDEF"), fc.integer({ min: 0, max: 99 })), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(rows, rows, (old, later) => {
        const args = [old, later].flatMap((list) => [list.map(([name]) => [name]), list.map(([, value]) => [value])]);
        const [a = [], b = [], c = [], d = []] = args;
        const changes = portfolioDiff(a, b, c, d, undefined, undefined, undefined, false);
        const bridge = portfolioBridge(a, b, c, d, false);
        for (const part of ["NEW", "LOST", "UP", "DOWN"]) {
          const sum = changes.reduce((total, line) => total + (line[1] === part ? Number(line[4]) : 0), 0);
          expect(bridge.find(([name]) => name === part)?.[2]).toBe(sum);
        }
        expect(bridge.slice(0, 5).reduce((sum, line) => sum + Number(line[2]), 0)).toBe(bridge[5]?.[2]);
      }),
    );
  });

  test("an amount without a name is nobody's; two empty lists have no accounts", () => {
    expect(
      thrown(() => portfolioDiff(column(null), column(5), ...after, undefined, undefined, undefined, undefined, "zh"))
        .message,
    ).toContain("客户名称");
    expect(thrown(() => portfolioDiff(one(null), one(null), one(null), one(null))).code).toBe("#VALUE!");
    expect(portfolioBridge(one(null), one(null), ...after, false, "en").at(-1)).toEqual(["End", 2, 860]);
  });
});
