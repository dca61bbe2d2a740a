import type { BandView, SectionView, SheetView } from "../document-view.ts";
import type { Part, TablePart, TableRow } from "../part.ts";
import type { Grower } from "./block.ts";
import { cellLines } from "./cell-room.ts";
import { SECTION, spanWidth } from "./metrics.ts";
import { columnRooms, columnWidths } from "./share-columns.ts";

/** Lines that a row or a text has won. */
export type Won = (grower: Grower) => number;

/** Lines of a row that has won none, one or two. */
const WRAPS = [null, 2, 3] as const;

const LINES = [1, 2, 3, 4, 5, 6, 7, 8] as const;

/** A sheet whose tables and texts have the lines that they won, and columns as wide as their texts ask for. */
export function grownSheet(sheet: SheetView, won: Won): SheetView {
  return { ...sheet, bands: sheet.bands.map((band) => grownBand(band, won)) };
}

/** A sheet that runs on over pages: every row of single lines has the lines that it needs, three at most. */
export function flowing(sheet: SheetView): SheetView {
  return grownSheet(sheet, (grower) => ("cells" in grower ? WRAPS.length - 1 : 0));
}

export function sectionWidth(span: number, { callout }: SectionView): number {
  return spanWidth(span) - (callout ? SECTION.callout : 0);
}

function grownBand(band: BandView, won: Won): BandView {
  const columns = band.columns.map(({ span, section }) => ({
    span,
    section: {
      ...section,
      folds: section.folds || won(section) > 0,
      parts: section.parts.map((part) => grown(part, sectionWidth(span, section), won)),
    },
  }));
  return { ...band, columns };
}

function grown(part: Part, width: number, won: Won): Part {
  if (part.kind === "table") return part.single ? grownTable(part, width, won) : part;
  if (part.kind === "text") {
    const lines = LINES[(part.lines ?? 0) - 1 + won(part)];
    return part.lines === null || lines === undefined ? part : { ...part, lines };
  }
  if (part.kind !== "halves") return part;
  const [left, right] = part.halves;
  const half = (parts: readonly Part[]) => parts.map((one) => grown(one, spanWidth(6), won));
  return { ...part, halves: [half(left), half(right)] };
}

function grownTable(part: TablePart, room: number, won: Won): TablePart {
  const widths = columnWidths(part, room);
  const rooms = columnRooms(part, widths);
  const isAsSet = widths.every((width, at) => part.columns[at]?.width === null || width === part.columns[at]?.width);
  const columns = part.columns.map((column, at) => ({ ...column, width: widths[at] ?? column.width }));
  const rows = part.rows.map((row): TableRow => {
    const needed = Math.max(1, ...row.cells.map((cell, at) => cellLines(cell, row.weight, rooms[at] ?? 0)));
    const lines = Math.min((row.wraps ?? 1) + won(row), needed);
    return { ...row, wraps: part.even ? null : (WRAPS[lines - 1] ?? null) };
  });
  return { ...part, columns: isAsSet ? part.columns : columns, rows };
}
