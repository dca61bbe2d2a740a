import { TOWS_FIELDS, type SwotField, type TowsField } from "../codes/performance.ts";
import type { Parameters } from "../parameters/parameters.ts";

/** An item of the SWOT of one subject: our own company, a customer or a rival. */
export interface SwotItem {
  /** What it is called, such as "S1"; no two items share a name. */
  readonly name: string;
  readonly field: SwotField;
  /** 1 the most important; null is not ranked, which comes after every rank. */
  readonly rank: number | null;
}

/** A strength or weakness beside an opportunity or threat: the seed of a strategy. */
export interface TowsPair<Item extends SwotItem> {
  readonly field: TowsField;
  readonly inner: Item;
  readonly outer: Item;
  /** 1 for the pair of its field to think about first. */
  readonly place: number;
}

export interface TowsPairs<Item extends SwotItem> {
  /** Field by field in the order of TOWS_FIELDS, by place. */
  readonly pairs: readonly TowsPair<Item>[];
  /** Items beyond the most important `swot.perField` of their field, which are not paired. */
  readonly leftOut: readonly Item[];
}

const FIELDS: Readonly<Record<TowsField, readonly [inner: SwotField, outer: SwotField]>> = {
  SO: ["S", "O"],
  WO: ["W", "O"],
  ST: ["S", "T"],
  WT: ["W", "T"],
};

/**
 * Pairs of a SWOT's items from which strategies are formed. Places are counted in the order of the two items' places in
 * their own fields: the smaller sum first, then the more important strength or weakness.
 * @model STR-4
 * @origin std for the four fields, own for the places
 */
export function towsPairs<Item extends SwotItem>(items: readonly Item[], parameters: Parameters): TowsPairs<Item> {
  const most = parameters["swot.perField"];
  const inOrder = (field: SwotField) => items.filter((item) => item.field === field).sort(byImportance);
  const ordered: Readonly<Record<SwotField, readonly Item[]>> = {
    S: inOrder("S"),
    W: inOrder("W"),
    O: inOrder("O"),
    T: inOrder("T"),
  };
  const pairs = TOWS_FIELDS.flatMap((field) => {
    const [inner, outer] = FIELDS[field];
    return pairsOf(field, ordered[inner].slice(0, most), ordered[outer].slice(0, most));
  });
  return { pairs, leftOut: Object.values(ordered).flatMap((field) => field.slice(most)) };
}

function pairsOf<Item extends SwotItem>(
  field: TowsField,
  inner: readonly Item[],
  outer: readonly Item[],
): readonly TowsPair<Item>[] {
  return (
    inner
      .flatMap((one, innerPlace) =>
        outer.map((other, outerPlace) => ({ inner: one, outer: other, innerPlace, outerPlace })),
      )
      // The sort is stable: of equal sums the more important strength or weakness stays first.
      .sort((a, b) => a.innerPlace + a.outerPlace - b.innerPlace - b.outerPlace)
      .map((pair, index) => ({ field, inner: pair.inner, outer: pair.outer, place: index + 1 }))
  );
}

// By name where the ranks do not tell, so that the order of the rows never matters.
function byImportance(one: SwotItem, other: SwotItem): number {
  const [rank, otherRank] = [one.rank ?? Infinity, other.rank ?? Infinity];
  if (rank !== otherRank) return rank < otherRank ? -1 : 1;
  return one.name < other.name ? -1 : 1;
}
