import { expect, test } from "vitest";
import { excelRunner, type ExcelGlobals } from "../../../src/taskpane/excel/run-excel.ts";

/** An Excel whose first answers are these refusals. */
function refusing(...codes: readonly string[]): { readonly globals: ExcelGlobals; readonly runs: () => number } {
  let runs = 0;
  const run = async <T>(
    _options: Excel.RunOptions,
    batch: (context: Excel.RequestContext) => Promise<T>,
  ): Promise<T> => {
    const code = codes[runs];
    runs += 1;
    if (code !== undefined) throw Object.assign(new Error(code), { code });
    return batch({} as Excel.RequestContext);
  };
  return { globals: { Excel: { run } }, runs: () => runs };
}

test.each<readonly [refusals: readonly string[], once: boolean, runs: number, ok: boolean, why: string]>([
  [[], false, 1, true, "nothing is refused"],
  [["GeneralException"], false, 2, true, "it is sent again"],
  [["GeneralException", "GeneralException"], false, 2, false, "but not for ever"],
  [["GeneralException"], true, 1, false, "what would then be there twice is not"],
  [["AccessDenied"], false, 1, false, "what will be refused again is not"],
])("%j, once %s: %i runs, done %s (%s)", async (refusals, once, runs, isOk) => {
  const excel = refusing(...refusals);
  const run = excelRunner(excel.globals, () => Promise.resolve());
  expect((await run(() => Promise.resolve(1), { once })).ok).toBe(isOk);
  expect(excel.runs()).toBe(runs);
});
