import { boxAt, labelBox, type Label } from "./label.ts";
import { overlap, type Box } from "./placement.ts";
import { cross, runsThrough, type Segment } from "./segment.ts";

/** A name that belongs at a mark. */
export interface NamedMark {
  readonly x: number;
  readonly y: number;
  /** Half the mark's size in mm. */
  readonly radius: number;
  readonly label: Omit<Label, "x" | "y" | "anchor">;
}

/** Where a name may stand, and how much worse that is than right beside its mark. */
export interface Place {
  readonly at: Required<Pick<Label, "x" | "y" | "anchor">>;
  readonly leader: Segment | null;
  readonly box: Box;
  /** The name and its leader. */
  readonly extent: Box;
  readonly cost: number;
}

/** mm between mark and name; from the second on a line leads there. */
const DISTANCES = [0.4, 3.6, 6.4, 9.6, 13] as const;
const DIRECTIONS: readonly (readonly [right: number, down: number, cost: number])[] = [
  [1, 0, 0],
  [0, -1, 0.5],
  [0, 1, 0.5],
  [-1, 0, 0.5],
  ...[1, -1].flatMap((side) =>
    [-1, 1].flatMap((up) => [
      [0.7 * side, 0.7 * up, side > 0 ? 0.8 : 1] as const,
      [0.9 * side, 0.43 * up, 1.1] as const,
      [0.43 * side, 0.9 * up, 1.1] as const,
    ]),
  ),
];
const AIR = 0.25;

/** Every distance and direction, the best first. */
const SPOTS = DISTANCES.flatMap((distance, at) =>
  DIRECTIONS.map(([right, down, cost]) => ({ distance, right, down, cost: at * 4 + cost })),
).sort((one, other) => one.cost - other.cost);

/** The places of a name, the best first: undefined after the last one. They are looked for when they are asked for. */
export type Places = (at: number) => Place | undefined;

/** Where a name can stand without its neighbours. */
export function placesOf(mark: NamedMark, marks: readonly NamedMark[], bounds: Box, obstacles: readonly Box[]): Places {
  const others = marks.filter((other) => other !== mark).map(squareOf);
  const taken = [...obstacles, ...others, squareOf(mark)];
  const name = labelBox({ ...mark.label, x: 0, y: 0 });
  const stands = ({ box, leader }: Place) =>
    box.left >= bounds.left &&
    box.right <= bounds.right &&
    box.top >= bounds.top &&
    box.bottom <= bounds.bottom &&
    !taken.some((other) => overlap(box, other)) &&
    (leader === null || !others.some((other) => runsThrough(leader, other)));
  const found: Place[] = [];
  let looked = 0;
  return (at) => {
    while (found.length <= at && looked < SPOTS.length) {
      const place = placeAt(mark, name, SPOTS[looked] as Spot);
      looked += 1;
      if (stands(place)) found.push(place);
    }
    return found[at];
  };
}

export function allOf(places: Places): readonly Place[] {
  const all: Place[] = [];
  for (let place = places(0); place !== undefined; place = places(all.length)) all.push(place);
  return all;
}

/** Whether two names, or their leaders, are in each other's way. */
export function meet(one: Place, other: Place): boolean {
  if (!overlap(one.extent, other.extent)) return false;
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

function squareOf({ x, y, radius }: NamedMark): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

type Spot = (typeof SPOTS)[number];

/** @param name its box where it would begin at 0, 0 */
function placeAt({ x, y, radius, label: { size } }: NamedMark, name: Box, spot: Spot): Place {
  const { distance, right, down, cost } = spot;
  const reach = radius + distance;
  const [atX, atY] = [x + right * reach, y + down * reach];
  const beside = Math.abs(down) < 0.5;
  const baseline = beside ? atY - (name.top + name.bottom) / 2 : down > 0 ? atY - name.top : atY - name.bottom;
  const at = { x: atX, y: baseline, anchor: right === 0 ? "middle" : right > 0 ? "start" : "end" } as const;
  const { left, right: end, top, bottom } = boxAt({ ...at, size }, name.right - name.left);
  const box = { left: left - AIR, right: end + AIR, top, bottom };
  const leader: Segment | null =
    distance === DISTANCES[0]
      ? null
      : [
          [x + right * radius, y + down * radius],
          [atX, atY],
        ];
  return { at, box, leader, extent: extentOf(box, leader), cost };
}

function extentOf(box: Box, leader: Segment | null): Box {
  if (leader === null) return box;
  const [[x1, y1], [x2, y2]] = leader;
  return {
    left: Math.min(box.left, x1, x2),
    right: Math.max(box.right, x1, x2),
    top: Math.min(box.top, y1, y2),
    bottom: Math.max(box.bottom, y1, y2),
  };
}
