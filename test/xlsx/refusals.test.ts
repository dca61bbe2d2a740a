import { execFileSync } from "node:child_process";
import { symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LIMITS } from "#xlsx/limits.ts";
import { readPackage } from "#xlsx/read-package.ts";
import { readWorkbook } from "#xlsx/read-workbook.ts";
import { fileOf, packageParts, temporaryPath, zipped } from "#test/support/workbook-file.ts";

const ROW = `<row r="1"><c r="A1" t="s"><v>0</v></c></row>`;
const sound = packageParts(ROW);
const without = (part: string) => Object.fromEntries(Object.entries(sound).filter(([name]) => name !== part));

// In this process: what a part holds is checked in the same way, without a second for the child's start.
async function faultOf(path: string, read: typeof readPackage = readWorkbook) {
  const outcome = await read(path);
  if (outcome.ok) throw new Error("was read");
  return outcome.fault;
}

const OLE2 = Buffer.from("d0cf11e0a1b11ae1", "hex");
const compound = (stream: string) => Buffer.concat([OLE2, Buffer.alloc(1016), Buffer.from(stream, "utf16le")]);

describe("what is no .xlsx by its looks", () => {
  test.each([
    ["text renamed", Buffer.from("客户,金额\n甲,1\n"), { code: "not-a-workbook" }],
    ["a web page renamed", Buffer.from("<html><table></table></html>"), { code: "not-a-workbook" }],
    ["no bytes at all", Buffer.alloc(0), { code: "empty" }],
    ["one byte", Buffer.from("P"), { code: "not-a-workbook" }],
    ["an old .xls", compound("Workbook"), { code: "other-format", format: "xls" }],
    ["an .xlsx with a password", compound("EncryptedPackage"), { code: "password-protected" }],
    ["another program's compound file", compound("WordDocument"), { code: "not-a-workbook" }],
    ["a binary workbook", zipped({ "xl/workbook.bin": "x" }), { code: "other-format", format: "xlsb" }],
    [
      "an OpenDocument sheet",
      zipped({ mimetype: "x", "content.xml": "<a/>" }),
      { code: "other-format", format: "ods" },
    ],
    [
      "a Word document",
      zipped({ "[Content_Types].xml": "<a/>", "word/document.xml": "<a/>" }),
      { code: "not-a-workbook" },
    ],
  ])("%s", async (_why, bytes, fault) => {
    expect(await faultOf(fileOf(bytes))).toMatchObject(fault);
  });

  test("a path without a file", async () => {
    expect(await faultOf(temporaryPath("none.xlsx"))).toEqual({ file: "none.xlsx", code: "missing" });
  });

  test("a folder", async () => {
    expect(await faultOf(join(temporaryPath("."), "/"))).toMatchObject({ code: "not-a-file", found: "folder" });
  });

  test("a pipe that nobody writes to does not hang", async () => {
    execFileSync("mkfifo", [temporaryPath("pipe.xlsx")]);
    expect(await faultOf(temporaryPath("pipe.xlsx"))).toMatchObject({ code: "not-a-file", found: "special" });
  });

  test("a link to itself", async () => {
    symlinkSync(temporaryPath("loop.xlsx"), temporaryPath("loop.xlsx"));
    expect(await faultOf(temporaryPath("loop.xlsx"))).toMatchObject({ code: "unreadable", reason: "ELOOP" });
  });
});

describe("what is refused before anything is inflated", () => {
  const zeros = new Uint8Array(200 * 2 ** 20);

  test("200 MB of zeros in a part that nobody needs", async () => {
    const path = fileOf(zipped({ ...sound, "xl/media/image1.png": zeros }));
    expect(await faultOf(path)).toMatchObject({ code: "compressed-too-much", part: "xl/media/image1.png" });
  });

  test("two million empty shared texts", async () => {
    const strings = `<sst>${"<si><t/></si>".repeat(2_000_000)}</sst>`;
    expect(await faultOf(fileOf(zipped({ ...sound, "xl/sharedStrings.xml": strings })))).toMatchObject({
      code: "compressed-too-much",
    });
  });

  test("more parts than the limit", async () => {
    const many = Object.fromEntries([...Array(LIMITS.parts).keys()].map((index) => [`xl/media/${index}`, ""]));
    expect(await faultOf(fileOf(zipped({ ...sound, ...many })))).toMatchObject({
      code: "too-many-parts",
      limit: LIMITS.parts,
    });
  });

  test.each(["../../evil.xml", "/etc/evil.xml", "C:/evil.xml", "xl\\evil.xml"])("a part called %s", async (part) => {
    expect(await faultOf(fileOf(zipped({ ...sound, [part]: "<a/>" })))).toMatchObject({ code: "part-name", part });
  });

  test("two parts of one name", async () => {
    const renamed = Buffer.from(zipped({ ...sound, "xl/worksheets/sheetX.xml": "<a/>" }));
    const name = Buffer.from("sheetX.xml");
    for (let at = renamed.indexOf(name); at >= 0; at = renamed.indexOf(name)) renamed.write("sheet1.xml", at);
    expect(await faultOf(fileOf(renamed))).toMatchObject({ code: "part-name", part: "xl/worksheets/sheet1.xml" });
  });

  test.each(["xl/workbook.xml", "[Content_Types].xml", "_rels/.rels"])("no part %s", async (part) => {
    expect(await faultOf(fileOf(zipped(without(part))))).toMatchObject({ code: "part-missing", part });
  });
});

// Sizes in the directory that the data do not keep: 4 GB for a few bytes, or a few bytes for more.
function lying(uncompressed: number): Uint8Array {
  const bytes = Buffer.from(zipped(sound));
  const name = Buffer.from("xl/styles.xml");
  const directory = bytes.lastIndexOf(name) - 46;
  bytes.writeUInt32LE(uncompressed, directory + 24);
  return bytes;
}

describe("what shows when the parts are inflated", () => {
  test.each([
    ["a part that claims 4 GB", lying(4_000_000_000), { code: "part-too-large", part: "xl/styles.xml" }],
    ["a part that claims fewer bytes than it has", lying(10), { code: "damaged" }],
    ["a part that claims more bytes than it has", lying(100_000), { code: "damaged" }],
  ])("%s", async (_why, bytes, fault) => {
    expect(await faultOf(fileOf(bytes), readPackage)).toMatchObject(fault);
  });

  const doctype = `<!DOCTYPE x [<!ENTITY a "b">]>`;
  const sheet = sound["xl/worksheets/sheet1.xml"] ?? "";
  const utf16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]);
  test.each([
    ["a document type", `<?xml version="1.0"?>${doctype}${sheet}`, "document-type"],
    ["one after a long comment", `<!--${"x".repeat(50_000)}-->${doctype}${sheet}`, "document-type"],
    [
      "one in lower case after a byte order mark",
      `\uFEFF${doctype.replace("DOCTYPE", "doctype")}${sheet}`,
      "document-type",
    ],
    ["one in UTF-16", utf16(doctype + sheet), "encoding"],
    ["UTF-16 without a mark", Buffer.from(sheet, "utf16le"), "encoding"],
    ["a foreign encoding", `<?xml version="1.0" encoding="gb2312"?>${sheet}`, "encoding"],
    ["a comment without end", `<!--${"x".repeat(200_000)}${sheet}`, "prologue"],
  ])("%s", async (_why, part, reason) => {
    const fault = await faultOf(fileOf(zipped({ ...sound, "xl/worksheets/sheet1.xml": part })), readPackage);
    expect(fault).toMatchObject({ code: "unsafe-xml", part: "xl/worksheets/sheet1.xml", reason });
  });

  test.each([
    ["the worksheet", "xl/worksheets/sheet1.xml"],
    ["the shared texts", "xl/sharedStrings.xml"],
    ["the styles, which tell the dates", "xl/styles.xml"],
    ["the workbook's relationships", "xl/_rels/workbook.xml.rels"],
  ])("without %s", async (_why, part) => {
    expect(await faultOf(fileOf(zipped(without(part))), readPackage)).toMatchObject({ code: "part-missing", part });
  });

  test.each([
    ["7", "beyond the last text"],
    ["-1", "below the first"],
    ["x", "no number"],
    ["", "no index"],
  ])("a cell that points to text %j (%s)", async (index) => {
    const row = `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="0" t="s"><v>${index}</v></c></row>`;
    expect(await faultOf(fileOf(zipped(packageParts(row))), readPackage)).toMatchObject({
      code: "text-missing",
      part: "xl/worksheets/sheet1.xml",
      cell: "B1",
      index,
    });
  });

  test("a worksheet that ends in the middle of a tag", async () => {
    const torn = { ...sound, "xl/worksheets/sheet1.xml": sheet.slice(0, -20).replace(/<\/row.*/, `<c r="B1`) };
    expect(await faultOf(fileOf(zipped(torn)), readPackage)).toMatchObject({ code: "damaged" });
  });
});

function readersRunning(): readonly string[] {
  const processes = execFileSync("ps", ["-axo", "ppid,stat,args"], { encoding: "utf8" }).split("\n");
  return processes.filter(
    (line) => line.trim().startsWith(`${process.pid} `) && line.includes("reader-child") && !/ Z/.test(line),
  );
}

describe("limits of the child process", () => {
  // Some seconds of work, so that nothing ends by itself before it is ended.
  const rows = [...Array(150_000).keys()].map((index) => {
    const row = index + 1;
    return `<row r="${row}"><c r="A${row}" t="str"><v>${row}${"字".repeat(30)}</v></c><c r="Z${row}"><v>1</v></c></row>`;
  });
  const large = fileOf(zipped(packageParts(rows.join(""))), "large-sheet.xlsx");

  test("a reader that takes too long is ended, and nothing of it is left", async () => {
    const outcome = await readWorkbook(large, { timeoutMs: 200 });
    expect(outcome).toMatchObject({ ok: false, fault: { code: "too-slow", seconds: 0.2 } });
    await expect.poll(readersRunning, { timeout: 500 }).toEqual([]);
  });

  test("a reader that needs too much memory is ended", async () => {
    const outcome = await readWorkbook(large, { maxHeapMb: 60 });
    expect(outcome).toMatchObject({ ok: false, fault: { code: "too-much-memory", megabytes: 60 } });
  });

  test.each([
    ["a merge", `<mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>`],
    [
      "a validation",
      `<dataValidations count="1"><dataValidation type="list" sqref="A1:XFD1048576"><formula1>"a,b"</formula1></dataValidation></dataValidations>`,
    ],
    [
      "a conditional format",
      `<conditionalFormatting sqref="A1:XFD1048576"><cfRule type="expression" priority="1"><formula>A1=1</formula></cfRule></conditionalFormatting>`,
    ],
  ])("%s over the whole sheet is read in time", async (_why, extra) => {
    expect(await readPackage(fileOf(zipped(packageParts(ROW, { extra }))))).toMatchObject({ ok: true });
  });
});

test("a workbook cut anywhere is damaged, never half read", async () => {
  const whole = zipped(sound);
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 4, max: whole.length - 1 }), async (length) => {
      const fault = await faultOf(fileOf(whole.slice(0, length)), readPackage);
      expect(fault.code).toBe("damaged");
    }),
    { numRuns: 60 },
  );
});

test("flipped bytes give a fault or a workbook, never an exception", async () => {
  const whole = zipped(sound);
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), async (at, mask) => {
      const bytes = whole.slice();
      bytes[at] = (bytes[at] ?? 0) ^ mask;
      const path = fileOf(bytes);
      const outcome = await readPackage(path);
      expect(outcome.ok ? outcome.value.sheets.length : outcome.fault.file).toBeTruthy();
    }),
    { numRuns: 300 },
  );
});

test("a file that is too large is not opened", async () => {
  const path = temporaryPath("large.xlsx");
  writeFileSync(path, "PK");
  execFileSync("truncate", ["-s", String(LIMITS.fileBytes + 1), path]);
  expect(await faultOf(path)).toMatchObject({ code: "file-too-large", limit: LIMITS.fileBytes });
});
