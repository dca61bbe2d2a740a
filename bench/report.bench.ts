/**
 * What printing costs, for full account plans with all that there are data for. First the share that is ours: exchanging the body, waiting for fonts, checking and
 * finishing, against a bare Page.printToPDF of the same loaded page. Blocks of both kinds alternate, so that
 * other work on the machine falls on both; CPU time of the whole process tree; medians. Then reports per second.
 */
import type { Page } from "puppeteer";
import { embeddedBrowser } from "#report/print/embedded-browser.ts";
import { browserCandidates, thisMachine } from "#report/print/find-browser.ts";
import { finishPdf } from "#report/print/finish-pdf.ts";
import { openPrinter } from "#report/print/printer.ts";
import { openPrintingPage, PRINT_SETTINGS } from "#report/print/printing-page.ts";
import { reportFonts } from "#report/print/report-fonts.ts";
import { ORIGIN } from "#report/print/report-site.ts";
import { startBrowser } from "#report/print/start-browser.ts";
import { workFolder } from "#report/print/work-folder.ts";
import { usageOfTree } from "./process-tree.ts";
import { renderDocument } from "#report/page/render-document.ts";
import { pageShell } from "#report/page/page-shell.ts";
import { planView } from "#report/view/plan/plan-view.ts";
import { AS_OF as AS_OF_DAY, bookOf, richAccount } from "#test/support/sample-book.ts";

const BLOCKS = 5;
const PRINTS = 30;
const REPORTS = 100;
const LIMIT = 1.25;
const AS_OF = "2026-06-30";

const shell = pageShell();
const NAMES = ["澜岳新能源股份有限公司", "Škoda 中国", "浔沚水务集团", "Northwind Traders", "臺灣精密", "海河物流"];
const reports = NAMES.map((name) => {
  const account = { ...richAccount, name, customer: { ...richAccount.customer, name } };
  return renderDocument(planView(bookOf([account]), account, { language: "zh-CN", asOf: AS_OF_DAY, personal: true }));
});

export async function run(): Promise<boolean> {
  const { path, libraries } = await program();
  console.log(`${path}, ${process.platform} ${process.arch}, Node ${process.versions.node}`);
  const ratio = await swapAgainstBare(path, libraries);
  await throughput(path);
  return ratio <= LIMIT;
}

async function swapAgainstBare(path: string, libraries: string | undefined): Promise<number> {
  const fonts = reportFonts();
  const folder = workFolder(fonts.system);
  const sandbox = process.getuid?.() !== 0;
  const running = value(await startBrowser({ path, libraries, folder, sandbox, startMs: 15_000, budgetMs: 30_000 }));
  const page = value(await openPrintingPage(running.browser, shell, fonts));
  const bare = await barePrinting(await pageOf(running.browser.pages()));
  const swaps: number[] = [];
  const bares: number[] = [];
  for (let block = 0; block <= BLOCKS; block += 1) {
    const report = reports[block % reports.length];
    if (report === undefined) throw new Error("There is no sample.");
    const swap = async () => value(finishPdf(value(await page.print(report)), AS_OF));
    const swapped = await cpuPerPrint(swap);
    const printed = await cpuPerPrint(bare);
    // The first block warms up.
    if (block > 0) {
      swaps.push(swapped);
      bares.push(printed);
    }
  }
  await running.close();
  folder.remove();

  const ratio = median(swaps) / median(bares);
  console.log(`CPU per report: ${ms(median(swaps))} with the swap, ${ms(median(bares))} for a bare printToPDF`);
  console.log(`ratio ${ratio.toFixed(2)} (at most ${LIMIT})`);
  return ratio;
}

async function barePrinting(page: Page): Promise<() => Promise<Buffer>> {
  const protocol = await page.createCDPSession();
  return async () => Buffer.from((await protocol.send("Page.printToPDF", PRINT_SETTINGS)).data, "base64");
}

async function throughput(browser: string): Promise<void> {
  for (const pages of [1, 2]) {
    const printer = value(await openPrinter({ shell, asOf: AS_OF, browser, pages }));
    const jobs = Array.from({ length: REPORTS }, (_, index) => reports[index % reports.length]);
    const print = async (job: (typeof jobs)[number]) =>
      job === undefined ? 0 : value(await printer.print(job)).length;
    await Promise.all(jobs.slice(0, 4).map(print));
    const started = performance.now();
    const sizes = await Promise.all(jobs.map(print));
    const elapsed = performance.now() - started;
    const { rssMb } = usageOfTree();
    await printer.close();
    console.log(
      `${pages} page(s): ${ms(elapsed / REPORTS)} per report over ${REPORTS}, ` +
        `${Math.round(median(sizes) / 1000)} kB each, ${Math.round(rssMb)} MB resident`,
    );
  }
}

async function cpuPerPrint(print: () => Promise<unknown>): Promise<number> {
  const before = usageOfTree().cpuMs;
  for (let count = 0; count < PRINTS; count += 1) await print();
  return (usageOfTree().cpuMs - before) / PRINTS;
}

async function program(): Promise<{ path: string; libraries: string | undefined }> {
  for (const candidate of browserCandidates(thisMachine())) {
    if (candidate.kind === "embedded") return value(await embeddedBrowser());
    if (candidate.path !== undefined) return { path: candidate.path, libraries: undefined };
  }
  throw new Error("There is no browser.");
}

async function pageOf(pages: Promise<Page[]>): Promise<Page> {
  const page = (await pages).find((one) => one.url() === ORIGIN);
  if (page === undefined) throw new Error("The page is gone.");
  return page;
}

function value<T>(outcome: { ok: true; value: T } | { ok: false; fault: unknown }): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.fault));
  return outcome.value;
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;
}

function ms(duration: number): string {
  return `${duration.toFixed(0)} ms`;
}
