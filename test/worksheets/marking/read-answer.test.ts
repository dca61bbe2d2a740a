import { describe, expect, test } from "vitest";
import type { RawCell } from "#workbook/sheet.ts";
import type { Column } from "#templates/worksheets/worksheet.ts";
import type { AnswerKind } from "#worksheets/marking-sheet.ts";
import { readAnswer } from "#worksheets/marking/read-answer.ts";

const tier: Column = { kind: "code", codes: "tier", role: "given" };
const yesNo: Column = { kind: "yesNo", role: "given" };

const read = (cell: RawCell, kind: AnswerKind, column: Column | null = null) => {
  const found = readAnswer(cell, { kind, column, date1904: false });
  return found.kind === "value" ? found.value : found.kind;
};

describe("an answer is read as a person reads it", () => {
  test.each<[RawCell, unknown, string]>([
    [0.25, 0.25, "a number"],
    ["0.25", 0.25, "a number as text"],
    ["２５．５", 25.5, "full-width digits"],
    ["25%", 0.25, "per cent"],
    ["１，２３４", 1234, "thousands"],
    ["1.2万", 12_000, "万"],
    ["￥1,200 元", 1200, "money"],
    ["12 天", 12, "with what the header counts"],
    ["3家", 3, "and again"],
    ["(5)", -5, "brackets for minus"],
    [" \u200b7 ", 7, "marks that nobody sees"],
    [{ kind: "date", serial: 12 }, 12, "a number that the program took for a date"],
    ["约 5", "unreadable", "no figure"],
    ["=A1+B1", "unreadable", "a formula as text"],
    [true, "unreadable", "yes is no number"],
    ["  ", "blank", "blanks are blank"],
    [null, "blank", "nothing"],
    [{ kind: "error", error: "#DIV/0!" }, "cell-error", "an error"],
    [{ kind: "uncalculated", formula: "1+1" }, "not-calculated", "no result"],
  ])("number %j: %j (%s)", (cell, expected) => {
    expect(read(cell, "number")).toBe(expected);
  });

  test.each<[RawCell, AnswerKind, Column | null, unknown, string]>([
    ["战略级", "choice", tier, "STRATEGIC", "the Chinese word"],
    ["Strategic", "choice", tier, "STRATEGIC", "the English word"],
    ["strategic", "choice", tier, "STRATEGIC", "the code"],
    ["紫色", "choice", tier, "unreadable", "no word of the list"],
    ["是", "choice", yesNo, true, "yes"],
    ["no", "choice", yesNo, false, "no"],
    [true, "choice", yesNo, true, "TRUE"],
    ["也许", "choice", yesNo, "unreadable", "neither"],
    ["红 色", "choice", null, "红色", "a word of an exercise that is not known"],
    ["2026-03-05", "date", null, 46086, "a date as text"],
    ["2026年3月5日", "date", null, 46086, "in Chinese"],
    [46086, "date", null, 46086, "a serial"],
    [{ kind: "date", serial: 46086.5 }, "date", null, 46086, "with a time"],
    ["明天", "date", null, "unreadable", "no date"],
    ["Ｈｅｌｌｏ  World", "text", null, "hello world", "words"],
  ])("%j as %s: %j %j (%s)", (cell, kind, column, expected) => {
    expect(read(cell, kind, column)).toBe(expected);
  });
});
