import { expect, test } from "vitest";
import { defaultParameters } from "#core/parameters/parameters.ts";
import { readParameters } from "../../../src/functions/runtime/parameter-range.ts";

test.each<[range: unknown, overrides: object, why: string]>([
  [null, {}, "left out"],
  [[[null, ""]], {}, "blank"],
  [[["tier.coreValue", 50]], { "tier.coreValue": 50 }, "one row without a header"],
  [
    [
      ["参数编号", "取值", "备注"],
      ["tier.coreValue", 50, "董事会 3 月定"],
      ["coverage.coreBasis", 4, ""],
    ],
    { "tier.coreValue": 50, "coverage.coreBasis": 4 },
    "the table of the workbook",
  ],
  [
    [
      ["Note", "Parameter ID", "Name", "Value"],
      ["x", "tier.coreValue", "Core", 50],
    ],
    { "tier.coreValue": 50 },
    "columns in another order",
  ],
  [
    [
      ["parameter", "number"],
      ["tier.coreValue", 50],
    ],
    { "tier.coreValue": 50 },
    "a header that nobody knows",
  ],
  [
    [
      ["tier.coreValue", ""],
      ["", 7],
      [null, null],
    ],
    {},
    "a row without an id or a value keeps the default",
  ],
  [[[" tier.coreValue ", { type: "FormattedNumber", basicValue: 50 }]], { "tier.coreValue": 50 }, "a formatted number"],
])("%j (%#: %s)", (range, overrides) => {
  expect(readParameters(range)).toEqual({ ok: true, value: { ...defaultParameters, ...overrides } });
});

test.each([
  [
    [
      ["tier.coreValue", 50],
      ["tier.unheard", 1],
    ],
    "unknown-parameter",
    "an id that nobody knows",
  ],
  [[["tier.corValue", 50]], "unknown-parameter", "nothing but a mistyped id"],
  [
    [
      ["Parameter", "Value"],
      ["Tier.CoreValue", 50],
    ],
    "unknown-parameter",
    "a mistyped id below a header",
  ],
  [[["tier.coreValue", "50"]], "not-a-number", "a number kept as text"],
  [[["tier.coreValue", 500]], "out-of-range", "outside its bounds"],
  [[["tier.coreValue", "#REF!"]], "cell-error", "an error in a value"],
  [
    [
      ["Acme", 50],
      ["Bolt", 60],
    ],
    "wrong-shape",
    "a range that is no parameter table",
  ],
])("%j is refused: %s (%s)", (range, code) => {
  expect(readParameters(range)).toMatchObject({ ok: false, fault: { code } });
});
