import { readFileSync } from "node:fs";
import { processesUnder } from "./process-tree.ts";
import { openPrinter } from "#report/print/printer.ts";
import { pageShell } from "#report/page/page-shell.ts";
import { renderDocument } from "#report/page/render-document.ts";
import { planView } from "#report/view/plan/plan-view.ts";
import { readWorkbook } from "#xlsx/read-workbook.ts";
import { readBook } from "#workbook/read-account-book.ts";
import { serialOf } from "#core/calendar/serial-date.ts";
const typeOf = (pid: number) => { try { const line = readFileSync(`/proc/${pid}/cmdline`, "utf8"); return /--type=([a-z-]+)/.exec(line)?.[1] ?? (line.includes("node") ? "node" : "browser"); } catch { return "gone"; } };
export async function run(): Promise<boolean> {
  const raw = await readWorkbook("examples/kam-sample.zh-CN.xlsx");
  if (!raw.ok) throw new Error();
  const read = readBook(raw.value);
  if (!read.ok) throw new Error();
  const asOf = serialOf({ year: 2026, month: 6, day: 30 });
  if (!asOf.ok) throw new Error();
  const book = read.value.book;
  const jobs = book.accounts.map((account) => renderDocument(planView(book, account, { language: "zh-CN", asOf: asOf.value, personal: false, depth: "full" } as never)));
  console.log(jobs.map((j) => j.body.length).join(" "));
  const printer = await openPrinter({ shell: pageShell(), asOf: "2026-06-30" });
  if (!printer.ok) throw new Error();
  for (let at = 0; at < Number(process.argv[3] ?? 400); at += 24) {
    await Promise.all(jobs.map((job) => printer.value.print(job)));
    (globalThis as unknown as { gc?: () => void }).gc?.();
    const { heapUsed, external, arrayBuffers } = process.memoryUsage();
    const types = new Map<string, number>();
    for (const p of processesUnder(process.pid)) types.set(typeOf(p.pid), (types.get(typeOf(p.pid)) ?? 0) + p.rssMb);
    console.log(at + 24, "heap", (heapUsed / 2 ** 20).toFixed(1), "ext", (external / 2 ** 20).toFixed(1), (arrayBuffers / 2 ** 20).toFixed(1), [...types].map(([k, v]) => `${k} ${v.toFixed(0)}`).join(", "));
  }
  await printer.value.close();
  return true;
}
