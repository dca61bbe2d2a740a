import { heightOfChart, type Markup } from "#charts/svg.ts";
import { BODY, NOTE } from "#charts/text-width.ts";
import { remember, rememberOf } from "#core/kernel/remember.ts";
import type { FormField, Part, TableColumn, TablePart, TextPart } from "../part.ts";
import { cellHeight, cellLines } from "./cell-room.ts";
import { growing, most, still, sum, type Block } from "./block.ts";
import { BETWEEN, CELL, HEADING, KEY_NUMBERS, LINE, MARK, ROW, spanWidth } from "./metrics.ts";
import { columnRooms, columnWidths } from "./share-columns.ts";
import { linesIn, setWidth } from "./text-lines.ts";

/** A part of a page as heights; tables have the widths that they are given. */
export function partBlock(part: Part, width: number): Block {
  return blocksOf(part)(width);
}

// The same parts are asked about on one page, on two, and on the page before.
const blocksOf = rememberOf((part: Part) => remember((width: number) => measured(part, width)));

function measured(part: Part, width: number): Block {
  switch (part.kind) {
    case "text":
      return textBlock(part, width);
    case "points":
      return sum(part.points.map(({ lead, text }) => still(LINE.body * linesOf(joined(lead, text), width - MARK))));
    case "table":
      return tableBlock(part, width);
    case "figure":
      return still(headingHeight(part.title) + heightOfChart(part.picture) + noteHeight(part.note, width));
    case "key-numbers":
      return still(KEY_NUMBERS + barHeight(part.numbers.map(({ bar }) => bar)) + (part.key === null ? 0 : NOTE_ROOM));
    case "pairs":
      return sum(rowsOf(part.pairs, part.across).map((row) => still(pairHeight(row, width / part.across))));
    case "checks":
      return sum(rowsOf(part.checks, part.across).map((row) => still(checkHeight(row, width / part.across))));
    case "halves":
      return most(part.halves.map((half) => partsBlock(half, spanWidth(6))));
    case "fields":
      return still(fieldsHeight(part.fields));
    case "signatures":
      return still(SIGNATURES);
  }
}

/** Parts one under another. */
export function partsBlock(parts: readonly Part[], width: number): Block {
  return sum(
    parts.flatMap((part, at) => {
      const above = parts[at - 1];
      return [still(above === undefined ? 0 : gap(above, part)), partBlock(part, width)];
    }),
  );
}

/** mm between two parts, as document.css sets them apart. */
export function gap(above: Part, part: Part): number {
  if (part.kind === "text" && part.title !== null) return BETWEEN;
  if (above.kind === "points") return part.kind === "table" || part.kind === "pairs" ? BETWEEN : 0;
  // A note brings half of its own, and needs no more under a picture.
  if (above.kind !== "text") {
    const isNote = part.kind === "text" && part.tone === "note";
    return isNote ? (above.kind === "figure" ? 0 : BETWEEN / 2) : BETWEEN;
  }
  if (above.tone === "note") return part.kind === "text" && part.tone !== "note" ? BETWEEN : 0;
  return part.kind === "table" || part.kind === "pairs" ? BETWEEN : 0;
}

const NOTE_ROOM = 5;
const SIGNATURES = 18;

function textBlock(part: TextPart, width: number): Block {
  const { tone, lines, mark } = part;
  const isNote = tone === "note";
  const size = isNote ? NOTE : tone === "lead" ? LEAD : BODY;
  const line = isNote ? LINE.note : tone === "lead" ? LINE.lead : LINE.body;
  const needed = linesOf(joined(part.lead, part.text), width - (mark === null ? 0 : MARK), size);
  const shown = Math.min(lines ?? needed, needed);
  const rest = still(headingHeight(part.title) + (isNote ? 0.8 : 0));
  return sum([rest, growing(part, { height: line * shown, line, shown, needed })]);
}

const LEAD = 4.59;

function tableBlock(part: TablePart, width: number): Block {
  const widths = columnRooms(part, columnWidths(part, width));
  const head = Math.max(1, ...part.columns.map((column, at) => headLines(column, widths[at] ?? 0)));
  const rows = part.rows.map((row) => {
    const across = row.cells.map((cell, at) => [cell, widths[at] ?? 0] as const);
    if (!part.single) return still(Math.max(...across.map(([cell, room]) => cellHeight(cell, row.weight, room))));
    const shown = row.wraps ?? 1;
    const least = row.cells.some(({ picture }) => picture !== null) ? ROW.picture : ROW.single;
    const height = shown === 1 ? least : ROW.padding + LINE.cell * shown;
    if (part.even) return still(height);
    const needed = Math.max(1, ...across.map(([cell, room]) => cellLines(cell, row.weight, room)));
    return growing(row, { height, line: LINE.cell, shown, needed });
  });
  return sum([still(headingHeight(part.title) + ROW.head + LINE.note * (head - 1)), ...rows]);
}

/** Heads of numbers are not broken, as their numbers are not. */
function headLines({ head, picture, align, aside }: TableColumn, width: number): number {
  if (picture !== null || align === "end") return 1;
  return linesOf(head, width - CELL.gap - (aside ? CELL.aside : 0), NOTE);
}

function joined(lead: string | null, text: string): string {
  return lead === null ? text : `${lead} ${text}`;
}

function linesOf(text: string, width: number, size = BODY): number {
  return linesIn(text, { size }, Math.max(1, width));
}

function headingHeight(title: string | null): number {
  return title === null ? 0 : HEADING;
}

function noteHeight(note: string | null, width: number): number {
  return note === null ? 0 : 0.8 + LINE.note * linesOf(note, width, NOTE);
}

function barHeight(bars: readonly (Markup | null)[]): number {
  return Math.max(0, ...bars.map((bar) => (bar === null ? 0 : heightOfChart(bar))));
}

function rowsOf<Item>(items: readonly Item[], across: number): readonly (readonly Item[])[] {
  return items.flatMap((_, at) => (at % across === 0 ? [items.slice(at, at + across)] : []));
}

function pairHeight(row: readonly { readonly name: string; readonly text: string }[], width: number): number {
  return Math.max(
    ...row.map(({ name, text }) => LINE.body * linesOf(text, width - 7 - setWidth(name, { size: NOTE }))),
  );
}

/** mm of a field's name with the rule under the field; its text or its room to write stands between. */
const FIELD_EDGE = LINE.note + 0.8;

/** Fields as the twelve columns hold them, row by row. */
function fieldsHeight(fields: readonly FormField[]): number {
  const rows: number[] = [];
  let free = 0;
  for (const { text, span, height } of fields) {
    const lines = text === "" ? 0 : linesOf(text, spanWidth(span));
    const high = Math.max(height, FIELD_EDGE + LINE.body * lines);
    const begins = span > free;
    rows.push(begins ? high : Math.max(rows.pop() ?? 0, high));
    free = (begins ? 12 : free) - span;
  }
  return rows.reduce((all, one) => all + one, BETWEEN * (rows.length - 1));
}

function checkHeight(row: readonly { readonly text: string; readonly note: string | null }[], width: number): number {
  return Math.max(...row.map(({ text, note }) => 1 + LINE.body * linesOf(joined(text, note ?? ""), width - 10)));
}
