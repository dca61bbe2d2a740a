import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bundleFunctions } from "../../tools/function-bundle.ts";
import { readFunctions, type FunctionDefinition } from "../../tools/functions.ts";
import { openExcel, type ExcelHost } from "./excel-host.ts";

/*
 * The built script in Microsoft's own office.js: what the stand-in of the other tests assumes about association,
 * arguments and errors is checked here against the real runtime.
 */
let functions: readonly FunctionDefinition[];
let excel: ExcelHost;

beforeAll(async () => {
  functions = await readFunctions("src/functions");
  excel = await openExcel({ script: await bundleFunctions(functions), language: "en-US" });
}, 60_000);

afterAll(() => {
  excel.close();
});

// Missing arguments at the end arrive as null.
async function call(id: string, ...args: readonly unknown[]) {
  const arity = functions.find((definition) => definition.id === id)?.parameters.length ?? 0;
  return excel.call(id, [...args, ...Array<null>(arity - args.length).fill(null)]);
}

const cell = (value: unknown) => [[value]];

test("every function is associated as soon as its script has run", () => {
  const { _association: association } = excel.window.CustomFunctions as {
    _association: { mappings: Record<string, unknown> };
  };
  expect(excel.window.kamFunctions).toBe("associated");
  expect(Object.keys(association.mappings).sort()).toEqual(functions.map(({ id }) => id));
});

test("a call gives its value", async () => {
  const result = await call("TIER", cell(80), cell(70), cell(50), cell(20));
  expect(result).toEqual({ value: [["STRATEGIC"]], failed: false, errorCode: null });
});

test("a faulty row carries its own error, and the others are computed", async () => {
  const { value } = await call("TIER", [[80], [80], ["x"]], cell(70), cell(50), [[20], [120], [20]]);
  expect(value).toMatchObject([
    ["STRATEGIC"],
    [{ type: "Error", code: "#NUM!" }],
    [{ type: "Error", code: "#VALUE!", message: expect.stringContaining("must be a number") as string }],
  ]);
});

test("a fault of an argument as a whole fails the call with its message", async () => {
  const result = await call("TIER", [[80], [70]], [[70], [50], [30]], cell(50), cell(20));
  expect(result).toMatchObject({ failed: true, value: expect.stringContaining("3×1") as string });
});

describe("an error in a cell arrives as Excel sends it", () => {
  const error = { type: "CustomFunctionError", code: "#DIV/0!" };

  test("and stands in its row's result", async () => {
    const { value } = await call("VALUESCORE", [[80], [error]], cell(70), cell(60), cell(50), cell(40), cell(90));
    expect(value).toMatchObject([[69], [{ code: "#DIV/0!" }]]);
  });

  test("and is the answer of a calculation over the whole list", async () => {
    const result = await call("HHI", [[1], [error], [3]]);
    expect(result.failed).toBe(true);
  });
});

test("messages follow Excel's display language", async () => {
  const { value } = await call("POLICYFTE", cell(4), cell(12), cell(40), cell(60));
  expect(value).toMatchObject([[{ code: "#N/A", message: expect.stringContaining("has no default") as string }]]);
});

test("10,000 rows in one call", async () => {
  const rows = Array.from({ length: 10_000 }, (_, index) => [index % 101]);
  const { value } = await call("TIER", rows, rows, rows, cell(20));
  expect(value).toHaveLength(10_000);
});
