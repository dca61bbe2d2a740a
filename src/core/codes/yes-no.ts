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

// What people type where they have nothing to say.
const NOTHING: ReadonlySet<string> = new Set(["-", "--", "–", "—", "——", "/", "n/a", "na", "无", "暂无", "?", "？"]);

/** Whether a text stands for a blank, such as a dash. */
export function isNothing(text: string): boolean {
  return NOTHING.has(text.trim().toLowerCase());
}

// "FALSE". What is longer is no word for no or for nothing, and need not be looked up.
const LONGEST_DENIAL = 5;

/** Whether something was written down: any text but a word for no or for nothing. */
export function saysSomething(text: string | null): boolean {
  if (text === null || text.trim() === "") return false;
  return text.length > LONGEST_DENIAL || (!isNothing(text) && yesNoOfWord(text) !== false);
}
