import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { readWorkbook } from "#xlsx/read-workbook.ts";
import { MAPPING_NAMESPACE } from "#workbook/mapping-namespace.ts";
import { openExcel } from "./excel-host.ts";
import { bookFromXlsx } from "./from-xlsx.ts";
import { bookToXlsx } from "./to-xlsx.ts";

/* A file goes into the host and comes out again, and the project's own reader reads it. */
const SAMPLE = join(import.meta.dirname, "../../examples/kam-sample.zh-CN.xlsx");
const folder = mkdtempSync(join(tmpdir(), "kam-host-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function read(path: string) {
  const outcome = await readWorkbook(path);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.fault));
  return outcome.value;
}

test("the sample comes out as it went in", async () => {
  const path = join(folder, "sample.xlsx");
  writeFileSync(path, await bookToXlsx(await bookFromXlsx(SAMPLE)));
  const [before, after] = [await read(SAMPLE), await read(path)];
  expect(after.sheets).toEqual(before.sheets);
});

test("what a script writes is in the file", async () => {
  const host = await openExcel({ book: await bookFromXlsx(SAMPLE) });
  const xml = `<kamMapping xmlns="${MAPPING_NAMESPACE}" version="1">{}</kamMapping>`;
  await host.excel.run(async (context) => {
    const table = context.workbook.tables.getItem("KAM_persons");
    const names = table.getHeaderRowRange().load("values");
    await context.sync();
    const row = (names.values[0] ?? []).map((name: unknown) =>
      name === "姓名" ? "'=王" : name === "最近联系日期" ? "2026-03-05" : "",
    );
    table.rows.add(undefined, [row]);
    context.workbook.customXmlParts.add(xml);
    context.workbook.worksheets.add("新表").getRange("A1:B2").values = [
      ["#N/A", "'#N/A"],
      [true, "_x0041_"],
    ];
    await context.sync();
  });
  host.close();
  const path = join(folder, "written.xlsx");
  writeFileSync(path, await bookToXlsx(host.room.book));
  const { sheets, mapping } = await read(path);
  const persons = sheets.find(({ name }) => name === "联系人");
  const table = persons?.tables[0];
  expect(mapping).toBe(xml);
  expect(table?.bottom).toBe(142);
  expect(persons?.rows[142]?.filter((cell) => cell !== null)).toEqual(["=王", { kind: "date", serial: 46_086 }]);
  expect(sheets.at(-1)?.rows).toEqual([
    [{ kind: "error", error: "#N/A" }, "#N/A"],
    [true, "_x0041_"],
  ]);
});
