import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isoDate } from "#core/calendar/iso-date.ts";
import { normalise } from "#core/kernel/normalise.ts";
import type { SerialDate } from "#core/calendar/serial-date.ts";
import { workingWords } from "#locales/working-words.ts";
import { day } from "#test/support/sample-book.ts";
import { valueOf } from "#test/support/outcome.ts";
import type { RawWorkbook } from "#workbook/sheet.ts";
import { readBook } from "#workbook/read-account-book.ts";
import { saveTargetOf, type SaveTarget } from "#workbook/save/save-target.ts";
import { checkForm, defaultsOf, filledOf, problemText } from "../../../src/taskpane/form/check-form.ts";
import { absentColumns, fieldsOf, type FormField } from "../../../src/taskpane/form/fields.ts";
import { readField, shownIn } from "../../../src/taskpane/form/read-field.ts";

/** The place of a table with these headers. */
function targetWith(sheet: string, headers: readonly string[]): SaveTarget {
  const tables = [{ name: "T", top: 0, left: 0, bottom: 1, right: headers.length - 1 }];
  const raw: RawWorkbook = { file: "a.xlsx", date1904: false, sheets: [{ name: sheet, rows: [headers, []], tables }] };
  const [found] = valueOf(readBook(raw)).tables;
  if (found === undefined) throw new Error("not understood");
  return saveTargetOf(found.found);
}

const VISITS = targetWith("拜访记录", [
  "拜访编号",
  "客户名称",
  "拜访日期",
  "拜访对象",
  "客户原话",
  "下一步",
  "下一步日期",
  "回访日期",
  "拜访方式",
]);
const CUSTOMERS = targetWith("客户", [
  "客户名称",
  "年度签约目标（万元）",
  "目标钱包份额",
  "框架协议",
  "合作产品线数",
  "风险系数",
]);
const PERSONS = targetWith("联系人", ["客户名称", "姓名", "个人备注", "决策角色"]);
const zh = { language: "zh-CN", withSensitive: false } as const;
const TODAY = day("2026-03-05");

const fieldIn = (table: "visits" | "customers", target: SaveTarget, id: string): FormField => {
  const [field] = fieldsOf(table, [id], { ...zh, target });
  if (field === undefined) throw new Error(`no field ${id}`);
  return field;
};

describe("fields follow from contract and table", () => {
  test.each([
    ["nextDate", "date", true],
    ["mode", "choice", false],
    ["customer", "name", true],
    ["nextStep", "text", true],
  ] as const)("%s is asked for as %s", (id, input, required) => {
    expect(fieldIn("visits", VISITS, id)).toMatchObject({ input, required });
  });

  test("money is typed in the unit of the team's header", () => {
    expect(fieldIn("customers", CUSTOMERS, "signTarget")).toMatchObject({ unit: "万元", factor: 10_000 });
  });

  test("a column that the team has not is no field; one that is needed is told", () => {
    expect(fieldsOf("visits", ["place"], { ...zh, target: VISITS })).toEqual([]);
    const partial = targetWith("拜访记录", ["客户名称", "拜访日期", "下一步"]);
    expect(absentColumns("visits", ["nextStep", "nextDate", "place"], { ...zh, target: partial })).toEqual([
      "下一步日期",
    ]);
  });

  test("sensitive fields do not exist until somebody has said what for", () => {
    const ids = (withSensitive: boolean) =>
      fieldsOf("persons", ["name", "notes"], { ...zh, target: PERSONS, withSensitive }).map(({ id }) => id);
    expect(ids(false)).toEqual(["name"]);
    expect(ids(true)).toEqual(["name", "notes"]);
  });

  test("codes that are spoken stand before their words", () => {
    const [role] = fieldsOf("persons", ["role"], { ...zh, target: PERSONS });
    expect(role?.options[0]).toEqual({ value: "KDM", label: "KDM 关键决策者" });
  });
});

describe("what is typed", () => {
  test.each<[id: string, text: string, value: string | number | boolean | null, why: string]>([
    ["signTarget", "120", 1_200_000, "in the header's unit"],
    ["signTarget", "1,200.5", 12_005_000, "with separators"],
    ["signTarget", "50万", 500_000, "a text with its own unit is not counted in the header's once more"],
    ["walletTarget", "35", 0.35, "a share in per cent"],
    ["framework", "true", true, "yes"],
    ["productLines", "3", 3, "a whole number"],
    ["signTarget", "", null, "nothing"],
  ])("%s: %s is %s (%s)", (id, text, value) => {
    expect(valueOf(readField(fieldIn("customers", CUSTOMERS, id), text))).toBe(value);
  });

  test.each([
    ["signTarget", "很多", "number"],
    ["productLines", "1.5", "whole"],
    ["risk", "120", "outside"],
    ["name", " ", "required"],
  ])("%s: %s is refused as %s", (id, text, code) => {
    const read = readField(fieldIn("customers", CUSTOMERS, id), text);
    expect(read.ok ? null : read.fault.code).toBe(code);
  });

  test("what a field shows, it reads back", () => {
    const fields = fieldsOf("customers", ["signTarget", "walletTarget", "risk"], { ...zh, target: CUSTOMERS });
    fc.assert(
      fc.property(fc.nat({ max: fields.length - 1 }), fc.integer({ min: 0, max: 100 }), (at, percent) => {
        const field = fields[at];
        if (field === undefined) return;
        const value =
          field.column.kind === "money" ? percent * 12_345.5 : field.column.kind === "ratio" ? percent / 100 : percent;
        expect(valueOf(readField(field, shownIn(field, value)))).toBeCloseTo(value, 6);
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 30_000, max: 60_000 }), (serial) => {
        const field = fieldIn("visits", VISITS, "nextDate");
        expect(valueOf(readField(field, shownIn(field, serial)))).toBe(serial);
      }),
    );
  });
});

describe("a form", () => {
  const fields = fieldsOf(
    "visits",
    ["customer", "date", "customerPeople", "customerWords", "nextStep", "nextDate", "followUpDone"],
    { ...zh, target: VISITS },
  );
  const whole = {
    customer: "岚屿精工",
    date: "2026-03-05",
    customerPeople: "沈亦川",
    customerWords: "要快",
    nextStep: "送样",
    nextDate: "2026-03-12",
  };
  const facts = {
    today: TODAY,
    isKnown: (table: string, text: string) => table === "customers" && normalise(text) === "岚屿精工",
  };

  test.each<[changed: Readonly<Record<string, string>>, expected: string | null, why: string]>([
    [{}, null, "a whole one"],
    [{ customerWords: " " }, "customerWords: required", "blanks are nothing"],
    [{ date: "2026-03-06" }, "date: future", "a visit cannot lie ahead"],
    [{ nextDate: "2026-03-05" }, null, "a next step on the day of the visit"],
    [{ nextDate: "2026-03-01" }, "nextDate: before", "a next step before the visit"],
    [{ customer: "岚屿精工厂" }, "customer: unknown", "an account that is not there"],
    [{ customer: "岚屿 精工" }, null, "blanks between characters make no other name"],
    [{ followUpDone: "2026-3-5" }, "followUpDone: date", "a date that is none"],
  ])("%j: %s (%s)", (changed, expected) => {
    const { problems } = checkForm(fields, { ...whole, ...changed }, facts);
    const [problem] = problems;
    expect(problem === undefined ? null : `${problem[0]}: ${problem[1].code}`).toBe(expected);
  });

  test("every problem has words that say what to type, in both languages", () => {
    for (const language of ["zh-CN", "en"] as const) {
      const { problems } = checkForm(fields, { customer: "?", date: "2026-03-06", nextDate: "x" }, facts);
      for (const [id, problem] of problems) {
        const field = fields.find((one) => one.id === id);
        if (field !== undefined)
          expect(problemText(field, problem, fields, workingWords(language), { today: TODAY, language })).toMatch(
            /\S{3}/,
          );
      }
    }
  });

  test("a new one begins with the contract's defaults", () => {
    expect(defaultsOf(fieldsOf("visits", ["date", "mode"], { ...zh, target: VISITS }), TODAY)).toEqual({
      date: isoDate(TODAY),
      mode: "ON-SITE",
    });
  });

  test("how complete it is counts what a whole record needs", () => {
    expect(filledOf(fields, whole)).toEqual({ filled: 6, all: 6 });
    expect(filledOf(fields, { ...whole, customerWords: "" })).toEqual({ filled: 5, all: 6 });
  });
});

test("dates of the calendar's end do not break the defaults", () => {
  expect(() =>
    defaultsOf(fieldsOf("visits", ["date"], { ...zh, target: VISITS }), 2_958_465 as SerialDate),
  ).not.toThrow();
});
