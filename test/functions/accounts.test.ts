import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { coopStageOf } from "../../src/functions/coopstage.ts";
import { coopStageWhy } from "../../src/functions/coopstagewhy.ts";
import { critOk } from "../../src/functions/critok.ts";
import { decisionModeOf } from "../../src/functions/decisionmode.ts";
import { decisionModeWhy } from "../../src/functions/decisionmodewhy.ts";
import { keyTestOf } from "../../src/functions/keytest.ts";
import { keyTestWhy } from "../../src/functions/keytestwhy.ts";
import { keyVolume } from "../../src/functions/keyvolume.ts";
import { keyVolumeWhy } from "../../src/functions/keyvolumewhy.ts";
import { resourceFocusOf } from "../../src/functions/resourcefocus.ts";
import { targetMatrix } from "../../src/functions/targetmatrix.ts";
import { threeLevel } from "../../src/functions/threelevel.ts";
import { valueMatrixOf } from "../../src/functions/valuematrix.ts";
import { valueMatrixWhy } from "../../src/functions/valuematrixwhy.ts";
import { shown, standIn, thrown } from "./custom-functions.ts";

beforeAll(standIn);

const one = (value: unknown) => [[value]];
const column = (...values: readonly unknown[]) => values.map((value) => [value]);

describe("key accounts", () => {
  type Facts = readonly [unknown, unknown, unknown, unknown, unknown, unknown, unknown, unknown?];
  type Cells = [unknown[][], unknown[][], unknown[][], unknown[][], unknown[][], unknown[][], unknown[][], unknown[][]];
  const row = (...facts: Facts) => Array.from({ length: 8 }, (_, index) => one(facts[index] ?? null)) as Cells;

  test("0 people and 0 levels are blanks, 0 purchases are none", () => {
    expect(keyTestOf(...row(0, 0, 0, 0, 0, "否", 3))).toEqual([["REGULAR"]]);
    expect(keyTestOf(...row(2e6, 0, 0, 0.5, 0, "否", 3))).toEqual([["?"]]);
    expect(keyTestOf(...row(2e6, 2, 1, 0.5, 0, "否", 3))).toEqual([["CANDIDATE"]]);
  });

  test("a blank row stays blank, a faulty row carries its own error", () => {
    const cells = keyTestOf(
      column(2e6, null, 2e6, "2e6元"),
      column(8, null, 8, 8),
      column(1, null, 1, 1),
      column(0.5, null, 50, 0.5),
      column(1, null, 1, 1),
      column(false, null, false, false),
      column(2, null, 2, 2),
    );
    expect(shown(cells).flat()).toEqual(["KEY", "", "#NUM!", "#VALUE!"]);
  });

  test("the twin's flags add up to its count; what is open is named", () => {
    const [line = []] = keyTestWhy(...row(2e6, 8, null, null, 1, null, 2, null), undefined, false, "zh");
    expect(line).toEqual(["?", "现有客户", 2, true, true, "", "", false, "行业影响力", "需求专业化、战略合作", ""]);
    const cell = fc.option(fc.integer({ min: 1, max: 8 }));
    fc.assert(
      fc.property(cell, cell, fc.boolean(), (people, levels, framework) => {
        const args = row(2e6, people, levels, 0.1, 1, framework, 5);
        const [found = []] = keyTestWhy(...args, undefined, false);
        expect(found.slice(3, 8).filter((flag) => flag === true)).toHaveLength(Number(found[2]));
        expect([[found[0]]]).toEqual(keyTestOf(...args));
      }),
    );
  });

  test("turns on the team's parameters and has headers in the language", () => {
    const args = row(2e6, 8, 1, 0.5, 1, false, 2, null);
    expect(keyTestOf(...args)).toEqual([["KEY"]]);
    expect(keyTestOf(...args, [["key.purchase", 3e6]])).toEqual([["REGULAR"]]);
    expect(keyTestOf(...args, [["key.features", 4]])).toEqual([["CANDIDATE"]]);
    expect(keyTestWhy(...args, undefined, undefined, "en")[0]?.slice(0, 4)).toEqual([
      "Key account",
      "Existing or target",
      "Features",
      "Large purchases",
    ]);
  });

  test("by volume: blank rows take no part, the twin says the same", () => {
    const list = [column(1, null, 9), column(10, null, 90), column(0.1, null, 0.2)] as const;
    expect(keyVolume(...list)).toEqual(column("REGULAR", "", "KEY"));
    const lines = keyVolumeWhy(...list, undefined, false);
    expect(lines.map(([found]) => found)).toEqual(["REGULAR", "", "KEY"]);
    expect(keyVolume(column(1, 9), column(10, null), column(0.1, 0.2))).toEqual(column("KEY", "?"));
    expect(thrown(() => keyVolume(column(1), column(10), column(20))).code).toBe("#NUM!");
  });

  test("hours against profit: a row that is half blank takes no part", () => {
    const cells = resourceFocusOf(column(60, 40, null, 5), column(10, 30, 5, ""), undefined, undefined, "en");
    expect(cells.map((line) => line.at(-1))).toEqual([
      "In proportion",
      "More than its share",
      "In proportion",
      "?",
      "?",
    ]);
    expect(cells[1]?.slice(0, 2)).toEqual([0.6, 0.25]);
    expect(thrown(() => resourceFocusOf(column(1, 2), column(0, -5))).code).toBe("#DIV/0!");
  });
});

describe("stage and mode", () => {
  const asOf = one("2026-06-30");

  test("an error in the value is an answer only where the stage turns on it", () => {
    const stages = coopStageOf(
      column(null, "2026-02-01", "2024-03-01", "2024-03-01"),
      column(null, "2026-05-01", "2026-05-10", "2026-05-10"),
      asOf,
      column(false, false, false, true),
      column("#VALUE!", "#VALUE!", "#N/A", "#N/A"),
    );
    expect(shown(stages)).toEqual(column("PROSPECT", "NEW", "MATURE", "#N/A"));
    expect(shown(coopStageOf(one("2024-03-01"), one("2026-05-10"), asOf, one(true), one("高")))).toEqual([["#VALUE!"]]);
  });

  test("without an order it is a prospect, but a row of a range with nothing in it stays blank", () => {
    expect(coopStageOf(one(null), one(0), asOf, one(null), one(null))).toEqual([["PROSPECT"]]);
    const orders = [column(null, null, 46_000), column(null, null, 46_100)] as const;
    expect(coopStageOf(...orders, asOf, column(null, false, null), column(null, null, null))).toEqual(
      column("", "PROSPECT", "NEW"),
    );
  });

  test("what the stage turns on is asked for; the twin says what", () => {
    const args = [one("2024-03-01"), one("2026-05-10"), asOf, one(true), one(null)] as const;
    expect(coopStageOf(...args)).toEqual([["?"]]);
    const [[cell] = []] = coopStageWhy(...args, undefined, undefined, false, "zh");
    expect((cell as Error).message).toContain("客户价值");
  });

  test("the parameters of the contract's formula stand where it puts them", () => {
    const params = [["stage.partnerValue", 90]];
    expect(coopStageOf(one(45_000), one(46_100), asOf, one("是"), one(84), undefined, params)).toEqual([["MATURE"]]);
    expect(decisionModeOf(one("N"), one(null), one(2), [["decision.votes", 3]])).toEqual([["?"]]);
  });

  test("a mode that is not clear says what to do", () => {
    expect(
      decisionModeOf(column(true, true, false, null), column(false, null, null, null), column(null, null, 1, null)),
    ).toEqual(column("CENTRAL", "?", "?", ""));
    const lines = decisionModeWhy(column("是", "否"), column("否", null), column(null, 1), undefined, undefined, "zh");
    expect(lines).toEqual([
      ["决策模式", "重点投入"],
      ["集中决策", "请我方高层对接拍板的关键决策者"],
      ["?", "先问清由谁拍板、哪些部门表决"],
    ]);
  });

  test("three levels take codes and words, and name a tier that is none", () => {
    expect(shown(threeLevel(column("战略级", null, "service", "X")))).toEqual(column("KEY", "", "GENERAL", "#N/A"));
  });
});

describe("matrices and criteria", () => {
  test("a row without a score takes no part in the mean, in either function", () => {
    const current = column(78, 87, 69, 74, null, null);
    const potential = column(80, 55, 62, 75, null, 99);
    const fields = ["VALUE", "SECONDARY", "LOW", "LATENT", "", "?"];
    expect(valueMatrixOf(current, potential)).toEqual(column(...fields));
    const lines = valueMatrixWhy(current, potential, undefined, undefined, undefined, false);
    expect(lines.map(([field]) => field)).toEqual(fields);
    expect(lines[0]?.slice(1, 3)).toEqual([1, 12]);
  });

  test("the cut is one cell, and strategic values count only with a weight", () => {
    const scores = [column(60, 40), column(60, 40), column(100, null)] as const;
    expect(valueMatrixOf(...scores, one(50))).toEqual(column("VALUE", "LOW"));
    expect(thrown(() => valueMatrixOf(...scores, column(50, 60))).message).toContain("2×1");
    const blended = [["valueMatrix.strategicShare", 0.4]];
    expect(valueMatrixOf(...scores, one(70), blended)).toEqual(column("LATENT", "?"));
  });

  test("a target is placed in the shape of its arguments", () => {
    expect(shown(targetMatrix([[6, 4, null, 11]], [[4, 6, 5, 5]]))).toEqual([["SELECTIVE", "MAINTAIN", "?", "#NUM!"]]);
  });

  test("a criterion lacks what is blank or 0; an error is told", () => {
    expect(
      shown(critOk(column("元", 0, null, "#REF!"), column("CRM", "CRM", null, "x"), column(1, "", null, "x"))),
    ).toEqual(column("OK", "UNIT、BANDS", "", "#VALUE!"));
    expect(critOk(one("%"), one(null), one(0), "en")).toEqual([["Data source, Bands"]]);
  });
});
