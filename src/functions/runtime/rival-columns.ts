import type { RivalFacts } from "#core/competition/rival-class.ts";
import { number, type RowOf } from "./column.ts";

/** What tells how close a rival is, as columns. */
export function rivalColumns(productOverlap: unknown, customerOverlap: unknown, encounters: unknown) {
  return {
    productOverlap: number(productOverlap),
    customerOverlap: number(customerOverlap),
    rivalEncounters: number(encounters),
  };
}

export function rivalFacts(row: RowOf<ReturnType<typeof rivalColumns>>): RivalFacts {
  return { productOverlap: row.productOverlap, customerOverlap: row.customerOverlap, encounters: row.rivalEncounters };
}
