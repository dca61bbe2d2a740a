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
import { dateOrderOf, type DateOrder } from "#workbook/date-order.ts";
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
  ["金额（首期）（万元）", "金额", "首期"],
  ["金额（含税）（万元）", "金额", null],
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
  ["1,234.5万", 12_345_000, "thousands of ten thousands"],
  ["1.2亿", 1.2e8, "hundred millions"],
  ["3千万元", 3e7, "ten millions"],
  ["500千元", 500_000, "thousands"],
  ["2百万", 2e6, "millions"],
  ["1.5萬", 15_000, "ten thousands, traditional"],
  ["3億圓", 3e8, "hundred millions, traditional"],
  ["50w", 500_000, "ten thousands as they are typed in haste"],
  ["50W", 500_000, "the same in capitals"],
  ["50k", 50_000, "thousands in a letter"],
  ["5万元整", 50_000, "as on a cheque"],
  ["NT$1,200", 1200, "a currency of letters and a sign"],
  ["人民币 5万", 50_000, "a currency in words"],
  ["（1,200）", -1200, "full-width brackets for minus"],
  ["-¥5", -5, "minus before the sign"],
  ["¥-5", -5, "minus behind the sign"],
  ["\u22125", -5, "the minus of mathematics"],
  ["-(5)", null, "minus twice"],
  ["1 234 567", 1_234_567, "blanks for thousands"],
  ["1\u00a0234,5", null, "blanks for thousands and a comma"],
  ["12 34", null, "two numbers"],
  ["1  2", null, "two numbers further apart"],
  ["约50万", null, "about"],
  ["50万左右", null, "more or less"],
  ["3-5", null, "from and to"],
  ["50-60万", null, "from and to, with a unit"],
  [">50", null, "at least"],
  ["1.234.567,89", null, "points for thousands"],
  ["1,234.567,8", null, "nonsense"],
  ["三十万", null, "in characters"],
  ["5m", null, "millions or metres"],
  ["5kw", null, "ten million or kilowatts"],
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
  ["5.3.2026", "2026-03-05", "points and the year last: the day comes first"],
  ["05.03.2026 10:20", "2026-03-05", "the same with a time"],
  ["12.31.2026", null, "no thirty-first month"],
  ["5.3.26", null, "two digits of a year"],
  ["2026年3月5号", "2026-03-05", "as people say it"],
  ["2026 年 3 月 5 日", "2026-03-05", "with blanks"],
  ["2026年3月5日星期四", "2026-03-05", "with the day of the week"],
  ["2026年3月5日（周四）10:20", "2026-03-05", "in brackets, with a time"],
  ["2026年3月5日10时20分", "2026-03-05", "a time in Chinese"],
  ["2026/3/5 上午10:20", "2026-03-05", "in the morning"],
  ["2026/3/5 10:20:30 PM", "2026-03-05", "in the evening"],
  ["2026-03-05 10:20:30.000", "2026-03-05", "as databases write it"],
  ["2026-03-05T10:20:00.000+08:00", "2026-03-05", "with its zone"],
  ["民國115年3月5日", "2026-03-05", "years of the Republic"],
  ["中華民國115年3月", "2026-03-01", "in full, a month"],
  ["115年3月5日", null, "years of the Republic that do not say so"],
  ["115/03/05", null, "the same in digits"],
  ["3月5日", null, "without a year"],
  ["2026-03-05 之前", null, "a word behind"],
  ["2026/3/5-2026/4/1", null, "from and to"],
  ["2026-03-05、2026-04-01", null, "two dates"],
  ["2026Q1", null, "a quarter"],
  ["2026-03-05" + " ".repeat(50_000) + "x", null, "a long text costs no time"],
  ["2026", null, "a year"],
  ["下周", null, "words"],
])("the text %j is the date %j (%s)", (text, expected) => {
  expect(iso(parseDateText(text))).toBe(expected);
});

test.each<[text: string, order: DateOrder, expected: string | null, why: string]>([
  ["03/05/2026", "day-first", "2026-05-03", "the third of May"],
  ["03/05/2026", "month-first", "2026-03-05", "the fifth of March"],
  ["3-5-2026 10:20", "day-first", "2026-05-03", "with hyphens and a time"],
  ["13/05/2026", "month-first", null, "against the column's order"],
  ["2026/3/5", "day-first", "2026-03-05", "the year first is not concerned"],
  ["5.3.2026", "month-first", "2026-03-05", "nor are points"],
])("in a column that is %s the text %j is %j (%s)", (text, order, expected) => {
  expect(iso(parseDateText(text, order))).toBe(expected);
});

test.each<[cells: readonly RawCell[], order: DateOrder | null, why: string]>([
  [["03/05/2026", "13/05/2026"], "day-first", "no thirteenth month"],
  [["03/05/2026", "05/13/2026"], "month-first", "no thirteenth month in second place"],
  [["03/05/2026", "04/06/2026"], null, "nothing is proved"],
  [["13/05/2026", "05/13/2026"], null, "both are proved"],
  [["2026/5/13", "13.5.2026", 46086, null, "下周"], null, "other forms prove nothing"],
  [[{ kind: "date", serial: 46086 }, "13-05-2026"], "day-first", "real dates prove nothing and do no harm"],
])("%j is %j (%s)", (cells, order) => {
  expect(dateOrderOf(cells)).toBe(order);
});

test("a column's order does not depend on the order of its rows, and its dates are read back", () => {
  const days = fc.array(fc.integer({ min: 18_264, max: 73_050 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(days, fc.boolean(), (serials, isDayFirst) => {
      const dates = serials.map((serial) => valueOf(serialDate(serial)));
      const texts = dates.map((date) => {
        const [year, month, day] = isoDate(date).split("-");
        return isDayFirst ? `${day}/${month}/${year}` : `${month}/${day}/${year}`;
      });
      const order = dateOrderOf(texts);
      expect(dateOrderOf(texts.toReversed())).toBe(order);
      if (order !== null) expect(texts.map((text) => parseDateText(text, order))).toEqual(dates);
    }),
  );
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
    parseCell(cell, { column, header: "列", factor, date1904: false, codeOf: codeOfWord });
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
    [{ kind: "date", serial: 0.4375 }, of("text"), "10:30", "a time of day in a text column"],
    [{ kind: "date", serial: 0.99999 }, of("text"), "23:59", "the last second of a day"],
    ["1,234", of("money"), 1234, "a text number"],
    [0.35, of("ratio"), 0.35, "a ratio"],
    ["35%", of("ratio"), 0.35, "a ratio as text"],
    ["3.0", of("count"), 3, "a whole number with decimals"],
    [true, of("yesNo"), true, "a boolean"],
    ["否", of("yesNo"), false, "no"],
    ["无", of("yesNo"), false, "a word for nothing that means no here"],
    ["Ｙ", of("yesNo"), true, "full-width yes"],
    [1, of("yesNo"), true, "one for yes"],
    ["✔\uFE0F", of("yesNo"), true, "a tick drawn as a picture"],
    ["☑", of("yesNo"), true, "a ticked box"],
    ["☐", of("yesNo"), false, "an empty box"],
    ["❌", of("yesNo"), false, "a red cross"],
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
    ["50元", 10_000, 50, "a text in yuan"],
    ["5w", 10_000, 50_000, "a letter for ten thousands"],
    ["3千", 10_000, 3_000, "a text in thousands"],
  ])("%j under a header that counts in %d is %d (%s)", (cell, factor, expected) => {
    expect(read(cell, of("money"), factor)).toEqual({ ok: true, value: expected });
  });

  test.each<[RawCell, Column, object, string]>([
    [{ kind: "error", error: "#REF!" }, of("text"), { code: "cell-error", found: "#REF!" }, "an error"],
    [{ kind: "uncalculated", formula: "A1" }, of("money"), { code: "not-calculated" }, "a formula without a result"],
    ["很多", of("money"), { code: "value-wrong", found: "很多", kind: "money" }, "words for an amount"],
    ["35%", of("money"), { code: "value-wrong", found: "35%", kind: "money" }, "a share for an amount"],
    ["85%", of("score"), { code: "value-wrong", kind: "score" }, "a share for a score of 0 to 100"],
    ["1.234.567,89", of("money"), { code: "separators-unclear", found: "1.234.567,89" }, "points and a comma"],
    ["1,5", of("money"), { code: "separators-unclear", found: "1,5" }, "a comma: one and a half, or fifteen"],
    ["3-5", of("money"), { code: "value-wrong", found: "3-5" }, "from and to"],
    ["03/05/2026", of("date"), { code: "value-wrong", kind: "date" }, "March or May"],
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
