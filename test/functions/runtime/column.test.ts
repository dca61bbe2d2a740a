import { describe, expect, test } from "vitest";
import {
  code,
  date,
  needed,
  number,
  numberNotZero,
  readSingle,
  yesNo,
  type Column,
} from "../../../src/functions/runtime/column.ts";

function read<T>(column: (raw: unknown) => Column<T>, raw: unknown): unknown {
  const value = readSingle(column(raw), "it", raw);
  return value.ok ? value.value : value.fault.code;
}

describe("a number", () => {
  test.each<[raw: unknown, value: unknown, why: string]>([
    [0, 0, "a zero is a value"],
    [null, null, "a blank is not known"],
    ["80", "not-a-number", "a number kept as text is of the wrong type"],
    [true, "not-a-number", "so is a truth value"],
    ["#REF!", "cell-error", "an error in the cell"],
  ])("%j is %j (%s)", (raw, value) => {
    expect(read(number, raw)).toBe(value);
  });

  test("for which 0 makes no sense takes it for the blank that Excel may deliver as 0", () => {
    expect(read(numberNotZero, 0)).toBe(null);
    expect(read(numberNotZero, 5)).toBe(5);
  });

  test("that is needed is missing where it is blank", () => {
    expect(read((raw) => needed(number(raw)), null)).toBe("missing");
  });
});

describe("a date", () => {
  test.each<[raw: unknown, value: unknown, why: string]>([
    [46387, 46387, "31 December 2026"],
    [46387.75, 46387, "the time of day is cut off"],
    [0, null, "0 is a blank"],
    ["2026-12-31", 46387, "an ISO date kept as text"],
    ["2026-02-30", "not-a-date", "no such day"],
    ["31/12/2026", "not-a-date", "a text that means another day elsewhere"],
    [-1, "out-of-range", "before Excel's calendar"],
    [2_958_466, "out-of-range", "after it"],
  ])("%j is %j (%s)", (raw, value) => {
    expect(read(date, raw)).toBe(value);
  });
});

describe("yes or no", () => {
  test.each<[raw: unknown, value: unknown]>([
    [true, true],
    ["是", true],
    ["Y", true],
    ["ＹＥＳ", true],
    ["已签", true],
    [1, true],
    [false, false],
    ["否", false],
    [0, false],
    [null, null],
    ["maybe", "not-yes-or-no"],
    [2, "not-yes-or-no"],
  ])("%j is %j", (raw, value) => {
    expect(read(yesNo, raw)).toBe(value);
  });
});

describe("a code", () => {
  test.each<[raw: unknown, value: unknown, why: string]>([
    ["ST5", "ST5", "itself"],
    ["st5", "ST5", "in small letters"],
    ["ＳＴ５", "ST5", "in full-width letters"],
    ["方案认可", "ST5", "its Chinese word"],
    ["proposal  accepted", "ST5", "its English word"],
    [0, null, "0 is a blank"],
    ["ST9", "unknown-code", "none"],
    [5, "ST5", "its number, as people type it"],
  ])("%j is %j (%s)", (raw, value) => {
    expect(read((cell) => code("step", cell), raw)).toBe(value);
  });
});
