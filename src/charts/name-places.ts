import { boxAt, labelBox, type Label } from "./label.ts";
import { overlap, type Box } from "./placement.ts";
import { runsThrough, type Segment } from "./segment.ts";

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

/** Where a name can stand without its neighbours, the best place first. */
export function placesOf(
  mark: NamedMark,
  marks: readonly NamedMark[],
  bounds: Box,
  obstacles: readonly Box[],
): readonly Place[] {
  const others = marks.filter((other) => other !== mark).map(squareOf);
  const taken = [...obstacles, ...others];
  const name = labelBox({ ...mark.label, x: 0, y: 0 });
  const places = DISTANCES.flatMap((distance, at) =>
    DIRECTIONS.map(([right, down, cost]) => placeAt(mark, name, right, down, distance, at * 4 + cost)),
  );
  return places
    .filter(({ box, leader }) => {
      const inside =
        box.left >= bounds.left && box.right <= bounds.right && box.top >= bounds.top && box.bottom <= bounds.bottom;
      if (!inside || overlap(box, squareOf(mark)) || taken.some((other) => overlap(box, other))) return false;
      return leader === null || !others.some((other) => runsThrough(leader, other));
    })
    .sort((one, other) => one.cost - other.cost);
}

function squareOf({ x, y, radius }: NamedMark): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

/** @param name its box where it would begin at 0, 0 */
function placeAt(
  { x, y, radius, label: { size } }: NamedMark,
  name: Box,
  right: number,
  down: number,
  distance: number,
  cost: number,
): Place {
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
