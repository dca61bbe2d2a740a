import { INK, STROKE, type Ink } from "./ink.ts";
import { centred, label } from "./label.ts";
import { known, linear, type Scale } from "./scale.ts";
import { between, chart, line, rect, type ChartText, type Markup } from "./svg.ts";

export interface NumberBar extends ChartText {
  readonly actual: number | null;
  readonly target?: number | null;
  readonly previous?: number | null;
  /** Part of the year that is gone, 0 to 1: where the bar would be if the target came evenly. */
  readonly elapsed?: number | null;
  /** End of the scale, where several bars share one; by default the largest value of this bar. */
  readonly max?: number | null;
  /** Without room for the previous figure, for a row of a table. */
  readonly flat?: boolean;
  /** mm. */
  readonly width?: number;
  readonly ink?: Ink;
}

const HEIGHT = 6.2;
const FLAT_HEIGHT = 4.4;
const EDGE = 0.2;
const MAIN = { top: 0.7, bottom: 3.7 };
const BEFORE = { top: 4.3, bottom: 5.6 };

/** One figure against its target: outline = target, solid = actual, thin grey = previous, tick = time gone. */
export function numberBar(bar: NumberBar): Markup {
  const { title, desc, flat = false, width = 42.5, ink = INK } = bar;
  const height = flat ? FLAT_HEIGHT : HEIGHT;
  const [actual, target, previous] = [known(bar.actual), known(bar.target), known(bar.previous)];
  const scale = linear([actual, target, previous, known(bar.max)], EDGE, width - EDGE);

  return chart({ width, height, title, desc }, [
    target === null ? "" : outline(scale, target, ink),
    actual === null ? unknown(ink) : solid(scale, actual, MAIN, ink.text),
    previous === null || flat ? "" : solid(scale, previous, BEFORE, ink.previous),
    line(scale(0), 0.3, scale(0), previous === null || flat ? MAIN.bottom + 0.4 : height - 0.3, {
      stroke: ink.text,
      "stroke-width": STROKE.line,
    }),
    target !== null && actual !== null && passes(actual, target) ? targetEdge(scale, target, ink) : "",
    target === null ? "" : timeTick(scale, target, known(bar.elapsed), ink),
  ]);
}

function outline(scale: Scale, target: number, ink: Ink): string {
  const box = between(scale(0), MAIN.top, scale(target), MAIN.bottom);
  return rect(box, { fill: "none", stroke: ink.text, "stroke-width": STROKE.line });
}

/** Whether the solid bar covers the end of the outline. */
function passes(actual: number, target: number): boolean {
  return target >= 0 ? actual > target : actual < target;
}

function targetEdge(scale: Scale, target: number, ink: Ink): string {
  const x = scale(target);
  return (
    line(x, MAIN.top, x, MAIN.bottom, { stroke: ink.paper, "stroke-width": 0.9 }) +
    line(x, MAIN.top - 0.4, x, MAIN.bottom + 0.4, { stroke: ink.text, "stroke-width": STROKE.strong })
  );
}

function solid(scale: Scale, value: number, { top, bottom }: typeof MAIN, fill: string): string {
  return rect(between(scale(0), top, scale(value), bottom), { fill });
}

function timeTick(scale: Scale, target: number, elapsed: number | null, ink: Ink): string {
  if (elapsed === null) return "";
  const x = scale(target * Math.min(1, Math.max(0, elapsed)));
  return line(x, 0, x, MAIN.bottom + 0.5, { stroke: ink.accent, "stroke-width": 0.4 });
}

function unknown(ink: Ink): string {
  return label({ x: 1.4, y: centred((MAIN.top + MAIN.bottom) / 2), text: "–", fill: ink.secondary });
}
