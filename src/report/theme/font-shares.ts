import type { ThemeFont } from "./theme.ts";

/** Printable ASCII. */
const LATIN = Array.from({ length: 0x7e - 0x20 }, (_, at) => 0x21 + at);

/** How many of the characters that texts are made of a font has, such as 94/94. */
export function fontShares({ coverage }: Pick<ThemeFont, "coverage">): {
  readonly latin: string;
  readonly chinese: string;
} {
  const share = (codes: readonly number[]) => `${codes.filter((code) => coverage.has(code)).length}/${codes.length}`;
  return { latin: share(LATIN), chinese: share(commonChinese()) };
}

/** The 3755 characters of the first level of GB/T 2312: rows 16 to 55. @origin std */
function commonChinese(): readonly number[] {
  const decoder = new TextDecoder("gb2312");
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xd7; row += 1)
    for (let cell = 0xa1; cell <= (row === 0xd7 ? 0xf9 : 0xfe); cell += 1) bytes.push(row, cell);
  return [...decoder.decode(Uint8Array.from(bytes))].map((character) => character.codePointAt(0) ?? 0);
}

/** Characters of a text that a theme's faces lack, though they have letters of that kind: the built-in face stands in. */
export function fallbackOf(fonts: readonly ThemeFont[], text: string): readonly string[] {
  const [first] = fonts;
  if (first === undefined) return [];
  const lacks = (character: string) => fonts.some(({ coverage }) => !coverage.has(character.codePointAt(0) ?? 0));
  const letters = [...new Set(text)].filter((character) => /[\p{L}\p{N}\p{P}\p{S}]/u.test(character));
  // A Latin face is not asked for Chinese: that is what the built-in one is for.
  const hasChinese = first.coverage.has("中".codePointAt(0) ?? 0);
  return letters.filter(
    (character) => lacks(character) && (hasChinese || !/[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(character)),
  );
}
