import { elementsNamed, sectionNamed } from "./xml-elements.ts";

// What Excel shows as a date or a time without a code of its own: 14–22 everywhere, 27–36 and 50–58 in Chinese, Japanese
// and Korean editions, 45 and 47 minutes and seconds. 46 is an elapsed time.
const BUILT_IN: readonly (readonly [first: number, last: number])[] = [
  [14, 22],
  [27, 36],
  [45, 45],
  [47, 47],
  [50, 58],
];

/** For each cell style whether its number format shows a date or a time of day. */
export function dateStyles(stylesXml: string): readonly boolean[] {
  const own = new Map<string, boolean>();
  for (const format of elementsNamed(sectionNamed(stylesXml, "numFmts"), "numFmt")) {
    own.set(format.get("numFmtId") ?? "", isDateFormat(format.get("formatCode") ?? ""));
  }
  return [...elementsNamed(sectionNamed(stylesXml, "cellXfs"), "xf")].map((style) => {
    const id = style.get("numFmtId") ?? "0";
    return own.get(id) ?? BUILT_IN.some(([first, last]) => Number(id) >= first && Number(id) <= last);
  });
}

// Quoted text, an escaped character, a blank of a character's width, a filling character.
const LITERAL = /"[^"]*"?|\\.|_.|\*./gs;
const ELAPSED = /\[(?:h+|m+|s+)\]/;
// Colours, conditions, currencies, languages.
const BRACKET = /\[[^\]]*\]/g;

/** Whether a format code shows a number as a date or a time of day; an elapsed time such as [h]:mm is a number. */
export function isDateFormat(code: string): boolean {
  const [positive = ""] = code.replace(LITERAL, "").toLowerCase().split(";");
  if (ELAPSED.test(positive)) return false;
  const plain = positive.replace(BRACKET, "").replace(/general|g\/通用格式/g, "");
  // e is the year of an era, unless it is an exponent; aaa the day of the week in Chinese.
  if (/[ydhs]|e(?![+-])|aaa/.test(plain)) return true;
  return plain.includes("m") && !/[0#?]/.test(plain);
}
