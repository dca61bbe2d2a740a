import { expect, test } from "vitest";
import { findColumns } from "#workbook/save/find-columns.ts";
import { VISIT_HEADERS, visitModel } from "./visit-model.ts";

const { target } = visitModel();
const at = (headers: readonly string[], left = 0) => ({ sheet: "拜访记录", headers, left });

test.each<[why: string, headers: readonly string[], left: number, place: number]>([
  ["where it stood", VISIT_HEADERS, 0, 6],
  ["moved", VISIT_HEADERS.toReversed(), 0, 2],
  ["the table begins further right", VISIT_HEADERS, 3, 6],
  [
    "written with blanks and another width",
    VISIT_HEADERS.map((header) => (header === "下一步" ? " 下一步 " : header)),
    0,
    6,
  ],
  ["twice, of which one stands where it stood", ["下一步", "x", "下一步"], 4, 2],
])("a column is found: %s", (_, headers, left, place) => {
  const found = findColumns(target, ["nextStep"], at(headers, left));
  expect(found.ok && found.value.get("nextStep")?.place).toBe(place);
});

test.each<[why: string, fields: readonly string[], headers: readonly string[], fault: object]>([
  [
    "all that are gone are named",
    ["nextStep", "nextDate"],
    ["客户名称"],
    { code: "columns-gone", headers: ["下一步", "下一步日期"] },
  ],
  ["twice, and none where it stood", ["nextStep"], ["下一步", "下一步"], { code: "column-twice", header: "下一步" }],
  ["the team never had it", ["place"], VISIT_HEADERS, { code: "field-without-column", columns: ["place"] }],
])("a column is not found: %s", (_, fields, headers, fault) => {
  expect(findColumns(target, fields, at(headers))).toMatchObject({ ok: false, fault });
});
