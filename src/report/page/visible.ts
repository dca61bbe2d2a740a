/** Marks that set, embed or isolate a direction: one that is never ended would turn around what follows it on the line. */
const DIRECTIONS = /[\u202A-\u202E\u2066-\u2069]/gu;

/** A control character has no shape in any font: a text that holds one shows where. Every text runs as it is written. */
export function visible(text: string): string {
  return text.replace(DIRECTIONS, "").replace(/[^\P{Cc}\n]/gu, "\uFFFD");
}
