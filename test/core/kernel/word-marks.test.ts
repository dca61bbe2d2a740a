import fc from "fast-check";
import { expect, test } from "vitest";
import { wordSearch, type Wording } from "#core/kernel/word-marks.ts";

const words: readonly Wording<"A" | "B">[] = [
  { word: "原则上", kind: "A" },
  { word: "原则", kind: "B" },
  { word: "只要你…就", kind: "A" },
  { word: "or else", kind: "B" },
  { word: "don't", kind: "A" },
  { word: "ok", kind: "B" },
  { word: "OK", kind: "A" },
  { word: "(?)", kind: "A" },
  { word: "𠮷利", kind: "B" },
];

test.each<[text: string, found: readonly string[], why: string]>([
  ["原则上原则", ["A 原则上 0", "B 原则 3"], "the longer of two at one place"],
  ["OR ELSE, Don’t", ["B OR ELSE 0", "A Don’t 9"], "upper and lower case, either apostrophe"],
  ["oK looks ok", ["B oK 0", "B ok 9"], "no Latin word inside another; of the same word twice the first"],
  ["只要你今天签就好", ["A 只要你今天签就 0"], "a gap"],
  ["a(?)b", ["A (?) 1"], "marks of a pattern are taken as they are"],
  ["x𠮷利", ["B 𠮷利 1"], "a character of two places"],
  ["oK", ["B oK 0"], "the sign for kelvin is a k"],
])("%s: %j (%s)", (text, found) => {
  expect(wordSearch(words)(text).map(({ kind, found: word, at }) => `${kind} ${word} ${String(at)}`)).toEqual(found);
});

test("one pass finds what each wording alone finds, the leftmost first and the longest at one place", () => {
  const piece = fc.constantFrom(
    "原则上",
    "原则",
    "只要你",
    "就",
    "or else",
    "ok",
    "OK",
    "don’t",
    " ",
    "。",
    "好",
    "(?)",
    "𠮷",
    "利",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join("");
      const alone = words.flatMap((word) => wordSearch([word])(text));
      const expected: typeof alone = [];
      let free = 0;
      for (const mark of alone.sort((one, other) => one.at - other.at || other.found.length - one.found.length)) {
        if (mark.at < free) continue;
        expected.push(mark);
        free = mark.at + mark.found.length;
      }
      expect(wordSearch(words)(text)).toEqual(expected);
    }),
  );
});
