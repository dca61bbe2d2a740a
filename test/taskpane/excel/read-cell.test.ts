import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { visitsBook } from "#test/host/demo-book.ts";
import type { ExcelHost } from "#test/host/excel-host.ts";
import { valueOf } from "#test/support/outcome.ts";
import { insertFormula } from "../../../src/taskpane/excel/insert-formula.ts";
import { kamCells } from "../../../src/taskpane/excel/kam-cells.ts";
import { readCell } from "../../../src/taskpane/excel/read-cell.ts";
import { excelRunner, type RunExcel } from "../../../src/taskpane/excel/run-excel.ts";
import { globalsOf, newHost } from "./visits-host.ts";

/* What a formula of ours was given, as Excel tells it: a table "Visits" (id, who, score) of three rows at A1. */
let host: ExcelHost;
let run: RunExcel;
beforeAll(async () => {
  host = await newHost();
  run = excelRunner(globalsOf(host));
}, 60_000);
beforeEach(() => {
  host.room.reset(visitsBook());
  host.reset();
});
afterAll(() => host.close());

async function select(address: string, formula?: string): Promise<void> {
  if (formula !== undefined) host.user.type("Visits", address, [[formula]]);
  await host.excel.run(async (context) => {
    context.workbook.worksheets.getItem("Visits").getRange(address).select();
    await context.sync();
  });
}

test.each<[argument: string, cells: readonly (readonly unknown[])[] | null]>([
  ["12", [[12]]],
  ["", []],
  ["C2:C3", [[3], [1]]],
  ["Visits!$C$4", [[2]]],
  ["Visits[score]", [[3], [1], [2]]],
  [
    "Visits[[who]:[score]]",
    [
      ["Lin", 3],
      ["Chen", 1],
      ["Wang", 2],
    ],
  ],
  [
    "Visits",
    [
      ["v1", "Lin", 3],
      ["v2", "Chen", 1],
      ["v3", "Wang", 2],
    ],
  ],
  ["SUM(C2:C3)", null],
  ["NOSUCHNAME", null],
])("an argument %s of a cell beside the table", async (argument, cells) => {
  await select("F3", `=KAM.X(${argument},1)`);
  const { call, args } = valueOf(await readCell(run));
  expect([call?.id, args]).toEqual(["X", [cells, [[1]]]]);
});

test("in a row of the table: that row's cells", async () => {
  host.user.addColumn("Visits", "value");
  await select("D3", "=KAM.X([@score],Visits[[#This Row],[who]],Visits[@[who]:[score]])");
  const { args } = valueOf(await readCell(run));
  expect(args).toEqual([[[1]], [["Chen"]], [["Chen", 1]]]);
});

test("a name: the cells that it stands for", async () => {
  await host.excel.run(async (context) => {
    context.workbook.names.add("KAM_PARAMS", context.workbook.worksheets.getItem("Visits").getRange("A1:B2"));
    await context.sync();
  });
  const cells = [
    ["id", "who"],
    ["v1", "Lin"],
  ];
  await select("F3", "=KAM.X(KAM_PARAMS)");
  expect(valueOf(await readCell(run))).toMatchObject({ args: [cells], parameters: cells });
  await select("F3", "=KAM.X(1)");
  expect(valueOf(await readCell(run))).toMatchObject({ args: [[[1]]], parameters: cells });
});

test("a table that is gone is Excel's refusal, told as one", async () => {
  await select("F3", "=KAM.X(Gone[score])");
  expect(await readCell(run)).toMatchObject({ ok: false, fault: { kind: "gone" } });
});

test.each([
  ["a value", "C2", undefined],
  ["0", "F3", "0"],
  ["a formula that shows nothing", "F3", '=""'],
])("%s is not written over without a word, and is after it", async (_, address, formula) => {
  await select(address, formula);
  const formulaIn = (table: string | null) => (table === "Visits" ? "=1" : "=2");
  const first = valueOf(await insertFormula(run, formulaIn, null));
  expect(first).toMatchObject({ state: "filled" });
  expect(host.journal.syncs.flatMap(({ changes }) => changes).filter(({ kind }) => kind === "cells")).toEqual([]);
  expect(valueOf(await insertFormula(run, formulaIn, first.address))).toMatchObject({ state: "done" });
});

test("an agreement holds for the cell that it was given for", async () => {
  await select("C2");
  expect(valueOf(await insertFormula(run, () => "=1", "Visits!C3"))).toMatchObject({ state: "filled" });
});

test("every cell with a function of ours is found, on every sheet, and no other one", async () => {
  host.user.type("Visits", "F2", [["=KAM.TIER(1)"]]);
  host.user.type("Visits", "F9", [["=SUM(1)"]]);
  host.user.type("Visits", "H30", [["=1+kam.rsi(1,2)"]]);
  host.user.type("Visits", "H31", [["KAM.TIER"]]);
  const found = valueOf(await kamCells(run));
  expect(found.map(({ sheet, row, column }) => [sheet, row, column])).toEqual([
    ["Visits", 1, 5],
    ["Visits", 29, 7],
  ]);
});
