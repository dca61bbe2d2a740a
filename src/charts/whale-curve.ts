import { INK, STROKE, type Ink } from "./ink.ts";
import { label, labelBox, widest, type Label } from "./label.ts";
import { firstFree, type Box } from "./placement.ts";
import { known, linear } from "./scale.ts";
import { chart, circle, element, line, polyline, px, type ChartText, type Markup, type Point } from "./svg.ts";

export interface WhaleCurve extends ChartText {
  /** Profit of the most profitable customers together, by their number: [first, first two, …]. */
  readonly cumulative: readonly number[];
  /** At the highest point, and at the end. */
  readonly peak: string;
  readonly total: string;
  readonly rankName: string;
  readonly zero: string;
  /** mm. */
  readonly width?: number;
  readonly height?: number;
  readonly ink?: Ink;
}

const AXIS = 4.6;
const TOP = 5.4;

/** Profit after cost to serve, customer by customer: up to the peak they bring some, after it they take it away. */
export function whaleCurve(curve: WhaleCurve): Markup {
  const { cumulative, title, desc, width = 89, height = 48, ink = INK } = curve;
  const sums = [0, ...cumulative.map((sum) => known(sum) ?? 0)];
  const left = widest([curve.zero], width * 0.2) + 1;
  const right = width - 1.4;
  const y = linear(sums, height - AXIS - 1, TOP);
  const x = (rank: number) => left + ((right - left) * rank) / Math.max(1, sums.length - 1);
  const points = sums.map((sum, rank): Point => [x(rank), y(sum)]);
  const peak = sums.reduce((best, sum, rank) => (sum > (sums[best] ?? 0) ? rank : best), 0);
  const end = sums.length - 1;
  const frame: Box = { left: 0, right: width, top: 0, bottom: height - AXIS };
  const zero = y(0);
  return chart({ width, height, title, desc }, [
    area(points.slice(0, peak + 1), zero, ink),
    ...(peak === 0 || peak === end
      ? []
      : [
          line(x(peak), y(sums[peak] ?? 0), x(peak), zero, {
            stroke: ink.secondary,
            "stroke-width": STROKE.hair,
            "stroke-dasharray": "0.8 0.6",
          }),
        ]),
    line(left, zero, right, zero, { stroke: ink.text, "stroke-width": STROKE.strong }),
    label({ x: left - 1, y: zero + 1, text: curve.zero, anchor: "end", fill: ink.secondary, room: left - 0.9 }),
    polyline(points, { fill: "none", stroke: ink.text, "stroke-width": 0.9 }),
    ...marked(points, peak, end, curve, frame, { left: 0, right: left, top: zero - 2, bottom: zero + 2 }, ink),
    ...ranks(peak, end, curve.rankName, x, height, width, ink),
  ]);
}

function area(points: readonly Point[], zero: number, ink: Ink): string {
  const last = points.at(-1);
  if (last === undefined || points.length < 2) return "";
  const steps = [...points, [last[0], zero] as Point].map(
    ([x, y], index) => `${index === 0 ? "M" : "L"}${px(x)} ${px(y)}`,
  );
  return element("path", { d: `${steps.join("")}Z`, fill: ink.tint });
}

/** Peak and end with what they say, where the curve leaves room. */
function marked(
  points: readonly Point[],
  peak: number,
  end: number,
  { peak: peakText, total }: WhaleCurve,
  frame: Box,
  zero: Box,
  ink: Ink,
): readonly string[] {
  const middle = (zero.top + zero.bottom) / 2;
  const [summit, foot] = [points[peak], middle];
  const upright =
    summit === undefined || peak === end
      ? []
      : [{ left: summit[0] - 0.3, right: summit[0] + 0.3, top: summit[1], bottom: foot }];
  const taken: Box[] = [...along(points), ...upright, zero, { ...frame, top: middle - 0.2, bottom: middle + 0.2 }];
  const room = (frame.right - frame.left) * 0.6;
  const entries = [
    ...(peak > 0 ? [{ at: points[peak], text: peakText, fill: ink.text }] : []),
    ...(end > 0 && end !== peak ? [{ at: points[end], text: total, fill: ink.accent }] : []),
  ];
  return entries.flatMap(({ at, text, fill }) => {
    if (at === undefined) return [];
    const places = placesAt(at, { text, fill, bold: true, room }, frame);
    const found = firstFree(places.map(labelBox), taken, frame);
    const place = found === null ? undefined : places[found];
    if (place !== undefined) taken.push(labelBox(place));
    return [
      circle(at[0], at[1], 1.1, { fill, stroke: ink.paper, "stroke-width": STROKE.strong }),
      place === undefined ? "" : label(place),
    ];
  });
}

/** The curve as a row of small boxes. */
function along(points: readonly Point[]): readonly Box[] {
  return points.slice(1).flatMap(([x2, y2], index) => {
    const [x1, y1] = points[index] ?? [x2, y2];
    const parts = Math.min(60, Math.max(1, Math.ceil(Math.hypot(x2 - x1, y2 - y1))));
    return Array.from({ length: parts + 1 }, (_, step) => {
      const [x, y] = [x1 + ((x2 - x1) * step) / parts, y1 + ((y2 - y1) * step) / parts];
      return { left: x - 0.6, right: x + 0.6, top: y - 0.6, bottom: y + 0.6 };
    });
  });
}

function placesAt([x, y]: Point, shared: Omit<Label, "x" | "y">, frame: Box): readonly Label[] {
  const rows = [-1.8, 4.2, -5, 7.4, -8.4, 11, 15, 20];
  return rows.flatMap((down): readonly Label[] => [
    { ...shared, x, y: y + down, anchor: "middle" },
    { ...shared, x: x + 1.6, y: y + down },
    { ...shared, x: x - 1.6, y: y + down, anchor: "end" },
    { ...shared, x: frame.right, y: y + down, anchor: "end" },
    { ...shared, x: x - 8, y: y + down, anchor: "end" },
    { ...shared, x: x - 16, y: y + down, anchor: "end" },
  ]);
}

function ranks(
  peak: number,
  end: number,
  name: string,
  x: (rank: number) => number,
  height: number,
  width: number,
  ink: Ink,
): readonly string[] {
  const shared = { y: height - 1, fill: ink.secondary } as const;
  const last: Label = { ...shared, x: width, anchor: "end", text: String(end) };
  const top: Label = { ...shared, x: x(peak), anchor: "middle", text: String(peak) };
  const taken = [labelBox(last)];
  const free =
    peak > 0 &&
    peak < end &&
    firstFree([labelBox(top)], taken, { left: 0, right: width, top: 0, bottom: height }) !== null;
  if (free) taken.push(labelBox(top));
  const named: readonly Label[] = [labelBox(last).left - 2, labelBox(top).left - 2].map((at) => ({
    ...shared,
    x: at,
    anchor: "end",
    text: name,
    room: width * 0.6,
  }));
  const found = firstFree(named.map(labelBox), taken, { left: 0, right: width, top: 0, bottom: height });
  const place = found === null ? undefined : named[found];
  return [label(last), free ? label(top) : "", place === undefined ? "" : label(place)];
}
