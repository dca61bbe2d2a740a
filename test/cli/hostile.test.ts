import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { packageParts, zippedParts } from "#test/support/package-parts.ts";
import { rawZip } from "#test/support/raw-zip.ts";
import { fileOf, temporaryPath } from "#test/support/workbook-file.ts";
import { runKam } from "./run-kam.ts";

const SHEET = "xl/worksheets/sheet1.xml";
const sound = packageParts(`<row r="1"><c r="A1" t="s"><v>0</v></c></row>`);
const entries = Object.entries(sound).map(([name, content]) => ({ name, content }));
const sheet = sound[SHEET] ?? "";
const book = (parts: Readonly<Record<string, string>>) => () => fileOf(zippedParts({ ...sound, ...parts }));

const cases: readonly (readonly [why: string, make: () => string])[] = [
  ["a web page renamed", () => fileOf(Buffer.from("<html></html>"))],
  ["a zip cut in half", () => fileOf(zippedParts(sound).slice(0, 900))],
  ["a wrong checksum", () => fileOf(rawZip(entries.map((entry) => ({ ...entry, says: { crc: 1 } }))))],
  ["100 000 entries", () => fileOf(rawZip([...Array(100_000).keys()].map((at) => ({ name: `${at}`, content: "" }))))],
  ["a document type", book({ [SHEET]: `<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>${sheet}` })],
  ["a part in UTF-16", () => fileOf(zippedParts({ ...sound, [SHEET]: Buffer.from(sheet, "utf16le") }))],
  ["rows under another name", book({ [SHEET]: sheet.replaceAll("<row ", "<rov ").replaceAll("</row>", "</rov>") })],
  ["a text that is not there", book({ [SHEET]: sheet.replace("<v>0</v>", "<v>7</v>") })],
  ["a workbook without sheets", book({ "xl/workbook.xml": "<workbook><sheets/></workbook>" })],
  ["a sheet without cells", book({ [SHEET]: "<worksheet><sheetData/></worksheet>" })],
  [
    "a folder",
    () => {
      mkdirSync(temporaryPath("folder.xlsx"));
      return temporaryPath("folder.xlsx");
    },
  ],
  [
    "a pipe",
    () => {
      execFileSync("mkfifo", [temporaryPath("pipe.xlsx")]);
      return temporaryPath("pipe.xlsx");
    },
  ],
];

describe.each(["check", "plan"])("kam %s: exit code 3 and one line that names the file", (command) => {
  test.each(cases.map(([why, make]) => ({ why, make })))("$why", async ({ make }) => {
    const path = make();
    try {
      const run = await runKam([command, path, "--lang", "en"]);
      expect(run).toMatchObject({ code: 3, stdout: "" });
      const lines = run.stderr.trimEnd().split("\n");
      expect(lines).toHaveLength(1);
      expect(lines[0]).toContain(path.slice(path.lastIndexOf("/") + 1));
      expect(run.stderr).not.toMatch(/\bat .*\.js:|undefined|\[object|root:/);
    } finally {
      // The next command makes its own.
      if (/folder|pipe/.test(path)) execFileSync("rm", ["-r", path]);
    }
  });
});
