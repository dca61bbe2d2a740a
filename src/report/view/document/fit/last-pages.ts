import type { BandView, DocumentView, SheetView } from "../document-view.ts";
import { lowPictures } from "./low-pictures.ts";
import { mapParts } from "./map-parts.ts";
import { LAST_PAGE, PAGE } from "./metrics.ts";
import { piecesOf, whiteAfter } from "./page-pieces.ts";

/**
 * The same document with its pictures settled and without a last page that is nearly empty: bands move closer where that
 * saves the page, else the last of them begin it, or the last table does, so that what is told there stands together.
 */
export function lastPages<View extends DocumentView>(view: View): View {
  return { ...view, sheets: view.sheets.flatMap(ended) };
}

function ended(sheet: SheetView): readonly SheetView[] {
  const settled = lowPictures(sheet);
  const pages = pagesOf(settled.bands).length;
  const filled = lastFill(settled.bands);
  if (sheet.onePage || pages < 2 || filled >= LAST_PAGE.saved) return [settled];
  const close = lowPictures({ ...sheet, bands: sheet.bands.map((band) => ({ ...band, close: true })) });
  if (pagesOf(close.bands).length < pages) return [close];
  return filled < LAST_PAGE.filled ? parted(settled) : [settled];
}

/** The fewest bands that fill their part of a last page, on a sheet of their own; what is before them fills as much of its last. */
function parted(sheet: SheetView): readonly SheetView[] {
  const { bands } = sheet;
  for (let at = bands.length - 1; at > 0; at -= 1) {
    const [before, last] = [bands.slice(0, at), bands.slice(at)];
    if (pagesOf(last).length > 1 || lastFill(before) < LAST_PAGE.filled) break;
    if (lastFill(last) < LAST_PAGE.filled) continue;
    return [before, last].map((some) => ({ ...sheet, bands: some }));
  }
  return [withKeptEnd(sheet)];
}

/** The same with its last table on one page, where a long section ends in one and that fills its part of a page. */
function withKeptEnd(sheet: SheetView): SheetView {
  const end = sheet.bands.at(-1);
  const part = end?.columns.at(-1)?.section.parts.findLast(({ kind }) => kind === "table");
  if (end === undefined || part === undefined) return sheet;
  const kept = mapParts(end, (one) => (one === part && one.kind === "table" ? { ...one, kept: true } : one));
  const bands = [...sheet.bands.slice(0, -1), kept];
  const white = pagesOf(bands);
  const isFuller = white.slice(-2).every((left) => left <= PAGE.height * (1 - LAST_PAGE.filled));
  return isFuller && white.length === pagesOf(sheet.bands).length ? { ...sheet, bands } : sheet;
}

/** Part of the last page that is filled. */
function lastFill(bands: readonly BandView[]): number {
  return 1 - (pagesOf(bands).at(-1) ?? 0) / PAGE.height;
}

/** mm that each page leaves white. */
function pagesOf(bands: readonly BandView[]): readonly number[] {
  return whiteAfter(bands.flatMap(piecesOf));
}
