import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { callsOf, inWholeColumns } from "../../tools/contract-calls.ts";
import { subjectOf } from "../../tools/contract-subject.ts";
import { CustomFunctionsError } from "../../tools/custom-functions.ts";
import { violations, type Implementation } from "../../tools/function-contract.ts";
import { readFunctions } from "../../tools/functions.ts";
import { standIn } from "./custom-functions.ts";

const RUNS = 2000;
// One seed: the same code gets the same answer. `npm run fuzz` looks further, with a new seed each time.
const SEED = 20_261_122;
const functions = await readFunctions("src/functions");

beforeAll(standIn);

describe("every function keeps the contract, whatever is in the cells", () => {
  test.each(functions.map((definition) => [definition.id, definition] as const))("%s", async (_, definition) => {
    const subject = await subjectOf(definition);
    fc.assert(
      fc.property(callsOf(definition), (args) => {
        expect(violations(subject, args)).toEqual([]);
      }),
      { numRuns: RUNS, seed: SEED },
    );
  });
});

// Seven answers below one another are one rival: the blank ones at the end count.
const FORMS = new Set(["INTELCOMPLETE"]);
const inColumns = functions
  .filter(({ id }) => !FORMS.has(id))
  .flatMap((definition) =>
    definition.examples.flatMap(({ formula, arguments: args }) => {
      const whole = inWholeColumns(args);
      return whole === null ? [] : [{ formula, definition, args, whole }];
    }),
  );

describe("references to whole columns give the same answer", () => {
  test.each(inColumns)("$formula", async ({ definition, args, whole }) => {
    const { call } = await subjectOf(definition);
    expect(call(...whole)).toEqual(call(...args));
  });
});

describe("the contract bites", () => {
  const longer = (range: unknown) => (range as unknown[][]).length > 1;
  const planted: readonly (readonly [what: string, call: Implementation, found: RegExp])[] = [
    ["a NaN", () => [[NaN]], /NaN/],
    ["an infinity", () => [[Infinity]], /Infinity/],
    ["a ragged range", () => [[1, 2], [3]], /rectangular/],
    ["an empty range", () => [[]], /rectangular/],
    ["no range", () => 1, /no range/],
    ["an undefined cell", () => [[undefined]], /breaks/],
    ["a text too long for a cell", () => [["x".repeat(32_768)]], /longer/],
    ["a code that is not allowed", () => [[new CustomFunctionsError("#REF!")]], /#REF!/],
    ["an exception", () => (null as unknown as { x: number }).x, /breaks/],
    ["an error without words", () => [[new CustomFunctionsError("#VALUE!")]], /without words/],
    ["Chinese words in English", () => [[new CustomFunctionsError("#N/A", "没有")]], /not in the language "en"/],
    ["a changed argument", (range) => [[(range as unknown[][]).push([1])]], /changed its arguments/],
    ["another answer each time", (() => ((count) => () => [[(count += 1)]])(0))(), /another answer/],
    ["a blank told from another", (range) => [[(range as unknown[][])[0]?.[0] === ""]], /not the same blank/],
    [
      "a row that looks at the others",
      (range) => (range as number[][]).map((_, row) => [longer(range) && row === 0 ? 0 : (range as number[][]).length]),
      /otherwise when it stands alone/,
    ],
  ];

  test.each(planted)("on %s", (_, call, found) => {
    const subject = { call, languageAt: 1, rowArguments: 1 };
    expect(violations(subject, [[[""], [1], [2]], null]).join("\n")).toMatch(found);
  });

  test("and on nothing else", () => {
    const subject = { call: () => [[1, "a", true, ""]], languageAt: 1, rowArguments: 0 };
    expect(violations(subject, [[[1]], null])).toEqual([]);
  });
});
