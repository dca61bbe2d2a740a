import type { DocumentView, SheetView } from "../document-view.ts";
import { fitPage, pageHeight } from "./fit-page.ts";
import { PAGE } from "./metrics.ts";
import { piecesOf, whiteAfter } from "./page-pieces.ts";
import { shortBeside } from "./short-beside.ts";

/** The same document without a page that would be nearly empty where the one before has room for what stands on it. */
export function joinSheets<View extends DocumentView>(view: View): View {
  return movedUp(joined(view));
}

/** The second sheet on the first page, where that has room for all of it, its short sections side by side if need be. */
function joined<View extends DocumentView>(view: View): View {
  const [first, second, ...others] = view.sheets;
  if (first?.onePage !== true || second === undefined) return view;
  for (const bands of [second.bands, shortBeside(second.bands)]) {
    const one = { onePage: true, bands: [...first.bands, ...bands] };
    if (pageHeight(one, view.headline) > PAGE.height) continue;
    return { ...view, sheets: [fitPage(one, view.headline), ...others] };
  }
  return view;
}

/** The first bands of a sheet that runs on, on the page before it, where it then takes a page fewer. */
function movedUp<View extends DocumentView>(view: View): View {
  const { sheets } = view;
  const at = sheets.findIndex(({ onePage }, index) => onePage && sheets[index + 1]?.onePage === false);
  const [above, running] = [sheets[at], sheets[at + 1]];
  if (above === undefined || running === undefined) return view;
  const headline = at === 0 ? view.headline : null;
  const pieces = running.bands.map(piecesOf);
  const pagesFrom = (band: number) => whiteAfter(pieces.slice(band).flat()).length;
  for (let count = 1; count < running.bands.length; count += 1) {
    const page: SheetView = { ...above, bands: [...above.bands, ...running.bands.slice(0, count)] };
    if (pageHeight(page, headline) > PAGE.height) break;
    if (pagesFrom(count) === pagesFrom(0)) continue;
    const rest: SheetView = { ...running, bands: running.bands.slice(count) };
    return { ...view, sheets: sheets.with(at, fitPage(page, headline)).with(at + 1, rest) };
  }
  return view;
}
