import { afterAll, beforeAll, expect, test } from "vitest";
import { bundleFunctions } from "../../tools/function-bundle.ts";
import { readFunctions, type FunctionDefinition } from "../../tools/functions.ts";
import { openExcel, type ExcelHost } from "./excel-host.ts";

/* Every function of the metadata, called as Excel calls it: by a message of the real runtime, with each of its examples. */
let functions: readonly FunctionDefinition[];
let excel: ExcelHost;

beforeAll(async () => {
  functions = await readFunctions("src/functions");
  excel = await openExcel({ script: await bundleFunctions(functions), language: "en-US" });
}, 60_000);

afterAll(() => {
  excel.close();
});

test("every example of every function is answered, and none fails", async () => {
  const calls = functions.flatMap(({ id, parameters, examples }) =>
    examples.map((example) => {
      const args = parameters.map((_, at) => example.arguments[at] ?? null);
      return { id, example, answer: excel.call(id, args) };
    }),
  );
  const failed: unknown[] = [];
  for (const { id, example, answer } of calls) {
    const { value, failed: isFailed } = await answer;
    if (!isFailed) continue;
    failed.push([id, example.formula, value]);
  }
  expect(failed).toEqual([]);
  expect(new Set(calls.map(({ id }) => id))).toEqual(new Set(functions.map(({ id }) => id)));
}, 120_000);

test("10,000 calls of one row are answered", async () => {
  const cell = (value: number) => [[value % 101]];
  const answers = await Promise.all(
    Array.from({ length: 10_000 }, (_, row) =>
      excel.call("TIER", [cell(row), cell(row * 7), cell(row * 13), cell(row * 29), null, null, null]),
    ),
  );
  expect(answers.filter(({ failed }) => failed)).toEqual([]);
}, 60_000);
