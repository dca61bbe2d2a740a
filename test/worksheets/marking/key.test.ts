import { describe, expect, test } from "vitest";
import type { RawCell, RawWorkbook } from "#workbook/sheet.ts";
import { rawOf } from "#test/support/class-files.ts";
import { EXERCISE } from "#test/support/class-of-thirty.ts";
import { editionOf } from "#worksheets/editions.ts";
import { keyFaultText } from "#worksheets/marking/describe-faults.ts";
import { readKey } from "#worksheets/marking/read-key.ts";
import { MARKING_COLUMNS, type MarkingColumn } from "#worksheets/marking-sheet.ts";

const trainer = rawOf(editionOf(EXERCISE, "trainer", "zh-CN"), "trainer.xlsx");
const sheet = trainer.sheets.find(({ name }) => name === "评分");
const header = sheet?.rows.findIndex((row) => row.includes("编号")) ?? -1;

/** The trainer's file with one cell of the scheme's first row changed. */
function withCell(column: MarkingColumn, value: RawCell, row = 1): RawWorkbook {
  const at = MARKING_COLUMNS.indexOf(column);
  return changed((rows) =>
    rows.map((cells, index) =>
      index === header + row ? cells.map((cell, place) => (place === at ? value : cell)) : cells,
    ),
  );
}

function changed(change: (rows: readonly (readonly RawCell[])[]) => readonly (readonly RawCell[])[]): RawWorkbook {
  return {
    ...trainer,
    sheets: trainer.sheets.map((one) => (one.name === "评分" ? { ...one, rows: change(one.rows) } : one)),
  };
}

const faultsOf = (workbook: RawWorkbook) => {
  const key = readKey(workbook);
  return key.ok ? [] : key.fault.map((fault) => keyFaultText(fault, "zh-CN"));
};

test("a trainer's edition is a key", () => {
  expect(faultsOf(trainer)).toEqual([]);
});

describe("a file that is none says why", () => {
  test.each<[string, RawWorkbook, string]>([
    ["a team's workbook", { ...trainer, names: [] }, "不是练习表"],
    ["a student edition", rawOf(editionOf(EXERCISE, "student", "zh-CN")), "学员版"],
    ["a team edition", rawOf(editionOf(EXERCISE, "team", "zh-CN")), "团队版"],
    [
      "without its scheme",
      { ...trainer, sheets: trainer.sheets.filter(({ name }) => name !== "评分") },
      "找不到评分表",
    ],
    [
      "a header overwritten",
      changed((rows) =>
        rows.map((row, at) => (at === header ? row.map((cell) => (cell === "分值" ? "分" : cell)) : row)),
      ),
      "分值",
    ],
    ["without a row", changed((rows) => rows.slice(0, header + 1)), "没有一行"],
    ["points in words", withCell("points", "两分"), "“两分”应为 0 或更大的数"],
    ["points below zero", withCell("points", -1), "“-1”"],
    ["no points", withCell("points", null), "不评分的格填 0"],
    ["another kind", withCell("kind", "颜色"), "“颜色”不认识"],
    ["no name", withCell("name", null), "缺少单元格名称"],
    ["an id twice", withCell("id", "abc.share#2"), "重复"],
    ["no id that can be read", withCell("id", "第一行"), "“第一行”不可用"],
    ["a tolerance in words", withCell("tolerance", "一点"), "“一点”"],
    ["an answer that is no number", withCell("expected", "很多"), "“很多”与类型不符"],
    ["an answer that is an error", withCell("expected", { kind: "error", error: "#REF!" }), "#REF!"],
    [
      "an answer without its result",
      withCell("expected", { kind: "uncalculated", formula: "'答案'!C5" }),
      "没有保存结果",
    ],
    ["another answer that cannot be read", withCell("also", "0.5；很多"), "“也算对”"],
  ])("%s: %s", (_, workbook, said) => {
    expect(faultsOf(workbook).join("\n")).toContain(said);
  });

  test("every cell at once, by its address", () => {
    const both = readKey(withCell("points", "x"));
    if (both.ok) throw new Error("a key");
    const at = `${String.fromCharCode(65 + MARKING_COLUMNS.indexOf("points"))}${String(header + 2)}`;
    expect(both.fault).toEqual([{ code: "cell", problem: "points", sheet: "评分", cell: at, found: "x" }]);
  });
});

describe("what a trainer may change is taken", () => {
  const first = (workbook: RawWorkbook) => {
    const key = readKey(workbook);
    if (!key.ok) throw new Error(JSON.stringify(key.fault));
    return key.value.entries[0];
  };

  test.each<[string, MarkingColumn, RawCell, object]>([
    ["points", "points", "３", { points: 3 }],
    ["no points: not marked", "points", 0, { points: 0 }],
    ["a tolerance", "tolerance", 0.01, { tolerance: { absolute: 0.01, relative: null } }],
    ["none", "tolerance", null, { tolerance: { absolute: null, relative: null } }],
    ["a relative one", "relative", "1%", { tolerance: { absolute: 0.002, relative: 0.01 } }],
    ["other answers", "also", "0.5; ５２％", { also: [0.5, 0.52] }],
    ["a hint", "hint", "再算一遍", { hint: "再算一遍" }],
    ["nothing to fill in", "expected", null, { expected: null }],
    ["a kind as schemes called it at first", "kind", "number", { kind: "number" }],
    ["a kind in the other language", "kind", "Number", { kind: "number" }],
    ["another kind", "kind", "文字", { kind: "text", expected: expect.any(String) as string }],
  ])("%s", (_, column, value, expected) => {
    expect(first(withCell(column, value))).toMatchObject(expected);
  });

  test("a scheme without the columns that came later", () => {
    const at = (["relative", "also"] as const).map((column) => MARKING_COLUMNS.indexOf(column));
    const older = changed((rows) =>
      rows.map((row, index) => (index < header ? row : row.filter((__, place) => !at.includes(place)))),
    );
    expect(faultsOf(older)).toEqual([]);
  });

  test("rows in another order, columns in another order, blank rows between", () => {
    const mixed = changed((rows) => [
      ...rows.slice(0, header + 1).map((row, index) => (index === header ? row.toReversed() : row)),
      ...rows
        .slice(header + 1)
        .flatMap((row) => [[], row.toReversed()])
        .reverse(),
    ]);
    const key = readKey(mixed);
    const plain = readKey(trainer);
    const ids = (one: typeof key) => (one.ok ? one.value.entries.map(({ id }) => id).sort() : one.fault);
    expect(ids(key)).toEqual(ids(plain));
  });
});
