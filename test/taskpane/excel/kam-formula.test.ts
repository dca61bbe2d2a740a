import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { argumentOf, kamCallIn, type Argument } from "../../../src/taskpane/excel/kam-formula.ts";

describe("the call of ours in a formula", () => {
  test.each([
    ["alone", "=KAM.TIER(A1,B1)", { id: "TIER", args: ["A1", "B1"], isWhole: true }],
    ["in lower case, with blanks", "= kam.tier ( A1 , B1 ) ", { id: "TIER", args: ["A1", "B1"], isWhole: false }],
    [
      "inside of another one",
      "=ROUND(KAM.RSI(A1:A3,B1:B3),1)",
      { id: "RSI", args: ["A1:A3", "B1:B3"], isWhole: false },
    ],
    ["left out arguments", "=KAM.X(1,,3)", { id: "X", args: ["1", "", "3"], isWhole: true }],
    ["without arguments", "=KAM.X()", { id: "X", args: [], isWhole: true }],
    ["nested brackets", "=KAM.X(SUM(A1,B1),{1,2;3,4})", { id: "X", args: ["SUM(A1,B1)", "{1,2;3,4}"], isWhole: true }],
    ["a comma in a text", '=KAM.X("a,b)","c""d")', { id: "X", args: ['"a,b)"', '"c""d"'], isWhole: true }],
    ["a comma in a sheet's name", "=KAM.X('a,b'!A1,2)", { id: "X", args: ["'a,b'!A1", "2"], isWhole: true }],
    ["a bracket in a column", "=KAM.X(T[a'[1'],b],2)", { id: "X", args: ["T[a'[1'],b]", "2"], isWhole: true }],
    ["as files write it", "=_xldudf_KAM_TIER(1)", { id: "TIER", args: ["1"], isWhole: true }],
  ])("%s", (_, formula, call) => {
    expect(kamCallIn(formula)).toEqual(call);
  });

  test.each([
    ["a value", "KAM.TIER(1)"],
    ["another function", "=SUM(A1)"],
    ["a name that ends so", "=MYKAM.TIER(1)"],
    ["in a text", '="KAM.TIER(1)"'],
  ])("none: %s", (_, formula) => {
    expect(kamCallIn(formula)).toBeNull();
  });
});

test.each<[string, Argument]>([
  ["", { kind: "blank" }],
  ["12.5", { kind: "values", rows: [[12.5]] }],
  ["-40%", { kind: "values", rows: [[-0.4]] }],
  ['"a""b"', { kind: "values", rows: [['a"b']] }],
  ["TRUE", { kind: "values", rows: [[true]] }],
  [
    '{1,"a;b";2,3}',
    {
      kind: "values",
      rows: [
        [1, "a;b"],
        [2, 3],
      ],
    },
  ],
  ["$A$1:B2", { kind: "cells", sheet: null, address: "A1:B2" }],
  ["'年 度'!C3", { kind: "cells", sheet: "年 度", address: "C3" }],
  ["客户!C3", { kind: "cells", sheet: "客户", address: "C3" }],
  ["KAM_PARAMS", { kind: "name", name: "KAM_PARAMS" }],
  ["客户表[财务 贡献]", { kind: "columns", table: "客户表", from: "财务 贡献", to: "财务 贡献", thisRow: false }],
  ["[@得分]", { kind: "columns", table: null, from: "得分", to: "得分", thisRow: true }],
  ["T[[#This Row],[a'[1']]]", { kind: "columns", table: "T", from: "a[1]", to: "a[1]", thisRow: true }],
  ["T[@[a b]:[c d]]", { kind: "columns", table: "T", from: "a b", to: "c d", thisRow: true }],
  ["T[[a]:[b]]", { kind: "columns", table: "T", from: "a", to: "b", thisRow: false }],
  ["A1+1", { kind: "other", text: "A1+1" }],
  ["SUM(A1)", { kind: "other", text: "SUM(A1)" }],
  ["A1#", { kind: "other", text: "A1#" }],
])("%s is understood", (text, argument) => {
  expect(argumentOf(text)).toEqual(argument);
});

test("law: what stands in a text, a column or a bracket never separates arguments", () => {
  const inText = fc.string({ unit: fc.constantFrom("a", ",", "(", ")", "[", "{", "'") }).map((text) => `"${text}"`);
  const inColumn = fc
    .string({ unit: fc.constantFrom("a", ",", "(", "'[", "']", "'#"), minLength: 1 })
    .map((text) => `T[${text}]`);
  fc.assert(
    fc.property(fc.array(fc.oneof(inText, inColumn, fc.constant("A1")), { minLength: 1, maxLength: 5 }), (args) => {
      expect(kamCallIn(`=KAM.X(${args.join(",")})`)).toEqual({ id: "X", args, isWhole: true });
    }),
  );
});
