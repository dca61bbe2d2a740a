import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { stopped, type Attempted } from "#workbook/save/save-outcome.ts";
import { STEPS, type Steps } from "#workbook/save/save-records.ts";
import { play, sequence } from "./save-world.ts";

// `npm run test:saves -- --runs 10000` plays more of them.
const RUNS = 300;

test("whatever people do meanwhile: what is called saved is there once, or is told to be lost", async () => {
  await fc.assert(
    fc.asyncProperty(sequence, async (one) => void (await play(one))),
    { numRuns: RUNS },
  );
}, 120_000);

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
  test.each<[mistake: string, steps: Partial<Steps>]>([
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
    ],
  ])(
    "%s",
    async (_, mistake) => {
      const found = await fc.check(
        fc.asyncProperty(sequence, async (one) => void (await play(one, { ...STEPS, ...mistake }))),
        { numRuns: RUNS, endOnFailure: true },
      );
      expect(found.failed).toBe(true);
    },
    120_000,
  );
});
