import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bundleFunctions } from "../../tools/function-bundle.ts";
import { metadataFile } from "../../tools/function-metadata.ts";
import { readFunctions } from "../../tools/functions.ts";
import { openExcel, type ExcelHost } from "../host/excel-host.ts";
import type { CellResult } from "../host/function-calls.ts";
import { asExcelPasses, type FunctionMetadata } from "./worked-examples/as-excel-passes.ts";
import { differences } from "./worked-examples/differences.ts";
import type { WorkedExample } from "./worked-examples/worked-example.ts";

/*
 * The worked examples of the models, on the built script, with arguments as the built metadata say, through Microsoft's
 * own runtime. The examples in the functions' comments run with them, so that no function is left out.
 */
const functions = await readFunctions("src/functions");
const metadata = (JSON.parse(metadataFile(functions, "en", (id) => id)) as { functions: FunctionMetadata[] }).functions;
const examples = await examplesIn(join(import.meta.dirname, "worked-examples"));
const commented = functions.flatMap(({ models, examples: own }) =>
  own.map(({ formula, result }): WorkedExample => ({ model: models.join(", "), formula, result, why: "its comment" })),
);
const all = [...examples, ...commented];

let excel: ExcelHost;
const results = new Map<string, CellResult>();

// The runtime sends results twice a second: asked for one by one they would take minutes.
beforeAll(async () => {
  excel = await openExcel({ script: await bundleFunctions(functions) });
  await Promise.all(
    all.map(async ({ formula }) => {
      const { id, args } = asExcelPasses(formula, metadata);
      results.set(formula, await excel.call(id, args));
    }),
  );
}, 120_000);

afterAll(() => {
  excel.close();
});

describe("the built functions give what the models say", () => {
  test.each(examples)("$model $formula ($why)", ({ formula, result }) => {
    expect(differences(shown(formula), result)).toEqual([]);
  });
});

describe("and what their comments say", () => {
  test.each(commented)("$formula", ({ formula, result }) => {
    // An example in a comment is written as a person reads it, in twelve digits at most.
    expect(differences(shown(formula), result)).toEqual([]);
  });
});

test("every model that has a function has a worked example", () => {
  const told = new Set(examples.map(({ model }) => model));
  const models = [...new Set(functions.flatMap((definition) => definition.models))];
  expect(models.filter((model) => !told.has(model)).sort()).toEqual([]);
});

test("a worked example is of a model that its function carries", () => {
  const strangers = examples.filter(({ model, formula }) => {
    const { id } = asExcelPasses(formula, metadata);
    return !functions.find((definition) => definition.id === id)?.models.includes(model);
  });
  expect(strangers.map(({ model, formula }) => `${model} ${formula}`)).toEqual([]);
});

test("every function of the metadata is reached", () => {
  const reached = new Set(all.map(({ formula }) => asExcelPasses(formula, metadata).id));
  expect(metadata.map(({ id }) => id).filter((id) => !reached.has(id))).toEqual([]);
});

describe("the comparison bites", () => {
  test.each(examples)("on a spoilt result of $formula", ({ formula, result }) => {
    expect(differences(shown(formula), spoilt(result))).not.toEqual([]);
  });

  test.each<[found: unknown, expected: unknown, agrees: boolean, why: string]>([
    [58.1249, 58.125, true, "the last digit given"],
    [58.1244, 58.125, false, "one digit off"],
    [0.84066, 0.8407, true, "rounded"],
    [0.84064, 0.8407, false, "rounded the other way"],
    [69, 69, true, "a whole number"],
    [69.0001, 69, false, "a whole number is exact"],
    ["69", 69, false, "a text is no number"],
    ["", null, false, "a blank is an empty text"],
    [[[1], [2]], [[1]], false, "a row too many"],
    [[[1, 2]], [[1]], false, "a cell too many"],
    ["#N/A", "#N/A", true, "an error by its code"],
  ])("%j for %j: %s (%s)", (found, expected, agrees) => {
    expect(differences(found, expected).length === 0).toBe(agrees);
  });

  test.each([
    ["=KAM.NOPE(1)", /no such function/],
    ["=KAM.TIER(80)", /too few arguments/],
    ["=KAM.HHI([[1]],null,1)", /too many arguments/],
  ])("a call that Excel refuses: %s", (formula, message) => {
    expect(() => asExcelPasses(formula, metadata)).toThrow(message);
  });
});

/** What the cells of a formula show, with errors as their codes; one cell as itself. */
function shown(formula: string): unknown {
  const { value, failed, errorCode } = results.get(formula) ?? { value: undefined, failed: true, errorCode: null };
  if (failed) return THROWN[errorCode ?? 0] ?? `failed with ${String(errorCode)}: ${String(value)}`;
  const cells = (value as unknown[][]).map((row) => row.map(cellOf));
  return cells.length === 1 && cells[0]?.length === 1 ? cells[0][0] : cells;
}

function cellOf(cell: unknown): unknown {
  return typeof cell === "object" && cell !== null && "code" in cell ? cell.code : cell;
}

/** A result with its first number, text or truth changed by little. */
function spoilt(result: unknown): unknown {
  if (Array.isArray(result)) return [spoilt(result[0]), ...(result as unknown[]).slice(1)];
  if (typeof result === "number") return Number.isInteger(result) ? result + 1 : result + 1.1 * lastDigit(result);
  return typeof result === "boolean" ? !result : `${String(result)}x`;
}

function lastDigit(number: number): number {
  return 10 ** -(String(number).split(".")[1]?.length ?? 0);
}

async function examplesIn(folder: string): Promise<readonly WorkedExample[]> {
  const modules = await Promise.all(
    readdirSync(folder).map((name) => import(pathToFileURL(join(folder, name)).href) as Promise<object>),
  );
  return modules.flatMap((module) =>
    Object.entries(module).flatMap(([name, value]) => (name.endsWith("Examples") ? (value as WorkedExample[]) : [])),
  );
}

// How the runtime numbers the errors of a call that failed as a whole.
const THROWN: Readonly<Record<number, string>> = { 1: "#N/A", 5: "#DIV/0!", 6: "#NUM!", 7: "#VALUE!" };
