import { hatched } from "./hatch.ts";
import { INK, STROKE, type Ink } from "./ink.ts";
import { centred, label, widest } from "./label.ts";
import { known, linear } from "./scale.ts";
import { between, chart, line, rect, type ChartText, type Markup } from "./svg.ts";

export interface FunnelStep {
  /** Code and name of the step. */
  readonly label: string;
  readonly countText: string;
  readonly amount: number | null;
  readonly amountText: string;
  /** Amount × probability, drawn hatched within the amount. */
  readonly weighted: number | null;
  readonly weightedText: string;
}

/** Heads of the columns; the unit stands here, not in the figures. */
export interface FunnelHeads {
  readonly step: string;
  readonly count: string;
  readonly amount: string;
  readonly weighted: string;
}

export interface FunnelChart extends ChartText {
  /** First step on top. */
  readonly steps: readonly FunnelStep[];
  readonly heads: FunnelHeads;
  /** mm. */
  readonly width?: number;
  readonly rowHeight?: number;
  readonly ink?: Ink;
}

const HEAD = 5;
const GAP = 2.4;

/** One bar per step: outline = amount, hatched = its weighted part, with count and both figures beside it. */
export function funnelChart({
  steps,
  heads,
  title,
  desc,
  width = 89,
  rowHeight = 5.6,
  ink = INK,
}: FunnelChart): Markup {
  const columns = layOut(steps, heads, width);
  const scale = linear(
    steps.flatMap(({ amount, weighted }) => [amount, weighted]),
    columns.start,
    columns.end,
  );
  const height = HEAD + Math.max(1, steps.length) * rowHeight;
  const thickness = Math.min(3.8, rowHeight * 0.68);

  const rows = steps.flatMap((step, index) => {
    const middle = HEAD + (index + 0.5) * rowHeight;
    const [top, bottom, y] = [middle - thickness / 2, middle + thickness / 2, centred(middle)];
    const [amount, weighted] = [known(step.amount), known(step.weighted)];
    return [
      label({ x: 0, y, text: step.label, fill: ink.text, room: columns.step }),
      label({ x: columns.count, y, text: step.countText, anchor: "end", fill: ink.text, room: columns.countRoom }),
      amount === null
        ? ""
        : rect(between(scale(0), top, scale(amount), bottom), {
            fill: ink.paper,
            stroke: ink.text,
            "stroke-width": STROKE.line,
          }),
      weighted === null || weighted === 0 ? "" : hatched(between(scale(0), top, scale(weighted), bottom), ink),
      figure(columns.amount, y, amount, step.amountText, false, columns.amountRoom, ink),
      figure(width, y, weighted, step.weightedText, true, columns.weightedRoom, ink),
    ];
  });
  const zero = line(scale(0), HEAD, scale(0), height, { stroke: ink.text, "stroke-width": STROKE.strong });
  return chart({ width, height, title, desc }, [...headRow(heads, columns, width, ink), ...rows, zero]);
}

function figure(
  x: number,
  y: number,
  value: number | null,
  text: string,
  bold: boolean,
  room: number,
  ink: Ink,
): string {
  return value === null
    ? label({ x, y, text: "–", anchor: "end", fill: ink.secondary })
    : label({ x, y, text, anchor: "end", bold, fill: ink.text, room });
}

interface Columns {
  readonly step: number;
  readonly count: number;
  readonly countRoom: number;
  readonly start: number;
  readonly end: number;
  readonly amount: number;
  readonly amountRoom: number;
  readonly weightedRoom: number;
}

function layOut(steps: readonly FunnelStep[], heads: FunnelHeads, width: number): Columns {
  const step = widest([heads.step, ...steps.map(({ label: name }) => name)], width * 0.26);
  const countRoom = widest([heads.count, ...steps.map(({ countText }) => countText)], width * 0.1);
  const amountRoom = widest([heads.amount, ...steps.map(({ amountText }) => amountText)], width * 0.18);
  const weightedRoom = widest([heads.weighted, ...steps.map(({ weightedText }) => weightedText)], width * 0.18, true);
  const count = step + GAP + countRoom;
  const amount = width - weightedRoom - GAP;
  return {
    step,
    count,
    countRoom,
    start: count + GAP,
    end: amount - amountRoom - GAP,
    amount,
    amountRoom,
    weightedRoom,
  };
}

function headRow(heads: FunnelHeads, columns: Columns, width: number, ink: Ink): readonly string[] {
  const shared = { y: 3.3, fill: ink.secondary } as const;
  return [
    label({ ...shared, x: 0, text: heads.step, room: columns.step }),
    label({ ...shared, x: columns.count, text: heads.count, anchor: "end", room: columns.countRoom }),
    label({ ...shared, x: columns.amount, text: heads.amount, anchor: "end", room: columns.amountRoom }),
    label({ ...shared, x: width, text: heads.weighted, anchor: "end", room: columns.weightedRoom }),
  ];
}
