/** Prints the plans of a JSON file as the command does: `node ours.js views.json folder browser`. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pageShell } from "#report/page/page-shell.ts";
import { renderDocument } from "#report/page/render-document.ts";
import { openPrinter } from "#report/print/printer.ts";
import type { DocumentView } from "#report/view/document/document-view.ts";

const [, , file = "", folder = "", browser = ""] = process.argv;
const views = JSON.parse(readFileSync(file, "utf8")) as readonly DocumentView[];
const printer = await openPrinter({ shell: pageShell(), asOf: "2026-06-30", browser });
if (!printer.ok) throw new Error(JSON.stringify(printer.fault));
const print = async (view: DocumentView, at: number) => {
  const pdf = await printer.value.print(renderDocument(view));
  if (!pdf.ok) throw new Error(JSON.stringify(pdf.fault));
  writeFileSync(join(folder, `${at}.pdf`), pdf.value);
};
await Promise.all(views.map(print));
await printer.value.close();
console.log(`${views.length} PDFs`);
