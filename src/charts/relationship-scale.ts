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
  const y = height / 2;
  return chart({ width, height, title, desc }, [
    ...ticks(width, y, ink),
    now !== null && wanted !== null && now !== wanted ? way(place(now, width), place(wanted, width), y, ink) : "",
    wanted === null ? "" : ring(place(wanted, width), y, wanted === now ? RING : DOT, ink),
    now === null ? unknown(y, ink) : circle(place(now, width), y, DOT, { fill: ink.text }),
  ]);
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

function ticks(width: number, y: number, ink: Ink): readonly string[] {
  const paint = { stroke: ink.previous, "stroke-width": STROKE.line };
  return [
    line(SIDE, y, width - SIDE, y, paint),
    ...RELATIONSHIP_LEVELS.map((level) => {
      const half = level === "CR3" ? 1.1 : 0.6;
      return line(place(level, width), y - half, place(level, width), y + half, paint);
    }),
  ];
}

function way(from: number, to: number, y: number, ink: Ink): string {
  return line(from, y, to, y, { stroke: ink.accent, "stroke-width": STROKE.heavy });
}

function ring(x: number, y: number, r: number, ink: Ink): string {
  return circle(x, y, r, { fill: ink.paper, stroke: ink.accent, "stroke-width": 0.4 });
}

function unknown(y: number, ink: Ink): string {
  const x = (SIDE - widest(["?"], SIDE, true)) / 2;
  return label({ x, y: centred(y), text: "?", bold: true, fill: ink.secondary });
}
