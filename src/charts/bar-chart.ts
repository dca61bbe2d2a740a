import { INK, STROKE, type Ink } from "./ink.ts";
import { centred, label, widest } from "./label.ts";
import { known, linear } from "./scale.ts";
import { between, chart, line, rect, type ChartText, type Markup } from "./svg.ts";

export interface Bar {
  readonly label: string;
  readonly value: number | null;
  readonly text: string;
  /** Part of the whole, in its own column on the right. */
  readonly share?: string;
  /** The sum of what is too small to name. */
  readonly others?: boolean;
}

export interface BarChart extends ChartText {
  /** In the order in which they are to stand. */
  readonly bars: readonly Bar[];
  /** mm. */
  readonly width?: number;
  readonly rowHeight?: number;
  readonly ink?: Ink;
}

const GAP = 1.6;
/** Parts of the width; what bars and figures need comes first. */
const NAMES_AT_MOST = 0.38;
const TEXTS_AT_MOST = 0.22;
const SHARES_AT_MOST = 0.14;
const BARS_AT_LEAST = 0.15;

/** Horizontal bars with name, figure and share; a figure stands at the end of its bar. */
export function barChart({ bars, title, desc, width = 89, rowHeight = 5.6, ink = INK }: BarChart): Markup {
  const { names, texts, shares, start, end } = layOut(bars, width);
  const scale = linear(
    bars.map(({ value }) => value),
    start,
    end,
  );
  const thickness = Math.min(3.6, rowHeight * 0.64);
  const height = Math.max(1, bars.length) * rowHeight;

  const rows = bars.flatMap((bar, index) => {
    const middle = (index + 0.5) * rowHeight;
    const [y, value] = [centred(middle), known(bar.value)];
    const fill = bar.others === true ? ink.secondary : ink.text;
    const box = between(scale(0), middle - thickness / 2, scale(value ?? 0), middle + thickness / 2);
    const under = (value ?? 0) < 0;
    const x = scale(value ?? 0) + (under ? -1 : 1);
    return [
      label({ x: 0, y, text: bar.label, fill, room: names }),
      rect(box, { fill: bar.others === true ? ink.previous : ink.text }),
      label({ x, y, text: textOf(bar), anchor: under ? "end" : "start", bold: true, fill, room: texts }),
      label({ x: width, y, text: bar.share ?? "", anchor: "end", fill: ink.secondary, room: shares }),
    ];
  });
  const zero = line(scale(0), 0, scale(0), height, { stroke: ink.text, "stroke-width": STROKE.strong });
  return chart({ width, height, title, desc }, [...rows, zero]);
}

function textOf({ value, text }: Bar): string {
  return known(value) === null ? "–" : text;
}

interface Columns {
  readonly names: number;
  readonly texts: number;
  readonly shares: number;
  readonly start: number;
  readonly end: number;
}

/** Names, bars with their figures, shares; figures of negative bars stand left of the zero line. */
function layOut(bars: readonly Bar[], width: number): Columns {
  const texts = widest(bars.map(textOf), width * TEXTS_AT_MOST, true) + GAP;
  const shares = widest(
    bars.map(({ share = "" }) => share),
    width * SHARES_AT_MOST,
  );
  const left = bars.some(({ value }) => (known(value) ?? 0) < 0) ? texts : 0;
  const right = texts + (shares === 0 ? 0 : shares + GAP);
  const rest = width * (1 - BARS_AT_LEAST) - left - right - GAP;
  const names = widest(
    bars.map(({ label: name }) => name),
    Math.min(width * NAMES_AT_MOST, rest),
  );
  return { names, texts: texts - GAP, shares, start: names + GAP + left, end: width - right };
}
