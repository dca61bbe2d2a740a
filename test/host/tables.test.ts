import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { bookOf, visitsBook } from "./demo-book.ts";
import { openExcel, type ExcelHost } from "./excel-host.ts";
import type { Switches } from "./model/desk.ts";

/* What a script sees and does through the real office.js: Excel.run, load, sync. */
let host: ExcelHost;

beforeAll(async () => {
  host = await openExcel();
}, 60_000);
afterAll(() => host.close());
beforeEach(() => start());

function start(switches: Partial<Switches> = {}, book = visitsBook()): void {
  host.room.reset(book);
  host.reset(switches);
}

const run = <T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> => host.excel.run(work);
const rows = (): readonly (readonly unknown[])[] => host.user.read("Visits").rows;
const visits = (context: Excel.RequestContext): Excel.Table => context.workbook.tables.getItem("Visits");

async function append(values: unknown[]): Promise<string> {
  return run(async (context) => {
    const below = visits(context).getDataBodyRange().getRowsBelow(1);
    below.values = [values];
    const whole = visits(context).getRange();
    whole.load("address");
    await context.sync();
    return whole.address;
  });
}

describe("a row written right below a table", () => {
  const cases: readonly [string, Partial<Switches>, () => void, string, string][] = [
    ["makes it longer", {}, () => {}, "Visits!A1:C5", "AutoExpansion is on as Excel is delivered"],
    ["stays outside", { autoExpansion: false }, () => {}, "Visits!A1:C4", "its user has switched AutoExpansion off"],
    ["is its totals row", {}, () => host.user.showTotals("Visits", true), "Visits!A1:C5", "totals lie below the body"],
  ];
  test.each(cases)("%s", async (_, switches, situation, address) => {
    start(switches);
    situation();
    expect(await append(["v4", "Zhao", 5])).toBe(address);
  });

  test("overwrites what the totals row said", async () => {
    host.user.showTotals("Visits", true);
    await append(["v4", "Zhao", 5]);
    expect(rows()).toHaveLength(3);
    expect(host.session.book.sheets[0]?.rows[4]?.map((cell) => cell?.value)).toEqual(["v4", "Zhao", 5]);
  });

  test("gets the formulas of calculated columns where nothing was written", async () => {
    host.user.calculatedColumn("Visits", "score", "=ROW()");
    await run(async (context) => {
      visits(context).getDataBodyRange().getRowsBelow(1).values = [["v4", "Zhao", null]];
      await context.sync();
    });
    expect(host.session.book.sheets[0]?.rows[4]?.[2]?.formula).toBe("=ROW()");
  });
});

test("rows.add stands above shown totals", async () => {
  host.user.showTotals("Visits", true);
  await run(async (context) => {
    visits(context).rows.add(undefined, [["v4", "Zhao", 5]]);
    await context.sync();
  });
  expect(rows().at(-1)).toEqual(["v4", "Zhao", 5]);
  expect(host.session.book.sheets[0]?.rows[5]?.[0]?.value).toBe("汇总");
});

test("an empty table has one blank body row that the first row fills", async () => {
  start(
    {},
    bookOf((hands) => {
      hands.type("Visits", "A1:B1", [["id", "who"]]);
      hands.makeTable("Visits", "A1:B1", "Visits");
    }, "Visits"),
  );
  await run(async (context) => {
    const table = visits(context);
    const body = table.getDataBodyRange().load("address,values");
    const count = table.rows.getCount();
    await context.sync();
    expect([body.address, body.values, count.value]).toEqual(["Visits!A2:B2", [["", ""]], 0]);
    table.rows.add(undefined, [["v1", "Lin"]]);
    const after = table.getRange().load("address");
    await context.sync();
    expect(after.address).toBe("Visits!A1:B2");
  });
});

test("a null object says so", async () => {
  await run(async (context) => {
    const missing = context.workbook.tables.getItemOrNullObject("Nothing").load("name");
    const there = context.workbook.tables.getItemOrNullObject("visits").load("name");
    await context.sync();
    expect([missing.isNullObject, there.isNullObject, there.name]).toEqual([true, false, "Visits"]);
  });
});

test("what was not loaded cannot be read", async () => {
  await run(async (context) => {
    const table = visits(context).load("style");
    await context.sync();
    expect(() => table.name).toThrow(/name/);
  });
});
