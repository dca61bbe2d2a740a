import { hatched } from "./hatch.ts";
import { INK, STROKE, type Ink } from "./ink.ts";
import { linear, type Scale } from "./scale.ts";
import { between, chart, line, rect, type ChartText, type Markup } from "./svg.ts";

/** One row of the table that a bridge runs through. */
export interface BridgeStep extends ChartText {
  /** total: solid 0 → to. change: from → to, outlined where it rises, hatched where it falls. */
  readonly kind: "total" | "change";
  readonly from: number;
  readonly to: number;
}

export interface BridgeSteps {
  readonly rows: readonly BridgeStep[];
  /** mm. */
  readonly width: number;
  /** mm; the row's whole height, so that the lines meet from row to row. */
  readonly rowHeight: number;
  readonly ink?: Ink;
}

const AIR = 0.4;
const THICKNESS = 3.4;

/** From one total to another, change by change: one image per table row, all on one scale. */
export function bridgeSteps({ rows, width, rowHeight, ink = INK }: BridgeSteps): readonly Markup[] {
  const values = rows.flatMap(({ from, to }) => [from, to]);
  const scale = linear(values, AIR, width - AIR);
  const thickness = Math.min(THICKNESS, rowHeight * 0.7);
  const top = (rowHeight - thickness) / 2;
  const place = { scale, top, bottom: top + thickness, ink };
  return rows.map((row, at) =>
    chart({ width, height: rowHeight, title: row.title, desc: row.desc }, [
      barOf(row, place),
      at > 0 ? joint(row.kind === "total" ? row.to : row.from, 0, top, place) : "",
      at < rows.length - 1 ? joint(row.to, place.bottom, rowHeight, place) : "",
      line(scale(0), 0, scale(0), rowHeight, { stroke: ink.text, "stroke-width": STROKE.line }),
    ]),
  );
}

interface Place {
  readonly scale: Scale;
  readonly top: number;
  readonly bottom: number;
  readonly ink: Ink;
}

function barOf({ kind, from, to }: BridgeStep, { scale, top, bottom, ink }: Place): string {
  const box = between(scale(kind === "total" ? 0 : from), top, scale(to), bottom);
  if (kind === "total") return rect(box, { fill: ink.text });
  const paint = { fill: ink.paper, stroke: ink.text, "stroke-width": STROKE.strong };
  return to < from ? hatched(box, ink) : rect(box, paint);
}

function joint(value: number, from: number, to: number, { scale, ink }: Place): string {
  return line(scale(value), from, scale(value), to, { stroke: ink.text, "stroke-width": STROKE.hair });
}
