import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { openTestBrowser, type Pane, type PaneOptions, type TestBrowser } from "#test/host/chromium.ts";
import type { Book } from "#test/host/model/book.ts";
import { bookToXlsx } from "#test/host/to-xlsx.ts";
import { valueOf } from "#test/support/outcome.ts";
import type { AccountBook } from "#workbook/account-book.ts";
import { readAccountBook } from "#workbook/read-account-book.ts";
import { readWorkbook } from "#xlsx/read-workbook.ts";
import { keyHands, type KeyHands } from "./key-hands.ts";
import { paneHands, type PaneHands } from "./pane-hands.ts";

/* The pane in the production bundle, in Chromium, with the real office.js on the host; then its workbook as a file. */

/** The day of most journeys. */
export const JOURNEY_DAY = "2026-03-05";
const CLI = join(import.meta.dirname, "../../../dist/cli/kam.js");

/** Noon in China, when the day is the same one everywhere that tests run. */
const noonOf = (day: string) => Date.parse(`${day}T04:00:00Z`);

export type OpenPane = Pane & { readonly hands: PaneHands; readonly keys: KeyHands };

export type Opening = Pick<PaneOptions, "width" | "height" | "options">;

/** The narrowest pane there is. */
export const NARROW: Opening = { width: 320, height: 640 };

export interface Journeys {
  readonly open: (book: Book, opening?: Opening) => Promise<OpenPane>;
  /** A document of the command line as of the day, as HTML: all its files. */
  readonly printed: (path: string, folder: string, document: string, ...options: readonly string[]) => string;
}

/** Panes on a day, in one browser for all tests of a file. */
export function journeysOn(day: string, usual: Opening = { width: 350 }): Journeys {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await openTestBrowser();
  }, 120_000);
  afterAll(() => browser.close());
  return {
    open: (book, opening = usual) => openOn(browser, book, opening, day),
    printed: (path, folder, document, ...options) => printed(path, folder, document, "--as-of", day, ...options),
  };
}

async function openOn(browser: TestBrowser, book: Book, opening: Opening, day: string): Promise<OpenPane> {
  const pane = await browser.openPane({ book, now: noonOf(day), ...opening });
  await pane.page.waitForSelector("h1");
  return { ...pane, hands: paneHands(pane.page), keys: keyHands(pane.page) };
}

/** The workbook of a pane as a file, for as long as somebody looks at it. */
export function withFile<T>(
  pane: Pick<Pane, "book">,
  look: (path: string, folder: string) => T | Promise<T>,
): Promise<T> {
  return withFolder(async (folder) => {
    const path = join(folder, "book.xlsx");
    writeFileSync(path, await bookToXlsx(await pane.book()));
    return look(path, folder);
  });
}

/** What a pane saves on the computer, for as long as somebody looks at it. */
export function withDownloads<T>({ page }: Pick<Pane, "page">, look: (folder: string) => Promise<T>): Promise<T> {
  return withFolder(async (folder) => {
    const devtools = await page.createCDPSession();
    await devtools.send("Page.setDownloadBehavior", { behavior: "allow", downloadPath: folder });
    return look(folder);
  });
}

async function withFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "kam-journey-"));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** As the command line reads it. */
export async function readAsFile(path: string): Promise<AccountBook> {
  return valueOf(readAccountBook(valueOf(await readWorkbook(path))));
}

/** The pane's workbook as the command line reads it. */
export const readBack = (pane: Pick<Pane, "book">) => withFile(pane, readAsFile);

function printed(path: string, folder: string, document: string, ...options: readonly string[]): string {
  const output = join(folder, document);
  mkdirSync(output);
  const all = [CLI, document, path, "--format", "html", "-o", output, ...options];
  const { status, stderr } = spawnSync(process.execPath, all, { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  const files = readdirSync(output, { withFileTypes: true }).filter((entry) => entry.isFile());
  return files.map(({ name }) => readFileSync(join(output, name), "utf8")).join("\n");
}
