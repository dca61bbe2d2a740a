import { describe, expect, test } from "vitest";
import { LANGUAGES } from "#locales/language.ts";
import { describeSaveFault } from "#workbook/save/describe-save-fault.ts";
import { asNewRecord, editRecord, newRecord, revertRecord } from "#workbook/save/make-record.ts";
import { recordId } from "#workbook/save/record-id.ts";
import { recheckRecords } from "#workbook/save/recheck.ts";
import type { SaveFault } from "#workbook/save/save-fault.ts";
import { saveRecords } from "#workbook/save/save-records.ts";
import { accessTo, inBoth, typed } from "./sheet-model.ts";
import { rowsWith, visitModel } from "./visit-model.ts";

describe("a record's number", () => {
  test("is a text that nobody misreads", () => {
    expect(
      recordId(
        "visits",
        Uint8Array.from({ length: 10 }, (_, at) => at * 25),
      ),
    ).toMatch(/^V-[0-9A-HJKMNP-TV-Z]{10}$/u);
  });

  test("is the person's own where one was typed", () => {
    const { target } = visitModel();
    expect(newRecord(target, { visitId: "2026-07" }, "V-NEW").recordId).toBe("2026-07");
    expect(newRecord(target, { visitId: null }, "V-NEW")).toMatchObject({
      recordId: "V-NEW",
      mine: { visitId: "V-NEW" },
    });
  });
});

test("a change taken back gives the cells what they had, and no more", async () => {
  const { sheet, found, target } = visitModel();
  const record = editRecord(found, target, 4, { nextStep: "送新报价", nextDate: null }, "V-GIVEN");
  const [saved] = await saveRecords(accessTo(sheet), target, [record]);
  if (saved?.status !== "saved") throw new Error("not saved");
  const back = revertRecord(record, saved, target);
  if (back === null) throw new Error("nothing to take back");
  inBoth(sheet, ({ rows }) => rows[1]?.cells.splice(4, 1, typed("骆青、周衡")));
  await saveRecords(accessTo(sheet), target, [back]);
  expect(rowsWith(sheet, "V-2")).toMatchObject([{ 下一步: "重新报价", 下一步日期: 46_011, 拜访对象: "骆青、周衡" }]);
});

test("a change taken back asks where somebody has changed the field since", async () => {
  const { sheet, found, target } = visitModel();
  const record = editRecord(found, target, 4, { nextStep: "送新报价" }, "V-GIVEN");
  const [saved] = await saveRecords(accessTo(sheet), target, [record]);
  if (saved?.status !== "saved") throw new Error("not saved");
  inBoth(sheet, ({ rows }) => rows[1]?.cells.splice(6, 1, typed("先核对数据")));
  const back = revertRecord(record, saved, target);
  const [outcome] = await saveRecords(accessTo(sheet), target, back === null ? [] : [back]);
  expect(outcome?.status).toBe("conflict");
});

test("a record whose row was deleted is saved as a whole", async () => {
  const { sheet, found, target } = visitModel();
  const record = editRecord(found, target, 4, { nextStep: "送新报价" }, "V-GIVEN");
  inBoth(sheet, ({ rows }) => rows.splice(1, 1));
  await saveRecords(accessTo(sheet), target, [asNewRecord(record, target, "V-NEW")]);
  expect(rowsWith(sheet, "V-2")).toMatchObject([{ 客户名称: "北汐储能", 客户原话: "价格太高", 下一步: "送新报价" }]);
});

test.each<[why: string, act: (sheet: ReturnType<typeof visitModel>["sheet"]) => void, expected: object]>([
  ["all is there", () => undefined, { status: "confirmed" }],
  ["the sheet is protected by now", (sheet) => (sheet.isProtected = true), { status: "confirmed" }],
  ["the row is gone", (sheet) => inBoth(sheet, ({ rows }) => rows.splice(1, 1)), { status: "lost" }],
  [
    "a field says something else",
    (sheet) => inBoth(sheet, ({ rows }) => rows[1]?.cells.splice(6, 1, typed("先核对"))),
    { status: "changed", headers: ["下一步"] },
  ],
  [
    "a field says again what it said before",
    (sheet) => inBoth(sheet, ({ rows }) => rows[1]?.cells.splice(6, 1, typed("重新报价"))),
    { status: "changed", headers: ["下一步"] },
  ],
  [
    "two rows have the number",
    (sheet) => inBoth(sheet, ({ rows }) => rows[0]?.cells.splice(1, 1, typed("V-2"))),
    { status: "changed", headers: ["下一步"] },
  ],
])("a later look: %s", async (_, act, expected) => {
  const { sheet, found, target } = visitModel();
  const record = editRecord(found, target, 4, { nextStep: "送新报价" }, "V-GIVEN");
  await saveRecords(accessTo(sheet), target, [record]);
  act(sheet);
  expect(await recheckRecords(accessTo(sheet), target, [record])).toMatchObject({ value: [expected] });
});

const FAULTS: readonly SaveFault[] = [
  { code: "sheet-gone", sheet: "拜访" },
  { code: "table-gone", table: "visits", sheet: "拜访" },
  { code: "not-a-table", table: "visits", sheet: "拜访" },
  { code: "columns-gone", sheet: "拜访", headers: ["下一步", "日期"] },
  { code: "column-twice", sheet: "拜访", header: "下一步" },
  { code: "sheet-protected", sheet: "拜访" },
  { code: "record-twice", sheet: "拜访", rows: [5, 9] },
  { code: "record-gone", sheet: "拜访" },
  { code: "text-too-long", header: "客户原话", length: 40_000, limit: 32_767 },
  { code: "field-without-column", table: "visits", columns: ["nextStep", "unheard"] },
  { code: "not-kept", sheet: "拜访", headers: ["下一步"] },
  { code: "not-found-after", sheet: "拜访" },
  { code: "rows-moving", sheet: "拜访" },
  { code: "outside-table", sheet: "拜访", row: 152 },
];

test.each(FAULTS.map((fault) => [fault.code, fault] as const))(
  "%s is told with its place and with what to do",
  (_, fault) => {
    for (const language of LANGUAGES) {
      const { what, next } = describeSaveFault(fault, language);
      const place = "sheet" in fault ? fault.sheet : fault.code === "text-too-long" ? fault.header : "";
      expect(what).toContain(place);
      expect(next).toMatch(/[。.]$/u);
      expect(`${what}${next}`).not.toMatch(/undefined|\[object|失败|抱歉|！|!/u);
    }
  },
);
