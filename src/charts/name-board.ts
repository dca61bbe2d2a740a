import type { Place } from "./name-places.ts";
import { overlap, type Box } from "./placement.ts";
import { cross, runsThrough } from "./segment.ts";

/** Every place of every name with the places of other names that it meets; places are called by their numbers. */
export interface NameBoard {
  readonly places: readonly Place[];
  /** For each name its places, the best first. */
  readonly own: readonly (readonly number[])[];
  readonly meets: readonly (readonly number[])[];
}

export function boardOf(byName: readonly (readonly Place[])[]): NameBoard {
  const places = byName.flat();
  const meets = places.map((): number[] => []);
  let first = 0;
  const own = byName.map((some) => some.map(() => first++));
  const reaches = byName.map(reachOf);
  const meetAll = (name: number, other: number) => {
    for (const one of own[name] ?? []) {
      for (const two of own[other] ?? []) {
        if (!meet(places[one], places[two])) continue;
        meets[one]?.push(two);
        meets[two]?.push(one);
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

function meet(one: Place | undefined, other: Place | undefined): boolean {
  if (one === undefined || other === undefined || !overlap(one.extent, other.extent)) return false;
  if (overlap(one.box, other.box)) return true;
  if (one.leader !== null && runsThrough(one.leader, other.box)) return true;
  if (other.leader !== null && runsThrough(other.leader, one.box)) return true;
  return one.leader !== null && other.leader !== null && cross(one.leader, other.leader);
}

const LEFT_OUT = { first: 28, last: 22 } as const;

/** A name left out costs more than the farthest place, the first ones most. */
export function costLeftOut(name: number, names: number): number {
  return LEFT_OUT.first + ((LEFT_OUT.last - LEFT_OUT.first) * name) / names;
}
