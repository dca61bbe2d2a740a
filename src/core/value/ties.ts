import { exceeds } from "../kernel/guard.ts";

/** The numbers of a list from the lowest to the highest, equal ones (GEN-3) together. */
export interface Ties {
  readonly sorted: Float64Array;
  readonly groups: readonly TiedPlaces[];
  /** The group of each number, in the input's order. */
  readonly groupOf: Uint32Array;
}

/** The places in `sorted` that a group takes, `next` no longer its own. */
export interface TiedPlaces {
  readonly first: number;
  readonly next: number;
}

/** Finite numbers; typed arrays, because a list may have as many rows as a sheet. */
export function tiesOf(values: readonly number[]): Ties {
  const sorted = Float64Array.from(values).sort();
  const groups: TiedPlaces[] = [];
  const groupAt = new Uint32Array(sorted.length);
  for (let first = 0, next = 0; first < sorted.length; first = next) {
    const lowest = sorted[first] ?? NaN;
    while (next < sorted.length && !exceeds(sorted[next] ?? NaN, lowest)) next += 1;
    groupAt.fill(groups.length, first, next);
    groups.push({ first, next });
  }
  return { sorted, groups, groupOf: Uint32Array.from(values, (value) => groupAt[placeOf(value, sorted)] ?? 0) };
}

/** The first place that is not below a value. */
function placeOf(value: number, sorted: Float64Array): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? NaN) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
