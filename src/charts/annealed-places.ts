import { costLeftOut, meet, type Place } from "./name-places.ts";
import { overlap, type Box } from "./placement.ts";

const STARTS = 6;
const STEPS_PER_NAME = 600;
const HOTTEST = 6;
const COLDEST = 0.15;
/** More than a name left out. */
const MEETS = 32;

/**
 * Places that cost little together and of which no two meet, null where a name is left out: for more names than can be searched
 * through. Seeded annealing: the same names have the same places on every run.
 */
export function annealedPlaces(names: readonly (readonly Place[])[]): readonly (Place | null)[] {
  const board = boardOf(names);
  const heats = heatsOf(STEPS_PER_NAME * board.own.length);
  let best: Try | null = null;
  for (let start = 0; start < STARTS; start += 1) {
    const found = anneal(board, heats, randomOf(start + 1));
    if (best === null || found.energy < best.energy) best = found;
  }
  return withoutMeetings(board, best?.chosen ?? []).map((place) => board.places[place ?? -1] ?? null);
}

/** Every place of every name with the places of other names that it meets; places are called by their numbers. */
interface Board {
  readonly places: readonly Place[];
  /** For each name its places, the best first. */
  readonly own: readonly (readonly number[])[];
  readonly meets: readonly (readonly number[])[];
}

function boardOf(names: readonly (readonly Place[])[]): Board {
  const places = names.flat();
  const meets = places.map((): number[] => []);
  let first = 0;
  const own = names.map((some) => some.map(() => first++));
  const reaches = names.map(reachOf);
  const meetAll = (name: number, other: number) => {
    for (const [at, one] of (names[name] ?? []).entries()) {
      for (const [to, two] of (names[other] ?? []).entries()) {
        if (!meet(one, two)) continue;
        const [here, there] = [own[name]?.[at] ?? -1, own[other]?.[to] ?? -1];
        meets[here]?.push(there);
        meets[there]?.push(here);
      }
    }
  };
  // Most names are too far from each other for any of their places to meet.
  for (const [name, reach] of reaches.entries())
    for (let other = name + 1; other < reaches.length; other += 1)
      if (overlap(reach, reaches[other] ?? NOWHERE)) meetAll(name, other);
  return { places, own, meets };
}

const NOWHERE: Box = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };

/** All that the places of a name take. */
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
  /** The place of each name; null is none. */
  readonly chosen: readonly (number | null)[];
  readonly energy: number;
}

function anneal({ places, own, meets }: Board, heats: Float64Array, random: () => number): Try {
  // How many of the chosen places meet each place.
  const met = new Int32Array(places.length);
  const costs = Float64Array.from(places, ({ cost }) => cost);
  const chosen: (number | null)[] = own.map(() => null);
  const leftOut = own.map((_, name) => costLeftOut(name, own.length));
  let energy = leftOut.reduce((sum, cost) => sum + cost, 0);
  const costOf = (name: number, place: number | null) =>
    place === null ? (leftOut[name] ?? 0) : (costs[place] ?? 0) + MEETS * (met[place] ?? 0);
  const count = (place: number | null, by: number) => {
    if (place !== null) for (const other of meets[place] ?? []) met[other] = (met[other] ?? 0) + by;
  };
  for (const heat of heats) {
    const name = Math.floor(random() * own.length);
    const some = own[name] ?? [];
    const next = some[Math.floor(random() * (some.length + 1))] ?? null;
    const now = chosen[name] ?? null;
    if (next === now) continue;
    const gain = costOf(name, now) - costOf(name, next);
    if (gain < 0 && random() >= Math.exp(gain / heat)) continue;
    count(now, -1);
    count(next, 1);
    chosen[name] = next;
    energy -= gain;
  }
  return { chosen, energy };
}

function heatsOf(steps: number): Float64Array {
  return Float64Array.from({ length: steps }, (_, step) => HOTTEST * (COLDEST / HOTTEST) ** (step / steps));
}

/** Of names that still meet the later ones go, then each that has none takes the first place that is left. */
function withoutMeetings({ own, meets }: Board, chosen: Try["chosen"]): readonly (number | null)[] {
  const kept = new Set<number>();
  const isFree = (place: number) => !(meets[place] ?? []).some((other) => kept.has(other));
  const placed = own.map((_, name) => {
    const place = chosen[name] ?? null;
    if (place === null || !isFree(place)) return null;
    kept.add(place);
    return place;
  });
  return placed.map((held, name) => {
    const place = held ?? own[name]?.find(isFree) ?? null;
    if (place !== null) kept.add(place);
    return place;
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
