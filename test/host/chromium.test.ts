import { afterAll, beforeAll, expect, test } from "vitest";
import { join } from "node:path";
import { openTestBrowser, type Pane, type TestBrowser } from "./chromium.ts";
import { bookFromXlsx } from "./from-xlsx.ts";
import { TABLE_IDS } from "#workbook/contract.ts";
import { tableNamed } from "./hands.ts";

/* The built pane in Chromium, with the host instead of Excel: the page meets the sample workbook. */
let browser: TestBrowser;
let pane: Pane;

beforeAll(async () => {
  browser = await openTestBrowser();
  const book = await bookFromXlsx(join(import.meta.dirname, "../../examples/kam-sample.zh-CN.xlsx"));
  pane = await browser.openPane({ book });
  await pane.page.waitForFunction(() => "kamFunctions" in globalThis && typeof Excel !== "undefined");
}, 120_000);

afterAll(() => browser.close());

test("the page sees the sample's tables through Excel.run", async () => {
  const tables = await pane.page.evaluate(() =>
    Excel.run(async (context) => {
      const found = context.workbook.tables.load("items/name");
      await context.sync();
      return found.items.map(({ name }) => name);
    }),
  );
  // One Excel Table for each table of the contract, and the parameters.
  expect(new Set(tables)).toEqual(new Set([...TABLE_IDS.map((id) => `KAM_${id}`), "KAM_parameters"]));
});

test("what the page writes is in the workbook", async () => {
  await pane.page.evaluate(() =>
    Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("KAM_parameters");
      table.getDataBodyRange().getRowsBelow(1).values = [["fte.hours", 1600, "'=new"]];
      await context.sync();
    }),
  );
  const book = await pane.book();
  expect(tableNamed(book, "KAM_parameters").area.bottom).toBe(9);
  expect(book.sheets.find(({ name }) => name === "参数")?.rows[9]?.[2]?.value).toBe("=new");
});

test("the pane shows what it read of the workbook, and asks nobody else", async () => {
  await pane.page.waitForSelector("h1");
  const text = await pane.page.$eval("#pane", (element) => element.textContent);
  expect(text).toContain("回访");
  expect(pane.errors).toEqual([]);
  expect(pane.strangers).toEqual([]);
});
