import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { TableId } from "#workbook/contract.ts";
import { stopped, type Attempted } from "#workbook/save/save-outcome.ts";
import { STEPS, type Steps } from "#workbook/save/save-records.ts";
import { FILLED_TABLES } from "./filled-table.ts";
import { sequence } from "./acts.ts";
import { play } from "./save-world.ts";

// `npm run test:saves -- --runs 10000` plays more of them, others each time.
const RUNS = 4;
const SEED = 1;
const MOST_RUNS = 2_000;

describe("whatever people do meanwhile: what is called saved is there once, or is told to be lost", () => {
  test.each(FILLED_TABLES)("%s", async (table) => {
    await fc.assert(
      fc.asyncProperty(sequence, async (one) => void (await play(table, one))),
      { numRuns: RUNS, seed: SEED },
    );
  });
});

describe("a mistake in the protocol is found", () => {
  const byIndex: Steps["rowsOf"] = (record, places) =>
    record.action === "edit" && record.lastRow !== null ? [record.lastRow] : STEPS.rowsOf(record, places);
  const withoutCheck: Steps["checkSaved"] = (_access, _target, records, { plans, met }) =>
    Promise.resolve(
      records.map((_, at): Attempted => {
        const plan = plans[at];
        if (plan?.ok !== true || plan.value.kind === "conflict") return stopped({ code: "record-gone", sheet: "" });
        const place = { sheet: "", isHidden: false, row: 0, bodyRow: met.get(at)?.row ?? 0 };
        return { status: "saved", place, left: plan.value.left, written: plan.value.cells, before: null };
      }),
    );
  // Of an account, of a row of another table and told by what it says, of the team and told by its name.
  const KINDS = ["visits", "bidDecisions", "rivals"] as const;
  test.each<[mistake: string, steps: Partial<Steps>, tables?: readonly TableId[]]>([
    ["rows are written where they stood", { rowsOf: byIndex }],
    ["nothing is read back", { checkSaved: withoutCheck }],
    [
      "new rows go below the totals",
      { placesForNew: (_, count) => Array.from({ length: count }, (__, at) => ({ kind: "below", at })) },
    ],
    [
      "a second save of a new record does not look for the first",
      { rowsOf: (record, places) => (record.action === "new" ? [] : STEPS.rowsOf(record, places)) },
    ],
    [
      "mine always wins",
      {
        planSave: (record, ...rest) =>
          STEPS.planSave(
            { ...record, choices: Object.fromEntries(Object.keys(record.mine).map((id) => [id, "mine"])) },
            ...rest,
          ),
      },
      // Without a number a row that somebody has changed is not found, so nobody's change can be overwritten.
      ["visits", "rivals"],
    ],
  ])("%s", async (_, mistake, tables = KINDS) => {
    for (const table of tables) {
      const found = await fc.check(
        fc.asyncProperty(sequence, async (one) => void (await play(table, one, { ...STEPS, ...mistake }))),
        { numRuns: MOST_RUNS, seed: SEED, endOnFailure: true },
      );
      expect({ table, found: found.failed }).toEqual({ table, found: true });
    }
  });
});
