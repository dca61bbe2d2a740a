// Chinese sets no blanks between words: those that are there fill a line or stand for a line break.
const BETWEEN_HAN = /(?<=\p{Script=Han}) (?=\p{Script=Han})/gu;

// Most of a workbook's names are in this form already, and a table of 100 000 rows asks half a million times.
const IS_NORMAL = /^[\u4e00-\u9fffa-z\d]*$/;

/**
 * The form in which names, headers and words are compared: full-width and half-width forms, upper and lower case,
 * underscores, hyphens and runs of blanks make no difference, so that `deal_stage` is "Deal stage"; nor do blanks
 * between Chinese characters and marks that nobody sees (zero width, direction of writing).
 */
export function normalise(text: string): string {
  if (IS_NORMAL.test(text)) return text;
  return text
    .replace(/\p{Cf}/gu, "")
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s_\-‐-―]+/g, " ")
    .replace(BETWEEN_HAN, "")
    .trim();
}
