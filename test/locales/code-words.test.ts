import { expect, test } from "vitest";
import type { CodeListId } from "#core/codes/codes.ts";
import { codeOfWord } from "#locales/code-of-word.ts";
import { codeWords } from "#locales/code-words/code-words.ts";

test.each(Object.keys(codeWords) as readonly CodeListId[])("every word for a code of %s means that code", (list) => {
  const words = Object.entries(codeWords[list] as Readonly<Record<string, readonly string[]>>);
  const lost = words.flatMap(([code, said]) => said.filter((word) => codeOfWord(list, word) !== code));
  expect(lost).toEqual([]);
});
