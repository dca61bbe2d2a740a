import { INK, STROKE, type Ink } from "./ink.ts";
import { label, labelBox, type Label } from "./label.ts";
import type { Box } from "./placement.ts";
import { pointLabels } from "./point-labels.ts";
import { known } from "./scale.ts";
import { chart, circle, line, polyline, rect, type ChartText, type Markup, type Point } from "./svg.ts";

/** What a package is worth to either side, 0–1. */
export interface FrontierPoint {
  readonly own: number;
  readonly other: number;
}

export interface FrontierPackage extends FrontierPoint {
  readonly label: string;
  /** ● a package that is offered, ◆ the Nash point, □ what is on the table. */
  readonly mark: "offer" | "nash" | "now";
}

export interface FrontierChart extends ChartText {
  /** In any order. */
  readonly frontier: readonly FrontierPoint[];
  /** The most important first: the last ones lose their names where there is no room. */
  readonly packages: readonly FrontierPackage[];
  readonly axes: Readonly<Record<keyof FrontierPoint, string>>;
  /** Names the line. */
  readonly name: string;
  /** mm. */
  readonly width?: number;
  readonly height?: number;
  readonly ink?: Ink;
}

const LEFT = 8;
const TOP = 5.2;
const BOTTOM = 8.4;
const RIGHT = 3;
const TICKS = [0, 0.5, 1] as const;
const RADIUS = 1.2;

interface Frame {
  readonly x: (utility: number) => number;
  readonly y: (utility: number) => number;
  readonly width: number;
  readonly height: number;
  readonly ink: Ink;
}

/** Utilities of both sides, 0 to 100 each: the frontier as a line, what lies within reach tinted, packages as marks. */
export function frontierChart(data: FrontierChart): Markup {
  const { axes, title, desc, width = 104.5, height = 66, ink = INK } = data;
  const clamp = (utility: number) => Math.min(1, Math.max(0, utility));
  const frame: Frame = {
    x: (utility) => LEFT + clamp(utility) * (width - LEFT - RIGHT),
    y: (utility) => height - BOTTOM - clamp(utility) * (height - BOTTOM - TOP),
    width,
    height,
    ink,
  };
  const points = data.frontier.filter(isKnown).toSorted((one, two) => one.own - two.own || two.other - one.other);
  const packages = data.packages.filter(isKnown);
  const axisLabels = axisTexts(axes, frame);
  return chart({ width, height, title, desc }, [
    reach(points, frame),
    ...grid(frame),
    points.length < 2 ? "" : curve(points, frame),
    ...packages.map((one) => markOf(one, frame)),
    ...axisLabels.map(label),
    ...names(data.name, points, packages, axisLabels, frame),
  ]);
}

function isKnown({ own, other }: FrontierPoint): boolean {
  return known(own) !== null && known(other) !== null;
}

function reach(points: readonly FrontierPoint[], { x, y, ink }: Frame): string {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return "";
  const edge: readonly Point[] = [
    [x(0), y(0)],
    [x(0), y(first.other)],
    ...points.map(({ own, other }): Point => [x(own), y(other)]),
    [x(last.own), y(0)],
  ];
  return polyline(edge, { fill: ink.tint }, true);
}

function curve(points: readonly FrontierPoint[], { x, y, ink }: Frame): string {
  const line = points.map(({ own, other }): Point => [x(own), y(other)]);
  return polyline(line, { fill: "none", stroke: ink.text, "stroke-width": STROKE.curve });
}

function grid({ x, y, ink }: Frame): readonly string[] {
  return TICKS.flatMap((tick) => {
    const paint = {
      stroke: tick === 0 ? ink.text : ink.rule,
      "stroke-width": tick === 0 ? STROKE.strong : STROKE.hair,
    };
    return [line(x(tick), y(0), x(tick), y(1), paint), line(x(0), y(tick), x(1), y(tick), paint)];
  });
}

function axisTexts(axes: FrontierChart["axes"], { x, y, width, height, ink }: Frame): readonly Label[] {
  const fill = ink.secondary;
  const figures = TICKS.flatMap((tick): readonly Label[] => [
    { x: x(tick), y: y(0) + 3.6, text: String(tick * 100), anchor: tick === 1 ? "end" : "middle", fill },
    { x: x(0) - 1, y: y(tick) + 1, text: String(tick * 100), anchor: "end", fill },
  ]);
  return [
    ...figures.filter(({ text, anchor, y: at }) => text !== "0" || anchor === "end" || at > height),
    { x: x(1), y: height - 0.8, text: axes.own, anchor: "end", fill, room: width - LEFT - RIGHT },
    { x: 0, y: 3, text: axes.other, fill, room: width },
  ];
}

function markOf({ own, other, mark }: FrontierPackage, { x, y, ink }: Frame): string {
  const [cx, cy] = [x(own), y(other)];
  switch (mark) {
    case "offer":
      return circle(cx, cy, RADIUS, { fill: ink.text, stroke: ink.paper, "stroke-width": STROKE.hair });
    case "now": {
      const box = { x: cx - RADIUS, y: cy - RADIUS, width: 2 * RADIUS, height: 2 * RADIUS };
      return rect(box, { fill: ink.paper, stroke: ink.text, "stroke-width": STROKE.strong });
    }
    case "nash": {
      const half = RADIUS * 1.5;
      const corners: readonly Point[] = [
        [cx, cy - half],
        [cx + half, cy],
        [cx, cy + half],
        [cx - half, cy],
      ];
      return polyline(corners, { fill: ink.accent, stroke: ink.paper, "stroke-width": STROKE.hair }, true);
    }
  }
}

function names(
  name: string,
  points: readonly FrontierPoint[],
  packages: readonly FrontierPackage[],
  axisLabels: readonly Label[],
  { x, y, width, height, ink }: Frame,
): readonly string[] {
  const bounds = { left: x(0) + 0.6, right: width, top: TOP - 1, bottom: height - BOTTOM - 0.6 };
  const marked = packages.map((one) => ({
    x: x(one.own),
    y: y(one.other),
    radius: one.mark === "nash" ? RADIUS * 1.5 : RADIUS,
    text: one.label,
    fill: one.mark === "nash" ? ink.accent : ink.text,
    bold: true,
  }));
  const line = points.map(({ own, other }): Point => [x(own), y(other)]);
  const named = emptiest(line, marked);
  const lineName =
    named === null || points.length < 2
      ? []
      : [{ x: named[0], y: named[1], radius: 0.5, text: name, fill: ink.secondary }];
  const obstacles = [...axisLabels.map(labelBox), ...along(line)];
  return pointLabels([...marked, ...lineName], bounds, obstacles, ink.secondary);
}

/** The point of the line that is farthest from all marks. */
function emptiest(line: readonly Point[], marks: readonly { readonly x: number; readonly y: number }[]): Point | null {
  const distance = ([x, y]: Point) => Math.min(...marks.map((mark) => Math.hypot(mark.x - x, mark.y - y)), 40);
  const inner = line.length > 2 ? line.slice(1, -1) : line;
  return inner.reduce<Point | null>(
    (best, one) => (best === null || distance(one) > distance(best) ? one : best),
    null,
  );
}

/** mm between two boxes along a line. */
const STRIDE = 1;

/** Small boxes along a line, so that no name stands on it. */
function along(line: readonly Point[]): readonly Box[] {
  return line.slice(1).flatMap(([toX, toY], index) => {
    const [fromX, fromY] = line[index] ?? [toX, toY];
    const steps = Math.max(1, Math.ceil(Math.hypot(toX - fromX, toY - fromY) / STRIDE));
    return Array.from({ length: steps + 1 }, (_, step): Box => {
      const [x, y] = [fromX + ((toX - fromX) * step) / steps, fromY + ((toY - fromY) * step) / steps];
      return { left: x - 0.3, right: x + 0.3, top: y - 0.3, bottom: y + 0.3 };
    });
  });
}
