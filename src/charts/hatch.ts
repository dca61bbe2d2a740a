import { STROKE, type Ink } from "./ink.ts";
import { element, px, rect, type Rect } from "./svg.ts";

/** Distance of hatch lines in mm along the edge: dense means more certain. */
export const PITCH = { forecast: 1.1, commit: 0.62 } as const;

export interface Segment {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/**
 * Rising 45° lines cut to the rectangle. Explicit lines, because some printers turn a pattern into a bitmap.
 */
export function hatchSegments({ x, y, width, height }: Rect, pitch: number): readonly Segment[] {
  const [right, bottom] = [x + width, y + height];
  const segments: Segment[] = [];
  if (width <= 0 || height <= 0) return segments;
  for (let step = pitch; step < width + height; step += pitch) {
    const segment = {
      x1: px(x + Math.max(0, step - height)),
      y1: px(Math.min(bottom, y + step)),
      x2: px(Math.min(right, x + step)),
      y2: px(y + Math.max(0, step - width)),
    };
    if (segment.x1 < segment.x2) segments.push(segment);
  }
  return segments;
}

/** A hatched rectangle: paper, lines, outline. */
export function hatched(box: Rect, ink: Ink, pitch: number = PITCH.forecast): string {
  const d = hatchSegments(box, pitch)
    .map(({ x1, y1, x2, y2 }) => `M${x1} ${y1}L${x2} ${y2}`)
    .join("");
  const lines = d === "" ? "" : element("path", { d, fill: "none", stroke: ink.text, "stroke-width": STROKE.hatch });
  return (
    rect(box, { fill: ink.paper }) + lines + rect(box, { fill: "none", stroke: ink.text, "stroke-width": STROKE.line })
  );
}
