import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ExcelHost } from "#test/host/excel-host.ts";
import { bookFromXlsx } from "#test/host/from-xlsx.ts";
import { formatMappingPart } from "#workbook/mapping-part.ts";
import { parseMappingFile } from "#workbook/mapping-file.ts";
import { readAccountBook } from "#workbook/read-account-book.ts";
import { readWorkbook } from "#xlsx/read-workbook.ts";
import { valueOf } from "#test/support/outcome.ts";
import { openWorkbook } from "../../../src/taskpane/excel/open-workbook.ts";
import { rawCell } from "../../../src/taskpane/excel/read-workbook.ts";
import { excelRunner } from "../../../src/taskpane/excel/run-excel.ts";
import { bench, globalsOf, newHost, teamBook } from "./visits-host.ts";

/* What the pane reads through office.js is what the command line reads from the file. */
let host: ExcelHost;
beforeAll(async () => {
  host = await newHost();
}, 60_000);
afterAll(() => host.close());

describe("the pane reads what the command line reads", () => {
  test.each(["examples/kam-sample.zh-CN.xlsx", "examples/kam-sample.en.xlsx"])(
    "%s",
    async (path) => {
      host.room.reset(await bookFromXlsx(path));
      host.reset();
      const file = valueOf(readAccountBook(valueOf(await readWorkbook(path))));
      const { book } = valueOf(valueOf(await openWorkbook(excelRunner(globalsOf(host)))).read);
      expect(book.accounts).toEqual(file.accounts);
      expect(book.team).toEqual(file.team);
      expect(book.sources).toEqual(file.sources);
      expect(book.parameters).toEqual(file.parameters);
    },
    60_000,
  );
});

test.each<[why: string, blank: null | ""]>([
  ["a blank arrives as null", null],
  ["a blank arrives as an empty text", ""],
])("%s", async (_, blank) => {
  const { workbook } = await bench(host, { blank });
  expect(workbook.book.accounts[0]?.visits.map(({ place }) => place)).toEqual([null, null]);
});

test("changes nothing, and takes few requests", async () => {
  const { run } = await bench(host);
  await openWorkbook(run);
  expect(host.journal.syncs.flatMap(({ changes }) => changes)).toEqual([]);
  expect(host.journal.syncs.length).toBeLessThanOrEqual(4);
});

test("follows the mapping that the workbook carries", async () => {
  const book = teamBook();
  const mapping = valueOf(
    parseMappingFile(JSON.stringify({ tables: { visits: { sheet: "拜访记录", columns: { goal: "客户原话" } } } })),
  );
  book.parts.push({ id: "{1}", xml: formatMappingPart(mapping) });
  const { found } = await bench(host, {}, book);
  expect(found.columns.find(({ id }) => id === "goal")?.header).toBe("客户原话");
});

test("a workbook in which nothing is known is told as the command line tells it", async () => {
  host.room.reset(teamBook([]));
  host.reset();
  host.user.renameTable("拜访", "表");
  host.user.type("拜访记录", "A3:H3", [["甲", "乙", "丙", "丁", "戊", "己", "庚", "辛"]]);
  host.user.renameSheet("拜访记录", "数据");
  host.user.type("数据", "A1", [["x"]]);
  const { read } = valueOf(await openWorkbook(excelRunner(globalsOf(host))));
  expect(read).toMatchObject({ ok: false, fault: { code: "no-known-table" } });
});

test.each<[why: string, cell: unknown, format: string, raw: unknown]>([
  ["a number under a format of dates is a date", 46_000, "yyyy/m/d", { kind: "date", serial: 46_000 }],
  ["a number under a format of numbers is a number", 46_000, "#,##0", 46_000],
  ["an error", "#N/A", "General", { kind: "error", error: "#N/A" }],
  ["a text that begins like one", "#1 供应商", "General", "#1 供应商"],
  ["a blank", "", "General", null],
  ["a blank as null", null, "General", null],
  ["yes or no", false, "General", false],
])("%s", (_, cell, format, raw) => {
  expect(rawCell(cell, format)).toEqual(raw);
});
