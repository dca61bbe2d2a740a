/**
 * What hostile files cost: each is read as the command reads a workbook, in a process of its own. CPU time of the
 * process tree from the start of Node to the answer (so that other work on the machine does not count), wall time, and the
 * highest resident memory, against the limits that the project sets itself.
 */
import { checkDirectory } from "#xlsx/open-package.ts";
import { buildPrograms } from "./read/build.ts";
import { hostileFiles } from "./read/hostile-files.ts";
import { measure } from "./read/measure.ts";

// A workbook of more XML than the first figure is no longer a small file that does great harm: it may take longer.
const LIMIT = { atSightMs: 1000, insideMs: 5000, largeFromMb: 16, msPerMb: 100, rssMb: 512 };

export async function run(): Promise<boolean> {
  const folder = await buildPrograms();
  let isWithin = true;
  for (const { name, isRefusedAtSight, make } of hostileFiles) {
    const path = make();
    const { cpuMs, wallMs, rssMb, found } = await measure([`${folder}/outcome.js`, path], 120_000);
    const limitMs = isRefusedAtSight ? LIMIT.atSightMs : LIMIT.insideMs + (await extraMs(path));
    const isFine = cpuMs <= limitMs && rssMb <= LIMIT.rssMb;
    if (!isFine) isWithin = false;
    const [cpu, wall] = [cpuMs, wallMs].map((ms) => `${Math.round(ms)} ms`.padStart(8));
    console.log(`${isFine ? " " : "!"} ${cpu} ${wall} ${`${Math.round(rssMb)} MB`.padStart(7)}  ${name}: ${found}`);
  }
  return isWithin;
}

async function extraMs(path: string): Promise<number> {
  const bytes = await checkDirectory(path);
  return bytes.ok ? Math.max(0, bytes.value / 2 ** 20 - LIMIT.largeFromMb) * LIMIT.msPerMb : 0;
}
