import faces from "#templates/report/fonts/faces.css?raw";
import documents from "#templates/report/styles/document.css?raw";
import page from "#templates/report/styles/page.css?raw";
import tokens from "#templates/report/styles/tokens.css?raw";

/**
 * The empty page that every report is put into. It asks for its fonts as `fonts/<file>`; head, foot and page
 * numbers are margin boxes of its @page rule, so printing needs no header or footer template.
 */
export function pageShell(): string {
  return [
    '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title></title>',
    `<style>${faces}${tokens}${page}${documents}</style>`,
    "</head><body></body></html>",
  ].join("");
}
