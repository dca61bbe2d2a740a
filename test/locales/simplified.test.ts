import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { codeOfWord } from "#locales/code-of-word.ts";
import { simplified } from "#locales/simplified.ts";
import { TRADITIONAL_PAIRS } from "#locales/traditional-characters.ts";
import { charactersUsed, installedVersion, traditionalPairs, traditionalSource } from "../../tools/simplified.ts";

test.each([
  ["客戶名稱", "客户名称", "Taiwan"],
  ["聯絡人", "联络人", "a word of Taiwan keeps its word"],
  ["銷售階段", "销售阶段", "several at once"],
  ["客户名称", "客户名称", "already simplified"],
  ["Account 客戶", "Account 客户", "mixed"],
])("%s is %s (%s)", (traditional, expected) => {
  expect(simplified(traditional)).toBe(expected);
});

test("a word for a code may be typed in traditional characters", () => {
  expect([codeOfWord("role", "決策者"), codeOfWord("status", "贏單")]).toEqual([
    codeOfWord("role", "决策者"),
    codeOfWord("status", "赢单"),
  ]);
});

test("every character that the contract's words need is there: else run npx tsx tools/simplified.ts", () => {
  const pairs = traditionalPairs(charactersUsed());
  expect(TRADITIONAL_PAIRS).toBe(pairs);
  const source = readFileSync(new URL("../../src/locales/traditional-characters.ts", import.meta.url), "utf8");
  expect(source.split("\n")[0]).toBe(traditionalSource(pairs, installedVersion()).split("\n")[0]);
});

test("a second time changes nothing", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...TRADITIONAL_PAIRS, "a", " ") }), (text) => {
      expect(simplified(simplified(text))).toBe(simplified(text));
    }),
  );
});
