import { describe, expect, test } from "vitest";
import type { Switches } from "./model/desk.ts";
import { useExcel, visits } from "./use-excel.ts";

/* What filters, protection and other tables forbid or change. */
const { host, start, run, rows, codeOf } = useExcel();

describe("a filter", () => {
  const two = [
    ["v1", "Lin", 30],
    ["v2", "Chen", 10],
  ];
  const cases: readonly [string, Partial<Switches>, readonly unknown[][], string][] = [
    ["hides rows and moves none", {}, [...two, ["v3", "Wang", 2]], "values go to their addresses"],
    [
      "may shift a matrix",
      { writesVisibleOnly: true },
      [two[0] ?? [], ["v2", "Chen", 1], ["v3", "Wang", 10]],
      "office-js#224",
    ],
  ];
  test.each(cases)("%s", async (_, switches, expected) => {
    start(switches);
    host().user.filter("Visits", "who", ["Lin", "Wang"]);
    await run(async (context) => {
      context.workbook.worksheets.getItem("Visits").getRange("C2:C3").values = [[30], [10]];
      await context.sync();
    });
    expect(rows()).toEqual(expected);
  });

  test("forbids to take rows out", async () => {
    host().user.filter("Visits", "who", ["Lin"]);
    const code = await codeOf(async (context) => {
      visits(context).rows.getItemAt(0).delete();
      await context.sync();
    });
    expect(code).toBe("InsertDeleteConflict");
  });

  test("is seen in isDataFiltered and hidden rows, and a sort leaves hidden rows where they are", async () => {
    await run(async (context) => {
      visits(context).columns.getItem("who").filter.applyValuesFilter(["Lin", "Wang"]);
      visits(context).sort.apply([{ key: 2, ascending: true }]);
      const filter = visits(context).autoFilter.load("isDataFiltered");
      const row = context.workbook.worksheets.getItem("Visits").getRange("A3").load("rowHidden");
      await context.sync();
      expect([filter.isDataFiltered, row.rowHidden]).toEqual([true, true]);
    });
    expect(rows().map(([id]) => id)).toEqual(["v3", "v2", "v1"]);
  });
});

describe("on a protected sheet", () => {
  const works: readonly [string, (context: Excel.RequestContext) => void, string][] = [
    [
      "a value",
      (context) => void (context.workbook.worksheets.getItem("Visits").getRange("B2").values = [["x"]]),
      "AccessDenied",
    ],
    [
      "an unlocked cell",
      (context) => void (context.workbook.worksheets.getItem("Visits").getRange("C2").values = [[9]]),
      "done",
    ],
    ["a row more", (context) => void visits(context).rows.add(undefined, [["v4", "Zhao", 5]]), "AccessDenied"],
    ["a resize", (context) => visits(context).resize("A1:C9"), "AccessDenied"],
    ["a sort", (context) => visits(context).sort.apply([{ key: 0 }]), "AccessDenied"],
    [
      "inserted cells",
      (context) => void context.workbook.worksheets.getItem("Visits").getRange("A9").insert("Down"),
      "AccessDenied",
    ],
    ["reading", (context) => void visits(context).getDataBodyRange().load("values"), "done"],
  ];
  test.each(works)("%s", async (_, work, expected) => {
    await run(async (context) => {
      context.workbook.worksheets.getItem("Visits").getRange("C2").format.protection.locked = false;
      await context.sync();
    });
    host().user.protect("Visits");
    const code = await codeOf(async (context) => {
      work(context);
      await context.sync();
    });
    expect(code).toBe(expected);
  });
});

test("a table is not torn: cells beside go in only with all of its columns", async () => {
  const insert = (address: string) =>
    codeOf(async (context) => {
      context.workbook.worksheets.getItem("Visits").getRange(address).insert("Down");
      await context.sync();
    });
  expect([await insert("A3:B3"), await insert("A3:C3")]).toEqual(["InsertDeleteConflict", "done"]);
  expect(rows()).toHaveLength(4);
});
