/**
 * The form in which names, headers and words are compared: full-width and half-width forms, upper and lower case,
 * underscores, hyphens and runs of blanks make no difference, so that `deal_stage` is "Deal stage".
 */
export function normalise(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s_\-‐-―]+/g, " ")
    .trim();
}
