import type { CellStyle } from "#xlsx/book/book.ts";
import type { WorksheetWords } from "#locales/worksheets.ts";

const ACCENT = "0F5C8A";
const RULE = "D0D7DE";
const SECONDARY = "57606A";
// Frames of cells to fill in: three times as dark as the page, so that they are seen without colour.
const FRAME = "8C7A3F";

type Look = Omit<CellStyle, "name">;

const looks = {
  title: { size: 20, bold: true, ink: ACCENT, wrap: true },
  lead: { size: 12, wrap: true },
  heading: { size: 13, bold: true, ink: ACCENT, ruleBelow: ACCENT },
  subheading: { bold: true },
  text: { wrap: true },
  note: { italic: true, ink: SECONDARY, wrap: true },
  header: { bold: true, ink: "FFFFFF", fill: ACCENT, border: RULE, wrap: true },
  inputHeader: { bold: true, fill: "FFE9A8", border: FRAME, wrap: true },
  kamHeader: { bold: true, ink: ACCENT, fill: "E7F0F5", border: RULE, wrap: true },
  label: { border: RULE, wrap: true },
  given: { fill: "F6F8FA", border: RULE, wrap: true },
  input: { ink: "0000FF", fill: "FFF8DC", border: FRAME, wrap: true, unlocked: true },
  // Says once more what a row above says in full.
  inputAgain: { ink: "0000FF", fill: "FFF8DC", border: FRAME },
  result: { border: RULE, wrap: true },
  kam: { ink: ACCENT, fill: "F3F8FB", border: RULE, wrap: true },
  solution: { bold: true, ink: "14532D", fill: "EAF5EE", border: RULE, wrap: true },
  space: {},
  bigTitle: { size: 26, bold: true, ink: ACCENT, wrap: true },
  bigHeading: { size: 18, bold: true, wrap: true },
  bigHeader: { size: 15, bold: true, ink: "FFFFFF", fill: ACCENT, border: RULE, wrap: true },
  bigLabel: { size: 16, border: RULE, wrap: true },
  bigCell: { size: 16, bold: true, border: RULE, wrap: true },
} as const satisfies Readonly<Record<string, Look>>;

export type LookId = keyof typeof looks;

/** The cell styles of every worksheet, under their names in one language. */
export function stylesIn(words: WorksheetWords): Readonly<Record<LookId, CellStyle>> {
  const named = Object.entries<Look>(looks).map(([id, look]) => [id, { name: words.style[id as LookId], ...look }]);
  return Object.fromEntries(named) as Record<LookId, CellStyle>;
}

/** Ink and paper of results that call for attention, rightly worked out or not; the words in them say why. */
export const TONES = {
  good: { ink: "146C4A", fill: "EAF5EE" },
  warn: { ink: "8A5200", fill: "FFF1DB" },
  bad: { ink: "B3261E", fill: "FDECEA" },
} as const;

// White on black, in colour and in grey: no tone of a result can be taken for it.
export const DIFFERS = { ink: "FFFFFF", fill: "1B1F24" } as const;

// #NAME? where there is no add-in: nothing to look at.
export const MUTED = { ink: "8C959F" } as const;
