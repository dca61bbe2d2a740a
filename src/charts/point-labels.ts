import { label, labelBox, type Label } from "./label.ts";
import { firstFree, type Box } from "./placement.ts";
import { line } from "./svg.ts";

export interface LabelledPoint {
  readonly x: number;
  readonly y: number;
  /** Half the mark's size in mm. */
  readonly radius: number;
  readonly text: string;
  readonly fill: string;
  readonly bold?: boolean;
}

/** mm from mark to label; from the second on a line leads there. */
const DISTANCES = [0.8, 3.2, 6.4, 10];

/**
 * Names beside their points, the most important first: none meets another, a mark or an obstacle. A name for which there
 * is no room is left out; a table has it.
 */
export function pointLabels(points: readonly LabelledPoint[], bounds: Box, obstacles: readonly Box[], stroke: string) {
  const marks = points.map(({ x, y, radius }) => square(x, y, radius));
  const taken: Box[] = [...obstacles, ...marks];
  return points.flatMap((point) => {
    if (point.text === "") return [];
    const places = DISTANCES.flatMap((distance) => placesAt(point, distance));
    const found = firstFree(
      places.map(({ words }) => labelBox(words)),
      taken,
      bounds,
    );
    const chosen = found === null ? undefined : places[found];
    if (chosen === undefined) return [];
    taken.push(labelBox(chosen.words));
    const { from, to, words } = chosen;
    const leader = line(from[0], from[1], to[0], to[1], { stroke, "stroke-width": 0.2 });
    return [chosen.distance > (DISTANCES[0] ?? 0) ? leader + label(words) : label(words)];
  });
}

function square(x: number, y: number, half: number): Box {
  return { left: x - half, right: x + half, top: y - half, bottom: y + half };
}

const DIRECTIONS = [
  [1, 0],
  [1, -1],
  [1, 1],
  [0, -1],
  [0, 1],
  [-1, 0],
  [-1, -1],
  [-1, 1],
] as const;

function placesAt({ x, y, radius, text, fill, bold = false }: LabelledPoint, distance: number) {
  return DIRECTIONS.map(([right, down]) => {
    const reach = radius + distance;
    const to = [x + right * reach, y + down * reach] as const;
    const anchor = right === 0 ? "middle" : right > 0 ? "start" : "end";
    const baseline = to[1] + (down === 0 ? 1 : down > 0 ? 2.4 : -0.6);
    const words: Label = { x: to[0] + right * 0.3, y: baseline, text, fill, bold, anchor };
    return { words, distance, from: [x + right * radius, y + down * radius] as const, to };
  });
}
