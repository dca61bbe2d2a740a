import type { Column } from "../define-table.ts";

/** Judgements of a person: without a stated purpose neither asked for nor given a column. A price limit is kept secret, but is none. */
export function isPrivate({ sensitivity }: Column): boolean {
  return sensitivity === "sensitive";
}
