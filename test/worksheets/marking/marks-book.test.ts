import { beforeAll, describe, expect, test } from "vitest";
import type { ClassMarks } from "#core/marking/class-marks.ts";
import { LANGUAGES } from "#locales/language.ts";
import { handedIn, keyOf, paperOf, rawOf, rightAnswers } from "#test/support/class-files.ts";
import { EXERCISE } from "#test/support/class-of-thirty.ts";
import { fileOf } from "#test/support/workbook-file.ts";
import type { RawWorkbook } from "#workbook/sheet.ts";
import { markClass } from "#worksheets/marking/mark-class.ts";
import { buildMarksBook } from "#worksheets/marks-book/marks-book.ts";
import { readPackage } from "#xlsx/read-package.ts";

const key = keyOf(EXERCISE);
const paper = (name: string, changes: object) => {
  const answers = new Map([...rightAnswers(EXERCISE, "zh-CN"), ...Object.entries(changes)]);
  return {
    ...paperOf(rawOf(handedIn(EXERCISE, "zh-CN", answers, { name, group: "一组" })), key),
    file: `${name}.xlsx`,
  };
};
const marks = markClass(
  key,
  [
    paper("王伟", {}),
    paper("=1+1", { "focus.hhi": 0.9, "abc.before#2": 0.9, "abc.abc#2": "B 类" }),
    paper("王伟", { "focus.hhi": "=CMD" }),
  ],
  [{ file: "坏.xlsx", reason: "文件已损坏" }],
);

async function reopened(
  from: ClassMarks,
  language: (typeof LANGUAGES)[number],
  personal: boolean,
): Promise<RawWorkbook> {
  const read = await readPackage(fileOf(buildMarksBook(from, language, personal)));
  if (!read.ok) throw new Error(JSON.stringify(read.fault));
  return read.value;
}

describe.each(LANGUAGES)("the marks as a workbook, %s", (language) => {
  let plain: RawWorkbook;
  let named: RawWorkbook;
  beforeAll(async () => {
    [plain, named] = [await reopened(marks, language, false), await reopened(marks, language, true)];
  });
  const textOf = ({ sheets }: RawWorkbook) => JSON.stringify(sheets);

  test("has five sheets, whose tables have headers of their own", () => {
    expect(plain.sheets).toHaveLength(5);
    for (const { rows, tables } of [...plain.sheets, ...named.sheets])
      for (const { top, left, right } of tables) {
        const headers = rows[top]?.slice(left, right + 1) ?? [];
        expect(new Set(headers).size).toBe(right - left + 1);
      }
  });

  test("has a row for each paper, with the points of its tasks, their sum and their part", () => {
    const table = plain.sheets[1]?.tables[0];
    const rows = plain.sheets[1]?.rows.slice((table?.top ?? 0) + 1) ?? [];
    expect(rows.map((row) => row.slice(2, 7))).toEqual([
      [24, 5, 32, 61, 1],
      [23, 3, 32, 58, 58 / 61],
      [24, 3, 32, 59, 59 / 61],
    ]);
  });

  test("tells what was lost and what followed, and nothing else", () => {
    const table = plain.sheets[3]?.tables[0];
    expect((table?.bottom ?? 0) - (table?.top ?? 0)).toBe(4);
  });

  test("names students only where that is asked for; what they typed is no formula", () => {
    expect(textOf(plain).replaceAll("王伟.xlsx", "")).not.toContain("王伟");
    expect(textOf(named)).toContain("王伟");
    expect(textOf(named)).toContain("=1+1");
    expect(named.sheets.flatMap(({ kamFormulas = [] }) => kamFormulas)).toEqual([]);
  });

  test("holds no blank word", () => {
    for (const text of [textOf(plain), textOf(named)]) expect(text).not.toMatch(/undefined|NaN|\[object/);
  });
});

test("a class without papers has its sheets too", async () => {
  const { sheets } = await reopened(markClass(key, []), "zh-CN", true);
  expect(sheets).toHaveLength(5);
});
