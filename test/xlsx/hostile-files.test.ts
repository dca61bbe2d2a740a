import { execFileSync } from "node:child_process";
import { renameSync, statSync, truncateSync, writeFileSync } from "node:fs";
import * as files from "node:fs/promises";
import { afterEach, describe, expect, test, vi } from "vitest";
import { openPackage } from "#xlsx/open-package.ts";
import { readWorkbook } from "#xlsx/read-workbook.ts";
import { scanPart } from "#xlsx/scan-part.ts";
import { fileOf, packageParts, temporaryPath, zipped } from "#test/support/workbook-file.ts";

vi.mock("node:fs/promises", { spy: true });
afterEach(() => vi.restoreAllMocks());

const SHEET = "xl/worksheets/sheet1.xml";
const bytes = zipped(packageParts(`<row r="1"><c r="A1" t="s"><v>0</v></c></row>`));

describe("a file that the system does not give", () => {
  test.each([
    ["EACCES", "no right to read it"],
    ["EPERM", "a protected folder of the system"],
    ["EBUSY", "locked by another program"],
    ["EIO", "a broken disk"],
    ["ESTALE", "a share that went away"],
    ["EMFILE", "too many files open"],
  ])("%s (%s)", async (code) => {
    vi.mocked(files.open).mockRejectedValueOnce(Object.assign(new Error(`${code}: in English`), { code }));
    expect(await readWorkbook(fileOf(bytes))).toMatchObject({ ok: false, fault: { code: "unreadable", reason: code } });
  });

  test.skipIf(process.getuid?.() === 0)("a file without the right to read it", async () => {
    const path = fileOf(bytes);
    execFileSync("chmod", ["000", path]);
    expect(await readWorkbook(path)).toMatchObject({ fault: { code: "unreadable", reason: "EACCES" } });
  });

  test("a device", async () => {
    expect(await readWorkbook("/dev/zero")).toMatchObject({ fault: { code: "not-a-file", found: "special" } });
  });

  test("a path through a file", async () => {
    expect(await readWorkbook(`${fileOf(bytes)}/book.xlsx`)).toMatchObject({ fault: { code: "missing" } });
  });

  test("a file of the system that has no size", async () => {
    expect(await readWorkbook("/proc/self/status")).toMatchObject({ fault: { code: "empty" } });
  });
});

describe("a file that changes while it is read", () => {
  async function scanAfter(change: (path: string) => void) {
    const path = fileOf(bytes);
    const opened = await openPackage(path);
    if (!opened.ok) throw new Error("was not opened");
    change(path);
    const scanned = await scanPart("book.xlsx", opened.value, SHEET);
    opened.value.zip.close();
    return scanned;
  }

  test.each<[why: string, change: (path: string) => void]>([
    ["shrinks to nothing", (path) => truncateSync(path, 0)],
    ["shrinks by half", (path) => truncateSync(path, Math.floor(bytes.length / 4))],
    ["is overwritten with zeros", (path) => writeFileSync(path, new Uint8Array(bytes.length))],
    [
      "gets another worksheet of the same length",
      (path) => writeFileSync(path, zipped(packageParts(`<row r="1"><c r="A1" t="s"><v>1</v></c></row>`))),
    ],
  ])("%s: damaged, never half read", async (_why, change) => {
    expect(await scanAfter(change)).toMatchObject({ ok: false, fault: { code: "damaged" } });
  });

  test("replaced as Excel does it, by renaming a new file: what was opened is read", async () => {
    const replaced = await scanAfter((path) => {
      writeFileSync(temporaryPath("new.xlsx"), "other");
      renameSync(temporaryPath("new.xlsx"), path);
      expect(statSync(path).size).toBe(5);
    });
    expect(replaced).toMatchObject({ ok: true });
  });
});
