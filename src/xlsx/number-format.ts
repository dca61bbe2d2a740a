import { isDateFormat } from "#workbook/is-date-format.ts";
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
