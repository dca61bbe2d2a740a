import { expect, test } from "vitest";
import { heightOf } from "#report/view/document/fit/block.ts";
import { partBlock } from "#report/view/document/fit/part-height.ts";
import { field } from "#report/view/document/make-part.ts";
import type { FormField } from "#report/view/document/part.ts";

const heightIn = (fields: readonly FormField[]) => heightOf(partBlock({ kind: "fields", fields }, 182), new Map());
const empty = (span: FormField["span"], lines = 1) => field("项", null, span, lines);
const filled = (span: FormField["span"], count: number) => field("项", "甲".repeat(count), span);

test.each<[why: string, fields: readonly FormField[], mm: number]>([
  ["room to write counts the name above it", [empty(12, 3)], 21],
  ["a text stands under its name", [filled(12, 10)], 10.25],
  ["a text that is longer than its field takes two lines", [filled(12, 60)], 15.5],
  ["the highest of a row tells its height", [empty(6), filled(6, 10)], 10.25],
  ["what has no room in the row begins another", [empty(6), empty(6), empty(6)], 7 + 1.6 + 7],
  ["narrow fields stand four in a row", [empty(3), empty(3), empty(3), empty(3)], 7],
])("fields: %s", (_, fields, mm) => {
  expect(heightIn(fields)).toBeCloseTo(mm, 5);
});
