import { yesNoOfWord } from "#core/codes/yes-no.ts";
import type { RawCell } from "./sheet.ts";

/** Yes or no as people type it; null for anything else. */
export function parseYesNo(cell: RawCell): boolean | null {
  if (typeof cell === "boolean") return cell;
  if (typeof cell !== "string" && typeof cell !== "number") return null;
  // A tick may be drawn as text or as a picture: the mark that says which is no part of the word.
  return yesNoOfWord(String(cell).replace(/[\uFE0E\uFE0F]/g, ""));
}
