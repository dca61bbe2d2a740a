import { afterAll, beforeAll, expect, test } from "vitest";
import type { Page } from "puppeteer";
import { pageShell } from "#report/page/page-shell.ts";
import { embeddedBrowser } from "#report/print/embedded-browser.ts";
import { finishPdf } from "#report/print/finish-pdf.ts";
import { openPrintingPage, type PrintingPage } from "#report/print/printing-page.ts";
import { reportFonts } from "#report/print/report-fonts.ts";
import { type RunningBrowser, startBrowser } from "#report/print/start-browser.ts";
import { type WorkFolder, workFolder } from "#report/print/work-folder.ts";
import { valueOf } from "#test/support/outcome.ts";

const fonts = reportFonts();
const job = { lang: "zh-CN", title: "计划", body: "<h1>计划</h1>" };
let folder: WorkFolder;
let running: RunningBrowser;
let printing: PrintingPage;
/** What happens to the page when the report is in it and the browser is told to print. */
let meanwhile: (page: Page) => Promise<unknown>;

beforeAll(async () => {
  folder = workFolder(fonts.system);
  const program = valueOf(await embeddedBrowser());
  const limits = { startMs: 60_000, budgetMs: 60_000, sandbox: process.getuid?.() !== 0 };
  running = valueOf(await startBrowser({ ...program, ...limits, folder }));
  printing = valueOf(await openPrintingPage(meddledWith(running.browser), pageShell(), fonts));
});
afterAll(async () => {
  await running.close();
  folder.remove();
});

function meddledWith(browser: RunningBrowser["browser"]): RunningBrowser["browser"] {
  const newPage = browser.newPage.bind(browser);
  browser.newPage = async () => {
    const page = await newPage();
    const session = await page.createCDPSession();
    const send = session.send.bind(session);
    session.send = async (method, ...rest) => {
      if (method === "Page.printToPDF") await meanwhile(page);
      return send(method, ...rest);
    };
    page.createCDPSession = () => Promise.resolve(session);
    return page;
  };
  return browser;
}

const rewrite = (page: Page) =>
  page.evaluate(() => {
    const other = document.documentElement.cloneNode(true) as HTMLElement;
    delete other.dataset["kamReport"];
    document.documentElement.replaceWith(other);
  });
const empty = (page: Page) => page.evaluate(() => document.body.replaceChildren());

test("what is printed is our page", async () => {
  meanwhile = () => Promise.resolve();
  expect(finishPdf(valueOf(await printing.print(job)), "2026-06-30").ok).toBe(true);
});

test("an empty page is no report", async () => {
  meanwhile = empty;
  const printed = valueOf(await printing.print(job));
  expect(finishPdf(printed, "2026-06-30")).toEqual({ ok: false, fault: { code: "incomplete-pdf", missing: "text" } });
});

test("another document under our address is no report", async () => {
  meanwhile = rewrite;
  expect(await printing.print(job)).toEqual({ ok: false, fault: { code: "page-replaced" } });
});

test("nor is another page", async () => {
  meanwhile = (page) => page.goto("about:blank");
  expect(await printing.print(job)).toEqual({ ok: false, fault: { code: "page-replaced" } });
});
