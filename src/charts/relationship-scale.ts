import { RELATIONSHIP_LEVELS, type RelationshipLevel } from "#core/codes/codes.ts";
import { INK, STROKE, type Ink } from "./ink.ts";
import { centred, label, widest } from "./label.ts";
import { chart, circle, line, type ChartText, type Markup } from "./svg.ts";

export interface RelationshipScale extends ChartText {
  /** Null: not known yet. */
  readonly now: RelationshipLevel | null;
  /** Null: nobody said what is wanted. */
  readonly wanted: RelationshipLevel | null;
  /** mm. */
  readonly width?: number;
  readonly height?: number;
  readonly ink?: Ink;
}

export interface RelationshipScaleHeader extends ChartText {
  readonly width?: number;
  readonly ink?: Ink;
}

const WIDTH = 38;
const HEIGHT = 5.6;
const HEADER_HEIGHT = 4.2;
/** Room beside the outer ticks for half a tick label. */
const SIDE = 3.2;
const DOT = 1.15;
const RING = 1.7;

/** Five ticks, worst left to best right: dot = now, open ring = wanted, ring around the dot = hold, ? = not known. */
export function relationshipScale(scale: RelationshipScale): Markup {
  const { now, wanted, title, desc, width = WIDTH, height = HEIGHT, ink = INK } = scale;
  return chart({ width, height, title, desc }, scaleMarks({ now, wanted, x: 0, y: height / 2, width, ink }));
}

/** A relationship scale within another chart; x is its left end and y its middle. */
export interface ScalePlace extends Pick<RelationshipScale, "now" | "wanted"> {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly ink: Ink;
}

export function scaleMarks({ now, wanted, x, y, width, ink }: ScalePlace): readonly string[] {
  const at = (level: RelationshipLevel) => x + place(level, width);
  return [
    ...ticks(x, width, y, ink),
    now !== null && wanted !== null && now !== wanted ? way(at(now), at(wanted), y, ink) : "",
    wanted === null ? "" : ring(at(wanted), y, wanted === now ? RING : DOT, ink),
    now === null ? unknown(x, y, ink) : circle(at(now), y, DOT, { fill: ink.text }),
  ];
}

/** The names of the outer and the middle tick, for the head of the column. */
export function relationshipScaleHeader({ title, desc, width = WIDTH, ink = INK }: RelationshipScaleHeader): Markup {
  const names = (["CR5", "CR3", "CR1"] as const).map((level) =>
    label({ x: place(level, width), y: 3.2, text: level, anchor: "middle", fill: ink.secondary }),
  );
  return chart({ width, height: HEADER_HEIGHT, title, desc }, names);
}

function place(level: RelationshipLevel, width: number): number {
  const steps = RELATIONSHIP_LEVELS.length - 1;
  return SIDE + ((steps - RELATIONSHIP_LEVELS.indexOf(level)) / steps) * (width - 2 * SIDE);
}

function ticks(x: number, width: number, y: number, ink: Ink): readonly string[] {
  const paint = { stroke: ink.previous, "stroke-width": STROKE.line };
  return [
    line(x + SIDE, y, x + width - SIDE, y, paint),
    ...RELATIONSHIP_LEVELS.map((level) => {
      const half = level === "CR3" ? 1.1 : 0.6;
      const at = x + place(level, width);
      return line(at, y - half, at, y + half, paint);
    }),
  ];
}

function way(from: number, to: number, y: number, ink: Ink): string {
  return line(from, y, to, y, { stroke: ink.accent, "stroke-width": STROKE.heavy });
}

function ring(x: number, y: number, r: number, ink: Ink): string {
  return circle(x, y, r, { fill: ink.paper, stroke: ink.accent, "stroke-width": 0.4 });
}

function unknown(left: number, y: number, ink: Ink): string {
  const x = left + (SIDE - widest(["?"], SIDE, true)) / 2;
  return label({ x, y: centred(y), text: "?", bold: true, fill: ink.secondary });
}
