/**
 * Pictures of every screen of the built pane, with the test host in place of Excel: `npx tsx tools/pane-pictures.ts [folder]`,
 * at 320 and 400 px, light and dark, in both languages. What a person looks at after every change of a screen.
 */
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Page } from "puppeteer";
import { openTestBrowser, type TestBrowser } from "../test/host/chromium.ts";
import { bookFromXlsx } from "../test/host/from-xlsx.ts";
import { emptyBook } from "../test/host/model/book.ts";

const ROOT = resolve(import.meta.dirname, "..");
const folder = resolve(process.argv[2] ?? join(ROOT, "out/pane"));
/** The day on which the sample workbook is looked at. */
const TODAY = Date.UTC(2026, 5, 30, 4);

interface Look {
  readonly language: "zh-CN" | "en-US";
  readonly theme: "light" | "dark";
  readonly width: number;
}

const LOOKS: readonly Look[] = [
  { language: "zh-CN", theme: "light", width: 400 },
  { language: "zh-CN", theme: "dark", width: 320 },
  { language: "en-US", theme: "light", width: 320 },
  { language: "en-US", theme: "dark", width: 400 },
];

mkdirSync(folder, { recursive: true });
const browser = await openTestBrowser();
for (const look of LOOKS) await takeAll(browser, look);
await browser.close();

async function takeAll(from: TestBrowser, look: Look): Promise<void> {
  const sample = look.language === "en-US" ? "en" : "zh-CN";
  const book = await bookFromXlsx(join(ROOT, `examples/kam-sample.${sample}.xlsx`));
  const { language, theme, width } = look;
  const pane = await from.openPane({ book, width, height: 640, options: { language, theme }, now: TODAY });
  const { page } = pane;
  const shot = shooter(page, look);
  await page.waitForSelector("h1");
  await shot("today");
  await tab(page, 1);
  await shot("accounts");
  await press(page, "main ul button");
  await shot("account");
  await press(page, "header button");
  await tab(page, 2);
  await press(page, "main ul button");
  await shot("people");
  await press(page, "main section ul button");
  await page.waitForSelector("form");
  await shot("person");
  await press(page, "header button");
  await press(page, "header button");
  await tab(page, 3);
  await shot("visits");
  await tab(page, 0);
  await pressLast(page);
  await page.waitForSelector("form");
  await shot("visit");
  await pressLast(page);
  await shot("visit-missing");
  await press(page, "header button");
  await tab(page, 4);
  await shot("more");
  for (const [at, name] of ["set-up", "log", "functions"].entries()) {
    await press(page, `main ul li:nth-child(${String(at + 1)}) button`);
    await shot(name);
    await press(page, "header button");
  }
  report(pane.errors, look);
  await pane.close();
  const blank = await from.openPane({
    book: emptyBook("Sheet1"),
    width,
    height: 640,
    options: { language, theme },
    now: TODAY,
  });
  await blank.page.waitForSelector("h1");
  await shooter(blank.page, look)("welcome");
  report(blank.errors, look);
  await blank.close();
}

function report(errors: readonly string[], look: Look): void {
  for (const error of errors) console.error(JSON.stringify(look), error);
}

function shooter(page: Page, { language, theme, width }: Look) {
  return async (name: string) => {
    await settle(page);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
    if (wide) console.error(`${name} ${language} ${String(width)}: wider than the pane`);
    await page.screenshot({ path: join(folder, `${name}.${language}.${theme}.${String(width)}.png`), fullPage: true });
  };
}

/** Lazy screens and Fluent's motions have come to rest. */
async function settle(page: Page): Promise<void> {
  await page.waitForNetworkIdle({ idleTime: 120 });
  await new Promise((done) => setTimeout(done, 250));
}

async function tab(page: Page, at: number): Promise<void> {
  await page.waitForSelector("[role=tab]");
  const tabs = await page.$$("[role=tab]");
  await tabs[at]?.click();
  await settle(page);
}

async function press(page: Page, selector: string): Promise<void> {
  await page.waitForSelector(selector);
  await page.$eval(selector, (element) => {
    (element as HTMLElement).click();
  });
  await settle(page);
}

/** The primary action of a screen: its last button. */
async function pressLast(page: Page): Promise<void> {
  await page.$$eval("main button", (buttons) => {
    buttons.at(-1)?.click();
  });
  await settle(page);
}
