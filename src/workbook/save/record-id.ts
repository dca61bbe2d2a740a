import type { TableId } from "../contract.ts";

// Without I, L, O and U: read aloud and typed again they stay themselves.
const LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** Letters of a record number that are drawn: 50 bits, so that two people never draw the same. */
export const ID_LETTERS = 10;

/**
 * A number for a new record, such as V-7KQ2M9A4RT. It begins with a letter and a hyphen, so that Excel takes it for neither
 * a number nor a date.
 * @param drawn at least ID_LETTERS random bytes
 */
export function recordId(table: TableId, drawn: Uint8Array): string {
  const letters = [...drawn.slice(0, ID_LETTERS)].map((byte) => LETTERS.charAt(byte % LETTERS.length));
  return `${table.charAt(0).toUpperCase()}-${letters.join("")}`;
}
