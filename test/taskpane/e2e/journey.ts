import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Pane, TestBrowser } from "#test/host/chromium.ts";
import type { Book } from "#test/host/model/book.ts";
import { bookToXlsx } from "#test/host/to-xlsx.ts";
import { valueOf } from "#test/support/outcome.ts";
import type { AccountBook } from "#workbook/account-book.ts";
import { readAccountBook } from "#workbook/read-account-book.ts";
import { readWorkbook } from "#xlsx/read-workbook.ts";
import { paneHands, type PaneHands } from "./pane-hands.ts";

/** The day of every journey. */
export const JOURNEY_DAY = "2026-03-05";
const NOW = Date.UTC(2026, 2, 5, 4);
const CLI = join(import.meta.dirname, "../../../dist/cli/kam.js");

export type OpenPane = Pane & { readonly hands: PaneHands };

export async function openOn(browser: TestBrowser, book: Book, width = 350): Promise<OpenPane> {
  const pane = await browser.openPane({ book, now: NOW, width });
  await pane.page.waitForSelector("h1");
  return { ...pane, hands: paneHands(pane.page) };
}

/** The workbook of a pane as a file, for as long as somebody looks at it. */
export async function withFile<T>(pane: Pane, look: (path: string, folder: string) => T | Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "kam-journey-"));
  try {
    const path = join(folder, "book.xlsx");
    writeFileSync(path, await bookToXlsx(await pane.book()));
    return await look(path, folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** As the command line reads it. */
export async function readAsFile(path: string): Promise<AccountBook> {
  return valueOf(readAccountBook(valueOf(await readWorkbook(path))));
}

/** A document of the command line, as HTML: all its files. */
export function printed(path: string, folder: string, document: string, ...options: readonly string[]): string {
  const output = join(folder, document);
  mkdirSync(output);
  const how = ["--format", "html", "--as-of", JOURNEY_DAY, "-o", output, ...options];
  const { status, stderr } = spawnSync(process.execPath, [CLI, document, path, ...how], { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  const files = readdirSync(output, { withFileTypes: true }).filter((entry) => entry.isFile());
  return files.map(({ name }) => readFileSync(join(output, name), "utf8")).join("\n");
}
