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
    const blank = await open(emptyBook("Sheet1"));
    found.push(...(await lookAt(blank, "welcome")));
    await blank.press(words.setUp.welcome.create);
    await blank.says(words.accounts.empty);
    found.push(...(await lookAt(blank, "no account yet")));
    const foreign = await open(foreignBook());
    found.push(...(await lookAt(foreign, "today of a foreign workbook")));
    await foreign.tab(words.shell.tabs.more);
    await foreign.open(words.shell.screens.setUp);
    found.push(...(await lookAt(foreign, "mapping")));
    expect(found).toEqual([]);
  },
  60_000,
);

/** Of the scripts that were asked for until now, without office.js and the functions. */
async function loaded(pane: Pane): Promise<number> {
  const names = await pane.page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name));
  const own = [...new Set(names)].filter((name) => /\/assets\/.*\.js$/.test(name));
  return own.reduce(
    (sum, name) => sum + gzipSync(readFileSync(join(ROOT, "dist/addin", new URL(name).pathname)), { level: 9 }).length,
    0,
  );
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
  const start = readdirSync(ASSETS).filter((file) => /^(?:taskpane|workspace)-.*\.js$/.test(file));
  const frame = [...withImports(start)].reduce((sum, file) => sum + sizeOf(file), 0);
  console.info(`gzip: ${String(Math.round(frame / KB))} kB until the tabs, and one language's words`);
  expect(start).toHaveLength(2);
  expect(frame).toBeLessThan(135 * KB);
});

test.each(BOOKS)(
  "%s: the first screen",
  async (why, book) => {
    for (const language of ["zh-CN", "en-US"] as const) {
      const pane = await browser.openPane({ book: await book(), now: NOW, options: { language } });
      await pane.page.waitForSelector("h1");
      const first = await loaded(pane);
      console.info(`gzip: ${(first / KB).toFixed(1)} kB until ${why}, ${language}`);
      expect(first).toBeLessThan(LIMIT);
      expect(pane.strangers).toEqual([]);
      await pane.close();
    }
  },
  60_000,
);

test("a team's own sheets: everybody's names for tables and columns come once, and no later opening waits for them", async () => {
  const pane = await browser.openPane({ book: foreignBook(), now: NOW, options: { language: "zh-CN" } });
  await pane.page.waitForSelector("h1");
  const once = await loaded(pane);
  await pane.page.reload();
  await pane.page.waitForSelector("h1");
  const again = await loaded(pane);
  console.info(
    `gzip: ${(once / KB).toFixed(1)} kB until a team's own sheets, ${(again / KB).toFixed(1)} kB from then on`,
  );
  expect(again).toBeLessThan(LIMIT);
  // They are looked at with everybody's names all the same, once the screen is there.
  await pane.page.waitForFunction(() =>
    performance.getEntriesByType("resource").some(({ name }) => name.includes("/read-and-remember-")),
  );
  expect(pane.errors).toEqual([]);
  await pane.close();
}, 60_000);
