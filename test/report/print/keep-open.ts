import { openPrinter } from "#report/print/printer.ts";
import { shell } from "./shell.ts";

// A run that somebody kills: opens a printer, tells the browser's process number, and waits.
const opened = await openPrinter({ shell, asOf: "2026-05-08" });
if (!opened.ok) throw new Error(JSON.stringify(opened.fault));
console.log(opened.value.pid());
