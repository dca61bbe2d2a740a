import type { Box } from "./placement.ts";
import type { Point } from "./svg.ts";

/** A straight stroke, such as the one from a mark to its name. */
export type Segment = readonly [from: Point, to: Point];

/** Whether two strokes cross; touching ends do not count. */
export function cross([a, b]: Segment, [c, d]: Segment): boolean {
  const side = (p: Point, q: Point, r: Point) =>
    Math.sign((q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]));
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

/** Whether a stroke runs through the inside of a box. */
export function runsThrough([[x1, y1], [x2, y2]]: Segment, { left, right, top, bottom }: Box): boolean {
  const enter = Math.max(0, entry(x1, x2 - x1, left, right), entry(y1, y2 - y1, top, bottom));
  const leave = Math.min(1, exit(x1, x2 - x1, left, right), exit(y1, y2 - y1, top, bottom));
  return enter < leave;
}

/** The part of a stroke, in one direction, before it comes between two bounds; one that stands still is there or never is. */
function entry(start: number, step: number, low: number, high: number): number {
  if (step === 0) return start > low && start < high ? -Infinity : Infinity;
  return Math.min((low - start) / step, (high - start) / step);
}

/** The part of it after which it is beyond them. */
function exit(start: number, step: number, low: number, high: number): number {
  return step === 0 ? Infinity : Math.max((low - start) / step, (high - start) / step);
}
