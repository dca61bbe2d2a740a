import type { DocumentView } from "../document-view.ts";
import { fitPage, pageHeight } from "./fit-page.ts";
import { PAGE } from "./metrics.ts";

/** The same document with the second sheet on the first page where that has room for all of it: no page is nearly empty. */
export function joinSheets<View extends DocumentView>(view: View): View {
  const [first, second, ...others] = view.sheets;
  if (first?.onePage !== true || second === undefined) return view;
  const one = { onePage: true, bands: [...first.bands, ...second.bands] };
  if (pageHeight(one, view.headline) > PAGE.height) return view;
  return { ...view, sheets: [fitPage(one, view.headline), ...others] };
}
