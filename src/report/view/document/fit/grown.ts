import type { BandView, SheetView } from "../document-view.ts";
import type { Part, TablePart, TableRow } from "../part.ts";
import { bandBlock } from "./band-block.ts";
import { heightOf, type Grower } from "./block.ts";
import { cellLines } from "./cell-room.ts";
import { mapParts } from "./map-parts.ts";
import { partBlock } from "./part-height.ts";
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

/**
 * A sheet that runs on over pages: every row of single lines has the lines that it needs, three at most. Low tables stay on
 * one page.
 */
export function flowing(sheet: SheetView): SheetView {
  const { bands, ...rest } = grownSheet(sheet, (grower) => ("cells" in grower ? WRAPS.length - 1 : 0));
  const kept = (part: Part, width: number) =>
    part.kind === "table" ? { ...part, kept: part.kept || isLow(part, width) } : part;
  return { ...rest, bands: bands.map((band) => together(mapParts(band, kept))) };
}

/** mm of a table under which it is not broken, and rows of which no two would be left on either page. */
const LOW = 40;
const FEW_ROWS = 3;
/** mm of a band of several sections under which it is not broken. */
const LOW_BAND = 110;

/** Sections side by side read as one; only where they are high they go on on the next page. */
function together(band: BandView): BandView {
  const isKept = band.keep || (band.columns.length > 1 && heightOf(bandBlock(band), new Map()) <= LOW_BAND);
  return { ...band, keep: isKept };
}

function isLow(part: TablePart, width: number): boolean {
  return part.rows.length <= FEW_ROWS || heightOf(partBlock(part, width), new Map()) <= LOW;
}

function grownBand(band: BandView, won: Won): BandView {
  const { columns, ...rest } = mapParts(band, (part, width) => grown(part, width, won));
  const folding = columns.map(({ span, section }, at) => {
    const before = band.columns[at]?.section;
    return { span, section: { ...section, folds: section.folds || (before !== undefined && won(before) > 0) } };
  });
  return { ...rest, columns: folding };
}

function grown(part: Part, width: number, won: Won): Part {
  if (part.kind === "table") return part.single ? grownTable(part, width, won) : part;
  if (part.kind !== "text") return part;
  const lines = LINES[(part.lines ?? 0) - 1 + won(part)];
  return part.lines === null || lines === undefined ? part : { ...part, lines };
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
