import type { AbcClass } from "../codes/codes.ts";
import { reaches } from "../kernel/guard.ts";
import type { Parameters } from "../parameters/parameters.ts";
import { abcRows, type AbcRow } from "./abc-row.ts";
import type { TieGroup } from "./tie-groups.ts";

/**
 * ABC classes by accumulated share of revenue or gross profit, one row per value in the input's order.
 *
 * What counts is the share accumulated before an account, so that the one that crosses a border belongs to the
 * better class and a single dominating customer is A. Equal values get one class. 0 is C, a negative value N.
 * @model ABC-1
 * @origin seed for the cuts, own for border and ties
 */
export function abcClasses(values: readonly (number | null)[], parameters: Parameters): readonly AbcRow[] {
  const classOf = ({ before }: TieGroup): AbcClass => {
    if (before === null) return "C";
    if (!reaches(before, parameters["abc.cutA"])) return "A";
    return reaches(before, parameters["abc.cutB"]) ? "C" : "B";
  };
  return abcRows(values, classOf);
}
