import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { NOTE, shorten, textWidth, wrap } from "#charts/text-width.ts";

/** Advances in thousandths of an em, as a browser measures them: regular, bold. */
const MEASURED: Readonly<Record<string, readonly [number, number]>> = {
  " ": [224, 227],
  "!": [323, 370],
  '"': [474, 574],
  "#": [555, 590],
  $: [555, 590],
  "%": [921, 963],
  "&": [680, 740],
  "'": [278, 325],
  "(": [338, 378],
  ")": [338, 378],
  "*": [467, 507],
  "+": [555, 590],
  ",": [278, 325],
  "-": [347, 370],
  ".": [278, 325],
  "/": [392, 387],
  "0": [555, 590],
  "1": [555, 590],
  "5": [555, 590],
  "9": [555, 590],
  ":": [278, 325],
  ";": [278, 325],
  "<": [555, 590],
  "=": [555, 590],
  ">": [555, 590],
  "?": [474, 514],
  "@": [946, 1007],
  A: [601, 635],
  B: [657, 681],
  C: [613, 623],
  D: [688, 714],
  E: [589, 615],
  F: [552, 585],
  G: [689, 717],
  H: [728, 757],
  I: [293, 330],
  J: [499, 530],
  K: [646, 686],
  L: [543, 578],
  M: [812, 853],
  N: [723, 749],
  O: [742, 770],
  P: [633, 667],
  Q: [742, 770],
  R: [635, 682],
  S: [583, 605],
  T: [599, 625],
  U: [721, 748],
  V: [581, 624],
  W: [878, 915],
  X: [573, 627],
  Y: [531, 580],
  Z: [587, 598],
  "[": [338, 378],
  "]": [338, 378],
  "^": [555, 590],
  _: [559, 567],
  "`": [606, 626],
  a: [563, 591],
  b: [618, 644],
  c: [490, 501],
  d: [620, 644],
  e: [554, 581],
  f: [322, 360],
  g: [564, 597],
  h: [607, 640],
  i: [275, 304],
  j: [275, 306],
  k: [552, 604],
  l: [284, 315],
  m: [926, 964],
  n: [610, 641],
  o: [606, 626],
  p: [620, 644],
  q: [620, 644],
  r: [388, 437],
  s: [468, 495],
  t: [358, 400],
  u: [607, 637],
  v: [521, 576],
  w: [802, 863],
  x: [498, 562],
  y: [521, 574],
  z: [475, 511],
  "{": [338, 378],
  "|": [270, 296],
  "~": [555, 590],
  "–": [536, 544],
  "—": [838, 851],
  "…": [1000, 1000],
  "·": [1000, 1000],
  "−": [555, 590],
  "×": [1000, 1000],
  "→": [1000, 1000],
  "±": [1000, 1000],
  "°": [370, 404],
  é: [554, 581],
  ü: [607, 637],
  "€": [555, 590],
  "，": [1000, 1000],
  中: [1000, 1000],
  "①": [896, 896],
};

const close = (measured: number) => (estimate: number) => estimate >= measured && estimate < measured + 420;

describe("textWidth", () => {
  test("no character is narrower than it is drawn, none much wider", () => {
    for (const [character, [regular, bold]] of Object.entries(MEASURED)) {
      expect(textWidth(character, { size: 1000 }), character).toSatisfy(close(regular));
      expect(textWidth(character, { size: 1000, bold: true }), `bold ${character}`).toSatisfy(close(bold));
    }
  });

  test.each([
    ["1,860.0", 0.57 * 5 + 0.33 * 2, "digits and their marks"],
    ["澜岳新能源", 5, "full width"],
    ["e\u0301", 0.57, "a combining accent adds nothing"],
    ["😀", 1.4, "an emoji comes from another font"],
  ])("%j takes %d em: %s", (text, em) => {
    expect(textWidth(text, { size: 1 })).toBeCloseTo(em, 9);
  });
});

const texts = fc.oneof(fc.string({ unit: "grapheme" }), fc.string({ unit: "binary" }), fc.lorem());
const faces = fc.record({ size: fc.constantFrom(2.83, 3.36), bold: fc.boolean() });

describe("shorten", () => {
  test.each([
    ["澜岳新能源股份", 12, "澜岳新…"],
    ["Financial contribution", 15, "Financia…"],
    ["短", 12, "短"],
    ["没有地方", 1, ""],
  ])("%j in %d mm is %j", (text, room, shown) => {
    expect(shorten(text, { size: NOTE }, room)).toBe(shown);
  });

  test("stays within the room and begins as the text", () => {
    fc.assert(
      fc.property(texts, faces, fc.double({ min: 0, max: 60, noNaN: true }), (text, face, room) => {
        const shown = shorten(text, face, room);
        expect(textWidth(shown, face)).toBeLessThanOrEqual(room);
        expect(text.startsWith(shown.replace(/…$/, "")) || text === shown).toBe(true);
      }),
    );
  });
});

describe("wrap", () => {
  test("keeps every word, in order, in no more lines than allowed", () => {
    fc.assert(
      fc.property(
        texts,
        fc.double({ min: 1, max: 60, noNaN: true }),
        fc.integer({ min: 1, max: 3 }),
        (text, room, most) => {
          const lines = wrap(text, { size: NOTE }, room, most);
          expect(lines.length).toBeLessThanOrEqual(most);
          expect(lines.join(" ")).toBe(
            text
              .split(" ")
              .filter((word) => word !== "")
              .join(" "),
          );
          for (const line of lines.slice(0, -1))
            expect(textWidth(line, { size: NOTE }) <= room || !line.includes(" ")).toBe(true);
        },
      ),
    );
  });
});
