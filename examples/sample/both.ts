import type { Bilingual } from "#workbook/define-table.ts";

/** The same text in the two editions. */
export function both(zh: string, en: string): Bilingual {
  return { zh, en };
}

/** A number or a code that reads the same in both editions. */
export function same(text: string): Bilingual {
  return both(text, text);
}

/** The number of a record: its series and place, "NG-002". */
export function numbered(series: string, position: number, digits = 3): Bilingual {
  return same(`${series}-${String(position).padStart(digits, "0")}`);
}

/** Several names in one cell. */
export function listed(...names: readonly Bilingual[]): Bilingual {
  return both(names.map(({ zh }) => zh).join("、"), names.map(({ en }) => en).join(", "));
}
