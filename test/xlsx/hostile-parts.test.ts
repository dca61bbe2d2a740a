import { randomBytes } from "node:crypto";
import { writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readPackage } from "#xlsx/read-package.ts";
import { readWorkbook } from "#xlsx/read-workbook.ts";
import { fileOf, packageParts, temporaryPath, zipped } from "#test/support/workbook-file.ts";

const ROW = `<row r="1"><c r="A1" t="s"><v>0</v></c></row>`;
const SHEET = "xl/worksheets/sheet1.xml";
const sound = packageParts(ROW);
// Compresses badly, so that no ratio gives it away.
const noise = (length: number) => randomBytes(length / 2).toString("hex");
const read = (parts: Readonly<Record<string, string | Uint8Array>>) => readPackage(fileOf(zipped(parts)));

// A server and a file that nobody may touch.
let hits = 0;
const server = createServer((_request, response) => {
  hits += 1;
  response.end("canary");
});
const SECRET = "a secret of this machine";
let web = "";
let file = "";

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  web = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  writeFileSync(temporaryPath("secret.txt"), SECRET);
  file = pathToFileURL(temporaryPath("secret.txt")).href;
});
afterAll(() => {
  server.close();
  expect(hits).toBe(0);
});

describe("a document type is refused in every part that is read", () => {
  test.each(["xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/sharedStrings.xml", "xl/styles.xml", SHEET])(
    "%s",
    async (part) => {
      for (const entity of [`SYSTEM "${file}"`, `SYSTEM "${web}/dtd"`, `"${"&b;".repeat(10)}"`]) {
        const content = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a ${entity}>]>${sound[part] ?? ""}`;
        const outcome = await read({ ...sound, [part]: content });
        expect(outcome).toMatchObject({ fault: { code: "unsafe-xml", part, reason: "document-type" } });
        expect(JSON.stringify(outcome)).not.toContain(SECRET);
      }
    },
  );

  test("an entity that nobody declared stands for nothing", async () => {
    const cell = `<row r="1"><c r="A1" t="str"><v>&a;</v></c></row>`;
    expect(await read(packageParts(cell))).toMatchObject({ value: { sheets: [{ rows: [["&a;"]] }] } });
  });
});

describe("text that is no text", () => {
  const bytes = (text: string) => new Uint8Array(Buffer.from(text, "latin1"));
  test.each([
    [
      "half a character",
      bytes(`<worksheet><sheetData><row r="1"><c r="A1" t="str"><v>\xe5\xae</v></c></row></sheetData></worksheet>`),
    ],
    [
      "a byte that UTF-8 does not know",
      bytes(`<worksheet><sheetData><row r="1"><c r="A1" t="str"><v>\xff</v></c></row></sheetData></worksheet>`),
    ],
    [
      "GB18030 without saying so",
      bytes(
        `<worksheet><sheetData><row r="1"><c r="A1" t="str"><v>\xbf\xcd\xbb\xa7</v></c></row></sheetData></worksheet>`,
      ),
    ],
  ])("%s is damaged, not read with other letters", async (_why, content) => {
    expect(await read({ ...sound, [SHEET]: content })).toMatchObject({ fault: { code: "damaged" } });
  });
});

describe("a worksheet that is not one", () => {
  const sheet = sound[SHEET] ?? "";
  const twoRows = `<row r="1"><c r="A1" t="s"><v>0</v></c></row><row r="2"><c r="A2"><v>5</v></c></row>`;
  const whole = packageParts(twoRows)[SHEET] ?? "";
  test.each([
    ["rows under another name", whole.replaceAll("<row ", "<rov ").replaceAll("</row>", "</rov>")],
    ["cells under another name", whole.replaceAll("<c ", "<d ").replaceAll("</c>", "</d>")],
    ["values under another name", whole.replaceAll("<v>", "<w>").replaceAll("</v>", "</w>")],
    ["no rows at all, and no place for them", sheet.replace(/<sheetData>.*<\/sheetData>/, "")],
    ["a place for rows under another name", sheet.replaceAll("sheetData", "sheetDate")],
    ["a second place for rows", sheet.replace("</sheetData>", "</sheetData><sheetData/>")],
    ["another root element", sheet.replaceAll("worksheet", "chartsheet")],
    [
      "a row within a row",
      whole.replace("</row><row", "<row").replace("</row></sheetData>", "</row></row></sheetData>"),
    ],
    ["a cell that ends its row", sheet.replace("</c></row>", "</row></c>")],
    ["a tag without end", sheet.replace("</worksheet>", "")],
    ["a second root", sheet + sheet],
    ["a cell address beyond the sheet", sheet.replace("A1", "XFE1")],
    ["a cell address that is none", sheet.replace(`r="A1"`, `r="1A"`)],
    ["a cell in another row than its own", whole.replace(`r="A2"`, `r="A9"`)],
    ["a cell given twice", whole.replace("</c></row>", `</c><c r="A1"><v>9</v></c></row>`)],
    ["a row given twice", whole.replace(`<row r="2"><c r="A2">`, `<row r="1"><c r="A1">`)],
    ["a row number that is none", sheet.replace(`<row r="1">`, `<row r="one">`)],
    ["a kind of value that is none", sheet.replace(`t="s"`, `t="z"`)],
    ["two values in one cell", sheet.replace("</v>", "</v><v>1</v>")],
  ])("%s", async (_why, content) => {
    expect(await read({ ...sound, [SHEET]: content })).toMatchObject({ ok: false, fault: { code: "damaged" } });
  });

  test.each([
    ["a sheet without a part", sound["xl/workbook.xml"]?.replace("rId1", "rId77") ?? "", "part-missing"],
    ["a workbook without sheets", sound["xl/workbook.xml"]?.replace(/<sheet .*?\/>/, "") ?? "", "damaged"],
    ["a workbook that is none", "<x/>", "damaged"],
  ])("%s", async (_why, workbook, code) => {
    expect(await read({ ...sound, "xl/workbook.xml": workbook })).toMatchObject({ ok: false, fault: { code } });
  });

  const workbook = sound["xl/workbook.xml"] ?? "";
  const relationships = sound["xl/_rels/workbook.xml.rels"] ?? "";
  const texts = sound["xl/sharedStrings.xml"] ?? "";
  const other = `<Relationship Id="rId9" Type="http://x/worksheet" Target="worksheets/sheet2.xml"/></Relationships>`;
  test.each([
    ["two sheets of one part", "xl/workbook.xml", workbook.replace(/<sheet .*?\/>/, "$&$&")],
    ["a sheet under another name", "xl/workbook.xml", workbook.replace("<sheet ", "<shet ")],
    ["a worksheet that no sheet names", "xl/_rels/workbook.xml.rels", relationships.replace("</Relationships>", other)],
    ["a text within a text", "xl/sharedStrings.xml", texts.replace(/<si>.*<\/si>/, "<si>$&</si>")],
    ["a text outside its place", "xl/sharedStrings.xml", texts.replace(/<t>(.*)<\/t>/, "$1")],
    ["texts under another name", "xl/sharedStrings.xml", texts.replaceAll("sst", "ssst")],
    ["a list of 16 MB", "xl/workbook.xml", workbook.replace("<sheets>", `<!--${noise(17 * 2 ** 20)}--><sheets>`)],
  ])("%s", async (_why, part, content) => {
    const outcome = await read({ ...sound, "xl/worksheets/sheet2.xml": sheet, [part]: content });
    expect(outcome).toMatchObject({ ok: false, fault: { code: expect.stringMatching(/damaged|too-large/) as string } });
  });

  test("a sheet whose relationship does not say what it is, is read like any other", async () => {
    const unsaid = relationships.replace(/Type="[^"]*\/worksheet"/, "");
    expect(await read({ ...sound, "xl/_rels/workbook.xml.rels": unsaid })).toMatchObject({
      value: { sheets: [{ rows: [["甲"]] }] },
    });
  });

  test("an Excel Table that is not there is missing, not forgotten", async () => {
    const withTable = packageParts(ROW, { extra: `<tableParts count="1"><tablePart r:id="rId1"/></tableParts>` });
    const rels = "xl/worksheets/_rels/sheet1.xml.rels";
    expect(await read(withTable)).toMatchObject({ fault: { code: "part-missing", part: rels } });
    expect(await read({ ...withTable, [rels]: "<Relationships/>" })).toMatchObject({ fault: { code: "damaged" } });
    const named = `<Relationships><Relationship Id="rId1" Type="http://x/table" Target="../tables/table1.xml"/></Relationships>`;
    expect(await read({ ...withTable, [rels]: named })).toMatchObject({
      fault: { code: "part-missing", part: "xl/tables/table1.xml" },
    });
  });

  test("a text longer than any cell holds is damaged", async () => {
    const cell = (length: number) => `<row r="1"><c r="A1" t="str"><v>${"字".repeat(length)}</v></c></row>`;
    expect(await read(packageParts(cell(32_767)))).toMatchObject({ ok: true });
    expect(await read(packageParts(cell(32_768)))).toMatchObject({ fault: { code: "damaged" } });
  });

  test("a dimension that lies changes nothing", async () => {
    for (const ref of ["A1:XFD1048576", "A1", "ZZZ9", ""]) {
      const content = sheet.replace("<sheetData>", `<dimension ref="${ref}"/><sheetData>`);
      expect(await read({ ...sound, [SHEET]: content })).toMatchObject({ value: { sheets: [{ rows: [["甲"]] }] } });
    }
  });

  test("a stray cell in the last row and column is read, not filled up to", async () => {
    const far = `${ROW}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`;
    const outcome = await read(packageParts(far));
    expect(outcome).toMatchObject({ ok: true });
    if (outcome.ok) expect(outcome.value.sheets[0]?.rows).toHaveLength(1_048_576);
  });

  test("stray cells in the last column of thousands of rows are too many", async () => {
    const rows = [...Array(5000).keys()].map((row) => `<row r="${row + 1}"><c r="XFD${row + 1}"><v>1</v></c></row>`);
    expect(await read(packageParts(rows.join("")))).toMatchObject({
      fault: { code: "sheet-too-large", sheet: "客户" },
    });
  });

  test.each([
    ["columns", (at: number) => `<cols>${`<col min="1" max="16384" width="9"/>`.repeat(at)}</cols>`],
    ["merges", (at: number) => `<mergeCells>${`<mergeCell ref="A1:XFD1048576"/>`.repeat(at)}</mergeCells>`],
    ["links", (at: number) => `<hyperlinks>${`<hyperlink ref="A1:XFD1048576" r:id="x"/>`.repeat(at)}</hyperlinks>`],
    ["nested elements", (at: number) => `<extLst>${"<ext>".repeat(at)}${"</ext>".repeat(at)}</extLst>`],
  ])("20 000 %s over the whole sheet are read", async (_why, extra) => {
    expect(await read(packageParts(ROW, { extra: extra(20_000) }))).toMatchObject({ ok: true });
  });
});

describe("what a workbook points to is never fetched", () => {
  const relationship = (id: string, type: string, target: string, mode = ` TargetMode="External"`) =>
    `<Relationship Id="${id}" Type="http://x/${type}" Target="${target}"${mode}/>`;
  const relationships = (...items: string[]) => `<Relationships>${items.join("")}</Relationships>`;

  test("other workbooks, DDE, embedded objects, links, pictures, queries, macros", async () => {
    const extra = `<hyperlinks><hyperlink ref="A1" r:id="rId1"/><hyperlink ref="A2" r:id="rId2"/></hyperlinks><oleObjects><oleObject progId="Package" r:id="rId3" link="${web}/ole"/></oleObjects><picture r:id="rId4"/>`;
    const parts = packageParts(
      `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><f>[1]Sheet1!A1</f><v>7</v></c><c r="C1" t="str"><f>cmd|'/c calc'!A0</f><v>x</v></c><c r="D1" t="str"><f>WEBSERVICE("${web}/f")</f><v>y</v></c></row>`,
      { extra },
    );
    const workbook = (parts["xl/_rels/workbook.xml.rels"] ?? "").replace(
      "</Relationships>",
      relationship("rId8", "externalLink", "externalLinks/externalLink1.xml", "") +
        relationship("rId9", "vbaProject", "vbaProject.bin", "") +
        relationship("rId10", "connections", "connections.xml", "") +
        "</Relationships>",
    );
    const outcome = await readWorkbook(
      fileOf(
        zipped({
          ...parts,
          "xl/_rels/workbook.xml.rels": workbook,
          "xl/externalLinks/externalLink1.xml": `<externalLink><externalBook r:id="rId1"/><ddeLink ddeService="cmd" ddeTopic="/c calc"/></externalLink>`,
          "xl/externalLinks/_rels/externalLink1.xml.rels": relationships(
            relationship("rId1", "externalLinkPath", `${web}/book.xlsx`),
          ),
          "xl/worksheets/_rels/sheet1.xml.rels": relationships(
            relationship("rId1", "hyperlink", `${web}/link`),
            relationship("rId2", "hyperlink", "javascript:alert(1)"),
            relationship("rId3", "oleObject", file),
            relationship("rId4", "image", `${web}/image.png`),
          ),
          "xl/connections.xml": `<connections><connection id="1" type="4"><webPr url="${web}/query"/></connection></connections>`,
          "xl/vbaProject.bin": new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]),
        }),
        "macros.xlsm",
      ),
    );
    expect(outcome).toMatchObject({ ok: true, value: { sheets: [{ rows: [["甲", 7, "x", "y"]] }] } });
    expect(JSON.stringify(outcome)).not.toContain(SECRET);
  });

  test("a worksheet, its styles or its texts that lie outside the file are missing", async () => {
    for (const type of ["worksheet", "sharedStrings", "styles"]) {
      for (const target of [`${web}/part.xml`, file, "../../../../etc/passwd"]) {
        const rels = (sound["xl/_rels/workbook.xml.rels"] ?? "").replace(
          new RegExp(`(/${type}" Target=)"[^"]*"`),
          `$1"${target}" TargetMode="External"`,
        );
        const outcome = await read({ ...sound, "xl/_rels/workbook.xml.rels": rels });
        expect(outcome).toMatchObject({ ok: false, fault: { code: "part-missing" } });
      }
    }
  });
});
