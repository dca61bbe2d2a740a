import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestBrowser, type Pane, type TestBrowser } from "#test/host/chromium.ts";
import { bookOf } from "#test/host/demo-book.ts";
import { bookFromXlsx } from "#test/host/from-xlsx.ts";
import { emptyBook, type Book } from "#test/host/model/book.ts";
import { toolWords } from "#locales/tool-words.ts";
import { paneWords } from "#locales/pane-words.ts";
import { accountStops, moreStops, peopleStops, visitStops, type Look } from "./daily-stops.ts";
import { toolStops } from "./tool-stops.ts";
import { lookAt, type Finding } from "./look-at.ts";
import { paneHands } from "./pane-hands.ts";

/* Every screen in both languages and themes at 320 px: rules of accessibility, no scrolling sideways, and what is loaded. */
const ROOT = join(import.meta.dirname, "../../..");
const NOW = Date.UTC(2026, 5, 30, 4);
let browser: TestBrowser;

beforeAll(async () => {
  browser = await openTestBrowser();
}, 120_000);

afterAll(() => browser.close());

const foreignBook = () =>
  bookOf((hands) => {
    hands.type("往来单位", "A1:D3", [
      ["单位名称", "负责业务", "行业类别", "备忘"],
      ["北汐储能", "周衡", "储能", "要快"],
      ["云杼纺织", "宋未", "纺织", ""],
    ]);
  }, "往来单位");

/** As on a computer on which no workbook has been opened yet. */
async function forgetAll(): Promise<void> {
  const { page, close } = await browser.openPane({ book: emptyBook("Sheet1") });
  await page.waitForSelector("h1");
  await page.evaluate(() => {
    localStorage.clear();
  });
  await close();
}

const EDITIONS = [
  ["zh-CN", "zh-CN"],
  ["en-US", "en"],
] as const;

test.each(EDITIONS)(
  "%s: no rule is broken, in Chinese in every theme, and nothing is wider than 320 px",
  async (language, sample) => {
    const book = await bookFromXlsx(join(ROOT, `examples/kam-sample.${sample}.xlsx`));
    const pane = await browser.openPane({
      book,
      width: 320,
      height: 640,
      now: NOW,
      options: { language, theme: null },
    });
    await pane.page.waitForSelector("h1");
    const hands = paneHands(pane.page);
    const words = paneWords(sample);
    const found: Finding[] = [];
    // Colours know no language: the dark theme and forced colours are looked at in Chinese.
    const others = sample === "en" ? [] : undefined;
    const look: Look = async (screen) => void found.push(...(await lookAt(hands, screen, others)));
    await look("today");
    for (const stops of [accountStops, peopleStops, moreStops, visitStops]) await stops(hands, words, look, sample);
    await toolStops(hands, words, toolWords(sample), look);
    expect(found).toEqual([]);
    expect(pane.errors).toEqual([]);
    expect(pane.strangers).toEqual([]);
  },
  300_000,
);

test.each(EDITIONS)(
  "%s: nor before the workbook is set up",
  async (language, sample) => {
    const words = paneWords(sample);
    const found: Finding[] = [];
    const open = async (book: Book) => {
      const pane = await browser.openPane({
        book,
        width: 320,
        height: 640,
        now: NOW,
        options: { language, theme: null },
      });
      await pane.page.waitForSelector("h1");
      return paneHands(pane.page);
    };
    await forgetAll();
    const blank = await open(emptyBook("Sheet1"));
    found.push(...(await lookAt(blank, "welcome")));
    await blank.press(words.setUp.welcome.create);
    await blank.says(words.accounts.empty);
    found.push(...(await lookAt(blank, "no account yet")));
    const foreign = await open(foreignBook());
    await foreign.says(words.setUp.firstLook.found("1", "1"));
    found.push(...(await lookAt(foreign, "first look")));
    await foreign.press(words.setUp.firstLook.start);
    await foreign.says(words.today.sections.gaps);
    found.push(...(await lookAt(foreign, "today of a foreign workbook")));
    await foreign.tab(words.shell.tabs.more);
    await foreign.open(words.shell.screens.setUp);
    found.push(...(await lookAt(foreign, "mapping")));
    expect(found).toEqual([]);
  },
  60_000,
);

/** Notes when the first action can be taken: a heading is there, and a button that can be pressed. */
const INTERACTIVE = `new MutationObserver((_, self) => {
  if (!document.querySelector("main h1") || !document.querySelector("main button:enabled")) return;
  performance.mark("interactive");
  self.disconnect();
}).observe(document, { childList: true, subtree: true });`;

/**
 * Every script of the add-in's own that was asked for until the first action could be taken, whatever asked for it; office.js
 * is Microsoft's. What is asked for later is not awaited.
 */
async function untilInteractive({ page }: Pane): Promise<number> {
  await page.waitForSelector("h1");
  await page.waitForNetworkIdle();
  const names = await page.evaluate(() => {
    const [first] = performance.getEntriesByName("interactive");
    if (first === undefined) throw new Error("No action can be taken");
    const asked = performance.getEntriesByType("resource").filter(({ startTime }) => startTime <= first.startTime);
    return asked.map(({ name }) => name);
  });
  return bytesOf(names);
}

async function untilNow({ page }: Pane): Promise<number> {
  return bytesOf(await page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name)));
}

function bytesOf(names: readonly string[]): number {
  const own = new Set(names.filter((name) => name.startsWith("https://kam.test/") && name.endsWith(".js")));
  const files = [...own].map((name) => readFileSync(join(ROOT, "dist/addin", new URL(name).pathname)));
  return files.reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0);
}

const KB = 1000;
const ASSETS = join(ROOT, "dist/addin/assets");
const sizeOf = (file: string) => gzipSync(readFileSync(join(ASSETS, file)), { level: 9 }).length;

/** Files with everything that they import before they run; what is imported later is not among them. */
function withImports(files: readonly string[], known: Set<string> = new Set()): Set<string> {
  for (const file of files) {
    if (known.has(file)) continue;
    known.add(file);
    const script = readFileSync(join(ASSETS, file), "utf8");
    withImports(
      [...script.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)].map(([, name = ""]) => name),
      known,
    );
  }
  return known;
}

const LIMIT = 220 * KB;
const BOOKS: readonly (readonly [why: string, book: () => Promise<Book>])[] = [
  ["the sample, in tables of ours", () => bookFromXlsx(join(ROOT, "examples/kam-sample.zh-CN.xlsx"))],
  ["an empty workbook", () => Promise.resolve(emptyBook("Sheet1"))],
];

test("the frame with its tabs comes with less than 135 kB", () => {
  const start = readdirSync(ASSETS).filter((file) => /^taskpane-.*\.js$/.test(file));
  const frame = [...withImports(start)].reduce((sum, file) => sum + sizeOf(file), 0);
  console.info(`gzip: ${String(Math.round(frame / KB))} kB until the tabs, and one language's words`);
  expect(start).toHaveLength(1);
  expect(frame).toBeLessThan(135 * KB);
});

test("page with frame, and what any first screen takes, are a file each, beside the bundler's own and the names that lead to them", () => {
  const [page, screen] = [/^taskpane-.*\.js$/, /^first-screen-.*\.js$/].map((name) =>
    readdirSync(ASSETS).filter((file) => name.test(file)),
  );
  const files = [...withImports([...(page ?? []), ...(screen ?? [])])].map((file) => file.replace(/-.{8}\.js$/, ""));
  expect(files.toSorted()).toEqual(["first-screen", "first-screen", "rolldown-runtime", "taskpane"]);
});

test.each(BOOKS)(
  "%s: the first screen",
  async (why, book) => {
    for (const language of ["zh-CN", "en-US"] as const) {
      const options = { book: await book(), now: NOW, prelude: INTERACTIVE, options: { language } };
      const pane = await browser.openPane(options);
      const first = await untilInteractive(pane);
      console.info(`gzip: ${(first / KB).toFixed(1)} kB until ${why}, ${language}`);
      expect(first).toBeLessThan(LIMIT);
      expect(pane.strangers).toEqual([]);
      await pane.close();
    }
  },
  60_000,
);

/** Today of a team's own sheets, the first time: with everybody's names for tables and columns. */
const LIMIT_OF_NAMES = 300 * KB;

test("a team's own sheets: everybody's names for tables and columns come behind the first screen, and once", async () => {
  const options = { book: foreignBook(), now: NOW, prelude: INTERACTIVE, options: { language: "zh-CN" } };
  await forgetAll();
  const pane = await browser.openPane(options);
  const first = await untilInteractive(pane);
  const hands = paneHands(pane.page);
  await hands.says("1 张工作表，认出 1 张");
  await hands.press("开始");
  await hands.says("数据缺口");
  const today = await untilNow(pane);
  await pane.page.reload();
  const again = await untilInteractive(pane);
  await hands.says("数据缺口");
  console.info(
    `gzip: ${(first / KB).toFixed(1)} kB until a team's own sheets are shown, ${(today / KB).toFixed(1)} kB until their Today, ` +
      `${(again / KB).toFixed(1)} kB from then on`,
  );
  expect(first).toBeLessThan(LIMIT);
  expect(today).toBeLessThan(LIMIT_OF_NAMES);
  expect(again).toBeLessThan(LIMIT);
  // They are looked at with everybody's names all the same, and what calculates comes, once the screen is there.
  await pane.page.waitForFunction(() => {
    const names = performance.getEntriesByType("resource").map(({ name }) => name);
    return ["/read-and-remember-", "/functions.js"].every((part) => names.some((name) => name.includes(part)));
  });
  expect(pane.errors).toEqual([]);
  await pane.close();
}, 60_000);
