import { describe, expect, test } from "vitest";
import type { Fault, FaultCode } from "#core/kernel/fault.ts";
import { describeFault } from "#locales/describe-fault.ts";
import { LANGUAGES } from "#locales/language.ts";

const faults: Readonly<Record<FaultCode, Fault>> = {
  missing: { code: "missing", argument: "depth" },
  "not-a-number": { code: "not-a-number", argument: "winRate", found: "25 %?" },
  "not-a-date": { code: "not-a-date", argument: "date", found: "someday" },
  "not-yes-or-no": { code: "not-yes-or-no", argument: "framework", found: "maybe" },
  "wrong-shape": { code: "wrong-shape", argument: "values", found: "3×1", expected: "1×1" },
  "out-of-range": { code: "out-of-range", argument: "walletShare", min: 0, max: 1 },
  "zero-denominator": { code: "zero-denominator", argument: "cycleDays" },
  "unknown-code": { code: "unknown-code", argument: "step", found: "ST9", known: ["ST1", "ST2"] },
  "unknown-parameter": { code: "unknown-parameter", found: "abc.cutX" },
  "parameter-needed": { code: "parameter-needed", parameter: "coverage.coreBasis" },
  "calendar-ends": { code: "calendar-ends", date: "2027-01-01", from: "2004-01-01", until: "2026-12-31" },
  "not-lawful": { code: "not-lawful", argument: "regime", found: "GOV-PROC", citation: "MOF87 55" },
  "cell-error": { code: "cell-error", argument: "amount", found: "#REF!" },
};

test.each`
  fault                                                               | zh                                                                                                                            | why
  ${faults.missing}                                                   | ${"缺少“合作深度”。请补填后再算。"}                                                                                           | ${"an input by its name"}
  ${faults["unknown-code"]}                                           | ${"“销售步骤”中没有“ST9”这个选项。可填：ST1、ST2。"}                                                                          | ${"with what may be entered"}
  ${{ code: "out-of-range", argument: "C5", min: 0, max: Infinity }}  | ${"“C5”超出范围，应不小于 0。请核对数值和单位。"}                                                                             | ${"a cell by its address, a range open above"}
  ${{ code: "out-of-range", argument: "abc.cutB", min: 0.8, max: 1 }} | ${"“B 类累计占比上限”超出范围，应在 0.8 到 1 之间。请核对数值和单位。"}                                                       | ${"a parameter by its name"}
  ${faults["parameter-needed"]}                                       | ${"参数“核心级：一组客户经理负责的客户数”（coverage.coreBasis）没有通用的默认值，须由团队自己确定。请在参数表中填写后再算。"} | ${"with the id to look for"}
`("$zh ($why)", ({ fault, zh }: { fault: Fault; zh: string }) => {
  expect(describeFault(fault, "zh-CN")).toBe(zh);
});

describe.each(LANGUAGES)("in %s", (language) => {
  test.each(Object.values(faults))("$code is a sentence that names what was found", (fault) => {
    const text = describeFault(fault, language);
    expect(text).toMatch(/[。.]$/);
    expect(text).not.toMatch(/undefined|null|\[object/);
    if ("found" in fault) expect(text).toContain(fault.found);
  });

  test("no fault reads like another", () => {
    const texts = Object.values(faults).map((fault) => describeFault(fault, language));
    expect(new Set(texts).size).toBe(texts.length);
  });
});

test("English texts hold no Chinese, and Chinese ones no English input names", () => {
  for (const fault of Object.values(faults)) {
    expect(describeFault(fault, "en")).not.toMatch(/\p{Script=Han}/u);
    expect(describeFault(fault, "zh-CN")).not.toMatch(/depth|winRate|walletShare|cycleDays|framework/);
  }
});
