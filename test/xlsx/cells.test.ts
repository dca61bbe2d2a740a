import { describe, expect, test } from "vitest";
import type { RawCell } from "#workbook/sheet.ts";
import { readPackage } from "#xlsx/read-package.ts";
import { fileOf, packageParts, zipped } from "#test/support/workbook-file.ts";

async function sheetOf(parts: Record<string, string>) {
  const outcome = await readPackage(fileOf(zipped(parts)));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.fault));
  return outcome.value.sheets[0];
}

const firstRow = async (cells: string) => (await sheetOf(packageParts(`<row r="1">${cells}</row>`)))?.rows[0];
const uncalculated = (formula: string): RawCell => ({ kind: "uncalculated", formula });

describe("texts", () => {
  test.each<[si: string, text: string, why: string]>([
    ["<t>甲</t>", "甲", "plain"],
    [`<t xml:space="preserve"> 甲 </t>`, " 甲 ", "blanks that are meant"],
    ["<r><t>恒达</t></r><r><rPr><b/></rPr><t>科技</t></r>", "恒达科技", "rich text"],
    [`<t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/>`, "東京", "its reading left out"],
    [`<r><t>東</t></r><r><t>京</t></r><rPh sb="0" eb="2"><t>トウ</t></rPh>`, "東京", "the reading of rich text"],
    ["<t>一行\n二行</t>", "一行\n二行", "a line break"],
    ["<t>一行_x000D_\n二行</t>", "一行\n二行", "a line break of two characters, one escaped"],
    ["<t>一行&#13;&#10;二行</t>", "一行\n二行", "the same as references"],
    ["<t>a_x0041_b</t>", "aAb", "an escaped character"],
    ["<t>_x005F_x0041_</t>", "_x0041_", "an underscore that keeps a text from being an escape"],
    ["<t>A &amp; B &lt;C&gt; &quot;D&quot; &#x4E2D;&#25991;</t>", `A & B <C> "D" 中文`, "references"],
    ["<t>&nbsp;&unknown;</t>", "&nbsp;&unknown;", "references that XML does not know"],
    ["<t><![CDATA[R&D <x>]]></t>", "R&D <x>", "unescaped text"],
    ["<t>𠮷野家 👍</t>", "𠮷野家 👍", "characters beyond the first plane"],
    ["<t>a<!-- note -->b</t>", "ab", "a comment within"],
  ])("%s is %j (%s)", async (si, text) => {
    const parts = packageParts(
      `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is>${si}</is></c></row>`,
    );
    parts["xl/sharedStrings.xml"] = `<sst>${`<si>${si}</si>`}</sst>`;
    expect((await sheetOf(parts))?.rows).toEqual([[text, text]]);
  });

  test("prefixes before every tag make no difference", async () => {
    const parts = packageParts("");
    parts["xl/worksheets/sheet1.xml"] =
      `<x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    parts["xl/sharedStrings.xml"] = `<x:sst xmlns:x="m"><x:si><x:t>甲</x:t></x:si></x:sst>`;
    expect((await sheetOf(parts))?.rows).toEqual([["甲"]]);
  });
});

test.each<[cells: string, row: readonly RawCell[], why: string]>([
  [`<c><v>1</v></c><c/><c><v>3</v></c>`, [1, null, 3], "cells without addresses follow one another"],
  [`<c r="A1" t="b"><v>0</v></c>`, [false], "no"],
  [`<c r="A1" t="b"><v>true</v></c>`, [true], "yes in a word"],
  [`<c r="A1" t="b"><f>A2&gt;1</f></c>`, [uncalculated("A2>1")], "a yes-or-no formula without a result is not no"],
  [`<c r="A1" t="e"><f>A2/0</f><v></v></c>`, [uncalculated("A2/0")], "nor an error without a name an error"],
  [`<c r="A1" t="str"><f>""</f><v></v></c><c r="B1"><v>1</v></c>`, [null, 1], "a formula's empty text"],
  [`<c r="A1" t="str"><f>B1</f></c>`, [uncalculated("B1")], "a formula's text that was not saved"],
  [`<c r="A1" t="e"><v>#FIELD!</v></c>`, [{ kind: "error", error: "#VALUE!" }], "an error of linked data"],
  [`<c r="A1" t="e"><v>#SPILL!</v></c>`, [{ kind: "error", error: "#SPILL!" }], "an error of spilled arrays"],
  [`<c r="A1" t="e" vm="1"><v>#VALUE!</v></c>`, [{ kind: "error", error: "#VALUE!" }], "a picture in a cell"],
  [`<c r="A1" t="d"><v>2026-03-05</v></c>`, [{ kind: "date", serial: 46086 }], "an ISO date"],
  [`<c r="A1" t="d"><v>2026-03-05T18:00:00.000</v></c>`, [{ kind: "date", serial: 46086.75 }], "with a time"],
  [`<c r="A1" t="d"><v>soon</v></c>`, ["soon"], "an ISO date that is none"],
  [`<c r="A1"><v>１２</v></c>`, ["１２"], "a number cell that holds no number"],
  [`<c r="A1"><v>-0.1e-2</v></c>`, [-0.001], "an exponent"],
])("%s is %j (%s)", async (cells, row) => {
  expect(await firstRow(cells)).toEqual(row);
});

test("an ISO date in a workbook that counts from 1904 has that workbook's serial", async () => {
  const row = `<row r="1"><c r="A1" t="d"><v>2026-03-05</v></c></row>`;
  const sheet = await sheetOf(packageParts(row, { workbookPr: `<workbookPr date1904="true"/>` }));
  expect(sheet?.rows).toEqual([[{ kind: "date", serial: 44624 }]]);
});

describe("shared and array formulas", () => {
  test("keep their results; without them each cell says which formula it is", async () => {
    const sheet = await sheetOf(
      packageParts(
        `<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*$C$1+LOG10(B1)</f><v>7</v></c></row>` +
          `<row r="2"><c r="A2"><f t="shared" si="0"/><v>8</v></c></row>` +
          `<row r="3"><c r="A3"><f t="shared" si="0"/></c></row>`,
      ),
    );
    expect(sheet?.rows).toEqual([[7], [8], [uncalculated("B3*$C$1+LOG10(B3)")]]);
  });

  test("an array formula without results leaves no cell of it blank", async () => {
    const sheet = await sheetOf(
      packageParts(
        `<row r="1"><c r="A1" t="str"><v>金额</v></c></row>` +
          `<row r="2"><c r="A2"><f t="array" ref="A2:A3">B2:B3*2</f></c><c r="B2"><v>1</v></c></row>` +
          `<row r="3"><c r="B3"><v>2</v></c></row>`,
      ),
    );
    expect(sheet?.rows).toEqual([["金额"], [uncalculated("B2:B3*2"), 1], [uncalculated("B2:B3*2"), 2]]);
  });

  test("an array formula over the whole sheet fills no more than the used cells", async () => {
    const sheet = await sheetOf(
      packageParts(`<row r="1"><c r="A1"><f t="array" ref="A1:XFD1048576">1</f></c><c r="C1"><v>1</v></c></row>`),
    );
    expect(sheet?.rows).toEqual([[uncalculated("1"), uncalculated("1"), 1]]);
  });
});

describe("functions of ours", () => {
  // As Excel saves a custom function: an array formula of one cell, its name without dots, the result beside it.
  const asExcelSaves = (address: string, formula: string, value: string, type = "") =>
    `<c r="${address}"${type} cm="1"><f t="array" ref="${address}">${formula}</f><v>${value}</v></c>`;

  test("are listed as Excel shows them, and their results are read", async () => {
    const sheet = await sheetOf(
      packageParts(
        `<row r="1">${asExcelSaves("A1", "_xldudf_KAM_TIER(B2:B9,KAM_PARAMS)", "战略", ` t="str"`)}${asExcelSaves("B1", "_xldudf_KAM_VALUESCORE(C1)", "71.5")}</row>` +
          `<row r="2"><c r="A2" t="e"><f>KAM.TIER(B2)</f><v>#NAME?</v></c><c r="B2"><f>_xlfn.KAM.TIER(B2)+1</f></c></row>` +
          `<row r="3"><c r="A3"><f t="shared" ref="A3:A4" si="4">kam.tier(B3)</f><v>1</v></c><c r="B3" t="str"><f>"KAM.TIER(x)"</f><v>x</v></c></row>` +
          `<row r="4"><c r="A4"><f t="shared" si="4"/><v>2</v></c><c r="B4"><f>SUM(A1)</f><v>2</v></c></row>`,
      ),
    );
    expect(sheet?.rows).toEqual([
      ["战略", 71.5],
      [{ kind: "error", error: "#NAME?" }, uncalculated("KAM.TIER(B2)+1")],
      [1, "x"],
      [2, 2],
    ]);
    expect(sheet?.kamFormulas?.map(({ row, column, formula }) => [row, column, formula])).toEqual([
      [0, 0, "KAM.TIER(B2:B9,KAM_PARAMS)"],
      [0, 1, "KAM.VALUESCORE(C1)"],
      [1, 0, "KAM.TIER(B2)"],
      [1, 1, "KAM.TIER(B2)+1"],
      [2, 0, "KAM.TIER(B3)"],
      [3, 0, "KAM.TIER(B4)"],
    ]);
  });
});

describe("what a sheet says of itself", () => {
  test("merged cells, hidden rows, a hidden sheet", async () => {
    const parts = packageParts(
      `<row r="1"><c r="A1" t="s"><v>0</v></c></row><row r="2" hidden="1"><c r="A2"><v>2</v></c></row><row r="5" hidden="true"/>`,
      { extra: `<mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="B3:B4"/></mergeCells>` },
    );
    parts["xl/workbook.xml"] = (parts["xl/workbook.xml"] ?? "").replace("sheetId=", `state="veryHidden" sheetId=`);
    expect(await sheetOf(parts)).toEqual({
      name: "客户",
      rows: [["甲"], [2]],
      tables: [],
      hidden: true,
      hiddenRows: [1, 4],
      merges: [
        { top: 0, left: 0, bottom: 0, right: 2 },
        { top: 2, left: 1, bottom: 3, right: 1 },
      ],
    });
  });

  test("a plain sheet says nothing more", async () => {
    const sheet = await sheetOf(packageParts(`<row r="1"><c r="A1"><v>1</v></c></row>`));
    expect(Object.keys(sheet ?? {}).toSorted()).toEqual(["name", "rows", "tables"]);
  });

  test.each<[table: string, expected: readonly object[], why: string]>([
    [`displayName="表1" ref="A1:B9"`, [{ name: "表1", top: 0, left: 0, bottom: 8, right: 1 }], "a table"],
    [`displayName="表1" ref="A1:B9" totalsRowCount="1"`, [{ bottom: 7 }], "its totals row is outside"],
    [`displayName="表1" ref="A1:B9" totalsRowShown="0"`, [{ bottom: 8 }], "without a totals row"],
    [`displayName="表1" ref="A1:B9" headerRowCount="0"`, [], "without a header it is read as plain cells"],
    [`displayName="R&amp;D_x0041_" ref="A1:B9"`, [{ name: "R&DA" }], "a name with references and escapes"],
    [`displayName="表1" ref="#REF!"`, [], "a range that is none"],
  ])("a table with %s", async (attributes, expected) => {
    const parts = packageParts(`<row r="1"><c r="A1" t="s"><v>0</v></c></row>`);
    parts["xl/worksheets/_rels/sheet1.xml.rels"] =
      `<Relationships><Relationship Id="rId1" Type="http://x/table" Target="../tables/table1.xml"/></Relationships>`;
    parts["xl/tables/table1.xml"] = `<table id="1" ${attributes}><tableColumns count="0"/></table>`;
    expect((await sheetOf(parts))?.tables).toMatchObject(expected);
    expect((await sheetOf(parts))?.tables).toHaveLength(expected.length);
  });

  test("a sheet's name is read with its references", async () => {
    const parts = packageParts("");
    parts["xl/workbook.xml"] = (parts["xl/workbook.xml"] ?? "").replace("客户", "R&amp;D &lt;甲&gt; &#x4E59;");
    expect((await sheetOf(parts))?.name).toBe("R&D <甲> 乙");
  });
});

describe("large sheets", () => {
  const row = (number: number, cells: string) => `<row r="${number}">${cells}</row>`;

  test("a header row of 16,384 columns above rows of two", async () => {
    const header = Array.from({ length: 16_384 }, (_, at) => `<c t="str"><v>列${at}</v></c>`).join("");
    const body = Array.from({ length: 2_000 }, (_, at) => row(at + 2, `<c><v>${at}</v></c><c><v>1</v></c>`));
    const sheet = await sheetOf(packageParts(row(1, header) + body.join("")));
    expect([sheet?.rows.length, sheet?.rows[0]?.length, sheet?.rows[2_000]]).toEqual([2_001, 16_384, [1_999, 1]]);
  });

  test("a stray cell in the last row costs no full rectangle", async () => {
    const sheet = await sheetOf(
      packageParts(row(1, `<c><v>1</v></c>`) + row(1_048_576, `<c r="C1048576"><v>2</v></c>`)),
    );
    expect(sheet?.rows.length).toBe(1_048_576);
    expect(sheet?.rows.at(-1)).toEqual([null, null, 2]);
    expect(new Set(sheet?.rows).size).toBe(3);
  });

  test("formats on every row make no row", async () => {
    const formatted = Array.from({ length: 20_000 }, (_, at) => row(at + 2, `<c s="1"/><c s="1"/>`)).join("");
    expect((await sheetOf(packageParts(row(1, `<c><v>1</v></c>`) + formatted)))?.rows).toEqual([[1]]);
  });

  test("a stray cell at the right edge of thousands of rows is too much", async () => {
    const rows = Array.from({ length: 1_300 }, (_, at) => row(at + 1, `<c r="XFD${at + 1}"><v>1</v></c>`)).join("");
    const outcome = await readPackage(fileOf(zipped(packageParts(rows))));
    expect(outcome).toMatchObject({ ok: false, fault: { code: "sheet-too-large", sheet: "客户" } });
  });
});

test("an own mapping among the custom XML is handed on as it stands; other custom XML is not", async () => {
  const parts = packageParts("");
  const own = `<?xml version="1.0"?><!-- a --><k:mapping xmlns:k="urn:kam-for-excel:mapping:1">甲</k:mapping>`;
  parts["xl/_rels/workbook.xml.rels"] = (parts["xl/_rels/workbook.xml.rels"] ?? "").replace(
    "</Relationships>",
    `<Relationship Id="c1" Type="http://x/customXml" Target="../customXml/item1.xml"/><Relationship Id="c2" Type="http://x/customXml" Target="/customXml/item2.xml"/></Relationships>`,
  );
  parts["customXml/item1.xml"] = `<other xmlns="urn:other" xmlns:k="urn:kam-for-excel:mapping:1"/>`;
  const foreign = await readPackage(fileOf(zipped(parts)));
  expect(foreign.ok && foreign.value.mapping).toBe(undefined);
  parts["customXml/item2.xml"] = own;
  expect(await readPackage(fileOf(zipped(parts)))).toMatchObject({ ok: true, value: { mapping: own } });
});
