import { normalise } from "./normalise.ts";
import type { RawCell } from "./sheet.ts";

const YES: ReadonlySet<string> = new Set(["是", "有", "已签", "y", "yes", "true", "√", "✓", "✔", "1", "对"]);
const NO: ReadonlySet<string> = new Set([
  "否",
  "无",
  "没有",
  "未签",
  "n",
  "no",
  "false",
  "×",
  "✗",
  "✘",
  "x",
  "0",
  "不",
]);

/** Yes or no as people type it; null for anything else. */
export function parseYesNo(cell: RawCell): boolean | null {
  if (typeof cell === "boolean") return cell;
  if (typeof cell !== "string" && typeof cell !== "number") return null;
  const word = normalise(String(cell));
  if (YES.has(word)) return true;
  return NO.has(word) ? false : null;
}
