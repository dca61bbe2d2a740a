import fc from "fast-check";
import { expect, test } from "vitest";
import { address } from "#workbook/sheet.ts";
import { callsKam, shiftFormula, shownFormula } from "#xlsx/shown-formula.ts";

test.each<[stored: string, shown: string, why: string]>([
  ["_xldudf_KAM_TIER(A1)", "KAM.TIER(A1)", "as Excel saves an add-in's function"],
  ["1+_xldudf_KAM_SHARE_OF(A1)", "1+KAM.SHARE_OF(A1)", "the first underscore alone is the dot"],
  ["_xldudf_CONTOSO_ADD(1,2)", "_xldudf_CONTOSO_ADD(1,2)", "another add-in's"],
  ["_xlfn.XLOOKUP(A1,B:B,C:C)", "XLOOKUP(A1,B:B,C:C)", "newer than the format"],
  ["_xlfn._xlws.FILTER(A1:A9,_xlfn.ANCHORARRAY(B1))", "FILTER(A1:A9,ANCHORARRAY(B1))", "newer still"],
  ["_xlfn.LET(_xlpm.a,1,_xlpm.a)", "LET(a,1,a)", "a name within"],
  ["kam.tier( A1 )", "KAM.TIER( A1 )", "as other programs write it"],
  [`"_xlfn.x kam.tier(1)"&_xlfn.CONCAT(A1)`, `"_xlfn.x kam.tier(1)"&CONCAT(A1)`, "a text stays"],
  [`"say ""kam.tier(1)"""`, `"say ""kam.tier(1)"""`, "quotes within a text"],
])("%s is shown as %s (%s)", (stored, shown) => {
  expect(shownFormula(stored)).toBe(shown);
});

test.each<[formula: string, calls: boolean, why: string]>([
  ["KAM.TIER(A1)", true, "a call"],
  ["IF(A1,KAM.HHI(B1:B9),0)", true, "within another"],
  [`"KAM.TIER(A1)"`, false, "a text"],
  ["KAM.TIER", false, "no call"],
  ["MYKAM.TIER(A1)", false, "another name"],
  ["SUM(A1)", false, "another function"],
])("%s calls a function of ours: %j (%s)", (formula, calls) => {
  expect(callsKam(formula)).toBe(calls);
});

test.each<[formula: string, rows: number, columns: number, shifted: string, why: string]>([
  ["A1+$B1+C$1+$D$1", 2, 1, "B3+$B3+D$1+$D$1", "relative and fixed"],
  ["SUM(A1:B9)", 1, 0, "SUM(A2:B10)", "a range"],
  ["LOG10(A1)", 1, 0, "LOG10(A2)", "a function that looks like a cell"],
  ["'A1 表'!A1+Q1!B2+客户!C3", 1, 1, "'A1 表'!B2+Q1!C3+客户!D4", "sheets called like cells"],
  ["表1[[#This Row],[A1]]+A1", 1, 0, "表1[[#This Row],[A1]]+A2", "a column called like a cell"],
  [`A1&"A1"`, 1, 0, `A2&"A1"`, "a text"],
  ["YTD2026+A1", 1, 0, "YTD2026+A2", "a name, because no column is called so"],
  ["A1.b+A1", 1, 0, "A1.b+A2", "a name with a point"],
  ["A1", -1, 0, "#REF!", "above the sheet"],
])("%s moved by %d and %d is %s (%s)", (formula, rows, columns, shifted) => {
  expect(shiftFormula(formula, rows, columns)).toBe(shifted);
});

test("moved there and back a formula is itself", () => {
  const cell = fc.tuple(fc.integer({ min: 20, max: 999 }), fc.integer({ min: 20, max: 700 }));
  fc.assert(
    fc.property(cell, cell, fc.nat(19), fc.nat(19), ([row, column], [other, beside], rows, columns) => {
      const formula = `SUM(${address(row, column)}:${address(other, beside)})*$A1`;
      expect(shiftFormula(shiftFormula(formula, rows, columns), -rows, -columns)).toBe(formula);
    }),
  );
});
