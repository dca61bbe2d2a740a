import { renderDocument } from "../page/render-document.ts";
import { unbroken } from "../page/unbroken.ts";
import { arrange } from "../theme/arrange.ts";
import type { DocumentView } from "../view/document/document-view.ts";
import type { DocumentOptions, WrittenDocument } from "./document-kind.ts";

/** A document in its company's order and words. @param document its kind, such as "negotiate" */
export function written(document: string, view: DocumentView, { theme }: DocumentOptions): WrittenDocument {
  const arranged = arrange(view, document, theme);
  return { view: arranged, render: () => unbroken(renderDocument(arranged)) };
}
