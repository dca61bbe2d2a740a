import fc from "fast-check";
import { expect, test } from "vitest";
import { LANGUAGES } from "#locales/language.ts";
import { checkWorkbook } from "#workbook/checks/run-checks.ts";
import { describeIssue } from "#workbook/describe-issue.ts";
import { readBook } from "#workbook/read-account-book.ts";
import type { RawCell } from "#workbook/sheet.ts";
import { rawWorkbook } from "../../support/workbook-file.ts";
import { AS_OF, check } from "./checking.ts";

// Names that stand nowhere else, so that finding one in a text is finding a person.
const PEOPLE = ["欧阳镜澄", "司徒远帆", "慕容听泉", "Zbigniew Kowalczyk"];
const person = fc.constantFrom(...PEOPLE);
const cell = fc.oneof(person, fc.constantFrom<RawCell>(null, "CR2", "CR9", "KDM", "2026-01-05", "2030-01-01", 5, "甲"));

test("no text about contacts tells a contact's name or what else their columns hold, unless it is asked for", () => {
  const row = fc.tuple(fc.constantFrom("甲", "乙"), person, cell, cell, cell, cell, cell);
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), fc.array(person, { maxLength: 6 }), (rows, met) => {
      const workbook = rawWorkbook({
        客户: [["客户名称"], ["甲"], ["乙"]],
        联系人: [["客户名称", "姓名", "上级", "决策角色", "关系等级", "目标关系等级", "最近联系日期"], ...rows],
        拜访记录: [
          ["客户名称", "拜访日期", "拜访对象", "客户原话", "下一步", "下一步日期"],
          ...met.map((name) => ["甲", "2026-01-05", name, name, name, "2026-01-01"]),
        ],
      });
      const read = readBook(workbook);
      if (!read.ok) throw new Error(read.fault.code);
      const texts = checkWorkbook(workbook, read.value, { asOf: AS_OF }).flatMap((issue) => [
        JSON.stringify(issue),
        ...LANGUAGES.map((language) => describeIssue(issue, language)),
      ]);
      for (const name of PEOPLE) expect(texts.filter((text) => text.includes(name))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test("with --include personal the names are told", () => {
  const [row] = PEOPLE;
  const sheets = {
    客户: [["客户名称"], ["甲"]],
    联系人: [
      ["客户名称", "姓名"],
      ["甲", row ?? ""],
      ["甲", row ?? ""],
    ],
  };
  const [issue] = check(sheets, { personal: true });
  expect(issue?.problem).toMatchObject({ code: "person-twice", found: row });
});

test("a rule lists at most twenty places of a sheet and counts the others", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), (late) => {
      const rows = Array.from({ length: late }, (_, at) => ["甲", `商机${String(at)}`, "进行中", "2026-01-01"]);
      const issues = check({
        客户: [["客户名称"], ["甲"]],
        商机: [["客户名称", "商机名称", "状态", "预计签约日期"], ...rows],
      }).filter(({ problem }) => problem.code === "signing-overdue");
      expect(issues).toHaveLength(Math.min(late, 20));
      expect(issues.reduce((sum, { more = 0 }) => sum + 1 + more, 0)).toBe(late);
    }),
    { numRuns: 20 },
  );
});

test("the order of the customers changes which row is named and never how many", () => {
  const name = fc.tuple(
    fc.constantFrom("甲科", "乙科", "Acme"),
    fc.constantFrom("", "有限公司", "集团", " Ltd", "（中国）"),
  );
  fc.assert(
    fc.property(
      fc.uniqueArray(
        name.map(([core, form]) => core + form),
        { minLength: 1 },
      ),
      fc.nat(),
      (all, turn) => {
        const count = (rows: readonly string[]) =>
          check({ 客户: [["客户名称", "行业"], ...rows.map((row) => [row, "零售"])] }).filter(
            ({ problem }) => problem.code === "account-similar",
          ).length;
        const from = turn % all.length;
        expect(count([...all.slice(from), ...all.slice(0, from)])).toBe(count(all));
      },
    ),
    { numRuns: 40 },
  );
});
