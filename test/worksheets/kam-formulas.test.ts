import { beforeAll, describe, expect, test } from "vitest";
import { builtWorksheets, cellsOf } from "#test/support/built-worksheets.ts";
import { evaluate } from "#test/support/evaluate-call.ts";
import { bundleFunctions } from "../../tools/function-bundle.ts";
import { loadFunctions, type FunctionHost } from "../../tools/function-host.ts";
import type { Worksheet } from "#templates/worksheets/worksheet.ts";
import { tablesOf } from "#worksheets/solve.ts";
import { readFunctions } from "../../tools/functions.ts";

// Formulas of ours are in the editions that show results; students see none.
const withFormulas = builtWorksheets.filter(({ edition }) => edition !== "student");
let host: FunctionHost;

beforeAll(async () => {
  host = loadFunctions(await bundleFunctions(await readFunctions("src/functions")));
}, 120_000);

describe("the built functions give what the cells keep", () => {
  test.each(withFormulas)("$name", ({ book, worksheet }) => {
    const wrong: string[] = [];
    let calls = 0;
    const call = (id: string, args: readonly unknown[]) => {
      calls += 1;
      const reply = host.call(id, args);
      return "value" in reply ? reply.value : `#${reply.error}: ${reply.message}`;
    };
    for (const sheet of book.sheets)
      for (const { at, cell } of cellsOf(sheet)) {
        if (cell.formula?.includes("_xldudf_") !== true) continue;
        const { spill } = cell;
        if (spill === undefined) throw new Error(`${sheet.name}!${at} is no dynamic array`);
        const given = evaluate(cell.formula, sheet.name, book, call);
        const kept = Array.from({ length: spill.bottom - spill.top + 1 }, (_, row) =>
          Array.from(
            { length: spill.right - spill.left + 1 },
            (__, column) => sheet.rows[spill.top + row]?.cells[spill.left + column]?.value,
          ),
        );
        const matrix = Array.isArray(given) ? (given as unknown[][]) : [[given]];
        if (!same(matrix, kept))
          wrong.push(`${sheet.name}!${at} =${cell.formula}: ${JSON.stringify(matrix)} for ${JSON.stringify(kept)}`);
      }
    expect(wrong).toEqual([]);
    // A worksheet about things that no function calculates has none.
    expect(calls > 0).toBe(hasCalls(worksheet));
  });
});

function hasCalls(worksheet: Worksheet): boolean {
  return tablesOf(worksheet).some(({ columns }) => Object.values(columns).some((column) => "kam" in column));
}

function same(given: readonly (readonly unknown[])[], kept: readonly (readonly unknown[])[]): boolean {
  return (
    given.length === kept.length &&
    kept.every((row, y) => row.length === given[y]?.length && row.every((cell, x) => equal(given[y]?.[x], cell)))
  );
}

function equal(given: unknown, kept: unknown): boolean {
  return typeof given === "number" && typeof kept === "number"
    ? Math.abs(given - kept) <= 1e-9 * Math.max(1, Math.abs(kept))
    : (given ?? "") === (kept ?? "");
}
