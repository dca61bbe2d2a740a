import { at } from "../check-context.ts";
import { groupsBy } from "../groups.ts";
import { defineRule } from "../rule.ts";
import { spellingKey } from "../spelling-key.ts";
import { vocabularyWords, type Word } from "../vocabulary-words.ts";

/** Spellings of one word that differ in blanks, case, width, script or punctuation only: "GTXPro" beside "GTX Pro". */
export const spellingSplit = defineRule({
  id: "spelling-split",
  severity: "warning",
  *check(context) {
    for (const words of vocabularyWords(context).values()) {
      for (const spellings of groupsBy(words, ({ text }) => spellingKey(text) || null).values()) {
        if (spellings.length === 1) continue;
        const likely = likeliest(spellings);
        for (const word of spellings) {
          if (word === likely || word.isListed) continue;
          for (const { row, column, header, count } of word.places) {
            yield at(row, column as never, {
              code: "spelling-split",
              header,
              found: word.text,
              count,
              likely: likely.text,
              likelyCount: likely.count,
              isListed: likely.isListed,
            });
          }
        }
      }
    }
  },
});

/** What a list has, such as the products table; else what is written most often, the first of equals. */
function likeliest(spellings: readonly [Word, ...Word[]]): Word {
  const weight = ({ isListed, count }: Word) => (isListed ? Infinity : count);
  return spellings.reduce((best, word) => (weight(word) > weight(best) ? word : best));
}
