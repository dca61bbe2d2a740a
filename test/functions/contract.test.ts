import { resolve } from "node:path";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { CustomFunctionsError } from "../../tools/custom-functions.ts";
import { callsOf, violations, type Implementation } from "../../tools/function-contract.ts";
import { readFunctions } from "../../tools/functions.ts";
import { standIn } from "./custom-functions.ts";

const RUNS = 2000;
// One seed: the same code gets the same answer. `npm run fuzz:functions` looks further, with a new seed each time.
const SEED = 20_261_122;
const functions = await readFunctions("src/functions");

beforeAll(standIn);

describe("every function keeps the contract, whatever is in the cells", () => {
  test.each(functions.map((definition) => [definition.id, definition] as const))("%s", async (_, definition) => {
    const exported = (await import(resolve(definition.file))) as Readonly<Record<string, Implementation>>;
    const [call] = Object.values(exported);
    if (call === undefined) throw new Error(`${definition.file} exports nothing`);
    const languageAt = definition.parameters.findIndex(({ name }) => name === "lang");
    fc.assert(
      fc.property(callsOf(definition), (args) => {
        expect(violations(call, args, languageAt)).toEqual([]);
      }),
      { numRuns: RUNS, seed: SEED },
    );
  });
});

describe("the contract bites", () => {
  const planted: readonly (readonly [what: string, call: Implementation, found: RegExp])[] = [
    ["a NaN", () => [[Number.NaN]], /NaN/],
    ["an infinite number", () => [[1], [Infinity]], /Infinity/],
    ["an object", () => [[{}]], /breaks/],
    ["nothing", () => undefined, /no range/],
    ["rows of different lengths", () => [[1], [1, 2]], /rectangular/],
    ["a text too long for a cell", () => [["x".repeat(32_768)]], /longer/],
    ["a code that is not allowed", () => [[new CustomFunctionsError("#REF!")]], /#REF!/],
    ["an exception", () => (null as unknown as { x: number }).x, /breaks/],
    ["an error without words", () => [[new CustomFunctionsError("#VALUE!")]], /without words/],
    ["Chinese words in English", () => [[new CustomFunctionsError("#N/A", "没有")]], /not in the language "en"/],
    ["a changed argument", (range) => [[(range as unknown[][]).push([1])]], /changed its arguments/],
    ["another answer each time", (() => ((count) => () => [[(count += 1)]])(0))(), /another answer/],
  ];

  test.each(planted)("on %s", (_, call, found) => {
    expect(violations(call, [[[1]], null], 1).join("\n")).toMatch(found);
  });

  test("and on nothing else", () => {
    expect(violations(() => [[1, "a", true, ""]], [[[1]], null], 1)).toEqual([]);
  });
});
