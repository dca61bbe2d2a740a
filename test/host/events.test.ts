import { expect, test } from "vitest";
import { handsOf } from "./hands.ts";
import { useExcel, visits } from "./use-excel.ts";

/* Events: https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-events */
const { host, run } = useExcel();
const settled = () => new Promise((resolve) => setTimeout(resolve, 10));

test("a change is heard with who made it", async () => {
  const heard: (string | undefined)[][] = [];
  await run(async (context) => {
    visits(context).onChanged.add((event) => {
      heard.push([event.changeType, event.address, event.source]);
      return Promise.resolve();
    });
    context.workbook.worksheets.onChanged.add((event) => {
      heard.push([event.changeType, event.address, event.source, event.triggerSource]);
      return Promise.resolve();
    });
    await context.sync();
    context.workbook.worksheets.getItem("Visits").getRange("B2:D2").values = [["x", 1, 2]];
    await context.sync();
  });
  await settled();
  host().user.setCell("Visits", 1, "who", "by hand");
  host().room.edit((desk) =>
    handsOf({ book: () => desk.book, desk: (doing) => doing(desk) }).setCell("Visits", 2, "who", "far"),
  );
  await settled();
  expect(heard).toEqual([
    ["RangeEdited", "B2:D2", "Local", "ThisLocalAddin"],
    ["RangeEdited", "B2:C2", "Local"],
    ["RangeEdited", "B3", "Local", "Unknown"],
    ["RangeEdited", "B3", "Local"],
    ["RangeEdited", "B4", "Remote", "Unknown"],
    ["RangeEdited", "B4", "Remote"],
  ]);
});

test("a single cell says what stood there, and enableEvents silences", async () => {
  const details: unknown[] = [];
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Visits").load("id");
    await context.sync();
    sheet.onChanged.add((event) => {
      details.push(event.details);
      return Promise.resolve();
    });
    await context.sync();
    sheet.getRange("C2").values = [[7]];
    await context.sync();
    context.runtime.enableEvents = false;
    sheet.getRange("C2").values = [[8]];
    await context.sync();
  });
  await settled();
  expect(details).toEqual([{ valueBefore: 3, valueAfter: 7, valueTypeBefore: "Double", valueTypeAfter: "Double" }]);
});
