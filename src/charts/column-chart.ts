import { hatched } from "./hatch.ts";
import { INK, STROKE, type Ink } from "./ink.ts";
import { label, labelBox, type Label } from "./label.ts";
import { aired, freeBoxes, type Box } from "./placement.ts";
import { known, linear, type Scale } from "./scale.ts";
import { between, chart, line, rect, type ChartText, type Rect, type Markup } from "./svg.ts";
import { DESCENT, NOTE } from "./text-width.ts";

export interface Column {
  /** Name of the period. */
  readonly label: string;
  readonly actual?: number | null;
  /** Stands on top of the actual where both are given: what the rest of the period should bring. */
  readonly forecast?: number | null;
  readonly previous?: number | null;
  readonly plan?: number | null;
  /** The figure of the column: actual and forecast together. */
  readonly text: string;
  /** A second line under it, such as the plan's figure. */
  readonly note?: string;
}

export interface ColumnChart extends ChartText {
  /** Oldest first, without leaving out periods: one with no value at all is drawn as a gap. */
  readonly columns: readonly Column[];
  /** mm. */
  readonly width?: number;
  readonly height?: number;
  readonly ink?: Ink;
}

const LABEL_LINE = 3.5;
const AXIS = 4.6;
const AIR = 1;
const MOST = 7;
/** How far a previous or planned column looks out beside the actual one, as part of its width. */
const LOOK_OUT = 0.3;
const LEAST_ROOM = 18;
/** Least distance between labels beside each other is twice this. */
const LABEL_AIR = 0.4;

interface Drawn {
  readonly column: Column;
  readonly middle: number;
  readonly main: readonly Rect[];
  readonly marks: readonly string[];
  readonly box: Box | null;
}

/** Columns by period: solid = actual, hatched = forecast, grey = previous, outline = plan; gaps stay gaps. */
export function columnChart({ columns, title, desc, width = 89, height = 36, ink = INK }: ColumnChart): Markup {
  const ends = columns.flatMap(endsOf);
  const lines = columns.some(({ note }) => note !== undefined) ? 2 : 1;
  const labelRoom = lines * LABEL_LINE + AIR;
  const below = ends.some((value) => value < 0) ? labelRoom : 0;
  const scale = linear(ends, height - AXIS - below, labelRoom);
  const slot = columns.length === 0 ? width : width / columns.length;
  const drawn = columns.map((column, index) => draw(column, (index + 0.5) * slot, slot, scale, ink));
  const room = Math.min(width, Math.max(slot - AIR, LEAST_ROOM));

  return chart({ width, height, title, desc }, [
    ...drawn.flatMap(({ marks }) => marks),
    line(0, scale(0), width, scale(0), { stroke: ink.text, "stroke-width": STROKE.strong }),
    ...valueLabels(drawn, scale, room, width, ink),
    ...periodLabels(drawn, slot, height, width, ink),
  ]);
}

function endsOf({ actual, forecast, previous, plan }: Column): readonly number[] {
  const [now, more] = [known(actual), known(forecast)];
  return [now, more === null ? null : known((now ?? 0) + more), known(previous), known(plan)].filter(
    (one) => one !== null,
  );
}

function draw(column: Column, middle: number, slot: number, scale: Scale, ink: Ink): Drawn {
  const size = Math.min(MOST, (slot * 0.86) / (1 + 2 * LOOK_OUT));
  const left = middle - size / 2;
  const bar = (from: number, to: number, shift: number) =>
    between(left + shift, scale(from), left + shift + size, scale(to));
  const [actual, forecast] = [known(column.actual), known(column.forecast)];
  const [previous, plan] = [known(column.previous), known(column.plan)];
  const before = previous === null ? [] : [bar(0, previous, -size * LOOK_OUT)];
  const planned = plan === null ? [] : [bar(0, plan, size * LOOK_OUT)];
  const solid = actual === null ? [] : [bar(0, actual, 0)];
  const total = forecast === null ? null : known((actual ?? 0) + forecast);
  const expected = total === null ? [] : [bar(actual ?? 0, total, 0)];

  return {
    column,
    middle,
    main: [...solid, ...expected],
    marks: [
      ...before.map((box) => rect(box, { fill: ink.previous })),
      ...planned.map((box) => rect(box, { fill: ink.paper, stroke: ink.text, "stroke-width": STROKE.line })),
      ...solid.map((box) => rect(box, { fill: ink.text, stroke: ink.paper, "stroke-width": 0.15 })),
      ...expected.map((box) => hatched(box, ink)),
    ],
    box: around([...before, ...planned, ...solid, ...expected]),
  };
}

function around(rects: readonly Rect[]): Box | null {
  if (rects.length === 0) return null;
  return {
    left: Math.min(...rects.map(({ x }) => x)),
    right: Math.max(...rects.map(({ x, width }) => x + width)),
    top: Math.min(...rects.map(({ y }) => y)),
    bottom: Math.max(...rects.map(({ y, height }) => y + height)),
  };
}

/** Figures over positive and under negative columns; where they would meet, the newest and the extremes stay. */
function valueLabels(drawn: readonly Drawn[], scale: Scale, room: number, width: number, ink: Ink): readonly string[] {
  const blocks = drawn.map((one) => valueLabel(one, scale, room, width, ink));
  const boxes = blocks.map((lines) => union(lines.map((one) => aired(labelBox(one), LABEL_AIR))));
  const order = byWeight(drawn, scale);
  const free = new Set<number>();
  for (const index of order) {
    const others = drawn.flatMap(({ box }, at) => (box === null || at === index ? [] : [box]));
    const taken = [...free].flatMap((at) => boxes[at] ?? []);
    const own = boxes[index];
    if (own !== undefined && freeBoxes([own], [...others, ...taken]).has(0)) free.add(index);
  }
  return blocks.flatMap((lines, index) => (free.has(index) ? lines.map(label) : []));
}

function union(boxes: readonly Box[]): Box | undefined {
  if (boxes.length === 0) return undefined;
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    right: Math.max(...boxes.map(({ right }) => right)),
    top: Math.min(...boxes.map(({ top }) => top)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

function valueLabel(drawn: Drawn, scale: Scale, room: number, width: number, ink: Ink): readonly Label[] {
  const { column, middle, main, box } = drawn;
  const value =
    main.length === 0 ? { text: "–", fill: ink.secondary } : { text: column.text, fill: ink.text, bold: true };
  const note = column.note === undefined ? [] : [{ text: column.note, fill: ink.secondary }];
  const lines = [value, ...note];
  const zero = scale(0);
  const under = main.some(({ y, height }) => y + height > zero + 0.01);
  const first = under
    ? Math.max(zero, box?.bottom ?? zero) + LABEL_LINE - 0.2
    : Math.min(zero, box?.top ?? zero) - AIR - DESCENT * NOTE * 0.5 - (lines.length - 1) * LABEL_LINE;
  return lines.map((one, index) =>
    inside({ ...one, anchor: "middle", x: middle, y: first + index * LABEL_LINE, room }, width),
  );
}

/** Moves a label sideways until it stands within the chart. */
function inside(one: Label, width: number): Label {
  const { left, right } = labelBox(one);
  return { ...one, x: one.x + Math.max(0, -left) - Math.max(0, right - width) };
}

function byWeight(drawn: readonly Drawn[], scale: Scale): readonly number[] {
  const extent = ({ main }: Drawn): number =>
    main.reduce((most, { y, height }) => Math.max(most, Math.abs(y - scale(0)), Math.abs(y + height - scale(0))), 0);
  const indices = drawn.map((_, index) => index).reverse();
  const largest = [...indices].sort((a, b) => sizeAt(drawn, b, extent) - sizeAt(drawn, a, extent)).slice(0, 2);
  return [...new Set([...indices.slice(0, 1), ...largest, ...indices.slice(-1), ...indices])];
}

function sizeAt(drawn: readonly Drawn[], index: number, extent: (one: Drawn) => number): number {
  const one = drawn[index];
  return one === undefined ? 0 : extent(one);
}

/** Names of the periods; where they would meet, every second, third … counted from the newest. */
function periodLabels(
  drawn: readonly Drawn[],
  slot: number,
  height: number,
  width: number,
  ink: Ink,
): readonly string[] {
  const labels = drawn.map(({ column, middle }) =>
    inside(
      {
        x: middle,
        y: height - 1,
        text: column.label,
        anchor: "middle",
        fill: ink.secondary,
        room: Math.min(width, Math.max(slot - AIR, LEAST_ROOM)),
      },
      width,
    ),
  );
  const boxes = labels.map((one) => aired(labelBox(one), LABEL_AIR));
  const fits = (stride: number): boolean => {
    const kept = boxes.filter((_, index) => (boxes.length - 1 - index) % stride === 0);
    return freeBoxes(kept).size === kept.length;
  };
  let stride = 1;
  while (!fits(stride)) stride += 1;
  return labels.filter((_, index) => (labels.length - 1 - index) % stride === 0).map(label);
}
