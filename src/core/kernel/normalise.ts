// Chinese sets no blanks between words: those that are there fill a line or stand for a line break.
const BETWEEN_HAN = /(?<=\p{Script=Han}) (?=\p{Script=Han})/gu;

/**
 * The form in which names, headers and words are compared: full-width and half-width forms, upper and lower case,
 * underscores, hyphens and runs of blanks make no difference, so that `deal_stage` is "Deal stage"; nor do blanks
 * between Chinese characters and marks that nobody sees (zero width, direction of writing).
 */
export function normalise(text: string): string {
  return text
    .replace(/\p{Cf}/gu, "")
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s_\-‐-―]+/g, " ")
    .replace(BETWEEN_HAN, "")
    .trim();
}
