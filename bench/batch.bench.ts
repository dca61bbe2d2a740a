/**
 * What a report costs in a run of the command, beside a bare Page.printToPDF of the same page: full account plans, CPU of the whole
 * process tree. A run's start (Node, reading, the browser) is told apart by runs of different sizes: what one more report costs.
 * A bare print is measured alone, and with another one at a time as in a run, where they share caches and cores; alone is what counts.
 *   npm run build:cli && npm run bench -- batch [--sizes 24,120,480]
 */
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { CDPSession } from "puppeteer";
import { plan } from "#report/documents/plan.ts";
import { PAGES } from "#report/print/limits.ts";
import { openPrintingPage, PRINT_SETTINGS, type PrintingPage, type PrintJob } from "#report/print/printing-page.ts";
import { reportFonts } from "#report/print/report-fonts.ts";
import { ORIGIN } from "#report/print/report-site.ts";
import { startBrowser } from "#report/print/start-browser.ts";
import { workFolder } from "#report/print/work-folder.ts";
import { pageShell } from "#report/page/page-shell.ts";
import { PLAIN_THEME } from "#report/theme/theme.ts";
import { readBook } from "#workbook/read-account-book.ts";
import { readWorkbook } from "#xlsx/read-workbook.ts";
import { AS_OF } from "#test/support/sample-book.ts";
import { valueOf } from "#test/support/outcome.ts";
import { realBrowser } from "../test/cli/real-browser.ts";
import { SAMPLE_ACCOUNTS, writeCopies } from "./batch/copies-of-sample.ts";
import { tell } from "./batch/tell.ts";
import { watchedRun } from "./batch/watched-run.ts";
import { usageOfTree } from "./process-tree.ts";

const WHOLE_JOB = 1.5;
/** What one more report may cost in a long run beside a short one. */
const FLAT = 1.15;
const PRINTS = 5;

export async function run(): Promise<boolean> {
  const options = { sizes: { type: "string", default: "24,120,480" } } as const;
  const { values } = parseArgs({ args: process.argv.slice(3), options });
  const sizes = values.sizes.split(",").map(Number);
  const scratch = mkdtempSync(join(tmpdir(), "kam-batch-"));
  try {
    const costs: number[] = [];
    for (const size of sizes) {
      const cpuMs = await runOf(scratch, size);
      costs.push(cpuMs);
      console.log(
        `${String(size)} reports: ${(cpuMs / 1000).toFixed(1)} s of CPU, ${(cpuMs / size).toFixed(0)} ms each`,
      );
    }
    const [bare, together] = await bareCosts(join(scratch, "24.xlsx"));
    const more = sizes.slice(1).map((size, at) => {
      const [before = 0, [cost = 0, costBefore = 0]] = [sizes[at], [costs[at + 1], costs[at]]];
      return (cost - costBefore) / (size - before);
    });
    console.log(
      `a bare printToPDF of the same pages: ${bare.toFixed(0)} ms, ${String(PAGES)} at a time ${together.toFixed(0)} ms; ` +
        `one more report: ${more.map((ms) => ms.toFixed(0)).join(", ")} ms`,
    );
    return [
      tell("one more report to a bare print", (more.at(-1) ?? NaN) / bare, WHOLE_JOB),
      tell("one more report in the longest run to the shortest", (more.at(-1) ?? NaN) / (more[0] ?? NaN), FLAT),
    ].every(Boolean);
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

async function runOf(scratch: string, size: number): Promise<number> {
  const workbook = join(scratch, `${String(size)}.xlsx`);
  await writeCopies(workbook, size);
  const [out, temporary] = [join(scratch, `out-${String(size)}`), join(scratch, `tmp-${String(size)}`)];
  for (const folder of [out, temporary]) mkdirSync(folder);
  const browser = (await realBrowser()).path;
  const options = ["--depth", "full", "--as-of", "2026-06-30", "--browser", browser];
  const watched = await watchedRun({ args: ["plan", workbook, "-o", out, ...options], out, temporary });
  if (watched.code !== 0) throw new Error(watched.said);
  return watched.cpuMs;
}

/** CPU time of a bare print over the pages of the sample's accounts: one at a time, and as many as a run prints. */
async function bareCosts(workbook: string): Promise<readonly [alone: number, together: number]> {
  const { book } = valueOf(readBook(valueOf(await readWorkbook(workbook))));
  const options = { language: "zh-CN", asOf: AS_OF, personal: false, theme: PLAIN_THEME } as const;
  const jobs = plan
    .drafts(book, book.accounts.slice(0, SAMPLE_ACCOUNTS), { ...options, audience: "internal", depth: "full" })
    .map(({ write }): PrintJob => write().render());
  const fonts = reportFonts();
  const folder = workFolder(fonts.system);
  const sandbox = process.getuid?.() !== 0;
  const limits = { startMs: 60_000, budgetMs: 120_000 };
  const running = valueOf(await startBrowser({ ...(await realBrowser()), ...limits, folder, sandbox }));
  try {
    const pages: PrintingPage[] = [];
    while (pages.length < PAGES) pages.push(valueOf(await openPrintingPage(running.browser, pageShell(), fonts)));
    const shown = (await running.browser.pages()).filter((one) => one.url() === ORIGIN);
    const protocols = await Promise.all(shown.map((page) => page.createCDPSession()));
    if (protocols.length !== PAGES) throw new Error("A page is gone.");
    const costs = { alone: 0, together: 0 };
    for (const job of jobs) {
      for (const page of pages) valueOf(await page.print(job));
      costs.alone += await bareCost(protocols.slice(0, 1));
      costs.together += await bareCost(protocols);
    }
    return [costs.alone / jobs.length, costs.together / jobs.length];
  } finally {
    await running.close();
    folder.remove();
  }
}

/** CPU time of one print where each page prints what it holds again and again, all at the same time. */
async function bareCost(pages: readonly CDPSession[]): Promise<number> {
  const before = usageOfTree().cpuMs;
  const print = async (page: CDPSession) => {
    for (let count = 0; count < PRINTS; count += 1) await page.send("Page.printToPDF", PRINT_SETTINGS);
  };
  await Promise.all(pages.map(print));
  return (usageOfTree().cpuMs - before) / (PRINTS * pages.length);
}
