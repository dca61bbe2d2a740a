import { INK, STROKE, type Ink } from "./ink.ts";
import { label, labelBox, type Label } from "./label.ts";
import { known } from "./scale.ts";
import { chart, circle, line, polyline, rect, type ChartText, type Point, type Markup } from "./svg.ts";
import { BODY, NOTE, textWidth, wrap } from "./text-width.ts";

export interface RadarAxis {
  readonly label: string;
  /** 0 to 100; null where it is not known: the outline has a gap there. */
  readonly value: number | null;
  readonly previous?: number | null;
  /** Whether the axis has weight in the score; an axis without gets an open point. */
  readonly counted: boolean;
  readonly valueText: string;
}

export interface ValueRadar extends ChartText {
  /** Clockwise from the top; three or more. */
  readonly axes: readonly RadarAxis[];
  readonly target: number;
  /** Width in mm; the height follows from the labels. */
  readonly size?: number;
  readonly ink?: Ink;
}

const FULL = 100;
const RINGS = [50, 100];
/** Labels stand at 112 % of the radius. */
const OUTSIDE = 1.12;
const LINE = 3.6;
const VALUE_LINE = 4;

interface Frame {
  readonly cx: number;
  readonly cy: number;
  readonly radius: number;
  readonly count: number;
}

/** Axes of 0 to 100 around a centre: outline = now, grey = before, dashed = target, red square = under target. */
export function valueRadar(radar: ValueRadar): Markup {
  const { axes, target, title, desc, size = 58, ink = INK } = radar;
  const { frame, labels, height } = layOut(radar, size);
  const values = axes.map(({ value }) => known(value));
  const before = axes.map(({ previous }) => known(previous));

  return chart({ width: size, height, title, desc }, [
    ...RINGS.map((ring) => ringAt(frame, ring, { stroke: ink.rule, "stroke-width": STROKE.hair })),
    ...axes.map((_, index) => spoke(frame, index, ink)),
    area(frame, values, ink),
    ringAt(frame, target, { stroke: ink.secondary, "stroke-width": STROKE.line, "stroke-dasharray": "1 0.8" }),
    ...outline(frame, before, { fill: "none", stroke: ink.previous, "stroke-width": STROKE.heavy }),
    ...outline(frame, values, { fill: "none", stroke: ink.text, "stroke-width": STROKE.curve }),
    ...axes.map((axis, index) => mark(frame, index, axis, target, ink)),
    ...labels.map(label),
  ]);
}

function layOut(radar: ValueRadar, size: number) {
  const { axes, target, ink = INK } = radar;
  const blocks = axes.map((axis, index) => block(axis, size * (aside(index, axes.length) ? 0.29 : 0.6), target, ink));
  const side = Math.max(0, ...blocks.filter((_, index) => aside(index, axes.length)).map(({ width }) => width));
  const radius = Math.min(size * 0.3, (size - 2 * side - 0.4) / (2 * OUTSIDE * Math.sin(Math.PI / 3)));
  const above = blocks[0]?.height ?? 0;
  const frame = { cx: size / 2, cy: above + OUTSIDE * radius, radius, count: axes.length };
  const labels = blocks.flatMap((lines, index) => place(frame, index, lines));
  const bottom = Math.max(...labels.map((one) => labelBox(one).bottom), frame.cy + radius);
  return { frame, labels, height: bottom + 0.3 };
}

interface Block {
  readonly lines: readonly Omit<Label, "x" | "y">[];
  readonly width: number;
  readonly height: number;
}

function block(axis: RadarAxis, room: number, target: number, ink: Ink): Block {
  const value = known(axis.value);
  const fill = value === null ? ink.secondary : value < target ? ink.bad : ink.text;
  const text = value === null ? "–" : axis.valueText;
  const names = wrap(axis.label, { size: NOTE }, room, 2);
  const lines = [
    ...names.map((name) => ({ text: name, fill: ink.secondary, room })),
    { text, fill, size: BODY, bold: true, room },
  ];
  const width = Math.max(...lines.map((one) => Math.min(room, textWidth(one.text, { size: NOTE, ...one }))));
  return { lines, width, height: names.length * LINE + VALUE_LINE };
}

/** Labels above the centre grow upwards, below it downwards, beside it around the axis. */
function place(frame: Frame, index: number, { lines, height }: Block): readonly Label[] {
  const [x, y] = pointAt(frame, index, FULL * OUTSIDE);
  const beside = aside(index, frame.count);
  const anchor = beside ? (x > frame.cx ? "start" : "end") : "middle";
  const top = beside ? y - height / 2 : y < frame.cy ? y - height : y;
  return lines.map((one, at) => ({ ...one, anchor, x, y: top + at * LINE + (at === lines.length - 1 ? 3.3 : 2.8) }));
}

function aside(index: number, count: number): boolean {
  return Math.abs(Math.sin((2 * Math.PI * index) / count)) > 0.1;
}

function pointAt({ cx, cy, radius, count }: Frame, index: number, value: number): Point {
  const angle = (2 * Math.PI * index) / count;
  const length = (radius * value) / FULL;
  return [cx + length * Math.sin(angle), cy - length * Math.cos(angle)];
}

function clamp(value: number): number {
  return Math.min(FULL, Math.max(0, value));
}

function ringAt(frame: Frame, value: number, paint: Readonly<Record<string, string | number>>): string {
  const points = Array.from({ length: frame.count }, (_, index) => pointAt(frame, index, clamp(value)));
  return polyline(points, { fill: "none", ...paint }, true);
}

function spoke(frame: Frame, index: number, ink: Ink): string {
  const [x, y] = pointAt(frame, index, FULL);
  return line(frame.cx, frame.cy, x, y, { stroke: ink.rule, "stroke-width": STROKE.hair });
}

function area(frame: Frame, values: readonly (number | null)[], ink: Ink): string {
  if (values.includes(null)) return "";
  return polyline(points(frame, values), { fill: ink.tint }, true);
}

function points(frame: Frame, values: readonly (number | null)[]): readonly Point[] {
  return values.map((value, index) => pointAt(frame, index, clamp(value ?? 0)));
}

/** The closed outline, or the sides between two neighbours that are both known. */
function outline(
  frame: Frame,
  values: readonly (number | null)[],
  paint: Readonly<Record<string, string | number>>,
): readonly string[] {
  if (!values.includes(null)) return [polyline(points(frame, values), paint, true)];
  const all = points(frame, values);
  return values.flatMap((value, index) => {
    const next = (index + 1) % values.length;
    const [from, to] = [all[index], all[next]];
    return value === null || values[next] === null || !from || !to ? [] : [polyline([from, to], paint)];
  });
}

function mark(frame: Frame, index: number, axis: RadarAxis, target: number, ink: Ink): string {
  const value = known(axis.value);
  if (value === null) return "";
  const [x, y] = pointAt(frame, index, clamp(value));
  const colour = value < target ? ink.bad : ink.text;
  const paint = { fill: axis.counted ? colour : ink.paper, stroke: colour, "stroke-width": STROKE.strong };
  return value < target ? rect({ x: x - 0.8, y: y - 0.8, width: 1.6, height: 1.6 }, paint) : circle(x, y, 0.9, paint);
}
