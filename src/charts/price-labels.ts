import { STROKE, type Ink } from "./ink.ts";
import { label } from "./label.ts";
import { spread } from "./placement.ts";
import type { Scale } from "./scale.ts";
import { line, plain, polyline } from "./svg.ts";
import { NOTE, textWidth } from "./text-width.ts";

export interface PricePoint {
  readonly value: number;
  readonly text: string;
  readonly name: string;
}

export interface PriceTick extends PricePoint {
  /** Drawn as a diamond beside the bar, lighter than the others. */
  readonly alternative: boolean;
}

/** Heights in mm: baselines of name and figure, the leader from the figure to the tick, the bar. */
export interface PriceRows {
  readonly name: number;
  readonly figure: number;
  readonly tip: number;
  readonly bend: number;
  readonly bar: number;
  readonly middle: number;
}

export interface PriceFrame {
  readonly scale: Scale;
  readonly width: number;
  readonly ink: Ink;
}

/** 13 pt. */
const FIGURE = 4.59;
const AIR = 1.6;

/** Names and figures, moved apart where prices are close; the last ones fall away where there is no room for all. */
export function priceLabels(ticks: readonly PriceTick[], rows: PriceRows, frame: PriceFrame): readonly string[] {
  const { scale, width, ink } = frame;
  const kept = fitting(ticks, width);
  const spans = kept.map((tick) => ({ centre: scale(tick.value), size: widthOf(tick) }));
  const centres = spread(spans, 0, width);
  return [
    ...ticks.map((tick) => tickMark(scale(tick.value), tick, rows, ink)),
    ...kept.flatMap(({ name, text, value, alternative }, index) => {
      const [x, at] = [centres[index] ?? 0, scale(value)];
      const paint = { fill: "none", stroke: alternative ? ink.secondary : ink.text, "stroke-width": STROKE.hair };
      return [
        polyline(
          [
            [x, rows.tip],
            [at, rows.bend],
          ],
          paint,
        ),
        label({ x, y: rows.name, text: name, anchor: "middle", fill: ink.secondary }),
        label({ x, y: rows.figure, text, anchor: "middle", size: FIGURE, bold: !alternative, fill: ink.text }),
      ];
    }),
  ];
}

function tickMark(x: number, { alternative }: PriceTick, rows: PriceRows, ink: Ink): string {
  const { middle } = rows;
  if (!alternative) return line(x, rows.bend, x, rows.bar, { stroke: ink.text, "stroke-width": STROKE.strong });
  const paint = { fill: ink.paper, stroke: ink.text, "stroke-width": STROKE.strong };
  const diamond = polyline(
    [
      [x, middle - 1.5],
      [x + 1.5, middle],
      [x, middle + 1.5],
      [x - 1.5, middle],
    ],
    paint,
    true,
  );
  const edge = rows.bend < middle ? middle - 1.5 : middle + 1.5;
  return line(x, rows.bend, x, edge, { stroke: ink.secondary, "stroke-width": STROKE.hair }) + diamond;
}

function fitting(ticks: readonly PriceTick[], width: number): readonly PriceTick[] {
  const kept: PriceTick[] = [];
  let taken = 0;
  for (const tick of ticks) {
    if (taken + widthOf(tick) > width) continue;
    taken += widthOf(tick);
    kept.push(tick);
  }
  return kept;
}

function widthOf({ name, text, alternative }: PriceTick): number {
  const figure = textWidth(plain(text), { size: FIGURE, bold: !alternative });
  return Math.max(textWidth(plain(name), { size: NOTE }), figure) + AIR;
}
