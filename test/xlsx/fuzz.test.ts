import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { fileOf } from "#test/support/workbook-file.ts";
import { FAILURES, judge } from "../../tools/fuzz/judge.ts";
import { mutate } from "../../tools/fuzz/mutate.ts";
import { observe, type Observation } from "../../tools/fuzz/observe.ts";

// The long run is `npm run fuzz:workbooks`.
describe.each([
  ["examples/kam-sample.zh-CN.xlsx", 15],
  ["test/workbooks/crm-openpyxl.xlsx", 50],
])("%s, damaged", (path, runs) => {
  const bytes = new Uint8Array(readFileSync(path));
  let whole: Extract<Observation, { kind: "read" }>;
  beforeAll(async () => {
    const observed = await observe(path);
    if (observed.kind !== "read") throw new Error(JSON.stringify(observed));
    whole = observed;
  });

  test(`${String(runs)} times: refused, read whole, or read with less and said so`, async () => {
    const failures: string[] = [];
    for (let seed = 0; seed < runs; seed += 1) {
      const mutant = mutate(bytes, seed);
      const verdict = judge(whole, mutant, await observe(fileOf(mutant.bytes, "mutant.xlsx")));
      if (FAILURES.has(verdict)) failures.push(`${verdict}: seed ${seed}, ${JSON.stringify(mutant.damages)}`);
    }
    expect(failures).toEqual([]);
  });
});

describe("the judge", () => {
  const book = { accounts: 2, rows: 10, issues: ["sheet-unused 说明 "] };
  const whole: Extract<Observation, { kind: "read" }> = { kind: "read", digest: "a", cells: 100, book };
  const less = { ...whole, digest: "b", book: { ...book, rows: 9 } };
  const damage = (removed: number | null, isZipDamage = false) => ({
    bytes: new Uint8Array(),
    isZipDamage,
    damages: [{ what: "", removed }],
  });

  test.each<[why: string, mutant: ReturnType<typeof damage>, found: Observation, verdict: string]>([
    ["nothing changed", damage(0), whole, "the same"],
    ["a word changed", damage(0), { ...whole, digest: "b" }, "other values, all there"],
    ["anything else than before from a damaged zip", damage(0, true), { ...whole, digest: "b" }, "silent loss"],
    ["fewer cells than are left", damage(1), { ...less, cells: 98 }, "silent loss"],
    ["as many cells as are left", damage(2), { ...less, cells: 98 }, "less, as much as was taken out"],
    ["a row less and nothing said", damage(0), less, "silent loss"],
    ["an account less and nothing said", damage(0), { ...less, book: { ...book, accounts: 1 } }, "silent loss"],
    [
      "a row less and said so",
      damage(0),
      { ...less, book: { ...less.book, issues: ["row-skipped 客户 A3"] } },
      "less, and said so",
    ],
    ["no table left", damage(0), { ...whole, digest: "b", book: null }, "refused"],
    ["an exception", damage(null), { kind: "crash", words: "" }, "crash"],
  ])("%s", (_why, mutant, found, verdict) => {
    expect(judge(whole, mutant, found)).toBe(verdict);
  });
});
