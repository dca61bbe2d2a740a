/**
 * Calls the functions at random and looks whether they keep their contract (function-contract.ts):
 *   npm run fuzz -- --runs 20000 [--only TIER] [--shard 1/4] [--seed 7]
 * --only may be given several times. A fault is printed with the smallest arguments that show it; the exit code is then 1,
 * and 2 for options that cannot be used.
 */
import { parseArgs } from "node:util";
import fc from "fast-check";
import { callsOf } from "./contract-calls.ts";
import { subjectOf } from "./contract-subject.ts";
import { CustomFunctionsError, ErrorCode } from "./custom-functions.ts";
import { violations } from "./function-contract.ts";
import { readFunctions, type FunctionDefinition } from "./functions.ts";

interface Plan {
  readonly functions: readonly FunctionDefinition[];
  readonly runs: number;
  readonly seed: number;
}

function planOf(all: readonly FunctionDefinition[]): Plan | string {
  const { values } = parseArgs({
    options: {
      runs: { type: "string", default: "2000" },
      only: { type: "string", multiple: true, default: [] },
      shard: { type: "string", default: "1/1" },
      seed: { type: "string", default: String(Date.now()) },
    },
  });
  const [runs, seed] = [Number(values.runs), Number(values.seed)];
  const [shard = 0, shards = 0] = values.shard.split("/").map(Number);
  const wanted = values.only.map((id) => id.toUpperCase().replace(/^KAM\./, ""));
  const unknown = wanted.filter((id) => !all.some((definition) => definition.id === id));
  if (!Number.isInteger(runs) || runs < 1) return `--runs ${values.runs}: a whole number from 1 on is needed.`;
  if (!Number.isInteger(seed)) return `--seed ${String(values.seed)}: a whole number is needed.`;
  if (!(Number.isInteger(shard) && Number.isInteger(shards) && shard >= 1 && shard <= shards))
    return `--shard ${values.shard}: such as 1/4 is needed.`;
  if (unknown.length > 0) return `--only ${unknown.join(", ")}: there is no such function.`;
  const chosen = all.filter(({ id }) => wanted.length === 0 || wanted.includes(id));
  return { functions: chosen.filter((_, index) => index % shards === shard - 1), runs, seed };
}

/** Whether the function kept its contract; prints what it found. */
async function fuzz(definition: FunctionDefinition, { runs, seed }: Plan): Promise<boolean> {
  const subject = await subjectOf(definition);
  const begun = process.cpuUsage();
  const keeps = fc.property(callsOf(definition), (args) => violations(subject, args).length === 0);
  const { failed, counterexample } = fc.check(keeps, { numRuns: runs, seed });
  const { user, system } = process.cpuUsage(begun);
  console.log(`${failed ? "✗" : "✓"} ${definition.id} ${((user + system) / 1e6).toFixed(1)} s CPU`);
  if (counterexample === null) return !failed;
  const [args] = counterexample;
  const shown = args.map((one) => (one === undefined ? "" : JSON.stringify(one))).join(", ");
  console.log([`KAM.${definition.id}(${shown})`, ...violations(subject, args)].map((line) => `  ${line}`).join("\n"));
  return false;
}

Object.assign(globalThis, { CustomFunctions: { Error: CustomFunctionsError, ErrorCode } });
const plan = planOf(await readFunctions("src/functions"));
if (typeof plan === "string") {
  console.error(plan);
  process.exit(2);
}
console.log(
  `${String(plan.functions.length)} functions, ${String(plan.runs)} runs each, seed ${String(plan.seed)} (Node ${process.versions.node})`,
);
for (const definition of plan.functions) if (!(await fuzz(definition, plan))) process.exitCode = 1;
console.log(`${(process.cpuUsage().user / 1e6).toFixed(0)} s CPU in all`);
