import { at } from "../check-context.ts";
import { groupsBy } from "../groups.ts";
import { isIndustry, likelyIndustry } from "../industry-names.ts";
import { defineRule } from "../rule.ts";
import { maySlip } from "../slip.ts";
import { spellingKey } from "../spelling-key.ts";
import { vocabularyWords, type Word } from "../vocabulary-words.ts";

// A word is rare beside one that is this many times as frequent.
const RARE = 2;
const TIMES_MORE = 5;

/** A rare word that is a slip away from a frequent one, or from a word of the list where there is one. */
export const spellingRare = defineRule({
  id: "spelling-rare",
  severity: "note",
  *check(context) {
    for (const [vocabulary, words] of vocabularyWords(context)) {
      // A misspelt name of an industry is told as one.
      const isTold = (text: string) => vocabulary === "industry" && (isIndustry(text) || likelyIndustry(text) !== null);
      const near = frequentWords(words);
      for (const word of words) {
        if (word.isListed || word.count > RARE || isTold(word.text)) continue;
        const key = spellingKey(word.text);
        const meant = near(key).find((other) => other.word.count >= word.count * TIMES_MORE && maySlip(key, other.key));
        if (meant === undefined) continue;
        for (const { row, column, header, count } of word.places) {
          const { text: likely, count: likelyCount } = meant.word;
          yield at(row, column as never, {
            code: "spelling-rare",
            header,
            found: word.text,
            count,
            likely,
            likelyCount,
          });
        }
      }
    }
  },
});

interface Keyed {
  readonly word: Word;
  readonly key: string;
}

const LONGEST_STEP = 2;

// A slip in both the first and the last letter is too rare to compare every word with every other for.
function frequentWords(words: readonly Word[]): (key: string) => readonly Keyed[] {
  const frequent = words
    .filter(({ count }) => count >= TIMES_MORE)
    .toSorted((a, b) => b.count - a.count)
    .map((word): Keyed => ({ word, key: spellingKey(word.text) }));
  const byStart = groupsBy(frequent, ({ key }) => `${key.slice(0, 1)} ${key.length}`);
  const byEnd = groupsBy(frequent, ({ key }) => `${key.slice(-1)} ${key.length}`);
  return (key) => {
    const lengths = Array.from({ length: 2 * LONGEST_STEP + 1 }, (_, step) => key.length - LONGEST_STEP + step);
    return lengths.flatMap((length) => [
      ...(byStart.get(`${key.slice(0, 1)} ${length}`) ?? []),
      ...(byEnd.get(`${key.slice(-1)} ${length}`) ?? []),
    ]);
  };
}
