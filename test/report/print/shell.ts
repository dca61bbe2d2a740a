import { readFileSync } from "node:fs";

const faces = readFileSync("templates/report/fonts/faces.css", "utf8");

/** The least page that can be printed: our fonts, and a number on every sheet. */
export const shell = `<!doctype html>
<html><head><meta charset="utf-8"><title></title><style>${faces}
@page { size: A4; margin: 15mm; @bottom-right { content: counter(page) " / " counter(pages); } }
html { font: 10pt "Noto Sans SC"; }
</style></head><body></body></html>`;
