import { expect, test } from "vitest";
import { NEGOTIATION_STYLES } from "#core/codes/results/negotiation.ts";
import { STYLE_STATEMENTS, styleAsked } from "#core/guide/style-statements.ts";

test("twenty different statements go round the five styles, four of each", () => {
  expect(new Set(STYLE_STATEMENTS).size).toBe(20);
  const asked = STYLE_STATEMENTS.map((_, at) => styleAsked(at));
  expect(asked.slice(0, 6)).toEqual([...NEGOTIATION_STYLES, "COMPETE"]);
  for (const style of NEGOTIATION_STYLES) expect(asked.filter((one) => one === style)).toHaveLength(4);
});

test("there is no question before the first", () => {
  expect(() => styleAsked(-1)).toThrow(RangeError);
});
