import { expect, test } from "vitest";
import { isDateFormat } from "#workbook/is-date-format.ts";
import { dateStyles } from "#xlsx/number-format.ts";

test.each<[code: string, isDate: boolean, why: string]>([
  ["yyyy/m/d", true, "a date"],
  ["YYYY-MM-DD", true, "in capitals"],
  [`yyyy"年"m"月"d"日"`, true, "Chinese, in words"],
  [`[$-804]yyyy"年"m"月"d"日";@`, true, "with a language"],
  [`[$-zh-CN,1]yyyy"年"m"月"`, true, "with a language and a calendar"],
  [`[DBNum1][$-804]yyyy"年"m"月"d"日"`, true, "in Chinese digits"],
  [`[$-404]e/m/d;@`, true, "years of the Republic"],
  [`[$-404]ggge"年"m"月"`, true, "an era without a day"],
  [`m"月"`, true, "a month alone"],
  ["mmm-yy", true, "a month in letters"],
  ["[$-804]aaaa;@", true, "a day of the week"],
  ["[$-F800]dddd, mmmm dd, yyyy", true, "the system's long date"],
  ["h:mm AM/PM", true, "a time of day"],
  ["mm:ss.0", true, "minutes and seconds"],
  ["[h]:mm", false, "an elapsed time"],
  ["[mm]:ss", false, "elapsed minutes"],
  ["[Red]yyyy/m/d", true, "a colour before a date"],
  ["General", false, "no format"],
  ["G/通用格式", false, "no format, in Chinese"],
  [`General"d"`, false, "a letter in quotes"],
  ["0.00E+00", false, "an exponent"],
  ["#,##0.00", false, "an amount"],
  [`0.0,"万"`, false, "ten thousands"],
  [`"¥"#,##0;[Red]\\-"¥"#,##0`, false, "yuan"],
  ["[$€-de-DE] #,##0.00", false, "a currency whose country has a d"],
  ["[$HKD] #,##0.00", false, "a currency of letters"],
  ['_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)', false, "accounting"],
  [`#,##0\\ "days"`, false, "a unit in quotes"],
  [`0\\d`, false, "an escaped letter"],
  ["@", false, "text"],
  ["", false, "nothing"],
  [`0;yyyy`, false, "a date for negatives only"],
])("%j shows a date: %j (%s)", (code, isDate) => {
  expect(isDateFormat(code)).toBe(isDate);
});

test("styles are looked up by their own codes first, then by the numbers that every Excel knows", () => {
  const xf = (id: number) => `<xf numFmtId="${id}"/>`;
  const styles =
    `<styleSheet><numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;"/><numFmt numFmtId="14" formatCode="0"/></numFmts>` +
    `<cellStyleXfs>${xf(14)}</cellStyleXfs><cellXfs count="8">${[0, 164, 14, 31, 57, 46, 9, 22].map(xf).join("")}</cellXfs>` +
    `<dxfs><dxf><numFmt numFmtId="164" formatCode="0"/></dxf></dxfs></styleSheet>`;
  expect(dateStyles(styles)).toEqual([false, true, false, true, true, false, false, true]);
  expect(dateStyles("<styleSheet><cellXfs/></styleSheet>")).toEqual([]);
});
