/**
 * Pictures of every screen of the built pane, with the test host in place of Excel: `npx tsx tools/pane-pictures.ts [folder]`,
 * at 320 and 400 px, light and dark, in both languages; a second word takes the looks that it is part of, such as en-US.
 * What a person looks at after every change of a screen.
 */
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Page } from "puppeteer";
import { openTestBrowser, type TestBrowser } from "../test/host/chromium.ts";
import { bookOf } from "../test/host/demo-book.ts";
import { bookFromXlsx } from "../test/host/from-xlsx.ts";
import { tenderWords } from "../src/locales/tender-words.ts";
import { STYLE_GROUPS } from "../src/taskpane/features/negotiation/style-test-view.ts";
import { SUBJECTS } from "../src/taskpane/shared/route.ts";
import { blankSheet, emptyBook, newId } from "../test/host/model/book.ts";

const ROOT = resolve(import.meta.dirname, "..");
const folder = resolve(process.argv[2] ?? join(ROOT, "out/pane"));
/** The day on which the sample workbook is looked at. */
const TODAY = Date.UTC(2026, 5, 30, 4);

const HEIGHT = 640;

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
for (const look of LOOKS.filter((one) => nameOf(one).includes(process.argv[3] ?? ""))) await takeAll(browser, look);
await browser.close();

async function takeAll(from: TestBrowser, look: Look): Promise<void> {
  const sample = look.language === "en-US" ? "en" : "zh-CN";
  const book = await bookFromXlsx(join(ROOT, `examples/kam-sample.${sample}.xlsx`));
  const { language, theme, width } = look;
  const pane = await from.openPane({ book, width, height: HEIGHT, options: { language, theme }, now: TODAY });
  const { page } = pane;
  const shot = shooter(page, look);
  await page.waitForSelector("h1");
  await shot("today");
  await tab(page, 1);
  await shot("accounts");
  await press(page, "main ul button");
  await shot("account");
  await pressRow(page, -1);
  await page.waitForSelector("form");
  await shot("account-form");
  await press(page, "header button");
  await press(page, "main section li:last-child button");
  await page.waitForSelector("form");
  await shot("action-form");
  await press(page, "header button");
  await pressRow(page, -3);
  await shot("account-visits");
  await press(page, "main section li:last-child button");
  await page.waitForSelector("form");
  await shot("preparation-form");
  await press(page, "header button");
  await press(page, "header button");
  await press(page, "header button");
  await tab(page, 2);
  await press(page, "main ul button");
  await shot("people");
  await press(page, "main section ul button");
  await page.waitForSelector("form");
  await shot("person");
  await press(page, "header button");
  await press(page, "header button");
  await tab(page, 4);
  await shot("more");
  await press(page, "main ul li:nth-child(1) button");
  await shot("set-up");
  await press(page, "header button");
  for (const [at, name] of ["log", "opportunities", "negotiations", "functions"].entries()) {
    await press(page, `main ul li:nth-child(${String(at + 2)}) button`);
    await shot(name);
    if (name === "log") await takeWays(page, shot);
    if (name === "opportunities") await takeOpportunity(page, shot);
    if (name === "negotiations") await takeNegotiation(page, shot);
    await press(page, "header button");
  }
  await takeTools(page, shot);
  for (const [at, name] of SUBJECTS.entries()) {
    await press(page, `main section:last-of-type li:nth-child(${String(at + 1)}) button`);
    // Not every account has a tender.
    if (name === "tenders") await pressSaying(page, tenderWords(sample).account("1"));
    else await press(page, "main ul button");
    await shot(name);
    if (name === "tenders") await takeTender(page, shot);
    if (name === "competition") await takeRival(page, shot);
    await press(page, "header button");
    await press(page, "header button");
  }
  await tab(page, 0);
  await pressLast(page);
  await page.waitForSelector("form");
  await shot("visit");
  await pressLast(page);
  await shot("visit-missing");
  await fillVisit(page);
  await shot("visit-filled");
  await pressLast(page);
  await page.waitForSelector("[data-saved]");
  await shot("today-saved");
  await tab(page, 3);
  await shot("visits");
  report(pane.errors, look);
  await pane.close();
  const blank = await from.openPane({
    book: emptyBook("Sheet1"),
    width,
    height: HEIGHT,
    options: { language, theme },
    now: TODAY,
  });
  await blank.page.waitForSelector("h1");
  await shooter(blank.page, look)("welcome");
  report(blank.errors, look);
  await blank.close();
  await takeFirstLook(from, look);
}

/** A team's own sheets on a computer that has not met them: before they are understood, and after. */
async function takeFirstLook(from: TestBrowser, look: Look): Promise<void> {
  const { language, theme, width } = look;
  const book = bookOf((hands, desk) => {
    hands.type("往来单位", "A1:D3", [
      ["单位名称", "负责业务", "行业类别", "备忘"],
      ["北汐储能", "周衡", "储能", "要快"],
      ["云杼纺织", "宋未", "纺织", ""],
    ]);
    desk.change({ kind: "sheet-added", value: blankSheet(newId(desk.book), "排班"), position: 1 });
    hands.type("排班", "A1:C2", [
      ["周", "早班", "晚班"],
      ["27", "周衡", "宋未"],
    ]);
  }, "往来单位");
  const pane = await from.openPane({ book, width, height: HEIGHT, options: { language, theme }, now: TODAY });
  await pane.page.waitForSelector("h1");
  await pane.page.evaluate(() => {
    localStorage.clear();
  });
  await pane.page.reload();
  await pane.page.waitForSelector("h1");
  await shooter(pane.page, look)("first-look");
  await pressLast(pane.page);
  await shooter(pane.page, look)("first-today");
  report(pane.errors, look);
  await pane.close();
}

/** What More leads to beside the tables: in the order of its rows. */
async function takeTools(page: Page, shot: (name: string) => Promise<void>): Promise<void> {
  const open = (at: number) => press(page, `main ul li:nth-child(${String(at)}) button`);
  await open(5);
  await page.type("main input", "VALUESCORE");
  await press(page, "main h3 button");
  await shot("function");
  await press(page, "main .fui-AccordionPanel button");
  await shot("formula");
  await press(page, "header button");
  await press(page, "header button");
  await page.evaluate(() => {
    const { name } = kamHost.room.book.sheets[0] ?? { name: "" };
    kamHost.user.type(name, "ZZ9", [["=KAM.VALUESCORE(80,70,60,50,40,90)"]]);
    return Excel.run(async (context) => {
      context.workbook.worksheets.getItem(name).getRange("ZZ9").select();
      await context.sync();
    });
  });
  await open(6);
  await shot("explain");
  await press(page, "header button");
  await open(7);
  await shot("training");
  await press(page, "main section ul button");
  await shot("worksheet");
  await press(page, "header button");
  await press(page, "header button");
  await open(8);
  await page.type("main input", "l");
  await settle(page);
  await shot("privacy");
  await press(page, "main section ul button");
  await shot("privacy-person");
  await press(page, "header button");
  await open(9);
  await shot("doctor");
  await press(page, "header button");
}

/** The first opportunity of the list, and its move to the next step. */
async function takeOpportunity(page: Page, shot: (name: string) => Promise<void>): Promise<void> {
  await press(page, "main section:last-of-type li button");
  await shot("opportunity");
  await pressLast(page);
  await page.waitForSelector("form");
  await shot("advance");
  await press(page, "header button");
  await press(page, "header button");
}

/** The first negotiation of the list. */
async function takeNegotiation(page: Page, shot: (name: string) => Promise<void>): Promise<void> {
  await press(page, "main section li button");
  await shot("negotiation");
  await takeParts(page, shot, "negotiation");
  await press(page, "header button");
  await press(page, "main section:nth-last-of-type(3) li button");
  await shot("style-test");
  for (let group = 0; group < STYLE_GROUPS; group += 1) {
    await page.$$eval("main [role=radiogroup]", (groups) => {
      for (const [at, one] of groups.entries()) one.querySelectorAll("input")[at]?.click();
    });
    await pressLast(page);
  }
  await shot("style-result");
  for (let back = 0; back <= STYLE_GROUPS; back += 1) await press(page, "header button");
}

/** Each part of a long subject. @param list the section with its rows, usually the last one of the screen */
async function takeParts(
  page: Page,
  shot: (name: string) => Promise<void>,
  name: string,
  list = "main section:last-of-type",
): Promise<void> {
  const rows = `${list} li`;
  const count = await page.$$eval(`${rows} button`, (all) => all.length);
  for (let at = 1; at <= count; at += 1) {
    await press(page, `${rows}:nth-child(${String(at)}) button`);
    await shot(`${name}-part-${String(at)}`);
    await press(page, "header button");
  }
}

/** The last account of the list, of which the sample has a meeting on ways of development, and the form of a view. */
async function takeWays(page: Page, shot: (name: string) => Promise<void>): Promise<void> {
  await press(page, "main ul li:last-child button");
  await shot("log-account");
  await press(page, "main section ul button");
  await shot("ways");
  await pressRow(page, -1);
  await page.waitForSelector("form");
  await shot("ways-form");
  for (let back = 0; back < 3; back += 1) await press(page, "header button");
}

/** The first tender of the account, and its parts in the order of the work: before the publication, the bid, what follows. */
async function takeTender(page: Page, shot: (name: string) => Promise<void>): Promise<void> {
  await press(page, "main section li button");
  await shot("tender");
  for (const [at, phase] of ["before", "bid", "after"].entries())
    await takeParts(page, shot, `tender-${phase}`, `main section:nth-last-of-type(${String(3 - at)})`);
  await press(page, "header button");
}

/** The parts of competition, the first rival and its parts. */
async function takeRival(page: Page, shot: (name: string) => Promise<void>): Promise<void> {
  await takeParts(page, shot, "competition");
  await press(page, "main section li button");
  await shot("rival");
  await takeParts(page, shot, "rival");
  await press(page, "header button");
}

function report(errors: readonly string[], look: Look): void {
  for (const error of errors) console.error(JSON.stringify(look), error);
}

function nameOf({ language, theme, width }: Look): string {
  return `${language}.${theme}.${String(width)}`;
}

function shooter(page: Page, look: Look) {
  return async (name: string) => {
    await settle(page);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
    if (wide) console.error(`${name} ${nameOf(look)}: wider than the pane`);
    // The dock is pinned to the bottom of the window: so the window is made as high as the page.
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewport({ width: look.width, height });
    await page.screenshot({ path: join(folder, `${name}.${nameOf(look)}.png`) });
    await page.setViewport({ width: look.width, height: HEIGHT });
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

/** A row of the last list of a screen, counted from its end. */
async function pressRow(page: Page, at: number): Promise<void> {
  await page.$$eval(
    "main section:last-of-type li button",
    (rows, place) => {
      (rows.at(place) as HTMLElement | undefined)?.click();
    },
    at,
  );
  await settle(page);
}

/** The first row of a list that says so. */
async function pressSaying(page: Page, text: string): Promise<void> {
  await page.$$eval(
    "main li button",
    (rows, wanted) => {
      rows.find((row) => (row as HTMLElement).innerText.includes(wanted))?.click();
    },
    text,
  );
  await settle(page);
}

/** The primary action of a screen: its last button. */
async function pressLast(page: Page): Promise<void> {
  await page.$$eval("main button", (buttons) => {
    buttons.at(-1)?.click();
  });
  await settle(page);
}

/** The five fields, and every group opened. */
async function fillVisit(page: Page): Promise<void> {
  const [customer] = await page.$$eval("datalist option", (options) => options.map((option) => option.value));
  const fields = await page.$$("form input:not([type=date]), form textarea");
  await fields[0]?.type(customer ?? "");
  await settle(page);
  await press(page, "form [role=group] button");
  await page.type("form textarea", "年底前要把二线的换型时间压到 20 分钟以内。");
  const texts = await page.$$("form input:not([type=date])");
  await texts.at(2)?.type("送样机换型实测方案");
  const quick = await page.$$("form button");
  for (const button of quick) {
    const text = await button.evaluate((element) => element.textContent);
    if (/^(?:一周后|In a week)/.test(text)) await button.evaluate((element) => element.click());
  }
  await page.$$eval("form h3 button", (heads) => {
    for (const head of heads) head.click();
  });
  await settle(page);
}
