import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { visitsBook } from "#test/host/demo-book.ts";
import type { ExcelHost } from "#test/host/excel-host.ts";
import { valueOf } from "#test/support/outcome.ts";
import { erasePerson, type TableErasure } from "../../../src/taskpane/excel/erase-person.ts";
import { excelRunner } from "../../../src/taskpane/excel/run-excel.ts";
import { globalsOf, newHost } from "./visits-host.ts";

/* The table "Visits" (id, who, score): v1 Lin, v2 Chen, v3 Wang. */
let host: ExcelHost;
beforeAll(async () => {
  host = await newHost();
}, 60_000);
beforeEach(() => {
  host.room.reset(visitsBook());
  host.reset();
});
afterAll(() => host.close());

const CHEN: readonly TableErasure[] = [
  { table: "Visits", rows: [1], cells: [{ row: 2, header: "id", before: "v3", after: "" }] },
];
const erase = async (erasures = CHEN) =>
  valueOf(await erasePerson(excelRunner(globalsOf(host)), erasures, { name: "Chen", header: "who" }));
const writes = () => host.journal.syncs.flatMap(({ changes }) => changes);

test("own rows go and cells lose the name, in one request", async () => {
  expect(await erase()).toEqual({ rows: 1, cells: 1 });
  expect(host.user.read("Visits").rows).toEqual([
    ["v1", "Lin", 3],
    ["", "Wang", 2],
  ]);
});

test("several rows of one person, from below", async () => {
  host.user.setCell("Visits", 0, "who", "Chen");
  await erase([{ table: "Visits", rows: [0, 1], cells: [] }]);
  expect(host.user.read("Visits").rows).toEqual([["v3", "Wang", 2]]);
});

test.each<[why: string, change: () => void, told: string]>([
  ["somebody sorted the rows", () => host.user.sort("Visits", "who", false), "changed"],
  ["somebody wrote into the cell", () => host.user.setCell("Visits", 2, "id", "v9"), "changed"],
  ["it has become a formula", () => host.user.setCell("Visits", 2, "id", '="v3"'), "changed"],
  ["the table is filtered", () => host.user.filter("Visits", "who", ["Chen"]), "closed"],
  ["the sheet is protected", () => host.user.protect("Visits"), "closed"],
])("nothing is done where %s", async (_, change, told) => {
  change();
  host.journal.clear();
  expect(await erase()).toBe(told);
  expect(writes()).toEqual([]);
});
