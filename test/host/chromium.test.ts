import { afterAll, beforeAll, expect, test } from "vitest";
import { join } from "node:path";
import { openTestBrowser, type Pane, type TestBrowser } from "./chromium.ts";
import { bookFromXlsx } from "./from-xlsx.ts";
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
  expect(tables).toEqual(["KAM_customers", "KAM_sales", "KAM_opportunities", "KAM_persons", "KAM_parameters"]);
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

test("the pane says that Excel answers, and asks nobody else", async () => {
  await pane.page.waitForSelector("[role=status]");
  const text = await pane.page.$eval("#pane", (element) => element.textContent);
  expect(text).toContain("Excel");
  expect(pane.errors).toEqual([]);
  expect(pane.strangers).toEqual([]);
});
