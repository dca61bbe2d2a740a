import { yesNoOfWord } from "#core/codes/yes-no.ts";
import type { RawCell } from "./sheet.ts";

/** Yes or no as people type it; null for anything else. */
export function parseYesNo(cell: RawCell): boolean | null {
  if (typeof cell === "boolean") return cell;
  return typeof cell === "string" || typeof cell === "number" ? yesNoOfWord(String(cell)) : null;
}
