import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { columnsOf, padBefore, padTo, wrapText } from "../../src/cli/text-layout.ts";

test.each`
  text           | columns | why
  ${"abc"}       | ${3}    | ${"letters take one"}
  ${"客户"}      | ${4}    | ${"Chinese characters take two"}
  ${"（＋）"}    | ${6}    | ${"so do full-width marks"}
  ${"e\u0301"}   | ${1}    | ${"an accent takes none"}
  ${"→−"}        | ${2}    | ${"an arrow takes one"}
  ${"\u{20000}"} | ${2}    | ${"rare characters too"}
`("$text takes $columns: $why", ({ text, columns }: { text: string; columns: number }) => {
  expect(columnsOf(text)).toBe(columns);
  expect(columnsOf(padTo(text, 8))).toBe(8);
  expect(columnsOf(padBefore(text, 8))).toBe(8);
});

describe("a text is broken", () => {
  test.each`
    text                | columns | lines                        | why
    ${"一二三四"}       | ${4}    | ${["一二", "三四"]}          | ${"between Chinese characters"}
    ${"one two three"}  | ${8}    | ${["one two", "three"]}      | ${"at blanks, which are not kept"}
    ${"一二，三"}       | ${4}    | ${["一", "二，", "三"]}      | ${"never before a comma"}
    ${"一（二三）"}     | ${5}    | ${["一", "（二", "三）"]}    | ${"never behind an opening bracket"}
    ${"金额 1,280.0万"} | ${8}    | ${["金额", "1,280.0", "万"]} | ${"a figure stays in one piece"}
    ${"abcdefghij"}     | ${4}    | ${["abcd", "efgh", "ij"]}    | ${"a word too long for a line where it ends"}
    ${""}               | ${4}    | ${[""]}                      | ${"nothing is one empty line"}
  `("$why", ({ text, columns, lines }: { text: string; columns: number; lines: string[] }) => {
    expect(wrapText(text, columns)).toEqual(lines);
  });

  test("into lines that fit and hold every character", () => {
    const text = fc.string({ unit: fc.constantFrom(..."客户，。（）ab1, →") });
    fc.assert(
      fc.property(text, fc.integer({ min: 6, max: 40 }), (one, columns) => {
        const lines = wrapText(one, columns);
        for (const line of lines) expect(columnsOf(line)).toBeLessThanOrEqual(columns);
        expect(lines.join("").replaceAll(" ", "")).toBe(one.replaceAll(" ", ""));
      }),
    );
  });
});
