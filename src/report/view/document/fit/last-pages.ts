import type { BandView, DocumentView, SheetView } from "../document-view.ts";
import { lowPictures } from "./low-pictures.ts";
import { LAST_PAGE, PAGE } from "./metrics.ts";
import { piecesOf, whiteAfter } from "./page-pieces.ts";

/**
 * The same document with its pictures settled and without a last page that is nearly empty: bands move closer where that
 * saves the page, else the last of them begin it, so that what is told there stands together.
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
  return [sheet];
}

/** Part of the last page that is filled. */
function lastFill(bands: readonly BandView[]): number {
  return 1 - (pagesOf(bands).at(-1) ?? 0) / PAGE.height;
}

/** mm that each page leaves white. */
function pagesOf(bands: readonly BandView[]): readonly number[] {
  return whiteAfter(bands.flatMap(piecesOf));
}
