import { pageShell } from "#report/page/page-shell.ts";
import type { RenderedReport } from "#report/page/rendered-report.ts";
import { embeddedBrowser } from "#report/print/embedded-browser.ts";
import { reportFonts } from "#report/print/report-fonts.ts";
import { ORIGIN, reportSite } from "#report/print/report-site.ts";
import { startBrowser } from "#report/print/start-browser.ts";
import { workFolder } from "#report/print/work-folder.ts";

/** What a report takes on paper, in mm. */
export interface Layout {
  /** Height of each of its sheets, without page breaks. */
  readonly sheets: readonly number[];
  /** What reaches over the right edge: the printing browser would make all pages smaller until it fits. */
  readonly excess: number;
}

/** Lays reports out as for printing, in the browser that the package brings along, and measures them. */
export interface LayoutDesk {
  readonly measure: (report: RenderedReport) => Promise<Layout>;
  readonly close: () => Promise<void>;
}

const MM = 96 / 25.4;
/** CSS pixels of the text's 182 mm. */
const WIDTH = Math.round(182 * MM);

export async function openLayoutDesk(): Promise<LayoutDesk> {
  const embedded = await embeddedBrowser();
  if (!embedded.ok) throw new Error(JSON.stringify(embedded.fault));
  const fonts = reportFonts();
  const folder = workFolder(fonts.system);
  const limits = { startMs: 60_000, budgetMs: 60_000 };
  const started = await startBrowser({ ...embedded.value, ...limits, folder, sandbox: process.getuid?.() !== 0 });
  if (!started.ok) throw new Error(JSON.stringify(started.fault));
  const page = await started.value.browser.newPage();
  await page.setRequestInterception(true);
  page.on("request", reportSite(pageShell(), fonts.files));
  await page.emulateMediaType("print");
  await page.setViewport({ width: WIDTH, height: 1000 });
  await page.goto(ORIGIN, { waitUntil: "load" });
  return {
    measure: async (report) => {
      const { sheets, excess } = await page.evaluate(measured, report);
      return { sheets: sheets.map((height) => height / MM), excess: excess / MM };
    },
    close: async () => {
      await started.value.close();
      folder.remove();
    },
  };
}

/* Runs in the page. */
async function measured({ lang, body }: RenderedReport): Promise<Layout> {
  const root = document.documentElement;
  root.lang = lang;
  document.body.innerHTML = body;
  // Laying out is what asks for the fonts.
  root.getBoundingClientRect();
  await document.fonts.ready;
  const sheets = [...document.querySelectorAll(".sheet")].map((sheet) => sheet.getBoundingClientRect().height);
  return { sheets, excess: root.scrollWidth - root.clientWidth };
}
