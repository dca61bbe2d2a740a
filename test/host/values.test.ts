import { describe, expect, test } from "vitest";
import { emptyBook } from "./model/book.ts";
import type { Switches } from "./model/desk.ts";
import { useExcel } from "./use-excel.ts";

/* What becomes of values on their way into cells and out of them. */
const { host, start, run, codeOf } = useExcel();

async function written(value: unknown, format = "General") {
  start({ calculate: () => 42 }, emptyBook());
  return run(async (context) => {
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange("B2");
    cell.numberFormat = [[format]];
    cell.values = [[value]];
    cell.load("values,formulas,text,valueTypes,numberFormat");
    await context.sync();
    return [
      cell.values[0]?.[0],
      cell.formulas[0]?.[0],
      cell.valueTypes[0]?.[0],
      cell.numberFormat[0]?.[0],
    ] as unknown[];
  });
}

describe("a value written into a cell", () => {
  const cases: readonly [value: unknown, format: string, expected: readonly unknown[], why: string][] = [
    ["Lin", "General", ["Lin", "Lin", "String", "General"], "a text"],
    ["12", "General", [12, 12, "Double", "General"], "as if typed: a number"],
    ["12", "@", ["12", "12", "String", "@"], "in a text cell it stays text"],
    ["=1+1", "General", [42, "=1+1", "Double", "General"], "a formula"],
    ["+A1", "General", [42, "=+A1", "Double", "General"], "so is what begins with a plus"],
    ["@SUM(A1)", "General", [42, "=SUM(A1)", "Double", "General"], "and with an at"],
    ["＝1", "General", [42, "=1", "Double", "General"], "and with a full-width equals sign"],
    ["-2", "General", [-2, -2, "Double", "General"], "a negative number is no formula"],
    ["=1+1", "@", ["=1+1", "=1+1", "String", "@"], "in a text cell a formula is none"],
    ["'=1+1", "General", ["=1+1", "=1+1", "String", "General"], "an apostrophe keeps the rest as text"],
    ["2026-03-05", "General", [46_086, 46_086, "Double", "yyyy/m/d"], "a date becomes a serial with a date's format"],
    ["2026-03-05", "@", ["2026-03-05", "2026-03-05", "String", "@"], "not in a text cell"],
    ["TRUE", "General", [true, true, "Boolean", "General"], "a truth value"],
    ["50%", "General", [0.5, 0.5, "Double", "0%"], "a percentage"],
    ["#N/A", "General", ["#N/A", "#N/A", "Error", "General"], "an error"],
    ["", "General", ["", "", "Empty", "General"], "nothing"],
  ];
  test.each(cases)("%j in %s is %j: %s", async (value, format, expected) => {
    expect(await written(value, format)).toEqual(expected);
  });
});

test("null leaves a cell as it is", async () => {
  await run(async (context) => {
    const row = context.workbook.worksheets.getItem("Visits").getRange("A2:C2");
    row.values = [["v9", null, ""]];
    row.load("values");
    await context.sync();
    expect(row.values).toEqual([["v9", "Lin", ""]]);
  });
});

test.each([null, "", 0] as readonly Switches["blank"][])("a blank cell may arrive as %j", async (blank) => {
  start({ blank });
  await run(async (context) => {
    const cells = context.workbook.worksheets.getItem("Visits").getRange("C4:D4").load("values,valueTypes");
    await context.sync();
    expect([cells.values, cells.valueTypes]).toEqual([[[2, blank]], [["Double", "Empty"]]]);
  });
});

test("one value fills an area, another shape is refused", async () => {
  const shape = (values: unknown) =>
    codeOf(async (context) => {
      context.workbook.worksheets.getItem("Visits").getRange("B2:C3").values = values as unknown[][];
      await context.sync();
    });
  expect([await shape([["x", 1]]), await shape([["x"], ["y"]]), await shape("x")]).toEqual([
    "InvalidArgument",
    "InvalidArgument",
    "done",
  ]);
  expect(
    host()
      .user.read("Visits")
      .rows.map((row) => row.slice(1)),
  ).toEqual([
    ["x", "x"],
    ["x", "x"],
    ["Wang", 2],
  ]);
});

test("whole columns give no matrix, their used part does", async () => {
  await run(async (context) => {
    const column = context.workbook.worksheets.getItem("Visits").getRange("B:B").load("values,address");
    const used = context.workbook.worksheets.getItem("Visits").getRange("B:B").getUsedRange(true).load("address");
    const none = context.workbook.worksheets.getItem("Visits").getRange("Z:Z").getUsedRangeOrNullObject();
    await context.sync();
    expect([column.address, used.address, none.isNullObject]).toEqual(["Visits!B:B", "Visits!B1:B4", true]);
  });
});

test("what a cell shows follows its number format", async () => {
  await run(async (context) => {
    const cells = context.workbook.worksheets.getItem("Visits").getRange("E1:F1");
    cells.numberFormat = [["yyyy-mm-dd", "#,##0.00"]];
    cells.values = [[46_086, 1234.5]];
    cells.load("text,values");
    await context.sync();
    expect([cells.text, cells.values]).toEqual([[["2026-03-05", "1,234.50"]], [[46_086, 1234.5]]]);
  });
});
