import { INK, STROKE, type Ink } from "./ink.ts";
import { centred, label, widest } from "./label.ts";
import { known, type Scale } from "./scale.ts";
import { between, chart, circle, line, polyline, rect, type ChartText, type Markup, type Point } from "./svg.ts";
import { NOTE } from "./text-width.ts";

export interface BenchmarkLine {
  readonly label: string;
  /** 1–5; null is not rated. */
  readonly own: number | null;
  /** One for each rival. */
  readonly rivals: readonly BenchmarkRival[];
}

export interface BenchmarkRival {
  /** 1–5; null is not rated. */
  readonly rating: number | null;
  /** Own less rival, such as +1; its column stands on the right. */
  readonly gap: string;
  /** Whether we clearly lag behind. */
  readonly lags: boolean;
}

export interface BenchmarkChart extends ChartText {
  readonly lines: readonly BenchmarkLine[];
  readonly own: string;
  /** Up to four. */
  readonly rivals: readonly string[];
  /** mm. */
  readonly width?: number;
  readonly rowHeight?: number;
  readonly ink?: Ink;
}

/** mm of a row, unless told otherwise. */
export const BENCHMARK_ROW = 6.2;
const HEAD = 5;
const TICKS = 4;
const SIZE = 1.15;
/** Between marks of the same rating. */
const APART = 2.7;
const NAMES_AT_MOST = 0.28;
const GAP_COLUMN = 15;
const GAPS_AT_MOST = 0.4;
const RATINGS = [1, 2, 3, 4, 5];

/** Dimensions as rows on a scale of 1–5: our profile as a line of squares, each rival with a shape of its own. */
export function benchmarkChart(benchmark: BenchmarkChart): Markup {
  const { lines, rivals, title, desc, width = 182, rowHeight = BENCHMARK_ROW, ink = INK } = benchmark;
  const names = widest(
    lines.map((one) => one.label),
    width * NAMES_AT_MOST,
  );
  const column = Math.min(GAP_COLUMN, (width * GAPS_AT_MOST) / Math.max(1, rivals.length));
  const [start, end] = [names + 8, width - rivals.length * column - 7];
  const scale: Scale = (value) => start + ((Math.min(5, Math.max(1, value)) - 1) / 4) * (end - start);
  const top = HEAD + TICKS;
  const height = top + Math.max(1, lines.length) * rowHeight;
  return chart({ width, height, title, desc }, [
    ...legendOf(benchmark, end, ink),
    ...RATINGS.flatMap((rating) => tick(rating, scale(rating), top, height, ink)),
    ...rivals.map((rival, at) =>
      label({
        x: gapEnd(width, rivals.length, column, at),
        y: HEAD + 2.6,
        text: rival,
        anchor: "end",
        fill: ink.secondary,
        room: column - 1,
      }),
    ),
    profile(lines, { top, rowHeight }, scale, ink),
    ...lines.flatMap((one, row) => rowMarks(one, top + (row + 0.5) * rowHeight, { scale, names, column, width, ink })),
  ]);
}

function gapEnd(width: number, count: number, column: number, at: number): number {
  return width - (count - 1 - at) * column;
}

function tick(rating: number, x: number, top: number, height: number, ink: Ink): readonly string[] {
  return [
    line(x, top, x, height, { stroke: ink.rule, "stroke-width": STROKE.hair }),
    label({ x, y: top - 1.2, text: String(rating), anchor: "middle", fill: ink.secondary }),
  ];
}

/** From square to square; a dimension without our rating leaves a gap. */
function profile(
  lines: readonly BenchmarkLine[],
  { top, rowHeight }: { readonly top: number; readonly rowHeight: number },
  scale: Scale,
  ink: Ink,
): string {
  const runs: Point[][] = [[]];
  for (const [row, { own }] of lines.entries()) {
    const rating = known(own);
    if (rating === null) runs.push([]);
    else runs.at(-1)?.push([scale(rating), top + (row + 0.5) * rowHeight]);
  }
  return runs
    .filter((run) => run.length > 1)
    .map((run) => polyline(run, { fill: "none", stroke: ink.accent, "stroke-width": STROKE.curve }))
    .join("");
}

interface Columns {
  readonly scale: Scale;
  readonly names: number;
  readonly column: number;
  readonly width: number;
  readonly ink: Ink;
}

function rowMarks(one: BenchmarkLine, y: number, { scale, names, column, width, ink }: Columns): readonly string[] {
  const own = known(one.own);
  return [
    line(scale(1), y, scale(5), y, { stroke: ink.rule, "stroke-width": STROKE.hair }),
    label({ x: 0, y: centred(y), text: one.label, fill: ink.text, room: names + 0.01 }),
    ...one.rivals.map((rival, at) => {
      const rating = known(rival.rating);
      return rating === null ? "" : rivalMark(at, scale(rating) + offsetOf(one, at), y, ink);
    }),
    own === null ? "" : square(scale(own), y, ink),
    ...one.rivals.map(({ gap, lags }, at) =>
      label({
        x: gapEnd(width, one.rivals.length, column, at),
        y: centred(y),
        text: gap,
        anchor: "end",
        bold: lags,
        fill: lags ? ink.bad : ink.text,
        room: column - 1,
      }),
    ),
  ];
}

/** Our square keeps its place; marks of the same rating stand beside it and each other. */
function offsetOf({ own, rivals }: BenchmarkLine, at: number): number {
  const rating = rivals[at]?.rating;
  const before = rivals.slice(0, at).filter((one) => one.rating === rating).length;
  const place = before + (own === rating ? 1 : 0);
  return (place % 2 === 0 ? -1 : 1) * Math.ceil(place / 2) * APART;
}

function square(x: number, y: number, ink: Ink): string {
  return rect(between(x - SIZE, y - SIZE, x + SIZE, y + SIZE), { fill: ink.accent });
}

/** Ring, triangle, cross and dot. */
function rivalMark(at: number, x: number, y: number, ink: Ink): string {
  const stroke = { stroke: ink.text, "stroke-width": 0.4 };
  const box = { left: x - SIZE, right: x + SIZE, top: y - SIZE, bottom: y + SIZE };
  switch (at % 4) {
    case 0:
      return circle(x, y, SIZE - 0.2, { fill: ink.paper, ...stroke });
    case 1: {
      const points = [
        [x, box.top],
        [box.right, box.bottom],
        [box.left, box.bottom],
      ] as const;
      return polyline(points, { fill: ink.secondary }, true);
    }
    case 2:
      return (
        line(box.left, box.top, box.right, box.bottom, stroke) + line(box.left, box.bottom, box.right, box.top, stroke)
      );
    default:
      return circle(x, y, SIZE * 0.6, { fill: ink.text });
  }
}

function legendOf({ own, rivals }: BenchmarkChart, end: number, ink: Ink): readonly string[] {
  const y = 2.6;
  const room = end / (rivals.length + 1) - 7;
  let x = SIZE;
  return [own, ...rivals].flatMap((text, place) => {
    const at = x;
    x += widest([text], room) + 8;
    const middle = y - NOTE * 0.36;
    const mark = place === 0 ? square(at, middle, ink) : rivalMark(place - 1, at, middle, ink);
    return [mark, label({ x: at + 2.4, y, text, bold: place === 0, fill: ink.text, room })];
  });
}
