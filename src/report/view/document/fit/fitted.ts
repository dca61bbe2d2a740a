import type { DocumentView, SheetView } from "../document-view.ts";
import { fitPage, pageHeight } from "./fit-page.ts";
import { flowing } from "./grown.ts";
import { PAGE } from "./metrics.ts";

/** A document whose pages use their room: no text is cut that has some. */
export function fitted<View extends DocumentView>(view: View): View {
  const sheets = view.sheets.map((sheet, at): SheetView => {
    if (!sheet.onePage) return flowing(sheet);
    return fitPage(sheet, at === 0 ? view.headline : null);
  });
  const folded = { ...view.headline, folds: true };
  const [first] = sheets;
  const hasRoom = first?.onePage !== true || pageHeight(first, folded) <= PAGE.height;
  return { ...view, headline: hasRoom ? folded : view.headline, sheets };
}
