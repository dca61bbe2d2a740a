import { TRADITIONAL_PAIRS } from "./traditional-characters.ts";

const simplifiedOf = new Map<string, string>();
const letters = [...TRADITIONAL_PAIRS];
for (let at = 0; at < letters.length; at += 2) simplifiedOf.set(letters[at] ?? "", letters[at + 1] ?? "");

/** A text with the traditional characters that our words know written in their simplified form: 客戶名稱 is 客户名称. */
export function simplified(text: string): string {
  return text.replace(/\p{Script=Han}/gu, (character) => simplifiedOf.get(character) ?? character);
}
