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
  let [enter, leave] = [0, 1];
  for (const [start, step, low, high] of [
    [x1, x2 - x1, left, right],
    [y1, y2 - y1, top, bottom],
  ] as const) {
    if (step === 0) {
      if (start <= low || start >= high) return false;
      continue;
    }
    const [one, other] = [(low - start) / step, (high - start) / step];
    enter = Math.max(enter, Math.min(one, other));
    leave = Math.min(leave, Math.max(one, other));
  }
  return enter < leave;
}
