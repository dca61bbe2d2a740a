import { afterEach, beforeEach, expect, test } from "vitest";
import { fileOf, packageParts, zipped } from "#test/support/workbook-file.ts";
import { openReader, type WorkbookReader } from "#xlsx/read-workbook.ts";

const small = (text: string) =>
  fileOf(zipped(packageParts(`<row r="1"><c r="A1" t="inlineStr"><is><t>${text}</t></is></c></row>`)));

const rows = [...Array(150_000).keys()].map((index) => {
  const row = String(index + 1);
  return `<row r="${row}"><c r="A${row}" t="str"><v>${row}${"字".repeat(30)}</v></c><c r="Z${row}"><v>1</v></c></row>`;
});
const large = fileOf(zipped(packageParts(rows.join(""))), "large-sheet.xlsx");

let reader: WorkbookReader;
beforeEach(() => {
  reader = openReader({ maxHeapMb: 60 });
});
afterEach(() => {
  reader.close();
});

const firstCell = async (path: string) => {
  const read = await reader.read(path);
  return read.ok ? read.value.sheets[0]?.rows[0]?.[0] : read.fault.code;
};

test("one reader reads one file after another, and goes on after one that it cannot read", async () => {
  const found: unknown[] = [];
  for (const path of [
    small("甲"),
    fileOf(new Uint8Array()),
    small("乙"),
    large,
    small("丙"),
    "/nowhere.xlsx",
    small("丁"),
  ])
    found.push(await firstCell(path));
  expect(found).toEqual(["甲", "empty", "乙", "too-much-memory", "丙", "missing", "丁"]);
});

test("it can be ended, and says so", async () => {
  const ended = new AbortController();
  const other = openReader({ signal: ended.signal });
  const reading = other.read(small("甲"));
  ended.abort();
  const outcome = await reading;
  expect(outcome.ok ? "read" : outcome.fault.code).toBe("cancelled");
  other.close();
});
