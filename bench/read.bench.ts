/**
 * What reading a workbook costs: 100 000 rows of 12 columns, read and understood (`readWorkbook` with its child process,
 * then `readBook`), beside the bare library that used to parse for us and two others. CPU time and resident memory of the
 * whole process tree, from the start of Node to the answer; the programs take turns; medians. Then how both grow with the rows.
 */
import { BUDGET } from "#xlsx/limits.ts";
import { benchFile, buildPrograms } from "./read/build.ts";
import { largeWorkbook } from "./read/large-workbook.ts";
import { measure, type Measured } from "./read/measure.ts";
import { peerPrograms } from "./read/peers.ts";

const ROWS = 100_000;
const TURNS = 5;
const PEER_TURNS = 3;
const LIMIT = 1.3;
const GROWTH = [10_000, 50_000, 100_000, 200_000];
// The others hold more than our child may: with its limit they would be ended.
const FLAGS = { ours: `--max-old-space-size=${BUDGET.heapMegabytes}`, others: "--max-old-space-size=4096" };

export async function run(): Promise<boolean> {
  const folder = await buildPrograms();
  const file = benchFile("large.xlsx", largeWorkbook(ROWS));
  const ours = (path: string) => measure([FLAGS.ours, `${folder}/ours.js`, path]);
  const bare = (path: string) => measure([FLAGS.ours, `${folder}/bare.js`, path]);

  const turns: { ours: Measured[]; bare: Measured[] } = { ours: [], bare: [] };
  for (let turn = 0; turn < TURNS; turn += 1) {
    turns.ours.push(await ours(file));
    turns.bare.push(await bare(file));
  }
  print("ours: checked, read, understood", turns.ours);
  print("hucre, bare", turns.bare);
  for (const [name, program] of Object.entries(peerPrograms())) {
    const peer: Measured[] = [];
    for (let turn = 0; turn < PEER_TURNS; turn += 1) peer.push(await measure([FLAGS.others, program, file]));
    print(name, peer);
  }
  const ratio = median(turns.ours.map(cpu)) / median(turns.bare.map(cpu));
  console.log(`CPU, ours to bare: ${ratio.toFixed(2)} (at most ${LIMIT})\n`);

  for (const rows of GROWTH) {
    const path = benchFile(`rows-${rows}.xlsx`, largeWorkbook(rows));
    const one = await ours(path);
    print(`${rows} rows`, [one]);
    console.log(`  ${((one.cpuMs * 1000) / rows).toFixed(0)} µs a row`);
  }
  return ratio <= LIMIT;
}

const cpu = ({ cpuMs }: Measured) => cpuMs;

function print(name: string, runs: readonly Measured[]): void {
  const [cpuMs, rssMb, wallMs] = [runs.map(cpu), runs.map((one) => one.rssMb), runs.map((one) => one.wallMs)].map(
    median,
  );
  const seconds = (ms = NaN) => `${(ms / 1000).toFixed(2)} s`;
  const found = runs[0]?.found ?? "";
  console.log(`${name}: CPU ${seconds(cpuMs)}, ${Math.round(rssMb ?? NaN)} MB, wall ${seconds(wallMs)}, ${found}`);
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;
}
