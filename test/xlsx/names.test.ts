import { expect, test } from "vitest";
import { fileOf, packageParts, zipped } from "#test/support/workbook-file.ts";
import { namesIn } from "#worksheets/marking/names-in.ts";
import { readPackage } from "#xlsx/read-package.ts";

async function read(names: string) {
  const parts = packageParts(`<row r="1"><c r="A1"><v>1</v></c></row>`);
  const workbook = (parts["xl/workbook.xml"] ?? "").replace("</sheets>", `</sheets>${names}`);
  const outcome = await readPackage(fileOf(zipped({ ...parts, "xl/workbook.xml": workbook })));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.fault));
  return outcome.value;
}

test("a workbook's names come with it, Excel's own left out", async () => {
  const { names } = await read(
    `<definedNames><definedName name="KAM_WORKSHEET">"a;student;zh-CN;1"</definedName>` +
      `<definedName function="false" hidden="false" name="ANS_a_b" vbProcedure="false">'客户'!$A$1:$A$9</definedName>` +
      `<definedName name="ANS_a_b" localSheetId="0">客户!$C$1</definedName>` +
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">客户!$1:$1</definedName>` +
      `<definedName name="R&amp;D">客户!$A$1&amp;"x"</definedName></definedNames>`,
  );
  expect(names).toEqual([
    { name: "KAM_WORKSHEET", refersTo: `"a;student;zh-CN;1"` },
    { name: "ANS_a_b", refersTo: "'客户'!$A$1:$A$9" },
    { name: "ANS_a_b", refersTo: "客户!$C$1", local: true },
    { name: "R&D", refersTo: `客户!$A$1&"x"` },
  ]);
});

test.each(["", "<definedNames/>"])("without any there are none (%j)", async (names) => {
  expect(await read(names)).not.toHaveProperty("names");
});

test.each<[string, string, readonly number[] | null, string]>([
  ["one", "客户!$A$1", [0, 0, 0, 0], "a cell"],
  ["ONE", "'客户'!$B$2:$A$1", [0, 0, 1, 1], "an area from its end, under another case"],
  ["one", "'客户'!$A:$A", null, "a whole column"],
  ["one", "#REF!", null, "what was deleted"],
  ["one", "客户!#REF!", null, "cells that were deleted"],
  ["one", "其他!$A$1", null, "a sheet that is not there"],
  ["one", "客户!$A$1,客户!$C$1", null, "two areas"],
  ["one", `"text"`, null, "a text"],
  ["other", "客户!$A$1", null, "another name"],
])("%s in %s: %j (%s)", async (name, refersTo, expected) => {
  const workbook = await read(`<definedNames><definedName name="one">${refersTo}</definedName></definedNames>`);
  const area = namesIn(workbook).area(name);
  expect(area === null ? null : [area.top, area.left, area.bottom, area.right]).toEqual(expected);
});
