import { hatched } from "./hatch.ts";
import { INK, STROKE, mixed, type Ink } from "./ink.ts";
import { centred, label, widest } from "./label.ts";
import { known } from "./scale.ts";
import { between, chart, line, plain, rect, type ChartText, type Markup, type Rect } from "./svg.ts";
import { NOTE, foldEvenly, textWidth } from "./text-width.ts";

export interface ConfrontationSide {
  /** Such as S1. */
  readonly code: string;
  readonly text: string;
  /** Sum of its scores. */
  readonly sum: string;
}

export interface ConfrontationCell {
  /** −3 to 3; null where nobody has scored it. */
  readonly score: number | null;
  readonly text: string;
  /** One of the core issues. */
  readonly isCore: boolean;
}

export interface ConfrontationMatrixChart extends ChartText {
  /** Strengths, then weaknesses. */
  readonly rows: readonly (ConfrontationSide & { readonly cells: readonly ConfrontationCell[] })[];
  /** Opportunities, then threats. */
  readonly columns: readonly ConfrontationSide[];
  readonly strengths: number;
  readonly opportunities: number;
  /** Name of the sums. */
  readonly sum: string;
  /** mm. */
  readonly width?: number;
  readonly rowHeight?: number;
  readonly ink?: Ink;
}

/** mm of a row, unless told otherwise. */
export const CONFRONTATION_ROW = 6.4;
const CODE = 8;
const NAMES_AT_MOST = 0.33;
const SUMS = 13;
const HEAD_LINE = 3.3;
const HEAD_LINES = 3;
const GAP = 0.4;
/** Wider cells would only be empty. */
const WIDEST = 24;
const FULL = 3;
const DARK = 0.55;
const DARKEST = 0.82;
/** Hatch lines of the strongest and the weakest harm: mm apart. */
const PITCH = { strong: 0.8, weak: 2 } as const;

/** How each strength and weakness meets each opportunity and threat: help is grey, harm is hatched, core issues are framed. */
export function confrontationMatrix(matrix: ConfrontationMatrixChart): Markup {
  const { rows, columns, title, desc, width = 182, rowHeight = CONFRONTATION_ROW, ink = INK } = matrix;
  const names = widest(
    rows.map(({ text }) => text),
    width * NAMES_AT_MOST,
  );
  const start = CODE + names + 2;
  const size = Math.min(WIDEST, (width - SUMS - start) / Math.max(1, columns.length));
  const heads = columns.map(({ text }) => foldEvenly(plain(text), { size: NOTE }, size - 1.2, HEAD_LINES));
  const lines = Math.max(0, ...heads.map((some) => some.length));
  const top = 4 + lines * HEAD_LINE + 0.8;
  const bottom = top + rows.length * rowHeight;
  const frame: Frame = { start, size, top, bottom, width, rowHeight, names, ink };
  return chart({ width, height: bottom + rowHeight, title, desc }, [
    ...columns.flatMap((one, at) => columnHead(one, heads[at] ?? [], at, frame)),
    ...rows.flatMap((row, at) => rowOf(row, at, frame)),
    ...sumsOf(matrix, frame),
    ...borders(matrix, frame),
  ]);
}

interface Frame {
  readonly start: number;
  readonly size: number;
  readonly top: number;
  readonly bottom: number;
  readonly width: number;
  readonly rowHeight: number;
  readonly names: number;
  readonly ink: Ink;
}

function columnHead(
  { code }: ConfrontationSide,
  lines: readonly string[],
  at: number,
  { start, size, ink }: Frame,
): readonly string[] {
  const shared = { x: start + (at + 0.5) * size, anchor: "middle", room: Math.max(0, size - 0.6) } as const;
  return [
    label({ ...shared, y: 2.8, text: code, bold: true, fill: ink.text }),
    ...lines.map((text, row) => label({ ...shared, y: 6.2 + row * HEAD_LINE, text, fill: ink.secondary })),
  ];
}

function rowOf(row: ConfrontationMatrixChart["rows"][number], at: number, frame: Frame): readonly string[] {
  const { start, size, top, rowHeight, names, ink } = frame;
  const middle = top + (at + 0.5) * rowHeight;
  return [
    label({ x: 0, y: centred(middle), text: row.code, bold: true, fill: ink.text, room: CODE - 1 }),
    label({ x: CODE, y: centred(middle), text: row.text, fill: ink.text, room: names + 0.01 }),
    ...row.cells.flatMap((cell, place) => {
      const left = start + place * size;
      const box = between(
        left + GAP / 2,
        middle - rowHeight / 2 + GAP / 2,
        left + size - GAP / 2,
        middle + rowHeight / 2 - GAP / 2,
      );
      return cellMarks(cell, box, ink);
    }),
  ];
}

function cellMarks({ score, text, isCore }: ConfrontationCell, box: Rect, ink: Ink): readonly string[] {
  const value = known(score);
  const strength = Math.min(1, Math.abs(value ?? 0) / FULL);
  const middle = { x: box.x + box.width / 2, y: centred(box.y + box.height / 2) };
  const helps = value !== null && value > 0;
  const harms = value !== null && value < 0;
  const dark = helps && strength * DARKEST >= DARK;
  const room = Math.max(0, box.width - 0.6);
  const patch = Math.min(room, textWidth(plain(text), { size: NOTE, bold: true }) + 1);
  return [
    helps ? rect(box, { fill: mixed(ink.paper, ink.text, strength * DARKEST) }) : "",
    harms ? hatched(box, ink, PITCH.weak - strength * (PITCH.weak - PITCH.strong)) : "",
    harms
      ? rect(between(middle.x - patch / 2, box.y + 0.8, middle.x + patch / 2, box.y + box.height - 0.8), {
          fill: ink.paper,
        })
      : "",
    label({
      ...middle,
      text: value === null ? "–" : text,
      anchor: "middle",
      bold: strength === 1 || isCore,
      fill: dark ? ink.paper : value === null || value === 0 ? ink.secondary : ink.text,
      room,
    }),
    isCore ? rect(box, { fill: "none", stroke: ink.accent, "stroke-width": STROKE.heavy }) : "",
  ];
}

/** Of the rows on the right, of the columns below. */
function sumsOf({ rows, columns, sum }: ConfrontationMatrixChart, frame: Frame): readonly string[] {
  const { start, size, top, bottom, names, ink } = frame;
  const right = start + columns.length * size + SUMS - 1;
  const below = centred(bottom + frame.rowHeight / 2);
  const shared = { bold: true, fill: ink.text } as const;
  return [
    label({ x: right, y: top - 1.6, text: sum, anchor: "end", fill: ink.secondary, room: SUMS - 2 }),
    label({ x: CODE, y: below, text: sum, fill: ink.secondary, room: names + 0.01 }),
    ...rows.map((row, at) =>
      label({
        ...shared,
        x: right,
        y: centred(top + (at + 0.5) * frame.rowHeight),
        text: row.sum,
        anchor: "end",
        room: SUMS - 2,
      }),
    ),
    ...columns.map((column, at) =>
      label({
        ...shared,
        x: start + (at + 0.5) * size,
        y: below,
        text: column.sum,
        anchor: "middle",
        room: Math.max(0, size - 0.6),
      }),
    ),
  ];
}

/** Between the quadrants, and around all. */
function borders(
  { rows, columns, strengths, opportunities }: ConfrontationMatrixChart,
  frame: Frame,
): readonly string[] {
  const { start, size, top, bottom, ink } = frame;
  const [right, x, y] = [
    start + columns.length * size,
    start + opportunities * size,
    top + strengths * frame.rowHeight,
  ];
  const paint = { stroke: ink.text, "stroke-width": STROKE.strong };
  return [
    line(0, top, right, top, paint),
    line(0, bottom, right, bottom, paint),
    strengths > 0 && strengths < rows.length ? line(0, y, right, y, paint) : "",
    opportunities > 0 && opportunities < columns.length ? line(x, top, x, bottom, paint) : "",
  ];
}
