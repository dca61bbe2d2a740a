/**
 * What the pane costs until it can be used, beside a bare Fluent form that the same configuration builds: scripting CPU as
 * Chromium counts it, taking turns, medians of twenty, less what the host took to answer, which plays a program that is no part of
 * the page. The page's own part, which is office.js and the host's script, is measured too, so that it can be taken off both.
 *   npm run build:addin && npm run bench -- pane [--runs 20]
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { openTestBrowser, type TestBrowser } from "../test/host/chromium.ts";
import { bookFromXlsx } from "../test/host/from-xlsx.ts";
import { dailyBook } from "../test/host/demo-book.ts";
import { emptyBook, type Book } from "../test/host/model/book.ts";
import { buildBareForm, buildBlankPage } from "./pane/build-bare-form.ts";

const LIMIT = 1.5;
const NOW = Date.UTC(2026, 5, 30, 4);

export async function run(): Promise<boolean> {
  const { values } = parseArgs({ args: process.argv.slice(3), options: { runs: { type: "string", default: "20" } } });
  const folder = mkdtempSync(join(tmpdir(), "kam-bench-"));
  const browser = await openTestBrowser();
  try {
    await buildBareForm(folder);
    const places = { bare: join(folder, "addin"), blank: join(folder, "blank") };
    buildBlankPage(places.bare, places.blank);
    const books: Readonly<Record<string, Book>> = {
      "an empty workbook": emptyBook("Sheet1"),
      "three tables of ours": dailyBook(),
      "the sample, 88 sheets": await bookFromXlsx("examples/kam-sample.zh-CN.xlsx"),
    };
    const times = await measure(browser, places, books, Number(values.runs));
    const of = (what: string) => median(times.get(what) ?? []);
    const [bare, blank] = [of(BARE), of(BLANK)];
    for (const what of times.keys()) {
      const [whole, beyond] = [of(what) / bare, (of(what) - blank) / (bare - blank)];
      console.log(
        `${what.padEnd(24)} ${of(what).toFixed(0).padStart(5)} ms  ${whole.toFixed(2)}  ${beyond.toFixed(2)}`,
      );
    }
    return of("three tables of ours") <= LIMIT * bare;
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
}

const BLANK = "the page alone";
const BARE = "a bare form";

async function measure(browser: TestBrowser, places: Places, books: Readonly<Record<string, Book>>, runs: number) {
  const times = new Map<string, number[]>();
  const add = (what: string, ms: number) => times.set(what, [...(times.get(what) ?? []), ms]);
  // One more than counted: the first of each warms the machine.
  for (let turn = 0; turn <= runs; turn += 1) {
    const scale = turn === 0 ? () => undefined : add;
    scale(BLANK, await scripting(browser, emptyBook("Sheet1"), places.blank));
    scale(BARE, await scripting(browser, emptyBook("Sheet1"), places.bare));
    for (const [what, book] of Object.entries(books)) scale(what, await scripting(browser, book));
  }
  return times;
}

interface Places {
  readonly bare: string;
  readonly blank: string;
}

/** Milliseconds of script until the first heading is there. */
async function scripting(browser: TestBrowser, book: Book, folder?: string): Promise<number> {
  const pane = await browser.openPane({ book, now: NOW, ...(folder === undefined ? {} : { folder }) });
  await pane.page.waitForFunction(
    (isBlank) => (isBlank ? "Office" in globalThis && "context" in Office : document.querySelector("h1")),
    {},
    folder?.endsWith("blank") === true,
  );
  const { ScriptDuration = 0 } = await pane.page.metrics();
  const spent = await pane.page.evaluate(() => kamHost.spentMs());
  await pane.close();
  return ScriptDuration * 1000 - spent;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = sorted.length / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle) - 1] ?? 0)) / 2;
}
