import { nameLabels, type PlacedName } from "./name-labels.ts";
import { INK, STROKE, type Ink } from "./ink.ts";
import { centred, label, labelBox, widest, type Label } from "./label.ts";
import type { NamedMark } from "./name-places.ts";
import { firstFree, type Box } from "./placement.ts";
import { known, ranged, type Scale } from "./scale.ts";
import { between, chart, circle, line, polyline, rect, type ChartText, type Markup } from "./svg.ts";

/** Shapes tell groups apart in grey: filled square and disc, ring, cross. */
export type MarkShape = "square" | "disc" | "ring" | "cross";

export interface MatrixPoint {
  /** A point with a score that is not known is not drawn. */
  readonly x: number | null;
  readonly y: number | null;
  readonly label: string;
  readonly shape: MarkShape;
}

export interface ValueMatrix extends ChartText {
  /** The most important first: when room runs out, the last ones lose their names. */
  readonly points: readonly MatrixPoint[];
  /** Where high begins on each axis. */
  readonly cuts: { readonly x: number; readonly y: number };
  /** What stands in the four corners. */
  readonly corners: Readonly<Record<"topLeft" | "topRight" | "bottomLeft" | "bottomRight", string>>;
  readonly axes: { readonly x: string; readonly y: string };
  readonly legend: readonly { readonly shape: MarkShape; readonly label: string }[];
  /** mm. */
  readonly width?: number;
  readonly height?: number;
  readonly ink?: Ink;
}

export interface DrawnMatrix {
  readonly picture: Markup;
  /** Points without room for their name, by their place in the list; the number stands at the mark if it has room. */
  readonly numbered: readonly { readonly index: number; readonly number: string | null }[];
}

const HEAD = 4.2;
const FOOT = 5;
/** Between the outermost marks and the frame. */
const MARGIN = 7;
/** Part of the width that a name may take: less where there are many. */
const NAMES_AT_MOST = { few: 0.27, many: 0.2 } as const;
/** mm that a name may take in any case: nearly all are shorter. */
const NAME_ROOM = 50;
/** mm of a chart with room for that. */
const LARGE = 150;
const MANY = 12;
const RADIUS: Readonly<Record<MarkShape, number>> = { square: 1.3, disc: 1.3, ring: 1.15, cross: 1.05 };
/** More names than this are no picture any more. */
const NAMED = 60;

/** Points on two scores with cut lines, their names placed so that none meets another. */
export function valueMatrix(matrix: ValueMatrix): DrawnMatrix {
  const { points, cuts, title, desc, width = 104.5, height = 58, ink = INK } = matrix;
  const frame: Box = { left: 0.2, right: width - 0.2, top: HEAD, bottom: height - FOOT };
  const drawn = points.flatMap(({ x, y }, index) => (known(x) === null || known(y) === null ? [] : [index]));
  const scaleX = ranged([...drawn.map((index) => points[index]?.x), cuts.x], frame.left + MARGIN, frame.right - MARGIN);
  const scaleY = ranged([...drawn.map((index) => points[index]?.y), cuts.y], frame.bottom - MARGIN, frame.top + MARGIN);
  const part = width * (drawn.length > MANY ? NAMES_AT_MOST.many : NAMES_AT_MOST.few);
  const room = width >= LARGE ? NAME_ROOM : part;
  const marks = drawn.map((index) => markOf(points[index] as MatrixPoint, scaleX, scaleY, room, ink));
  const corners = cornersOf(matrix.corners, frame, ink);
  const cutAt = { x: scaleX(cuts.x), y: scaleY(cuts.y) };
  const obstacles = [...corners.map(labelBox), ...cutBoxes(cutAt, frame)];
  const names = nameLabels(marks.slice(0, NAMED), frame, obstacles);
  const numbers = numbersOf(marks, names, frame, obstacles);

  const picture = chart({ width, height, title, desc }, [
    rect(between(frame.left, frame.top, frame.right, frame.bottom), {
      fill: "none",
      stroke: ink.rule,
      "stroke-width": STROKE.hair,
    }),
    uprightCut(cutAt.x, frame, corners, ink),
    line(frame.left, cutAt.y, frame.right, cutAt.y, { stroke: ink.text, "stroke-width": STROKE.hair }),
    ...corners.map(label),
    ...names.flatMap((name) => leaderOf(name, ink)),
    ...drawn.map((index, at) => shapeAt(points[index]?.shape ?? "disc", marks[at]?.x ?? 0, marks[at]?.y ?? 0, ink)),
    ...names.map((name) => (name === null ? "" : label(name.label))),
    ...numbers.map(({ label: one }) => (one === null ? "" : label(one))),
    ...axisNames(matrix.axes, frame, ink),
    ...legendOf(matrix.legend, matrix.axes.x, frame, ink),
  ]);
  return {
    picture,
    numbered: numbers.map(({ at, label: one }) => ({ index: drawn[at] ?? 0, number: one?.text ?? null })),
  };
}

function markOf(point: MatrixPoint, scaleX: Scale, scaleY: Scale, room: number, ink: Ink): NamedMark {
  const bold = point.shape === "square";
  return {
    x: scaleX(point.x ?? 0),
    y: scaleY(point.y ?? 0),
    radius: RADIUS[point.shape],
    label: {
      text: point.label,
      bold,
      fill: point.shape === "cross" ? ink.secondary : ink.text,
      room,
    },
  };
}

function cornersOf(texts: ValueMatrix["corners"], { left, right, top, bottom }: Box, ink: Ink): readonly Label[] {
  const shared = { fill: ink.accent, bold: true, room: (right - left) / 2 - 2 };
  return [
    { ...shared, x: left + 1, y: top + 3.4, text: texts.topLeft },
    { ...shared, x: right - 1, y: top + 3.4, text: texts.topRight, anchor: "end" },
    { ...shared, x: left + 1, y: bottom - 1.2, text: texts.bottomLeft },
    { ...shared, x: right - 1, y: bottom - 1.2, text: texts.bottomRight, anchor: "end" },
  ];
}

/** The cut lines as thin boxes: no name is crossed out. */
function cutBoxes({ x, y }: { readonly x: number; readonly y: number }, frame: Box): readonly Box[] {
  return [
    { ...frame, left: x - 0.15, right: x + 0.15 },
    { ...frame, top: y - 0.15, bottom: y + 0.15 },
  ];
}

/** Between the corner texts where the line would cross them. */
function uprightCut(x: number, { top, bottom }: Box, corners: readonly Label[], ink: Ink): string {
  const crossed = corners.map(labelBox).filter(({ left, right }) => left - 0.4 < x && x < right + 0.4);
  const middle = (top + bottom) / 2;
  const from = Math.max(top, ...crossed.filter((box) => box.bottom < middle).map((box) => box.bottom));
  const to = Math.min(bottom, ...crossed.filter((box) => box.top > middle).map((box) => box.top));
  return line(x, from, x, to, { stroke: ink.text, "stroke-width": STROKE.hair });
}

function leaderOf(name: PlacedName | null, ink: Ink): readonly string[] {
  const leader = name?.leader ?? null;
  if (leader === null) return [];
  const [from, to] = leader;
  return [line(from[0], from[1], to[0], to[1], { stroke: ink.secondary, "stroke-width": STROKE.hair })];
}

interface NumberAt {
  readonly at: number;
  readonly label: Label | null;
}

/** A number in place of each name without room; where even that has none, the point is only in the list. */
function numbersOf(
  marks: readonly NamedMark[],
  names: readonly (PlacedName | null)[],
  frame: Box,
  obstacles: readonly Box[],
): readonly NumberAt[] {
  const taken = [
    ...obstacles,
    ...marks.map(({ x, y, radius }) => ({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius })),
    ...names.flatMap((name) => (name === null ? [] : [labelBox(name.label), ...leaderBoxes(name)])),
  ];
  let number = 0;
  return marks.flatMap((mark, at): readonly NumberAt[] => {
    if ((names[at] ?? null) !== null || mark.label.text === "") return [];
    const text = String(number + 1);
    const places = numberPlaces(mark, text);
    const found = firstFree(places.map(labelBox), taken, frame);
    const place = found === null ? undefined : places[found];
    if (place === undefined) return [{ at, label: null }];
    number += 1;
    taken.push(labelBox(place));
    return [{ at, label: place }];
  });
}

function numberPlaces({ x, y, radius, label: { fill } }: NamedMark, text: string): readonly Label[] {
  const shared = { text, fill };
  return [
    { ...shared, x: x + radius + 0.4, y: centred(y) },
    { ...shared, x: x - radius - 0.4, y: centred(y), anchor: "end" },
    { ...shared, x, y: y - radius - 1, anchor: "middle" },
    { ...shared, x, y: y + radius + 2.8, anchor: "middle" },
  ];
}

/** A leader as a row of small boxes, so that no number stands on it. */
function leaderBoxes({ leader }: PlacedName): readonly Box[] {
  if (leader === null) return [];
  const [[x1, y1], [x2, y2]] = leader;
  return Array.from({ length: 12 }, (_, step) => {
    const [x, y] = [x1 + ((x2 - x1) * step) / 11, y1 + ((y2 - y1) * step) / 11];
    return { left: x - 0.3, right: x + 0.3, top: y - 0.3, bottom: y + 0.3 };
  });
}

function shapeAt(shape: MarkShape, x: number, y: number, ink: Ink): string {
  const size = RADIUS[shape];
  const stroke = { fill: "none", stroke: ink.secondary, "stroke-width": 0.45 };
  switch (shape) {
    case "square":
      return rect(between(x - size, y - size, x + size, y + size), { fill: ink.accent });
    case "disc":
      return circle(x, y, size, { fill: ink.text });
    case "ring":
      return circle(x, y, size - 0.2, { fill: ink.paper, stroke: ink.text, "stroke-width": 0.45 });
    case "cross":
      return (
        polyline(
          [
            [x - size, y - size],
            [x + size, y + size],
          ],
          stroke,
        ) +
        polyline(
          [
            [x - size, y + size],
            [x + size, y - size],
          ],
          stroke,
        )
      );
  }
}

function axisNames({ y }: ValueMatrix["axes"], { left, right, top }: Box, ink: Ink): readonly string[] {
  return [label({ x: left, y: top - 1.2, text: y, fill: ink.secondary, room: right - left })];
}

/** Shapes with their names on the left, the name of the axis on the right. */
function legendOf(
  legend: ValueMatrix["legend"],
  axis: string,
  { left, right, bottom }: Box,
  ink: Ink,
): readonly string[] {
  const y = bottom + 3.9;
  const axisWidth = widest([axis], (right - left) * 0.4);
  const room = (right - left - axisWidth - 2) / Math.max(1, legend.length) - 6;
  let x = left + 1.6;
  const entries = legend.flatMap(({ shape, label: text }) => {
    const at = x;
    x += widest([text], room) + 7;
    return [shapeAt(shape, at, y - 1, ink), label({ x: at + 2.4, y, text, fill: ink.text, room })];
  });
  return [
    ...entries,
    label({ x: right, y, text: axis, anchor: "end", fill: ink.secondary, room: (right - left) * 0.4 + 0.01 }),
  ];
}
