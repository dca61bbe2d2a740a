import { describe, expect, test } from "vitest";
import { readPackage } from "#xlsx/read-package.ts";
import { readWorkbook } from "#xlsx/read-workbook.ts";
import type { RawCell } from "#workbook/sheet.ts";
import { fileOf, packageParts, zipped } from "#test/support/workbook-file.ts";

async function cellsOf(row: string) {
  const outcome = await readPackage(fileOf(zipped(packageParts(`<row r="1">${row}</row>`))));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.fault));
  return outcome.value.sheets[0]?.rows[0];
}

const date = (serial: number): RawCell => ({ kind: "date", serial });

test.each<[cell: string, value: RawCell, why: string]>([
  [`<c r="A1"><v>1.5</v></c>`, 1.5, "a number"],
  [`<c r="A1" t="s"><v>0</v></c>`, "甲", "a shared text"],
  [`<c r="A1" t="s"><v>1</v></c>`, "甲 乙", "rich text, flattened"],
  [`<c r="A1" t="inlineStr"><is><t>丙</t></is></c>`, "丙", "an inline text"],
  [`<c r="A1" t="str"><v>丁</v></c>`, "丁", "a formula's text without the formula"],
  [`<c r="A1" t="b"><v>1</v></c>`, true, "a boolean"],
  [`<c r="A1" t="e"><v>#REF!</v></c>`, { kind: "error", error: "#REF!" }, "an error"],
  [`<c r="A1" t="e"><v>#PYTHON!</v></c>`, { kind: "error", error: "#VALUE!" }, "an error of a later Excel"],
  [`<c r="A1" t="str"><v>#REF!</v></c>`, "#REF!", "a text that looks like an error"],
  [`<c r="A1"><f>1+1</f><v>2</v></c>`, 2, "a formula's result"],
  [`<c r="A1"><f>1+1</f></c>`, { kind: "uncalculated", formula: "1+1" }, "a formula without a result"],
  [`<c r="A1"><f>1+1</f><v></v></c>`, { kind: "uncalculated", formula: "1+1" }, "a formula with an empty result"],
  [`<c r="A1"><v>1e999</v></c>`, { kind: "error", error: "#NUM!" }, "a number too big for a double"],
  [`<c r="A1" s="1"><v>46086</v></c>`, date(46086), "a date"],
  [`<c r="A1" s="1"><v>60</v></c>`, date(60), "29 February 1900, which never was"],
  [`<c r="A1" s="1"><v>59</v></c>`, date(59), "the day before it"],
  [`<c r="A1" s="1"><v>0.25</v></c>`, date(0.25), "six in the morning of day 0"],
  [`<c r="A1" s="1"><v>46086.75</v></c>`, date(46086.75), "a date with a time"],
  [
    `<c r="A1" s="1"><v>1e12</v></c>`,
    1e12,
    "a date beyond every calendar: Excel shows ####, the cell holds the number",
  ],
  [`<c r="A1" s="1"><v>3000000</v></c>`, 3e6, "an amount that is formatted as a date by mistake"],
  [`<c r="A1" s="1"><v>-5</v></c>`, -5, "a date before the calendar"],
  [`<c r="A1" s="1"><v>2958465.5</v></c>`, date(2958465.5), "noon of the last day that Excel knows"],
  [`<c r="A1" s="1"><f>TODAY()</f><v>46086</v></c>`, date(46086), "a calculated date"],
])("%s is %j (%s)", async (cell, value) => {
  const parts = packageParts(`<row r="1">${cell}</row>`);
  parts["xl/sharedStrings.xml"] =
    `<sst><si><t>甲</t></si><si><r><t>甲</t></r><r><rPr><b/></rPr><t xml:space="preserve"> 乙</t></r></si></sst>`;
  const outcome = await readPackage(fileOf(zipped(parts)));
  expect(outcome).toMatchObject({ ok: true, value: { sheets: [{ rows: [[value]] }] } });
});

test("blank cells at the end of rows and sheets are left out, those within stay", async () => {
  expect(await cellsOf(`<c r="B1" t="str"><v>x</v></c><c r="D1" t="str"><v></v></c><c r="F1" s="1"/>`)).toEqual([
    null,
    "x",
  ]);
});

test("a workbook that counts from 1904 says so and keeps its own serials", async () => {
  const parts = packageParts(`<row r="1"><c r="A1" s="1"><v>44624</v></c></row>`, {
    workbookPr: `<workbookPr date1904="1"/>`,
  });
  expect(await readPackage(fileOf(zipped(parts)))).toMatchObject({
    value: { date1904: true, sheets: [{ rows: [[date(44624)]] }] },
  });
});

test("dates do not depend on the time zone", async () => {
  const zone = process.env["TZ"];
  const read = async (name: string) => {
    process.env["TZ"] = name;
    return cellsOf(`<c r="A1" s="1"><v>46086.9999</v></c><c r="B1" s="1"><v>1</v></c>`);
  };
  try {
    const [shanghai, newYork, utc] = [await read("Asia/Shanghai"), await read("America/New_York"), await read("UTC")];
    expect([newYork, utc]).toEqual([shanghai, shanghai]);
  } finally {
    process.env["TZ"] = zone;
  }
});

describe("sheets", () => {
  const sheets = `<sheet name="客户" sheetId="1" state="veryHidden" r:id="rId1"/><sheet name="图" sheetId="2" r:id="rId9"/><sheet name="__proto__" sheetId="3" r:id="rId8"/>`;
  const sound = packageParts(`<row r="1" hidden="1"><c r="A1" t="s"><v>0</v></c></row>`);
  const relations = (sound["xl/_rels/workbook.xml.rels"] ?? "").replace(
    "</Relationships>",
    `<Relationship Id="rId8" Type="http://x/worksheet" Target="/xl/worksheets/sheet2.xml"/><Relationship Id="rId9" Type="http://x/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>`,
  );
  const parts = {
    ...sound,
    "xl/workbook.xml": (sound["xl/workbook.xml"] ?? "").replace(/<sheets>.*<\/sheets>/, `<sheets>${sheets}</sheets>`),
    "xl/_rels/workbook.xml.rels": relations,
    "xl/chartsheets/sheet1.xml": `<chartsheet/>`,
    "xl/worksheets/sheet2.xml": `<worksheet><sheetData><row r="1"><c r="A1" t="str"><v>constructor</v></c></row></sheetData></worksheet>`,
  };

  test("hidden ones and hidden rows are read, a chart sheet is left out, odd names are ordinary", async () => {
    const outcome = await readWorkbook(fileOf(zipped(parts)));
    expect(outcome).toMatchObject({
      ok: true,
      value: {
        sheets: [
          { name: "客户", rows: [["甲"]] },
          { name: "__proto__", rows: [["constructor"]] },
        ],
      },
    });
    expect(({} as Record<string, unknown>)["constructor"]).toBe(Object);
  });
});
