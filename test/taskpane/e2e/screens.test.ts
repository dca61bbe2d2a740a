import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestBrowser, type Pane, type TestBrowser } from "#test/host/chromium.ts";
import { bookOf } from "#test/host/demo-book.ts";
import { bookFromXlsx } from "#test/host/from-xlsx.ts";
import { emptyBook, type Book } from "#test/host/model/book.ts";
import { paneWords } from "#locales/pane-words.ts";
import { SUBJECTS } from "../../../src/taskpane/shared/route.ts";
import { paneHands, type PaneHands } from "./pane-hands.ts";

/* Every screen in both languages and themes at 320 px: rules of accessibility, no scrolling sideways, and what is loaded. */
const ROOT = join(import.meta.dirname, "../../..");
const NOW = Date.UTC(2026, 5, 30, 4);
let browser: TestBrowser;

beforeAll(async () => {
  browser = await openTestBrowser();
}, 120_000);

afterAll(() => browser.close());

interface Edition {
  readonly language: "zh-CN" | "en-US";
  readonly theme: "light" | "dark";
  readonly sample: string;
  readonly words: Readonly<
    Record<
      "accounts" | "people" | "visits" | "more" | "setUp" | "log" | "functions" | "back" | "today" | "visit" | "save",
      string
    >
  >;
}

const EDITIONS: readonly Edition[] = [
  {
    language: "zh-CN",
    theme: "light",
    sample: "zh-CN",
    words: {
      today: "今日",
      accounts: "客户",
      people: "人员",
      visits: "拜访",
      more: "更多",
      setUp: "表格设置",
      log: "开发记录",
      functions: "函数",
      back: "返回",
      visit: "记录拜访",
      save: "保存拜访",
    },
  },
  {
    language: "en-US",
    theme: "dark",
    sample: "en",
    words: {
      today: "Today",
      accounts: "Accounts",
      people: "People",
      visits: "Visits",
      more: "More",
      setUp: "Tables",
      log: "Development log",
      functions: "Functions",
      back: "Back",
      visit: "Record a visit",
      save: "Save the visit",
    },
  },
];

const foreignBook = () =>
  bookOf((hands) => {
    hands.type("往来单位", "A1:C3", [
      ["单位名称", "负责业务", "行业类别"],
      ["北汐储能", "周衡", "储能"],
      ["云杼纺织", "宋未", "纺织"],
    ]);
  }, "往来单位");

/** Opens the screens one after the other; each is looked at by `look`. */
async function visitAll(
  hands: PaneHands,
  words: Edition["words"],
  look: (screen: string) => Promise<void>,
): Promise<void> {
  const row = () => hands.open("");
  await look("today");
  await hands.tab(words.accounts);
  await look("accounts");
  await row();
  await look("account");
  await hands.press(words.back);
  await hands.tab(words.people);
  await look("people, choose");
  await row();
  await look("people");
  await row();
  await hands.page.waitForSelector("form");
  await look("person");
  await hands.press(words.back);
  await hands.press(words.back);
  await hands.tab(words.more);
  await look("more");
  await hands.open(words.setUp);
  await look("set up");
  await hands.press(words.back);
  await hands.open(words.log);
  await look("log, choose");
  await row();
  await look("log");
  await hands.press(words.back);
  await hands.press(words.back);
  await hands.open(words.functions);
  await look("functions");
  await hands.press(words.back);
  await visitSubjects(hands, words, look);
  await hands.tab(words.visits);
  await look("visits");
  await hands.press(words.visit);
  await hands.page.waitForSelector("form");
  await hands.press(words.save);
  await look("visit with everything missing");
}

/** The subjects of an account, from More: the choice of an account, and the first one. */
async function visitSubjects(
  hands: PaneHands,
  { back, more }: Edition["words"],
  look: (screen: string) => Promise<void>,
): Promise<void> {
  const { screens } = paneWords(more === "More" ? "en" : "zh-CN").shell;
  for (const subject of SUBJECTS) {
    await hands.open(screens[subject]);
    await look(`${subject}, choose`);
    await hands.open("");
    await look(subject);
    await hands.press(back);
    await hands.press(back);
  }
}

test.each(EDITIONS)(
  "$language, $theme: no rule is broken and nothing is wider than 320 px",
  async ({ language, theme, sample, words }) => {
    const book = await bookFromXlsx(join(ROOT, `examples/kam-sample.${sample}.xlsx`));
    const pane = await browser.openPane({ book, width: 320, height: 640, now: NOW, options: { language, theme } });
    await pane.page.waitForSelector("h1");
    const hands = paneHands(pane.page);
    const found: unknown[] = [];
    await visitAll(hands, words, async (screen) => {
      await hands.settle();
      const wide = await pane.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      if (wide > 0) found.push([screen, `${String(wide)} px too wide`]);
      for (const violation of await hands.violations()) found.push([screen, ...violation]);
    });
    expect(found).toEqual([]);
    expect(pane.errors).toEqual([]);
    expect(pane.strangers).toEqual([]);
  },
  120_000,
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

const BOOKS: readonly (readonly [why: string, book: () => Promise<Book>, limit: number])[] = [
  ["the sample, in tables of ours", () => bookFromXlsx(join(ROOT, "examples/kam-sample.zh-CN.xlsx")), 220],
  ["an empty workbook", () => Promise.resolve(emptyBook("Sheet1")), 220],
  // With everybody else's names for tables and columns.
  ["a team's own sheets", () => Promise.resolve(foreignBook()), 300],
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
  async (why, book, limit) => {
    for (const language of ["zh-CN", "en-US"] as const) {
      const pane = await browser.openPane({ book: await book(), now: NOW, options: { language } });
      await pane.page.waitForSelector("h1");
      const first = await loaded(pane);
      console.info(`gzip: ${String(Math.round(first / KB))} kB until ${why}, ${language}`);
      expect(first).toBeLessThan(limit * KB);
      expect(pane.strangers).toEqual([]);
      await pane.close();
    }
  },
  60_000,
);
