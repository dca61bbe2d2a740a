import { describe, expect, test } from "vitest";
import { bookOf } from "./demo-book.ts";
import type { Switches } from "./model/desk.ts";
import { useExcel, visits } from "./use-excel.ts";

/* Tables, through the real office.js: Excel.run, load, sync. */
const { host, start, run, rows, codeOf } = useExcel();

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
    [
      "is its totals row",
      {},
      () => host().user.showTotals("Visits", true),
      "Visits!A1:C5",
      "totals lie below the body",
    ],
  ];
  test.each(cases)("%s", async (_, switches, situation, address) => {
    start(switches);
    situation();
    expect(await append(["v4", "Zhao", 5])).toBe(address);
  });

  test("overwrites what the totals row said", async () => {
    host().user.showTotals("Visits", true);
    await append(["v4", "Zhao", 5]);
    expect(rows()).toHaveLength(3);
    expect(host().session.book.sheets[0]?.rows[4]?.map((cell) => cell?.value)).toEqual(["v4", "Zhao", 5]);
  });

  test("below shown totals stays outside", () => {
    host().user.showTotals("Visits", true);
    host().user.type("Visits", "A6:C6", [["v4", "Zhao", 5]]);
    expect(host().session.book.tables[0]?.area.bottom).toBe(4);
  });

  test("stays outside when its first cell is blank", async () => {
    expect(await append(["", "Zhao", 5])).toBe("Visits!A1:C4");
  });

  test("gets the formulas of calculated columns where nothing was written", async () => {
    host().user.calculatedColumn("Visits", "score", "=ROW()");
    await run(async (context) => {
      visits(context).getDataBodyRange().getRowsBelow(1).values = [["v4", "Zhao", null]];
      await context.sync();
    });
    expect(host().session.book.sheets[0]?.rows[4]?.[2]?.formula).toBe("=ROW()");
  });
});

test("rows.add stands above shown totals", async () => {
  host().user.showTotals("Visits", true);
  await run(async (context) => {
    visits(context).rows.add(undefined, [["v4", "Zhao", 5]]);
    await context.sync();
  });
  expect(rows().at(-1)).toEqual(["v4", "Zhao", 5]);
  expect(host().session.book.sheets[0]?.rows[5]?.[0]?.value).toBe("汇总");
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

describe("resize", () => {
  const cases: readonly [to: string, expected: string, why: string][] = [
    ["A1:C6", "Visits!A1:C6", "two rows more"],
    ["A1:D4", "Visits!A1:D4", "a column more"],
    ["A2:C6", "InvalidArgument", "the header stays in its row"],
    ["A1:C1", "InvalidArgument", "a table has a row below its header"],
    ["E1:F4", "InvalidArgument", "the new area must overlap the old"],
  ];
  test.each(cases)("to %s: %s, since %s", async (to, expected) => {
    let address = "";
    const code = await codeOf(async (context) => {
      visits(context).resize(to);
      const whole = visits(context).getRange().load("address");
      await context.sync();
      address = whole.address;
    });
    expect(code === "done" ? address : code).toBe(expected);
  });
});

test("when all rows of a table are taken out of the sheet, its blank row stays", () => {
  host().user.type("Visits", "A6", [["below"]]);
  host().user.deleteSheetRows("Visits", 2, 3);
  expect(host().session.book.tables[0]).toMatchObject({ area: { top: 0, bottom: 1 }, placeholder: true });
  expect(host().session.book.sheets[0]?.rows[3]?.[0]?.value).toBe("below");
  expect(rows()).toEqual([]);
});

test("a row is a place: after somebody's sort another record stands there", async () => {
  await run(async (context) => {
    const row = visits(context).rows.getItemAt(0).load("values");
    await context.sync();
    expect(row.values).toEqual([["v1", "Lin", 3]]);
    host().user.sort("Visits", "score");
    row.load("values");
    await context.sync();
    expect(row.values).toEqual([["v2", "Chen", 1]]);
  });
});

test("find goes by what the cells show", async () => {
  await run(async (context) => {
    visits(context).sort.apply([{ key: 2, ascending: false }]);
    const body = visits(context).getDataBodyRange();
    const hit = body.find("v3", { completeMatch: true }).load("address");
    const none = body.findOrNullObject("v", { completeMatch: true });
    await context.sync();
    expect([hit.address, none.isNullObject]).toEqual(["Visits!A3", true]);
  });
});

test("a range that is kept follows its cells", async () => {
  await run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Visits").getRange("A3").load("address");
    await context.sync();
    host().user.insertSheetRows("Visits", 2, 2);
    cell.load("address,values");
    await context.sync();
    expect([cell.address, cell.values]).toEqual(["Visits!A5", [["v2"]]]);
  });
});

test("columns are found by header without regard to case, and stay the same columns when they move", async () => {
  await run(async (context) => {
    const score = visits(context).columns.getItem("SCORE").load("index,id");
    await context.sync();
    host().user.addColumn("Visits", "when", 1);
    const same = visits(context).columns.getItem(score.id).load("index,name");
    await context.sync();
    expect([score.index, same.index, same.name]).toEqual([2, 3, "score"]);
  });
});

test("a new table names its columns, and takes no area of another", async () => {
  const code = await codeOf(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Visits");
    sheet.getRange("E1:F1").values = [["id", "id"]];
    const table = sheet.tables.add("E1:F2", true);
    table.name = "Other";
    table.columns.load("items/name");
    await context.sync();
    expect(table.columns.items.map(({ name }) => name)).toEqual(["id", "id2"]);
    sheet.tables.add("C3:E5", true);
    await context.sync();
  });
  expect(code).toBe("InvalidArgument");
});

test("names of tables are one list without regard to case", async () => {
  const code = await codeOf(async (context) => {
    const table = context.workbook.worksheets.getItem("Visits").tables.add("E1:F2", true);
    table.name = "VISITS";
    await context.sync();
  });
  expect(code).toBe("ItemAlreadyExists");
});
