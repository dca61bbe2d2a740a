/**
 * `npm run test:saves -- --runs 10000 --seed 1 [--table needs]`
 *
 * Plays random lives of the contract's tables, one after the other, against the save (test/taskpane/save/save-world.ts) and
 * tells the first promise that is broken.
 */
import { parseArgs } from "node:util";
import fc from "fast-check";
import { FILLED_TABLES } from "#test/taskpane/save/filled-table.ts";
import { sequence } from "#test/taskpane/save/acts.ts";
import { play } from "#test/taskpane/save/save-world.ts";

const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "10000" },
    seed: { type: "string", default: String(Date.now() % 1e9) },
    table: { type: "string" },
  },
});
const tables = FILLED_TABLES.filter((table) => values.table === undefined || table === values.table);
if (tables.length === 0) throw new Error(`No table ${values.table ?? ""}. Known: ${FILLED_TABLES.join(" ")}`);
const runs = Number(values.runs);
let saved = 0;
let acts = 0;
for (const [at, table] of tables.entries()) {
  const numRuns = Math.floor(runs / tables.length) + (at < runs % tables.length ? 1 : 0);
  if (numRuns === 0) break;
  try {
    await fc.assert(
      fc.asyncProperty(sequence, async (one) => {
        acts += one.acts.length;
        saved += await play(table, one);
      }),
      { numRuns, seed: Number(values.seed) + at },
    );
  } catch (error) {
    throw new Error(`Table ${table}`, { cause: error });
  }
}
const { user, system } = process.cpuUsage();
console.log(
  `${values.runs} sequences of ${String(acts)} acts on ${String(tables.length)} tables, ${String(saved)} saves acknowledged, ` +
    `seed ${values.seed}: every promise kept. ${((user + system) / 1e6).toFixed(1)} s of CPU time.`,
);
