import type { DocumentView, SheetView } from "../document-view.ts";
import { fitPage } from "./fit-page.ts";
import { flowing } from "./grown.ts";

/** A document whose tables use the room of their pages: no text is cut that has room. */
export function fitted<View extends DocumentView>(view: View): View {
  const sheets = view.sheets.map((sheet, at): SheetView => {
    if (!sheet.onePage) return flowing(sheet);
    return fitPage(sheet, at === 0 ? view.headline : null);
  });
  return { ...view, sheets };
}
