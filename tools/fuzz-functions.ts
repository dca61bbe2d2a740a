/**
 * Calls the functions at random and looks whether they keep their contract (function-contract.ts):
 *   npm run fuzz:functions -- --runs 20000 [--only TIER] [--shard 1/4] [--seed 7]
 * A fault is printed with the smallest arguments that show it; the exit code is then 1.
 */
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import fc from "fast-check";
import { CustomFunctionsError, ErrorCode } from "./custom-functions.ts";
import { callsOf, violations, type Implementation } from "./function-contract.ts";
import { readFunctions, type FunctionDefinition } from "./functions.ts";

const { values: options } = parseArgs({
  options: {
    runs: { type: "string", default: "2000" },
    only: { type: "string", multiple: true, default: [] },
    shard: { type: "string", default: "1/1" },
    seed: { type: "string" },
  },
});

/** The implementation of a function, from its source. */
export async function implementationOf(definition: FunctionDefinition): Promise<Implementation> {
  const exported = (await import(resolve(definition.file))) as Readonly<Record<string, Implementation>>;
  const [call] = Object.values(exported);
  if (call === undefined) throw new Error(`${definition.file} exports no function.`);
  return call;
}

Object.assign(globalThis, { CustomFunctions: { Error: CustomFunctionsError, ErrorCode } });
const [shard = 1, shards = 1] = options.shard.split("/").map(Number);
const wanted = options.only.map((id) => id.toUpperCase());
const functions = (await readFunctions("src/functions")).filter(
  ({ id }, index) => index % shards === shard - 1 && (wanted.length === 0 || wanted.includes(id)),
);
const seed = options.seed === undefined ? Date.now() : Number(options.seed);
console.log(`${String(functions.length)} functions, ${options.runs} runs each, seed ${String(seed)}`);

for (const definition of functions) {
  const call = await implementationOf(definition);
  const languageAt = definition.parameters.findIndex(({ name }) => name === "lang");
  const begun = process.cpuUsage();
  const report = fc.check(
    fc.property(callsOf(definition), (args) => violations(call, args, languageAt).length === 0),
    { numRuns: Number(options.runs), seed },
  );
  const { user, system } = process.cpuUsage(begun);
  console.log(`${report.failed ? "✗" : "✓"} ${definition.id} ${((user + system) / 1e6).toFixed(1)} s CPU`);
  if (report.counterexample === null) continue;
  const [args] = report.counterexample;
  console.log(
    `  KAM.${definition.id}(${args.map((one) => (one === undefined ? "" : JSON.stringify(one))).join(", ")})`,
  );
  for (const fault of violations(call, args, languageAt)) console.log(`  ${fault}`);
  process.exitCode = 1;
}
