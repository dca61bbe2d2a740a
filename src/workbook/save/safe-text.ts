/** Characters with which Excel begins a formula, in both widths; a tab or a line break before them changes nothing. */
const BEGINS_FORMULA = /^[=+\-@＝＋－＠]/u;
// Whatever a reader may skip before the first character: blanks, line breaks, marks of no width.
const LEADING = /^[\s\p{Cf}\u3000]+/u;
const CONTROL_FIRST = /^[\t\r\n]/;

/**
 * A text as it must be handed to Excel so that it stays this text: with an apostrophe in front, which Excel takes for
 * itself, where it would else become a formula or lose an apostrophe of its own. The cell's format is "@" as well.
 */
export function guardedText(text: string): string {
  return needsGuard(text) ? `'${text}` : text;
}

export function needsGuard(text: string): boolean {
  return text.startsWith("'") || CONTROL_FIRST.test(text) || BEGINS_FORMULA.test(text.replace(LEADING, ""));
}

// Characters that a workbook's XML cannot hold.
const FORBIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text as a cell can keep it: one kind of line break, nothing that a workbook cannot hold, no blanks around it. */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(FORBIDDEN, "").trim();
}

/** The most characters that a cell holds. */
export const LONGEST_TEXT = 32_767;
