import { INK, mixed, type Ink } from "./ink.ts";
import { centred, label, widest } from "./label.ts";
import { known } from "./scale.ts";
import { between, chart, plain, rect, type ChartText, type Markup } from "./svg.ts";
import { NOTE, wrap } from "./text-width.ts";

export interface HeatCell {
  /** 0 is paper, 1 the darkest; null is not known. */
  readonly heat: number | null;
  /** The figure, which says it without the grey. */
  readonly text: string;
}

export interface HeatMap extends ChartText {
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly label: string;
    /** One for each column. */
    readonly cells: readonly HeatCell[];
    /** Sums and the like, on the right without a shade. */
    readonly note: string;
  }[];
  /** mm. */
  readonly width?: number;
  readonly rowHeight?: number;
  readonly ink?: Ink;
}

/** mm of a row, unless told otherwise. */
export const HEAT_ROW = 5.2;
const HEAD = 1.6;
const HEAD_LINE = 3.3;
const HEAD_LINES = 3;
const GAP = 0.4;
const NAMES_AT_MOST = 0.3;
const NOTES_AT_MOST = 0.14;
/** From here on the figure is written in the colour of the paper. */
const DARK = 0.55;
const DARKEST = 0.82;

/** Rows by columns in shades of one grey, each cell with its figure. */
export function heatMap({ columns, rows, title, desc, width = 182, rowHeight = HEAT_ROW, ink = INK }: HeatMap): Markup {
  const names = widest(
    rows.map((row) => row.label),
    width * NAMES_AT_MOST,
  );
  const notes = widest(
    rows.map((row) => row.note),
    width * NOTES_AT_MOST,
    true,
  );
  const start = names + 2;
  const end = width - (notes === 0 ? 0 : notes + 2);
  const size = (end - start) / Math.max(1, columns.length);
  const wrapped = columns.map((text) => wrap(plain(text), { size: NOTE }, size - 1, HEAD_LINES));
  const lines = Math.max(1, ...wrapped.map((some) => some.length));
  const head = HEAD + lines * HEAD_LINE;
  const height = head + rows.length * rowHeight;
  const heads = wrapped.flatMap((some, index) =>
    some.map((text, line) => {
      const y = head - 1.8 - (some.length - 1 - line) * HEAD_LINE;
      return label({
        x: start + (index + 0.5) * size,
        y,
        text,
        anchor: "middle",
        fill: ink.secondary,
        room: Math.max(0, size - 1),
      });
    }),
  );
  const body = rows.flatMap((row, place) =>
    rowOf(row, head + place * rowHeight, { columns: columns.length, start, size, names, notes, width, rowHeight, ink }),
  );
  return chart({ width, height, title, desc }, [...heads, ...body]);
}

interface Frame {
  readonly columns: number;
  readonly start: number;
  readonly size: number;
  readonly names: number;
  readonly notes: number;
  readonly width: number;
  readonly rowHeight: number;
  readonly ink: Ink;
}

function rowOf(row: HeatMap["rows"][number], top: number, frame: Frame): readonly string[] {
  const { columns, start, size, names, notes, width, rowHeight, ink } = frame;
  const y = centred(top + rowHeight / 2);
  return [
    label({ x: 0, y, text: row.label, fill: ink.text, room: names + 0.01 }),
    ...Array.from({ length: columns }, (_, index) => {
      const left = start + index * size;
      const box = between(left + GAP / 2, top + GAP / 2, left + size - GAP / 2, top + rowHeight - GAP / 2);
      return cellOf(row.cells[index], box, left + size / 2, y, size, ink);
    }).flat(),
    label({ x: width, y, text: row.note, anchor: "end", bold: true, fill: ink.text, room: notes + 0.01 }),
  ];
}

function cellOf(
  cell: HeatCell | undefined,
  box: ReturnType<typeof between>,
  x: number,
  y: number,
  size: number,
  ink: Ink,
): readonly string[] {
  const heat = known(cell?.heat);
  const shared = { x, y, anchor: "middle", room: Math.max(0, size - 1) } as const;
  if (heat === null) return [label({ ...shared, text: cell === undefined ? "" : "–", fill: ink.secondary })];
  const shade = Math.min(1, Math.max(0, heat));
  return [
    rect(box, { fill: mixed(ink.paper, ink.text, shade * DARKEST) }),
    label({ ...shared, text: cell?.text ?? "", bold: shade >= DARK, fill: shade >= DARK ? ink.paper : ink.text }),
  ];
}
