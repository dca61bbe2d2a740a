import { hatched } from "./hatch.ts";
import { INK, STROKE, type Ink } from "./ink.ts";
import { centred, label, labelBox, widest, type Label } from "./label.ts";
import { known, linear, type Scale } from "./scale.ts";
import { between, chart, line, rect, type ChartText, type Markup, type Rect } from "./svg.ts";

/** One row of the table that the staircase runs through. */
export interface ForecastStep extends ChartText {
  /**
   * actual: signed, solid from → to. forecast: weighted, hatched from → to.
   * sum: solid 0 → from (signed), hatched from → to (expected).
   * target: outline 0 → to, gap red from → to where from (expected) is less.
   */
  readonly kind: "actual" | "forecast" | "sum" | "target";
  readonly from: number;
  readonly to: number;
  /** Beside the end of the bar, such as a percentage. */
  readonly label?: string;
  /** Beside the gap of the target row. */
  readonly gapLabel?: string;
}

export interface ForecastSteps {
  readonly rows: readonly ForecastStep[];
  /** End of the common scale; larger values widen it. */
  readonly max: number;
  readonly target: number | null;
  /** mm. */
  readonly width: number;
  /** mm; the row's whole height, so that the lines meet from row to row. */
  readonly rowHeight: number;
  readonly ink?: Ink;
}

/** The common scale and the places of one row. */
interface Cell {
  readonly scale: Scale;
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  readonly ink: Ink;
}

const START = 0.3;
const LABEL_GAP = 1;

/** A staircase from signed to expected against the target: one image per table row, all on one scale. */
export function forecastSteps(steps: ForecastSteps): readonly Markup[] {
  const { rows, width, rowHeight, ink = INK } = steps;
  const target = known(steps.target);
  const labels = rows.map((row) => row.label ?? "");
  const right = width - widest(labels, width * 0.4, true) - LABEL_GAP - 0.3;
  const values = [steps.max, target, ...rows.flatMap((row) => [row.from, row.to])];
  const thickness = Math.min(3.6, rowHeight * 0.7);
  const top = (rowHeight - thickness) / 2;
  const cell = { scale: linear(values, START, right), width, height: rowHeight, top, bottom: top + thickness, ink };

  return rows.map((row, index) => {
    const next = rows[index + 1];
    const end = endLabel(cell, row);
    const above = index > 0 && row.kind === "forecast";
    const below = next?.kind === "forecast" && (row.kind === "actual" || row.kind === "forecast");
    return chart({ width, height: rowHeight, title: row.title, desc: row.desc }, [
      row.kind === "target" ? "" : targetLine(cell, target, end),
      ...bars(cell, row),
      above ? connector(cell, row.from, 0, cell.top) : "",
      below ? connector(cell, row.to, cell.bottom, rowHeight) : "",
      line(cell.scale(0), 0, cell.scale(0), rowHeight, { stroke: ink.text, "stroke-width": STROKE.line }),
      end === null ? "" : label(end),
    ]);
  });
}

function bars(cell: Cell, { kind, from, to, gapLabel }: ForecastStep): readonly string[] {
  const { ink } = cell;
  switch (kind) {
    case "actual":
      return [rect(stretch(cell, from, to), { fill: ink.text })];
    case "forecast":
      return [hatched(stretch(cell, from, to), ink)];
    case "sum":
      return [hatched(stretch(cell, from, to), ink), rect(stretch(cell, 0, from), { fill: ink.text })];
    case "target":
      return [
        rect(stretch(cell, 0, to), { fill: ink.paper, stroke: ink.text, "stroke-width": STROKE.strong }),
        ...gap(cell, from, to, gapLabel),
      ];
  }
}

function gap(cell: Cell, from: number, to: number, text: string | undefined): readonly string[] {
  if (from >= to) return [];
  const { ink, scale, top, bottom, width } = cell;
  const bar = rect(between(scale(from), top + 0.9, scale(to), bottom - 0.9), { fill: ink.bad });
  const room = scale(from) - scale(0) - 2 * LABEL_GAP;
  if (text === undefined || room < widest([text], width, true)) return [bar];
  const y = centred(cell.height / 2);
  return [bar, label({ x: scale(from) - LABEL_GAP, y, text, anchor: "end", bold: true, fill: ink.bad })];
}

function endLabel({ scale, width, height, ink }: Cell, row: ForecastStep): Label | null {
  const { kind, from, to, label: text } = row;
  if (text === undefined) return null;
  const x = scale(Math.max(kind === "sum" || kind === "target" ? 0 : from, to)) + LABEL_GAP;
  return { x, y: centred(height / 2), text, bold: true, fill: ink.text, room: width - x };
}

/** The line that runs through all rows; it leaves a label free that stands in its way. */
function targetLine({ scale, height, ink }: Cell, target: number | null, end: Label | null): string {
  if (target === null) return "";
  const x = scale(target);
  const paint = { stroke: ink.accent, "stroke-width": STROKE.strong, "stroke-dasharray": "0.8 0.6" };
  const box = end === null ? null : labelBox(end);
  if (box === null || x < box.left - 0.3 || x > box.right + 0.3) return line(x, 0, x, height, paint);
  return line(x, 0, x, Math.max(0, box.top), paint) + line(x, Math.min(height, box.bottom), x, height, paint);
}

function connector({ scale, ink }: Cell, value: number, from: number, to: number): string {
  return line(scale(value), from, scale(value), to, { stroke: ink.text, "stroke-width": 0.15 });
}

function stretch({ scale, top, bottom }: Cell, from: number, to: number): Rect {
  return between(scale(from), top, scale(to), bottom);
}
