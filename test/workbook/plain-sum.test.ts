import fc from "fast-check";
import { expect, test } from "vitest";
import { plainSum } from "#workbook/plain-sum.ts";
import type { RawCell, RawSheet } from "#workbook/sheet.ts";

const open: RawCell = { kind: "uncalculated", formula: "SUM(B2:B4)" };
const sheet: RawSheet = {
  name: "客户",
  rows: [
    ["客户名称", "金额（万元）", "份额", "备注\n栏"],
    ["甲", 1.5, 10, "x"],
    ["乙", null, 20, null],
    ["丙", 2, 30, null],
    ["合计", open, { kind: "error", error: "#REF!" }, null],
  ],
  tables: [{ name: "客户表", top: 0, left: 0, bottom: 3, right: 3 }],
};
const at = { row: 4, column: 1 };

test.each<[formula: string, expected: number | null, why: string]>([
  ["SUM(B2:B4)", 3.5, "a column"],
  ["sum( $B$2:$B$4 )", 3.5, "fixed, in small letters"],
  ["+SUM(B2:B4)", 3.5, "as Lotus users begin a formula"],
  ["SUM(B4:B2)", 3.5, "from below"],
  ["SUM(C2)", 10, "one cell"],
  ["SUM(B2:B4,C2:C4)", null, "two ranges"],
  ["SUM(B2:C4)", null, "two columns"],
  ["SUM(B2:B4)*2", null, "more than a sum"],
  ["SUM(B2:B3)+SUM(B4)", null, "two sums"],
  ["B2+B4", null, "an addition"],
  ["SUM(B2:B5)", null, "itself within"],
  ["SUM(B:B)", null, "a whole column, itself within"],
  ["SUM(B1:B4)", null, "the header within: Excel passes over it, and perhaps over more"],
  ["SUM(C2:C5)", null, "an error within"],
  ["SUM(D2:D4)", null, "a text within"],
  ["SUM(B10:B20)", 0, "blank cells alone"],
  ["SUM(客户!B2:B4)", 3.5, "its own sheet by name"],
  ["SUM('客户'!B2:B4)", 3.5, "its own sheet in quotes"],
  ["SUM(销售!B2:B4)", null, "another sheet"],
  ["SUM([1]客户!B2:B4)", null, "another workbook"],
  ["SUBTOTAL(9,B2:B4)", 3.5, "a subtotal"],
  ["SUBTOTAL(109, B2:B4)", 3.5, "a subtotal without hidden rows"],
  ["SUBTOTAL(1,B2:B4)", null, "an average"],
  ["SUBTOTAL(109,客户表[金额（万元）])", 3.5, "a column of an Excel Table"],
  ["SUBTOTAL(109,[金额（万元）])", 3.5, "a column of the table around"],
  ["SUM(客户表[[#Data],[金额（万元）]])", 3.5, "its data in so many words"],
  ["SUM(客户表[[#All],[金额（万元）]])", null, "more than its data"],
  ["SUM(客户表[备注 栏])", null, "a column of texts, its header in two lines"],
  ["SUM(客户表[没有])", null, "no such column"],
  ["SUM(别的表[金额（万元）])", null, "no such table"],
  ["SUM(客户表[[金额（万元）]:[份额]])", null, "several columns"],
  ["SUM()", null, "nothing"],
  ["SUMIF(B2:B4,1)", null, "another function"],
  ["", null, "no formula"],
])("%s is %j (%s)", (formula, expected) => {
  expect(plainSum(formula, at, sheet)).toBe(expected);
});

test("a column whose header has signs of its own is found behind their apostrophes", () => {
  const rows = [["a[b]#1'"], [1], [2]];
  const one: RawSheet = { name: "s", rows, tables: [{ name: "T", top: 0, left: 0, bottom: 2, right: 0 }] };
  expect(plainSum("SUM(T[a'[b']'#1''])", at, one)).toBe(3);
});

test("a subtotal over rows that are hidden is not computed, a sum is", () => {
  const filtered = { ...sheet, hiddenRows: [2] };
  expect(plainSum("SUBTOTAL(109,B2:B4)", at, filtered)).toBe(null);
  expect(plainSum("SUBTOTAL(9,C4)", at, filtered)).toBe(30);
  expect(plainSum("SUM(B2:B4)", at, filtered)).toBe(3.5);
});

test("the sum of a column is that of its numbers, wherever it stands and whatever is blank", () => {
  const cells = fc.array(fc.option(fc.integer({ min: -1e9, max: 1e9 })), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(cells, fc.nat(20), (column, above) => {
      const rows = [...Array<RawCell[]>(above).fill([]), ...column.map((cell) => [cell])];
      const formula = `SUM(A${above + 1}:A${above + column.length})`;
      const expected = column.reduce<number>((sum, cell) => sum + (cell ?? 0), 0);
      expect(plainSum(formula, { row: 99, column: 5 }, { name: "s", rows, tables: [] })).toBe(expected);
    }),
  );
});
