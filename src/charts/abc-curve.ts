import { curveLinear, line as pathOf } from "d3-shape";
import { INK, STROKE, type Ink } from "./ink.ts";
import { label, labelBox, widest, type Label } from "./label.ts";
import { aired, freeBoxes, spread, type Box } from "./placement.ts";
import {
  between,
  chart,
  circle,
  element,
  line,
  rect,
  type Attributes,
  type ChartText,
  type Point,
  type Markup,
} from "./svg.ts";
import { NOTE } from "./text-width.ts";

/** One class: the accounts from the rank after the band before it up to this rank. */
export interface AbcBand {
  /** Rank of the last account in the class. */
  readonly until: number;
  readonly label: string;
  /** Second line, such as its share of the total. */
  readonly detail?: string;
}

export interface AbcCurve extends ChartText {
  /** Cumulative share by rank, largest account first: 0 to 1. */
  readonly shares: readonly number[];
  readonly previous?: readonly number[];
  readonly bands: readonly AbcBand[];
  /** The account of the report, if it is ranked. */
  readonly marked: { readonly rank: number; readonly label: string } | null;
  readonly rankName: string;
  /** Names of the levels 0, ½ and 1. */
  readonly percents?: readonly [string, string, string];
  /** mm. */
  readonly width?: number;
  readonly height?: number;
  readonly ink?: Ink;
}

/** The plot in mm and the number of ranks on its axis. */
interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly count: number;
  readonly ink: Ink;
}

const HEAD_LINE = 3.7;
const LEADER = 2.4;
const AXIS = 4.6;
const CLEAR = 1;
/** Part of the width that the marked name may take. */
const NAME_AT_MOST = 0.75;

/** Cumulative share by rank with the classes as bands and one account marked. */
export function abcCurve(curve: AbcCurve): Markup {
  const { shares, bands, title, desc, width = 73.5, height = 58, ink = INK } = curve;
  const percents = curve.percents ?? ["0%", "50%", "100%"];
  const heads = bands.some(({ detail }) => detail !== undefined) ? 2 : 1;
  const frame: Frame = {
    left: widest(percents, width) + 1,
    right: width - 1.2,
    top: heads * HEAD_LINE + LEADER,
    bottom: height - AXIS,
    count: Math.max(1, shares.length),
    ink,
  };
  const curves = [shares, curve.previous ?? []].map((list) => pointsOf(frame, list));
  const name = curve.marked === null ? null : nameOf(frame, curve.marked, curves);

  return chart({ width, height, title, desc }, [
    ...areas(frame, bands, name),
    ...levels(frame, percents, name),
    ...bandNames(frame, bands, width),
    curve.previous === undefined
      ? ""
      : strokeOf(curves[1] ?? [], { stroke: ink.previous, "stroke-width": STROKE.heavy }),
    strokeOf(curves[0] ?? [], { stroke: ink.text, "stroke-width": 0.9 }),
    ...ranks(frame, bands, curve.rankName),
    ...mark(frame, curve.marked, curves[0] ?? [], name),
  ]);
}

function pointsOf(frame: Frame, shares: readonly number[]): readonly Point[] {
  return [0, ...shares].map((share, rank): Point => {
    const kept = Number.isFinite(share) ? Math.min(1, Math.max(0, share)) : 0;
    return [xOf(frame, rank), frame.bottom - (frame.bottom - frame.top) * kept];
  });
}

function xOf({ left, right, count }: Frame, rank: number): number {
  return left + ((right - left) * Math.min(count, Math.max(0, rank))) / count;
}

function strokeOf(points: readonly Point[], paint: Attributes): string {
  const path = pathOf<Point>().curve(curveLinear).digits(2);
  return element("path", { d: path([...seen(points)]) ?? "", fill: "none", ...paint });
}

/** mm between two points of a curve: of thousands of accounts most stand where another one does. */
const APART = 0.1;

/** The points that can be told from the one before, and the last. */
function seen(points: readonly Point[]): readonly Point[] {
  const kept: Point[] = [];
  for (const [at, point] of points.entries()) {
    const before = kept.at(-1);
    const far = before === undefined || Math.hypot(point[0] - before[0], point[1] - before[1]) >= APART;
    if (far || at === points.length - 1) kept.push(point);
  }
  return kept;
}

/** The first class as an area, the others by their limits. */
function areas(frame: Frame, bands: readonly AbcBand[], name: Label | null): readonly string[] {
  const { ink, left, top, bottom } = frame;
  const limits = bands.map(({ until }) => xOf(frame, until));
  const first = limits[0] === undefined ? [] : [rect(between(left, top, limits[0], bottom), { fill: ink.tint })];
  const paint = { stroke: ink.secondary, "stroke-width": STROKE.hair };
  const lines = limits.slice(0, -1).flatMap((x) => {
    const gap = gapIn(name, (box) => box.left < x && x < box.right);
    if (gap === null) return [line(x, top, x, bottom, paint)];
    return [line(x, top, x, gap.top, paint), line(x, Math.min(bottom, gap.bottom), x, bottom, paint)];
  });
  return [...first, ...lines];
}

function levels(frame: Frame, percents: readonly [string, string, string], name: Label | null): readonly string[] {
  const { left, right, top, bottom, ink } = frame;
  return percents.flatMap((text, index) => {
    const y = bottom - ((bottom - top) * index) / 2;
    const zero = { stroke: ink.text, "stroke-width": STROKE.strong };
    const paint = index === 0 ? zero : { stroke: ink.rule, "stroke-width": STROKE.hair };
    const gap = gapIn(name, (box) => box.top < y && y < box.bottom);
    const lines =
      gap === null
        ? [line(left, y, right, y, paint)]
        : [line(left, y, gap.left, y, paint), line(Math.min(right, gap.right), y, right, y, paint)];
    return [...lines, label({ x: left - 1, y: y + 1, text, anchor: "end", fill: ink.secondary })];
  });
}

/** The place that a line must leave free for the name, if it meets it. */
function gapIn(name: Label | null, meets: (box: Box) => boolean): Box | null {
  if (name === null) return null;
  const box = labelBox(name);
  return meets(box) ? { left: box.left - 0.4, right: box.right + 0.4, top: box.top, bottom: box.bottom } : null;
}

/** Names above the plot; one that had to move away from its band is joined to it by a line. */
function bandNames(frame: Frame, bands: readonly AbcBand[], width: number): readonly string[] {
  const { ink, top } = frame;
  const room = width / Math.max(1, bands.length) - 1;
  const spans = bands.map((band, index) => {
    const [from, to] = [xOf(frame, bands[index - 1]?.until ?? 0), xOf(frame, band.until)];
    const size = Math.max(widest([band.label], room, true), widest([band.detail ?? ""], room));
    return { from, to, centre: (from + to) / 2, size: size + 1 };
  });
  const centres = spread(spans, 0, width);
  const paint = { stroke: ink.secondary, "stroke-width": STROKE.hair };
  return bands.flatMap(({ label: text, detail = "" }, index) => {
    const [span, x] = [spans[index], centres[index]];
    if (span === undefined || x === undefined) return [];
    const shared = { x, anchor: "middle", room } as const;
    return [
      label({ ...shared, y: 2.7, text, bold: true, fill: ink.text }),
      label({ ...shared, y: 2.7 + HEAD_LINE, text: detail, fill: ink.secondary }),
      x < span.from || x > span.to ? line(x, top - LEADER + 1, span.centre, top, paint) : "",
    ];
  });
}

/** Ranks where a class ends, and the name of the axis where it finds room. */
function ranks(frame: Frame, bands: readonly AbcBand[], name: string): readonly string[] {
  const shared = { y: frame.bottom + 3.6, anchor: "middle", fill: frame.ink.secondary } as const;
  const last: Label = { ...shared, x: frame.right + 1.2, anchor: "end", text: String(frame.count) };
  const inner = [1, ...bands.map(({ until }) => until)].filter((rank) => rank >= 1 && rank < frame.count);
  const wanted = [...new Set(inner)].map((rank): Label => ({ ...shared, x: xOf(frame, rank), text: String(rank) }));
  const named: Label = { ...shared, x: labelBox(last).left - 2, anchor: "end", text: name, room: 30 };
  const order = [last, ...wanted, named];
  const free = freeBoxes(order.map((one) => aired(labelBox(one), 0.6)));
  return order.filter((_, index) => free.has(index)).map(label);
}

/** The account's name right under its point, or lower where the curve leaves more room. */
function nameOf(
  { left, right, bottom }: Frame,
  { rank, label: text }: NonNullable<AbcCurve["marked"]>,
  curves: readonly (readonly Point[])[],
): Label | null {
  const point = curves[0]?.[rank];
  if (point === undefined || rank < 1) return null;
  const width = widest([text], (right - left) * NAME_AT_MOST, true);
  let best = { x: 0, y: 0, room: -1 };
  for (let y = Math.min(point[1] + 4.4, bottom - CLEAR); y <= bottom - CLEAR && best.room < width; y += CLEAR) {
    const clear = Math.max(...curves.map((points) => reached(points, y - NOTE - 0.5))) + CLEAR;
    const x = Math.max(clear, Math.min(point[0] + 1.8, right - width));
    if (right - x > best.room) best = { x, y, room: Math.min(right - x, width) };
  }
  return { ...best, text, bold: true, fill: "" };
}

/** Where a rising curve comes up to a height. */
function reached(points: readonly Point[], height: number): number {
  const after = points.findIndex(([, y]) => y <= height);
  const [from, to] = [points[after - 1], points[after]];
  if (from === undefined || to === undefined) return 0;
  return from[0] + ((to[0] - from[0]) * (from[1] - height)) / (from[1] - to[1]);
}

function mark(
  { ink }: Frame,
  marked: AbcCurve["marked"],
  points: readonly Point[],
  name: Label | null,
): readonly string[] {
  const point = points[marked?.rank ?? -1];
  if (name === null || point === undefined) return [];
  const [x, y] = point;
  const { left, right, top } = labelBox(name);
  const far = top - y > 3;
  return [
    far ? line(x, y, Math.min(right, Math.max(left, x)), top, { stroke: ink.accent, "stroke-width": STROKE.hair }) : "",
    circle(x, y, 1.1, { fill: ink.accent, stroke: ink.paper, "stroke-width": STROKE.strong }),
    label({ ...name, fill: ink.accent }),
  ];
}
