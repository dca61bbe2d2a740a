import { mkdtempSync, symlinkSync, copyFileSync } from "node:fs";
import { resolve, join } from "node:path";
import { pathToFileURL } from "node:url";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { callsOf, violations, type Implementation } from "../../tools/function-contract.ts";
import { readFunctions } from "../../tools/functions.ts";
import { shown, standIn } from "./custom-functions.ts";
import { readFileSync } from "node:fs";
beforeAll(standIn);
const mine = readFileSync("/tmp/myfuncs","utf8").trim().split(" ");
const dir = mkdtempSync("/tmp/kf-");
for (const f of mine) copyFileSync(f, join(dir, f.split("/").pop()!));
const functions = await readFunctions(dir);
const round = (_: string, value: unknown) => (typeof value === "number" ? Number(value.toPrecision(10)) : value);
describe.each(functions)("the examples of $id", ({ file, functionName, examples, id, parameters }) => {
  test.each(examples)("$formula", async (example) => {
    const m = await import(pathToFileURL(resolve("src/functions", id.toLowerCase()+".ts")).href) as any;
    const cells = shown(m[functionName](...example.arguments));
    const one = cells.length === 1 && cells[0]!.length === 1;
    expect(JSON.parse(JSON.stringify(one ? cells[0]![0] : cells), round)).toEqual(JSON.parse(JSON.stringify(example.result), round));
  });
  test("contract", async () => {
    const m = await import(pathToFileURL(resolve("src/functions", id.toLowerCase()+".ts")).href) as any;
    const call = m[functionName] as Implementation;
    const at = parameters.findIndex(({ name }) => name === "lang");
    const def = functions.find((f) => f.id === id)!;
    const s = performance.now();
    fc.assert(fc.property(callsOf(def), (args) => { expect(violations(call, args, at)).toEqual([]); }), { numRuns: 2000 });
    console.log(id, Math.round(performance.now() - s), "ms");
  });
});
