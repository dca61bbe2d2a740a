import type { Bilingual } from "#workbook/define-table.ts";

/** The same text in the two editions. */
export function both(zh: string, en: string): Bilingual {
  return { zh, en };
}
