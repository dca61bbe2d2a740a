import { describe, expect, test } from "vitest";
import type { CodeListId } from "#core/codes/codes.ts";
import { LANGUAGES } from "#locales/language.ts";
import { describeIssue } from "#workbook/describe-issue.ts";
import { nearestCode } from "#workbook/nearest-code.ts";
import { readBook } from "#workbook/read-account-book.ts";
import { rawWorkbook } from "../support/workbook-file.ts";

describe("the code that a misspelt word most likely means", () => {
  test.each`
    list                   | word               | code     | why
    ${"status"}            | ${"Closed Wonn"}   | ${"WON"} | ${"a letter too many"}
    ${"status"}            | ${"赢單关闭啦"}    | ${"WON"} | ${"a character too many, another traditional"}
    ${"step"}              | ${"qualificaton"}  | ${"ST3"} | ${"a letter missing"}
    ${"role"}              | ${"decison maker"} | ${"KDM"} | ${"a letter missing"}
    ${"relationshipLevel"} | ${"CR6"}           | ${null}  | ${"every level is as near"}
    ${"status"}            | ${"草稿"}          | ${null}  | ${"nothing is near"}
  `("$word: $code ($why)", ({ list, word, code }: { list: CodeListId; word: string; code: string | null }) => {
    expect(nearestCode(list, word)).toBe(code);
  });
});

test("an issue tells it in the reader's language", () => {
  const read = readBook(
    rawWorkbook({
      客户: [["客户名称"], ["甲"]],
      商机: [
        ["客户名称", "商机名称", "金额", "状态"],
        ["甲", "一", 5, "Closed Wonn"],
        ["甲", "二", 5, "草稿"],
      ],
    }),
  );
  if (!read.ok) throw new Error(read.fault.code);
  const [first, second] = read.value.book.issues.filter(({ problem }) => problem.code === "code-unknown");
  if (first === undefined || second === undefined) throw new Error("two unknown words are expected");
  expect(
    LANGUAGES.map((language) => describeIssue(first, language).includes(language === "en" ? '"Won"' : "“赢单”")),
  ).toEqual([true, true]);
  expect(describeIssue(second, "zh-CN")).not.toContain("是不是");
});
