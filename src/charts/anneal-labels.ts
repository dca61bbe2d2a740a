import type { Label } from "./label.ts";
import { placesOf, type NamedMark, type Place } from "./name-places.ts";
import { overlap, type Box } from "./placement.ts";
import { cross, runsThrough, type Segment } from "./segment.ts";

export interface PlacedName {
  readonly label: Label;
  /** From the mark to a name that does not stand beside it. */
  readonly leader: Segment | null;
}

const STARTS = 6;
const STEPS_PER_MARK = 600;
const HOTTEST = 6;
const COLDEST = 0.15;
/** A name left out costs less than one that meets another, and more than the farthest place; the first ones cost most. */
const LEFT_OUT = { first: 28, last: 22 } as const;
const MEETS = 32;

/**
 * Names at their marks, the most important first, so that none meets another, a mark or an obstacle; null where there is no room for one.
 * Seeded annealing: the same marks have the same names in the same places on every run.
 */
export function annealLabels(
  marks: readonly NamedMark[],
  bounds: Box,
  obstacles: readonly Box[],
): readonly (PlacedName | null)[] {
  const places = marks.map((mark) => placesOf(mark, marks, bounds, obstacles));
  const board = boardOf(places);
  const heats = heatsOf(STEPS_PER_MARK * marks.length);
  let best: Try | null = null;
  for (let start = 0; start < STARTS; start += 1) {
    const found = anneal(board, heats, randomOf(start + 1));
    if (best === null || found.energy < best.energy) best = found;
  }
  const found = withoutMeetings(board, best?.chosen ?? []);
  return marks.map(({ label }, mark) => {
    const place = found[mark] ?? null;
    return place === null ? null : { label: { ...label, ...place.at }, leader: place.leader };
  });
}

/** Every place of every mark with the places of other marks that it meets; places are called by their numbers. */
interface Board {
  readonly places: readonly Place[];
  /** For each mark its places. */
  readonly own: readonly (readonly number[])[];
  readonly meets: readonly (readonly number[])[];
}

function boardOf(byMark: readonly (readonly Place[])[]): Board {
  const places = byMark.flat();
  const meets = places.map((): number[] => []);
  let first = 0;
  const own = byMark.map((some) => some.map(() => first++));
  const reaches = byMark.map(reachOf);
  const meetAll = (mark: number, other: number) => {
    for (const one of own[mark] ?? []) {
      for (const two of own[other] ?? []) {
        if (!meet(places[one], places[two])) continue;
        meets[one]?.push(two);
        meets[two]?.push(one);
      }
    }
  };
  // Most marks are too far from each other for any of their places to meet.
  for (const [mark, reach] of reaches.entries())
    for (let other = mark + 1; other < reaches.length; other += 1)
      if (overlap(reach, reaches[other] ?? NOWHERE)) meetAll(mark, other);
  return { places, own, meets };
}

const NOWHERE: Box = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };

/** All that the places of a mark take. */
function reachOf(places: readonly Place[]): Box {
  return places.reduce(
    (reach, { extent }) => ({
      left: Math.min(reach.left, extent.left),
      right: Math.max(reach.right, extent.right),
      top: Math.min(reach.top, extent.top),
      bottom: Math.max(reach.bottom, extent.bottom),
    }),
    NOWHERE,
  );
}

interface Try {
  /** The place of each mark's name; null is none. */
  readonly chosen: readonly (number | null)[];
  readonly energy: number;
}

function anneal({ places, own, meets }: Board, heats: Float64Array, random: () => number): Try {
  // How many of the chosen places meet each place.
  const met = new Int32Array(places.length);
  const costs = Float64Array.from(places, ({ cost }) => cost);
  const chosen: (number | null)[] = own.map(() => null);
  const leftOut = own.map((_, mark) => LEFT_OUT.first + ((LEFT_OUT.last - LEFT_OUT.first) * mark) / own.length);
  let energy = leftOut.reduce((sum, cost) => sum + cost, 0);
  const costOf = (mark: number, place: number | null) =>
    place === null ? (leftOut[mark] ?? 0) : (costs[place] ?? 0) + MEETS * (met[place] ?? 0);
  const count = (place: number | null, by: number) => {
    if (place !== null) for (const other of meets[place] ?? []) met[other] = (met[other] ?? 0) + by;
  };
  for (const heat of heats) {
    const mark = Math.floor(random() * own.length);
    const some = own[mark] ?? [];
    const next = some[Math.floor(random() * (some.length + 1))] ?? null;
    const now = chosen[mark] ?? null;
    if (next === now) continue;
    const gain = costOf(mark, now) - costOf(mark, next);
    if (gain < 0 && random() >= Math.exp(gain / heat)) continue;
    count(now, -1);
    count(next, 1);
    chosen[mark] = next;
    energy -= gain;
  }
  return { chosen, energy };
}

function heatsOf(steps: number): Float64Array {
  return Float64Array.from({ length: steps }, (_, step) => HOTTEST * (COLDEST / HOTTEST) ** (step / steps));
}

function meet(one: Place | undefined, other: Place | undefined): boolean {
  if (one === undefined || other === undefined || !overlap(one.extent, other.extent)) return false;
  if (overlap(one.box, other.box)) return true;
  if (one.leader !== null && runsThrough(one.leader, other.box)) return true;
  if (other.leader !== null && runsThrough(other.leader, one.box)) return true;
  return one.leader !== null && other.leader !== null && cross(one.leader, other.leader);
}

/** Of names that still meet the later ones go, then each that has none takes the first place that is left. */
function withoutMeetings({ places, own, meets }: Board, chosen: Try["chosen"]): readonly (Place | null)[] {
  const kept = new Set<number>();
  const isFree = (place: number) => !(meets[place] ?? []).some((other) => kept.has(other));
  const names = own.map((_, mark) => {
    const place = chosen[mark] ?? null;
    if (place === null || !isFree(place)) return null;
    kept.add(place);
    return place;
  });
  return names.map((name, mark) => {
    const place = name ?? own[mark]?.find(isFree) ?? null;
    if (place === null) return null;
    kept.add(place);
    return places[place] ?? null;
  });
}

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed * 0x9e3779b1;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
