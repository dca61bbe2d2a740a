import { describe, expect, test } from "vitest";
import { isoDate } from "#core/calendar/iso-date.ts";
import { readBook } from "#workbook/read-account-book.ts";
import type { RawCell } from "#workbook/sheet.ts";
import { readPackage } from "#xlsx/read-package.ts";
import { fileOf } from "#test/support/workbook-file.ts";
import { excelWorkbook } from "#test/support/zip-variants.ts";

async function rawOf(path: string) {
  const outcome = await readPackage(path);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.fault));
  return outcome.value;
}

const date = (serial: number): RawCell => ({ kind: "date", serial });
const uncalculated = (formula: string): RawCell => ({ kind: "uncalculated", formula });

// test/workbooks/make-team-workbooks.py tells how the two files were made.
describe.each<[program: string, total: RawCell, formulas: readonly RawCell[]]>([
  ["openpyxl", uncalculated("SUM(C4:C7)"), ["1/0", "A2", `"甲"&"乙"`].map(uncalculated)],
  ["libreoffice", 1500.5, [{ kind: "error", error: "#DIV/0!" }, 46086, "甲乙"]],
])("a workbook made by %s", (program, total, formulas) => {
  const path = `test/workbooks/team-${program}.xlsx`;

  test("gives its cells, whatever is merged, hidden or filtered", async () => {
    const { sheets } = await rawOf(path);
    expect(sheets.map(({ name, hidden }) => [name, hidden ?? false])).toEqual([
      ["重点客户", false],
      ["格式", false],
      ["商机", true],
    ]);
    const [customers, formats, deals] = sheets;
    expect(customers?.rows).toEqual([
      ["2026 年重点客户一览"],
      [],
      ["客户名称", "行业", "年采购额（万元）", "上次评估日期", "客户经理（KAM）", "占比"],
      ["恒达科技有限公司", "制造", 1200.5, date(46086), "李伟", 0.35],
      ["Müller & Söhne GmbH", "Manufacturing", 300, date(46387), "Zoë O'Neill", 0.2],
      ["Crédit d'Égalité “Nord”", "银行", "８０", "2026年3月5日", "欧阳 娜", "15%"],
      ["澜岳新能源", "能源", "1.5千", "5.3.2026", "李伟"],
      ["合计", null, total],
    ]);
    expect(customers).toMatchObject({ hiddenRows: [4], merges: [{ top: 0, left: 0, bottom: 0, right: 5 }] });
    expect(formats?.rows).toEqual([
      [],
      [date(46086)],
      [1.5],
      [date(0.4375)],
      [1234.5],
      [date(46086)],
      [12],
      [true, "一行\n二行", ...formulas, "a & <b>"],
    ]);
    expect(deals?.tables).toEqual([{ name: "商机表", top: 0, left: 0, bottom: 2, right: 3 }]);
  });

  test("is understood: four customers, no total among them, amounts in yuan, dates in every form", async () => {
    const outcome = readBook(await rawOf(path));
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.fault));
    const { accounts, issues } = outcome.value.book;
    expect(accounts.map(({ name, customer }) => [name, customer.categorySpend, isoOf(customer.lastReview)])).toEqual([
      ["恒达科技有限公司", 12_005_000, "2026-03-05"],
      ["Müller & Söhne GmbH", 3_000_000, "2026-12-31"],
      ["Crédit d'Égalité “Nord”", 800_000, "2026-03-05"],
      ["澜岳新能源", 1_500, "2026-03-05"],
    ]);
    expect(accounts.map(({ opportunities }) => opportunities.map(({ amount }) => amount))).toEqual([
      [50],
      [],
      [],
      [70],
    ]);
    expect(issues.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(issues.map(({ cell, problem }) => `${cell ?? ""} ${problem.code}`)).toContain("A8 row-skipped");
  });
});

const isoOf = (serial: Parameters<typeof isoDate>[0] | null) => (serial === null ? null : isoDate(serial));

test("a workbook as Excel saves it with an add-in's functions gives their results and names them", async () => {
  const { sheets } = await rawOf(fileOf(excelWorkbook()));
  expect(sheets).toEqual([
    {
      name: "客户",
      rows: [[71.5, "战略", { kind: "error", error: "#NAME?" }]],
      tables: [],
      kamFormulas: [
        { row: 0, column: 0, formula: "KAM.VALUESCORE(1,2)" },
        { row: 0, column: 1, formula: `KAM.TIER("x")` },
        { row: 0, column: 2, formula: "KAM.TIER(1)" },
      ],
    },
  ]);
});
