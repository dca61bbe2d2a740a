import type { AbcClass } from "../codes/codes.ts";
import { tieGroups, type TieGroup } from "./tie-groups.ts";

/** One account's place in an ABC analysis. */
export interface AbcRow {
  /** "?" where no value is known; N where returns exceed sales and a person must look. */
  readonly class: AbcClass | "?";
  /** 1 for the largest; equal values share a rank. null for "?" and N, as the next two. */
  readonly rank: number | null;
  /** Share in the total of all positive values; null also when that total is 0. */
  readonly share: number | null;
  /** Share of this account and all that are at least as large. */
  readonly cumulative: number | null;
}

/** A row per value, in the input's order; how a group of equal values is classed is the caller's rule. */
export function abcRows(values: readonly (number | null)[], classOf: (group: TieGroup) => AbcClass): readonly AbcRow[] {
  const rows = values.map((value) => unranked(value !== null && value < 0 ? "N" : "?"));
  for (const group of tieGroups(values)) {
    const row = { class: classOf(group), rank: group.rank, share: group.share, cumulative: group.through };
    for (const index of group.indexes) rows[index] = row;
  }
  return rows;
}

function unranked(abcClass: "N" | "?"): AbcRow {
  return { class: abcClass, rank: null, share: null, cumulative: null };
}
