import documents from "#templates/report/styles/document.css?raw";
import page from "#templates/report/styles/page.css?raw";
import screen from "#templates/report/styles/screen.css?raw";
import tokens from "#templates/report/styles/tokens.css?raw";
import { escapeText } from "./escape-text.ts";
import type { ThemeFont } from "../theme/theme.ts";
import { dataUrl, themeFaces } from "./theme-style.ts";
import type { RenderedReport } from "./rendered-report.ts";

/**
 * One HTML file that opens by a double click, without network, script or other files. It embeds no fonts: the two
 * faces would add 3 MB, and every system that shows Chinese has one of the families that styles/tokens.css names. A company's
 * own faces come along: no system has them.
 */
export function standalonePage({ lang, title, body }: RenderedReport, fonts: readonly ThemeFont[] = []): string {
  return [
    `<!doctype html><html lang="${lang}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    `<title>${escapeText(title)}</title>`,
    `<style>${themeFaces(fonts, dataUrl)}${tokens}${page}${documents}${screen}</style>`,
    `</head><body>${body}</body></html>\n`,
  ].join("");
}
