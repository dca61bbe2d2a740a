import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { factsOf, type AccountFacts } from "#report/view/facts/account-facts.ts";
import type { CellResult } from "#test/host/function-calls.ts";
import { openExcel, type ExcelHost } from "#test/host/excel-host.ts";
import { day } from "#test/support/sample-book.ts";
import { valueOf } from "#test/support/outcome.ts";
import { readAccountBook } from "#workbook/read-account-book.ts";
import { readWorkbook } from "#xlsx/read-workbook.ts";
import type { CallFunction } from "../../../src/taskpane/excel/call-function.ts";
import { explainCell } from "../../../src/taskpane/features/functions/explain-view.ts";
import { EXPLAINED } from "./explained-in-print.ts";
import { bundleFunctions } from "../../../tools/function-bundle.ts";
import { functionGuide } from "../../../tools/function-guide.ts";
import { readFunctions } from "../../../tools/functions.ts";

/* What the pane says of a cell, against the cell itself: the same function, called by a message of Excel's real runtime. */
const functions = await readFunctions("src/functions");
const guide = functionGuide(functions);
const explaining = functions.filter(({ id }) => id.endsWith("WHY"));
let excel: ExcelHost;
let call: CallFunction;

beforeAll(async () => {
  excel = await openExcel({ script: await bundleFunctions(functions), language: "zh-CN" });
  call = (id, args) => (excel.window as unknown as { readonly kamCall: CallFunction }).kamCall(id, args);
}, 60_000);

afterAll(() => {
  excel.close();
});

const rowsOf = (value: unknown): readonly (readonly unknown[])[] =>
  Array.isArray(value) ? (value as unknown[][]).map((row) => (Array.isArray(row) ? row : [row])) : [[value]];
const cellsOf = (value: unknown) => (value === null ? [] : rowsOf(value));
const isThere = (value: unknown) => value !== "" && value !== null && value !== undefined;

/** A cell with a function of ours, given what an example gives it. */
function callOf(id: string, args: readonly unknown[]) {
  return { call: { id, args: args.map(String), isWhole: true }, args: args.map(cellsOf), offset: 0 };
}

interface Asked {
  readonly formula: string;
  readonly id: string;
  readonly args: readonly unknown[];
  /** What the cell shows, and the cells of its explanation. */
  readonly cell: Promise<CellResult>;
  readonly cells: Promise<CellResult>;
}

/** All at once: the runtime sends results twice a second. */
function askAll(): readonly (readonly [why: string, asked: readonly Asked[]])[] {
  return explaining.map((why) => {
    const twin = functions.find(({ id }) => id === why.id.replace(/WHY$/, ""));
    const asked = (twin?.examples ?? []).map(({ formula, arguments: args }): Asked => {
      const { id = "", parameters = [] } = twin ?? {};
      const named = Object.fromEntries(parameters.map(({ name }, at) => [name, args[at] ?? null]));
      const whyArgs = why.parameters.map(({ name }) => ({ ...named, headers: true, lang: "zh" })[name] ?? null);
      const own = parameters.map((_, at) => args[at] ?? null);
      return { formula, id, args, cell: excel.call(id, own), cells: excel.call(why.id, whyArgs) };
    });
    return [why.id, asked];
  });
}

test("every explaining function explains the cell of its function, with what the cells of the explanation show", async () => {
  const all = askAll();
  expect(all).toHaveLength(35);
  for (const [why, asked] of all) {
    expect([why, asked.length > 0]).toEqual([why, true]);
    for (const { formula, id, args, cell, cells } of asked) {
      const explained = explainCell(callOf(id, args), guide, call, "zh-CN");
      if (!explained.ok) throw new Error(`${formula}: ${explained.why} ${explained.about}`);
      const { result, factors, lines } = explained.explanation;
      expect([formula, result]).toEqual([formula, rowsOf((await cell).value)[0]?.[0]]);
      const [headers = [], ...rows] = rowsOf((await cells).value);
      const ofRow = headers.flatMap((name, at) => (isThere(rows[0]?.[at]) ? [{ name, value: rows[0]?.[at] }] : []));
      if (lines === null) expect([formula, factors]).toEqual([formula, ofRow]);
      else expect([formula, lines]).toEqual([formula, { headers, rows }]);
    }
  }
}, 60_000);

describe("what the command line prints of the sample's accounts", () => {
  const path = join(import.meta.dirname, "../../../examples/kam-sample.zh-CN.xlsx");
  let accounts: readonly AccountFacts[] = [];

  beforeAll(async () => {
    const book = valueOf(readAccountBook(valueOf(await readWorkbook(path))));
    accounts = book.accounts.map((account) => factsOf(book, account, day("2026-06-30")));
  });

  test("each explaining function is printed, or it is said why not", () => {
    expect(Object.keys(EXPLAINED).toSorted()).toEqual(explaining.map(({ id }) => id.replace(/WHY$/, "")).toSorted());
  });

  const printed = Object.entries(EXPLAINED).flatMap(([id, find]) =>
    typeof find === "string" ? [] : [[id, find] as const],
  );
  test.each(printed)("%s is explained by what is printed", (id, find) => {
    const found = accounts.map(find).filter((one) => one !== null);
    expect(found.length).toBeGreaterThan(5);
    for (const { args, result, points } of found) {
      const explained = explainCell(callOf(id, args), guide, call, "zh-CN");
      if (!explained.ok) throw new Error(`${id}: ${explained.why} ${explained.about}`);
      const { explanation } = explained;
      if (typeof result === "number") expect(explanation.result).toBeCloseTo(result, 9);
      else expect(explanation.result).toBe(result);
      if (points === null) continue;
      const shown = explanation.factors.flatMap(({ value }) => (typeof value === "number" ? [value] : []));
      expect(shown.slice(-points.length).map((point) => point.toFixed(9))).toEqual(points.map((one) => one.toFixed(9)));
      expect(points.reduce((sum, point) => sum + point, 0)).toBeCloseTo(Number(result), 9);
    }
  });
});

describe("what cannot be explained", () => {
  test.each([
    ["a cell without a function of ours", { call: null, args: [], offset: 0 }, "noFunction"],
    ["a function that is not ours", callOf("NOSUCH", [1]), "unknown"],
    ["a function without parts", callOf("HHI", [[[1], [2]]]), "noWhy"],
    ["an argument that only Excel calculates", { ...callOf("TIER", [1]), args: [null] }, "onlyExcel"],
  ])("%s", (_, cell, why) => {
    expect(explainCell(cell, guide, call, "zh-CN")).toMatchObject({ ok: false, why });
  });

  test("a call with a wrong argument: what is wrong with it", () => {
    const explained = explainCell(callOf("TIER", [80, 70, 50, 120]), guide, call, "zh-CN");
    expect(explained).toMatchObject({ ok: false, why: "fault", about: expect.stringContaining("风险系数") as string });
  });

  test("functions that are not loaded", () => {
    expect(explainCell(callOf("TIER", [80, 70, 50, 20]), guide, () => null, "zh-CN")).toMatchObject({
      why: "notLoaded",
    });
  });
});

test("a cell further down in the results is explained by its own row", () => {
  const columns = [[80], [10]];
  const cell = { ...callOf("TIER", [columns, columns, columns, [[20], [20]]]), offset: 1 };
  const explained = explainCell(cell, guide, call, "en");
  expect(explained.ok && explained.explanation.result).toBe("SERVICE");
});
