import { wholeUp } from "../kernel/guard.ts";
import type { Parameters } from "../parameters/parameters.ts";
import { abcRows, type AbcRow } from "./abc-row.ts";

/**
 * ABC classes by number of customers: the largest 20 % are A, the next 30 % B, both counts rounded up.
 *
 * Zeros and negatives belong to the number of customers, blanks do not; a negative value is N all the same.
 * Equal values get the better class.
 * @model ABC-2
 * @origin seed for the counts, own for rounding and ties
 */
export function abcRankClasses(values: readonly (number | null)[], parameters: Parameters): readonly AbcRow[] {
  const customers = values.filter((value) => value !== null).length;
  const lastA = wholeUp(parameters["abc.countA"] * customers);
  const lastB = wholeUp(parameters["abc.countB"] * customers);
  return abcRows(values, ({ rank }) => (rank <= lastA ? "A" : rank <= lastB ? "B" : "C"));
}
