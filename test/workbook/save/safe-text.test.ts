import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanText, guardedText, needsGuard } from "#workbook/save/safe-text.ts";
import { entered } from "./sheet-model.ts";

describe("a text that Excel would take for something else gets an apostrophe", () => {
  test.each<[why: string, text: string, guarded: boolean]>([
    ["a formula", '=HYPERLINK("http://x","请点")', true],
    ["a plus", "+1", true],
    ["a minus, as in lists", "-2 折以内", true],
    ["an at sign", "@SUM(A1)", true],
    ["a tab before it", "\t=1+1", true],
    ["a line break before it", "\r=1+1", true],
    ["blanks before it", "   =1+1", true],
    ["a blank of a Chinese character's width before it", "\u3000=1+1", true],
    ["a mark of no width before it", "\u200b=1+1", true],
    ["full-width forms", "＝1", true],
    ["full-width plus", "＋86", true],
    ["full-width at", "＠某人", true],
    ["an apostrophe of its own, which Excel would eat", "'90s", true],
    ["ordinary words", "年底前压到 20 分钟", false],
    ["a sign in the middle", "a=b", false],
    ["a number sign", "#1 供应商", false],
    ["a code with a hyphen", "V-7KQ2", false],
  ])("%s", (_, text, guarded) => {
    expect(needsGuard(text)).toBe(guarded);
    expect(guardedText(text)).toBe(guarded ? `'${text}` : text);
  });
});

test("whatever is typed is read back as it was, and is never a formula", () => {
  const start = fc.constantFrom("", "=", "+", "-", "@", "＝", "＋", "－", "＠", "'", "\t", " =", "\u3000@");
  fc.assert(
    fc.property(start, fc.string(), (before, rest) => {
      const text = cleanText(before + rest);
      const cell = entered(guardedText(text), "@", "pane");
      expect(cell).toMatchObject({ formula: null, value: text === "" ? null : text });
    }),
  );
});

test.each<[why: string, text: string, clean: string]>([
  ["line breaks are one kind", "一\r\n二\r三", "一\n二\n三"],
  ["what XML cannot hold goes", "a\u0000b\u000bc\ufffe", "abc"],
  ["half a character goes", "a\ud83d b", "a b"],
  ["a whole one stays", "好😀", "好😀"],
  ["blanks around it go", "  a  ", "a"],
])("a text is cleaned: %s", (_, text, clean) => {
  expect(cleanText(text)).toBe(clean);
});
