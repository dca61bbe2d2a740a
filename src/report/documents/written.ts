import { renderDocument } from "../page/render-document.ts";
import { unbroken } from "../page/unbroken.ts";
import { arrange } from "../theme/arrange.ts";
import type { DocumentView } from "../view/document/document-view.ts";
import { joinSheets } from "../view/document/fit/join-sheets.ts";
import { lastPages } from "../view/document/fit/last-pages.ts";
import type { DocumentOptions, WrittenDocument } from "./document-kind.ts";

/** A document in its company's look, order and words. @param document its kind, such as "negotiate" */
export function written(
  document: string,
  view: DocumentView,
  { audience, theme }: Pick<DocumentOptions, "audience" | "theme">,
): WrittenDocument {
  const arranged = lastPages(joinSheets(arrange(view, document, audience, theme)));
  return { view: arranged, render: () => unbroken(renderDocument(arranged, theme)) };
}
