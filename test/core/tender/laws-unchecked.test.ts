import { expect, test } from "vitest";
import { lawOf, lawsUnchecked } from "#core/tender/laws-unchecked.ts";

test.each([
  ["read", ["TL 24", "TR 16", "GPL 35", "GPR 31"], []],
  ["quoted only", ["MOF87 55", "D16 5(1)", "D30 37"], ["MOF87", "D16", "D30"]],
  ["named once, in the order of the laws", ["D16 5(2)", "MOF87 47", "D16 5(1)"], ["MOF87", "D16"]],
  ["none", [], []],
] as const)("laws that are %s", (_, citations, expected) => {
  expect(lawsUnchecked(citations)).toEqual(expected);
});

test("the law of an article with an item", () => {
  expect(lawOf("TR 51(5)")).toBe("TR");
});
