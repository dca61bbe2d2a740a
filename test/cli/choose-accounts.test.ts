import { expect, test } from "vitest";
import { chooseAccounts } from "../../src/cli/choose-accounts.ts";
import type { AccountBook } from "#workbook/account-book.ts";

const names = ["澄砺新能源股份有限公司", "澄砺新能源", "芃野食品集团有限公司", "Acme Corporation"];
const book = { file: "客户.xlsx", accounts: names.map((name, at) => ({ name, id: `K-${String(at + 1)}` })) };

test.each([
  ["its name", "芃野食品集团有限公司", "芃野食品集团有限公司"],
  ["its number", "k-4", "Acme Corporation"],
  ["another width and case", "ＡＣＭＥ corporation", "Acme Corporation"],
])("an account is chosen by %s", (_, text, name) => {
  const chosen = chooseAccounts(book as unknown as AccountBook, [text], "zh-CN");
  expect(chosen).toMatchObject({ ok: true, value: [{ name }] });
});

test.each([
  ["a slip", "芃野食品集团有限公同", "是不是“芃野食品集团有限公司”？"],
  ["its short name", "芃野", "是不是“芃野食品集团有限公司”？"],
  ["what several have, the shortest", "砺", "是不是“澄砺新能源”？"],
])("%s is answered with the name that was meant", (_, text, asked) => {
  const chosen = chooseAccounts(book as unknown as AccountBook, [text], "zh-CN");
  expect(chosen).toMatchObject({ ok: false, fault: { text: `没有名为“${text}”的客户。${asked}` } });
});

test("a name like no other is answered without a guess", () => {
  const chosen = chooseAccounts(book as unknown as AccountBook, ["云杼纺织"], "zh-CN");
  expect(chosen).toMatchObject({ ok: false, fault: { text: "没有名为“云杼纺织”的客户。" } });
});
