import type { DocumentView } from "../view/document/document-view.ts";
import { frameStyle } from "./frame-style.ts";
import type { RenderedReport } from "./rendered-report.ts";
import { documentTemplate } from "./templates.ts";
import { visible } from "./visible.ts";

export function renderDocument(view: DocumentView): RenderedReport {
  const body = frameStyle(view.frame) + visible(documentTemplate(view));
  return { lang: view.language, title: view.documentTitle, body };
}
