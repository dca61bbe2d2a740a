import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toneOf } from "#core/negotiation/tone.ts";
import { TONE_WORDS } from "#core/negotiation/tone-words.ts";

const found = (text: string, words = TONE_WORDS) =>
  toneOf(words)(text).marks.map(({ kind, found: word }) => [kind, word]);

describe("NEG-8 markers in a text", () => {
  test.each<[text: string, marks: string[][], why: string]>([
    [
      "原则上可以，尽量月底前答复。",
      [
        ["ELASTIC", "原则上"],
        ["ELASTIC", "尽量"],
      ],
      "two elastic words",
    ],
    ["只要你们今天签，我就再降一点。", [["THREAT", "只要你们今天签，我就"]], "a wording with a gap"],
    ["只要你同意。以后就好说。", [], "the gap ends with the sentence"],
    [
      "这个你说了不算，否则我们找别的供应商。",
      [
        ["FACE", "你说了不算"],
        ["THREAT", "否则"],
        ["THREAT", "别的供应商"],
      ],
      "in the order of the text",
    ],
    [
      "This is our FINAL OFFER, or else.",
      [
        ["THREAT", "FINAL OFFER"],
        ["THREAT", "or else"],
      ],
      "upper and lower case",
    ],
    ["the floor elsewhere", [], "no Latin word inside another"],
    ["You don’t understand.", [["FACE", "You don’t understand"]], "either apostrophe"],
    ["我们明天十点见。", [], "nothing to mark"],
    ["", [], "no text"],
  ])("%s: %j (%s)", (text, marks) => {
    expect(found(text)).toEqual(marks);
  });

  test("of wordings at one place the longer counts, and words of a team are taken as they are", () => {
    const words = [
      { word: "考虑", kind: "ELASTIC" },
      { word: "考虑考虑", kind: "FACE" },
      { word: "(再说)", kind: "ELASTIC" },
      { word: " … ", kind: "THREAT" },
    ] as const;
    expect(found("考虑考虑(再说)", words)).toEqual([
      ["FACE", "考虑考虑"],
      ["ELASTIC", "(再说)"],
    ]);
  });

  test("every word of the lists is found as what it is", () => {
    for (const { word, kind } of TONE_WORDS.filter((entry) => !entry.word.includes("…")))
      expect(found(word)).toEqual([[kind, word]]);
  });

  test("marks stand where they say, do not overlap, and the counts count them", () => {
    const piece = fc.constantFrom(...TONE_WORDS.map(({ word }) => word), "，", "我们", "。", " ", "就", "a.*");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join("");
        const { marks, counts } = toneOf(TONE_WORDS)(text);
        let end = 0;
        for (const { at, found: word } of marks) {
          expect(text.slice(at, at + word.length)).toBe(word);
          expect(at).toBeGreaterThanOrEqual(end);
          end = at + word.length;
        }
        expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(marks.length);
      }),
    );
  });
});
