import { catalogue } from "#locales/catalogue.ts";
import { PLAIN_THEME, type Theme } from "../theme/theme.ts";
import type { DocumentView } from "../view/document/document-view.ts";
import { frameStyle } from "./frame-style.ts";
import { sheetsByKind } from "./parts-by-kind.ts";
import type { RenderedReport } from "./rendered-report.ts";
import { documentTemplate } from "./templates.ts";
import { dataUrl, themeStyle } from "./theme-style.ts";
import { visible } from "./visible.ts";

export function renderDocument(view: DocumentView, theme: Theme = PLAIN_THEME): RenderedReport {
  const alt = theme.company?.[view.language] ?? catalogue(view.language).theme.logo;
  const brand = theme.logo === null ? null : { alt, source: dataUrl(theme.logo) };
  const body =
    frameStyle(view.frame) +
    themeStyle(theme) +
    visible(documentTemplate({ ...view, sheets: sheetsByKind(view.sheets), brand }));
  return { lang: view.language, title: visible(view.documentTitle), body };
}
