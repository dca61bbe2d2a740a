import { randomUUID } from "node:crypto";
import type { Browser, CDPSession, Page } from "puppeteer";
import { fail, ok, type Outcome } from "#core/kernel/outcome.ts";
import type { PrintFault } from "./fault.ts";
import { inAscii } from "./in-ascii.ts";
import type { ReportFonts } from "./report-fonts.ts";
import { ORIGIN, reportSite } from "./report-site.ts";

/** What is printed: the shell's `<html lang>`, `<title>` and the inside of its `<body>`. */
export interface PrintJob {
  readonly lang: string;
  readonly title: string;
  readonly body: string;
}

/** A page that has loaded the shell and its fonts once; a report is printed by exchanging its body. */
export interface PrintingPage {
  print(job: PrintJob): Promise<Outcome<Uint8Array, PrintFault>>;
  /** Which of our faces its reports have asked for, by their places in the shell. */
  asked(): readonly number[];
  /** Aborted when the page's process dies. */
  readonly crashed: AbortSignal;
  /** Gives the page up, whatever it is doing. */
  discard(): void;
}

/** Paper and margins are the style sheet's; tags and bookmarks come from the headings, tables and figures. */
export const PRINT_SETTINGS = {
  printBackground: true,
  preferCSSPageSize: true,
  generateTaggedPDF: true,
  generateDocumentOutline: true,
};

/** @param faces that are loaded at once, by their places in the shell: those that other pages of it were asked for */
export async function openPrintingPage(
  browser: Browser,
  shell: string,
  fonts: ReportFonts,
  faces: readonly number[] = [],
): Promise<Outcome<PrintingPage, PrintFault>> {
  const page = await browser.newPage();
  const crash = new AbortController();
  page.once("error", () => crash.abort());
  await page.setJavaScriptEnabled(false);
  await page.setRequestInterception(true);
  await page.setOfflineMode(true);
  page.on("request", reportSite(shell, fonts.files));
  await page.goto(ORIGIN, { waitUntil: "load" });
  const missing = await prepare(page, fonts.families, faces);
  if (missing.length > 0) return fail({ code: "fonts-not-loaded", fonts: missing });
  const protocol = await page.createCDPSession();
  const look = () => state(page, fonts.families);
  let asked = (await look()).asked;
  const print = async (job: PrintJob) => {
    const mark = randomUUID();
    if (!(await exchange(page, job, mark))) return fail<PrintFault>({ code: "picture-not-shown" });
    // Printing is what asks for the fonts of this text; what was printed without them is printed again.
    for (;;) {
      const pdf = await printToPdf(protocol);
      const after = await look();
      if (after.url !== ORIGIN || after.mark !== mark) return fail<PrintFault>({ code: "page-replaced" });
      if (after.failed.length > 0) return fail<PrintFault>({ code: "fonts-not-loaded", fonts: after.failed });
      const isNew = after.asked.length > asked.length;
      asked = after.asked;
      if (!isNew) return ok(pdf);
    }
  };
  // One that hangs answers nothing, and goes with its browser at the latest.
  const discard = () => void page.close().catch(() => undefined);
  return ok({ crashed: crash.signal, print, asked: () => asked, discard });
}

async function printToPdf(protocol: CDPSession): Promise<Uint8Array> {
  const { data } = await protocol.send("Page.printToPDF", PRINT_SETTINGS);
  return Buffer.from(data, "base64");
}

/** Puts a report into the page, with the pictures that it brings ready to be painted; false where one of them is none. */
async function exchange(page: Page, { lang, title, body }: PrintJob, mark: string): Promise<boolean> {
  return page.evaluate(
    async (lang, title, body, mark) => {
      document.documentElement.lang = lang;
      document.documentElement.dataset["kamReport"] = mark;
      document.title = title;
      document.body.innerHTML = body;
      const shown = await Promise.allSettled(
        [...document.images].filter(({ src }) => src.startsWith("data:")).map((image) => image.decode()),
      );
      return shown.every(({ status }) => status === "fulfilled");
    },
    lang,
    title,
    inAscii(body),
    mark,
  );
}

interface PageState {
  readonly url: string;
  /** The mark of the report; a navigation would have taken it along. */
  readonly mark: string | undefined;
  /** Which of our faces have been asked for since the page was opened. */
  readonly asked: readonly number[];
  readonly failed: readonly string[];
}

/** What became of the page, once its fonts have arrived. */
async function state(page: Page, families: readonly string[]): Promise<PageState> {
  return page.evaluate(async (families) => {
    await document.fonts.ready;
    const faces = [...document.fonts].filter((face) => families.some((family) => face.family.includes(family)));
    const failed = faces.filter((face) => face.status === "error").map((face) => `${face.family} ${face.weight}`);
    return {
      url: location.href,
      mark: document.documentElement.dataset["kamReport"],
      asked: faces.flatMap((face, at) => (face.status === "unloaded" ? [] : [at])),
      failed: [...new Set(failed)],
    };
  }, families);
}

/** Loads both weights of the faces that nearly every character comes from, and others; gives those of the former that did not come. */
async function prepare(page: Page, families: readonly string[], faces: readonly number[]): Promise<string[]> {
  return page.evaluate(
    async (fonts, families, places) => {
      // Nobody looks at the screen: to lay out and paint every report there as well would double the work.
      const sheet = new CSSStyleSheet();
      sheet.replaceSync("@media screen { body { display: none !important } }");
      document.adoptedStyleSheets = [sheet];
      const missing: string[] = [];
      for (const font of fonts) {
        const faces = await document.fonts.load(font, "大客户").catch(() => []);
        if (faces.length === 0) missing.push(font);
      }
      const faces = [...document.fonts].filter((face) => families.some((family) => face.family.includes(family)));
      // One that does not come is told of after printing, by its state.
      await Promise.allSettled(places.flatMap((at) => faces[at]?.load() ?? []));
      return missing;
    },
    families.flatMap((family) => [400, 700].map((weight) => `${weight} 16px "${family}"`)),
    families,
    faces,
  );
}
