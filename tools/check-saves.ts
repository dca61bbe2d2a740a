/**
 * `npm run test:saves -- --runs 10000 --seed 1`
 *
 * Plays random lives of a table against the save (test/taskpane/save/save-world.ts) and tells the first promise that is broken.
 */
import { parseArgs } from "node:util";
import fc from "fast-check";
import { play, sequence } from "#test/taskpane/save/save-world.ts";

const { values } = parseArgs({
  options: { runs: { type: "string", default: "10000" }, seed: { type: "string", default: String(Date.now() % 1e9) } },
});
const options = { numRuns: Number(values.runs), seed: Number(values.seed) };
let saved = 0;
let acts = 0;
await fc.assert(
  fc.asyncProperty(sequence, async (one) => {
    acts += one.acts.length;
    saved += await play(one);
  }),
  options,
);
const { user, system } = process.cpuUsage();
console.log(
  `${values.runs} sequences of ${String(acts)} acts, ${String(saved)} saves acknowledged, seed ${values.seed}: every promise kept. ` +
    `${((user + system) / 1e6).toFixed(1)} s of CPU time.`,
);
