import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isoDate } from "#core/calendar/iso-date.ts";
import { LAST_SERIAL, serialDate } from "#core/calendar/serial-date.ts";
import { CODE_LISTS, type CodeListId } from "#core/codes/codes.ts";
import { codeOfWord } from "#locales/code-of-word.ts";
import type { Column } from "#workbook/define-table.ts";
import { headerText } from "#workbook/header-text.ts";
import { editDistance, nearest } from "#workbook/nearest.ts";
import { normalise } from "#core/kernel/normalise.ts";
import { parseCell } from "#workbook/parse-cell.ts";
import { parseDateNumber, parseDateText } from "#workbook/parse-date.ts";
import { parseNumber } from "#workbook/parse-number.ts";
import { address, parseAddress, type RawCell } from "#workbook/sheet.ts";
import { statedUnit } from "#workbook/unit.ts";
import { valueOf } from "#test/support/outcome.ts";

test.each([
  ["deal_stage", "deal stage", "underscores"],
  [" Deal-Stage ", "deal stage", "hyphens, case, blanks around"],
  ["Ｄｅａｌ　ｓｔａｇｅ", "deal stage", "full-width letters and blank"],
  ["客户\n名称", "客户名称", "a line break in the cell"],
  ["乙 公司", "乙公司", "a blank that fills a line"],
  ["ABC 科技", "abc 科技", "a blank beside Latin letters"],
  ["\u200b丙公\u202e司\ufeff", "丙公司", "marks that nobody sees"],
  ["__proto__", "proto", "a name that is special elsewhere"],
])("%j normalises to %j (%s)", (text, expected) => {
  expect(normalise(text)).toBe(expected);
});

test("normalising twice changes nothing more", () => {
  fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => normalise(normalise(text)) === normalise(text)));
});

test.each([
  ["金额（万元）", "金额", 10_000],
  ["金额(元)", "金额", 1],
  ["合同金额 【亿元】", "合同金额", 1e8],
  ["目标份额（%）", "目标份额", 0.01],
  ["*客户名称", "客户名称", null],
  ["客户名称 *", "客户名称", null],
  ["金额（含税）", "金额(含税)", null],
  ["客户", "客户", null],
  ["客户经理：", "客户经理", null],
  ["金额（万元）：", "金额", 10_000],
  ["签约目标（必填）", "签约目标", null],
  ["年采购额 / 万元", "年采购额", 10_000],
  ["年采购额百万元", "年采购额", 1e6],
  ["产品/服务", "产品/服务", null],
  ["逾期应收（万元，截至5月）", "逾期应收", 10_000],
  ["回款目标（万元/年）", "回款目标", 10_000],
  ["Amount (USD)", "amount", 1],
  ["Value ($k)", "value", 1000],
  ["Value (EUR m)", "value", 1e6],
  ["金额（万美元）", "金额", 10_000],
  ["Amount (￥)", "amount", 1],
])("the header %j is %j counted in %j", (header, text, factor) => {
  expect(headerText(header)).toMatchObject({ text, factor });
});

test.each([
  ["财务贡献(0-100)", "财务贡献", "0 100"],
  ["金额（含税）（万元）", "金额", "含税"],
  ["金额（万元）", "金额", null],
])("the header %j is %j without its bracket %j", (header, bare, remark) => {
  expect(headerText(header)).toMatchObject({ bare, remark });
});

test.each([
  ["单位：万元", 10_000],
  ["2026年商机汇总（单位：万元）", 10_000],
  ["金额单位：人民币千元", 1000],
  ["单位: 亿元", 1e8],
  ["Unit: k", 1000],
  ["单位：元", 1],
  ["单位名称：甲公司", null],
  ["万元户", null],
])("the title %j states %j", (title, factor) => {
  expect(statedUnit(title)).toBe(factor);
});

test.each<[text: string, expected: number | null, why: string]>([
  ["1,234.5", 1234.5, "thousands"],
  ["１２３", 123, "full-width digits"],
  ["-3", -3, "minus"],
  ["(120)", -120, "brackets for minus"],
  ["¥ 1,000", 1000, "a currency sign"],
  ["RMB 5", 5, "a currency code"],
  ["35%", 0.35, "per cent"],
  ["１２．５％", 0.125, "per cent, full-width"],
  ["1.1万", 11_000, "ten thousands"],
  ["2亿元", 2e8, "hundred millions"],
  [".5", 0.5, "no leading zero"],
  ["1,5", null, "1.5 or 15"],
  ["1,23,456", null, "no thousands"],
  ["12 个", null, "a word behind"],
  ["", null, "nothing"],
  ["-", null, "a dash"],
  ["NaN", null, "not a number"],
  ["1e999", null, "an exponent"],
])("the text %j is the number %j (%s)", (text, expected) => {
  expect(parseNumber(text)).toBe(expected);
});

const iso = (serial: ReturnType<typeof parseDateText>) => (serial === null ? null : isoDate(serial));

test.each<[text: string, expected: string | null, why: string]>([
  ["2026-03-05", "2026-03-05", "ISO"],
  ["2026-03-05T10:20:00Z", "2026-03-05", "ISO with time"],
  ["2026-03-05 10:20", "2026-03-05", "with time"],
  ["2026/3/5", "2026-03-05", "slashes"],
  ["2026.3.5", "2026-03-05", "dots"],
  ["2026年3月5日", "2026-03-05", "Chinese"],
  ["２０２６年３月", "2026-03-01", "a month, full-width"],
  ["2026-03", "2026-03-01", "a month"],
  ["20260305", "2026-03-05", "without separators"],
  ["5 Mar 2026", "2026-03-05", "English, day first"],
  ["March 5, 2026", "2026-03-05", "English, month first"],
  ["Mar 2026", "2026-03-01", "English month"],
  ["2026-02-30", null, "no such day"],
  ["2026-13-01", null, "no such month"],
  ["2026-3/5", null, "mixed separators"],
  ["03/05/2026", null, "March or May"],
  ["2026", null, "a year"],
  ["下周", null, "words"],
])("the text %j is the date %j (%s)", (text, expected) => {
  expect(iso(parseDateText(text))).toBe(expected);
});

test.each<[value: number, date1904: boolean, expected: string | null, why: string]>([
  [46086, false, "2026-03-05", "a serial"],
  [44624, true, "2026-03-05", "a serial counted from 1904"],
  [20260305, false, "2026-03-05", "digits without separators"],
  [202603, false, "2026-03-01", "a month without separators"],
  [2026, false, null, "a year, which as a serial would be 1905"],
  [1e9, false, null, "beyond the calendar"],
  [-1, false, null, "negative"],
])("the number %d (1904: %s) is the date %j (%s)", (value, date1904, expected) => {
  expect(iso(parseDateNumber(value, date1904))).toBe(expected);
});

test("every date that is written as ISO is read back", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: LAST_SERIAL }), (days) => {
      const date = valueOf(serialDate(days));
      expect(parseDateText(isoDate(date))).toBe(date);
    }),
  );
});

describe("a cell", () => {
  const read = (cell: RawCell, column: Column, factor = 1) =>
    parseCell(cell, { column, header: "列", factor, date1904: false });
  const of = (kind: Column["kind"], more: Partial<Column> = {}): Column => ({
    header: { zh: "列", en: "c" },
    kind,
    ...more,
  });

  test.each<[RawCell, Column, unknown, string]>([
    [null, of("money"), null, "blank"],
    ["  ", of("text"), null, "blanks only"],
    ["-", of("money"), null, "a dash for nothing"],
    ["无", of("date"), null, "a word for nothing"],
    ["-", of("text"), "-", "a dash as text stays"],
    [" 甲 ", of("text"), "甲", "text is trimmed"],
    [1001, of("text"), "1001", "a number typed as text"],
    [{ kind: "date", serial: 46086 }, of("text"), "2026-03-05", "a date in a text column"],
    ["1,234", of("money"), 1234, "a text number"],
    [0.35, of("ratio"), 0.35, "a ratio"],
    ["35%", of("ratio"), 0.35, "a ratio as text"],
    ["3.0", of("count"), 3, "a whole number with decimals"],
    [true, of("yesNo"), true, "a boolean"],
    ["否", of("yesNo"), false, "no"],
    ["无", of("yesNo"), false, "a word for nothing that means no here"],
    ["Ｙ", of("yesNo"), true, "full-width yes"],
    [1, of("yesNo"), true, "one for yes"],
    [{ kind: "date", serial: 46086.75 }, of("date"), 46086, "the time of day is cut off"],
    [{ kind: "date", serial: 0 }, of("date"), null, "day 0, which a formula shows for a blank"],
    [{ kind: "date", serial: 0.4 }, of("date"), null, "a time of day without a day"],
    [0, of("date"), null, "the same without a format"],
    ["Closed Won", of("code", { codes: "status" }), "WON", "a word for a code"],
    ["cr1", of("code", { codes: "relationshipLevel" }), "CR1", "a code in lower case"],
    [1, of("code", { codes: "relationshipLevel" }), "CR1", "a level as a number"],
    ["决策者", of("code", { codes: "role" }), "KDM", "a Chinese word"],
  ])("%j is read (%#)", (cell, column, expected) => {
    expect(read(cell, column)).toEqual({ ok: true, value: expected });
  });

  test.each<[cell: RawCell, factor: number, expected: number, why: string]>([
    [12.3, 10_000, 123_000, "万元"],
    [1.1, 10_000, 11_000, "without the noise of the multiplication"],
    ["1.5万", 10_000, 15_000, "a text with its own unit keeps it"],
    ["3", 10_000, 30_000, "a text without"],
  ])("%j under a header that counts in %d is %d (%s)", (cell, factor, expected) => {
    expect(read(cell, of("money"), factor)).toEqual({ ok: true, value: expected });
  });

  test.each<[RawCell, Column, object, string]>([
    [{ kind: "error", error: "#REF!" }, of("text"), { code: "cell-error", found: "#REF!" }, "an error"],
    [{ kind: "uncalculated", formula: "A1" }, of("money"), { code: "not-calculated" }, "a formula without a result"],
    ["很多", of("money"), { code: "value-wrong", found: "很多", kind: "money" }, "words for an amount"],
    [true, of("money"), { code: "value-wrong", found: "TRUE" }, "a boolean for an amount"],
    [
      { kind: "date", serial: 46086 },
      of("money"),
      { code: "value-wrong", found: "2026-03-05" },
      "a date for an amount",
    ],
    [2.5, of("count"), { code: "value-wrong", kind: "count" }, "half a piece"],
    [120, of("score"), { code: "value-outside", min: 0, max: 100 }, "a score above 100"],
    [35, of("ratio"), { code: "value-outside", min: 0, max: 1 }, "35 for 35 %"],
    [-1, of("money", { min: 0 }), { code: "value-outside", min: 0, max: null }, "below the column's own bound"],
    ["也许", of("yesNo"), { code: "value-wrong", kind: "yesNo" }, "neither yes nor no"],
    [2026, of("date"), { code: "value-wrong", kind: "date" }, "a year for a date"],
    [{ kind: "date", serial: -1 }, of("date"), { code: "value-wrong" }, "a date before the calendar"],
    [{ kind: "date", serial: 2026 }, of("date"), { code: "value-wrong" }, "a year shown as a date of 1905"],
    [{ kind: "date", serial: 109_574 }, of("date"), { code: "value-wrong" }, "a slip of a digit: 2199"],
    ["赢啦", of("code", { codes: "status" }), { code: "code-unknown", found: "赢啦", list: "status" }, "no known word"],
  ])("%j is refused (%#)", (cell, column, problem) => {
    expect(read(cell, column)).toMatchObject({ ok: false, fault: { header: "列", ...problem } });
  });

  test("of any content becomes a value or a problem, and never a number that is none", () => {
    const cell = fc.oneof(
      fc.string(),
      fc.double(),
      fc.boolean(),
      fc.constant(null),
      fc.double().map((serial) => ({ kind: "date" as const, serial })),
    );
    const kind = fc.constantFrom<Column["kind"]>("text", "money", "number", "count", "ratio", "score", "date", "yesNo");
    fc.assert(
      fc.property(cell, kind, (raw, of_) => {
        const outcome = read(raw, of(of_));
        expect(outcome.ok && typeof outcome.value === "number" ? Number.isFinite(outcome.value) : true).toBe(true);
      }),
    );
  });
});

test.each(Object.keys(CODE_LISTS) as CodeListId[])("every code of %s is a word for itself", (list) => {
  for (const code of CODE_LISTS[list]) expect(codeOfWord(list, code.toLowerCase())).toBe(code);
});

test("the labels of both languages and the words of common exports are known", () => {
  const words = ["赢单", "Won", "丢单", "closed lost", "进行中", "open", "搁置"];
  expect(words.map((word) => codeOfWord("status", word))).toEqual([
    "WON",
    "WON",
    "LOST",
    "LOST",
    "OPEN",
    "OPEN",
    "SUSPENDED",
  ]);
  expect(["战略级", "Strategic", "战略客户"].map((word) => codeOfWord("tier", word))).toEqual(
    Array(3).fill("STRATEGIC"),
  );
  expect(codeOfWord("status", "toString")).toBeNull();
});

test.each<[text: string, known: readonly string[], expected: string | null, why: string]>([
  ["Acme Corp", ["Acme Corporation", "Acme Corp."], "Acme Corp.", "the nearest"],
  ["恒达科枝", ["恒达科技", "恒通科技"], "恒达科技", "one character off"],
  ["甲", ["乙", "丙"], null, "nothing alike"],
  ["x", [], null, "nothing known"],
])("nearest to %j in %j is %j (%s)", (text, known, expected) => {
  expect(nearest(text, known)).toBe(expected);
});

test("edit distance is symmetric, zero for equals, and at most the longer length", () => {
  const letters = fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 8 });
  fc.assert(
    fc.property(letters, letters, (one, other) => {
      const distance = editDistance(one, other);
      expect(distance).toBe(editDistance(other, one));
      expect(distance === 0).toBe(one.join() === other.join());
      expect(distance).toBeLessThanOrEqual(Math.max(one.length, other.length));
      expect(distance).toBeGreaterThanOrEqual(Math.abs(one.length - other.length));
    }),
  );
});

test("an address is read back as the row and column it was made of", () => {
  fc.assert(
    fc.property(fc.nat(1_048_575), fc.nat(16_383), (row, column) => {
      expect(parseAddress(address(row, column))).toEqual({ row, column });
    }),
  );
  expect(["", "A0", "1A", "A1:B2"].map(parseAddress)).toEqual([null, null, null, null]);
});
