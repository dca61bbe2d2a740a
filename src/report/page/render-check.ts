import check from "#templates/report/styles/check.css?raw";
import tokens from "#templates/report/styles/tokens.css?raw";
import type { CheckView } from "../view/check-view.ts";
import { escapeText } from "./escape-text.ts";
import { checkTemplate } from "./templates.ts";
import { visible } from "./visible.ts";

/** The page of `kam check` as one HTML file without script, network or other files. */
export function renderCheck(view: CheckView): string {
  return [
    `<!doctype html><html lang="${view.language}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    `<title>${escapeText(visible(view.documentTitle))}</title>`,
    `<style>${tokens}${check}${sheetFilters(view)}</style>`,
    `</head><body>${visible(checkTemplate(view))}</body></html>\n`,
  ].join("");
}

/** A rule of style for each sheet's button: its key is a number, so nothing of the workbook gets into the style sheet. */
function sheetFilters({ filters }: CheckView): string {
  const keys = filters.flatMap(({ name, choices }) => (name === "sheet" ? choices.map(({ key }) => key) : []));
  return keys
    .filter((key) => /^\d+$/.test(key))
    .map((key) => {
      const chosen = `main:has(#sheet-${key}:checked)`;
      const others = [`details:not(:has([data-sheet="${key}"]))`, `tr[data-sheet]:not([data-sheet="${key}"])`];
      return `${others.map((other) => `${chosen} ${other}`).join(",")}{display:none}`;
    })
    .join("");
}
