const YES: ReadonlySet<string> = new Set(["是", "有", "对", "已签", "y", "yes", "true", "1", "√", "✓", "✔", "☑", "✅"]);
const NO: ReadonlySet<string> = new Set([
  "否",
  "无",
  "不",
  "没有",
  "未签",
  "n",
  "no",
  "false",
  "0",
  "x",
  "×",
  "✗",
  "✘",
  "☐",
  "❌",
]);

/** Yes or no as people type it, in any width and case; null for any other word. */
export function yesNoOfWord(word: string): boolean | null {
  const plain = word.normalize("NFKC").trim().toLowerCase();
  if (YES.has(plain)) return true;
  return NO.has(plain) ? false : null;
}
