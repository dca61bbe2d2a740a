/**
 * `npm run fuzz:workbooks -- --runs 10000 --seed 1 [--shard 1/2] [--only INDEX --write FILE]`
 *
 * Damages real workbooks and reads them. Crashes, hangs and silent losses fail the run; each is told with the number that
 * makes the same file again (--only).
 */
import { fork, type ChildProcess } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { BUDGET } from "#xlsx/limits.ts";
import { FAILURES, judge, VERDICTS, type Verdict } from "./fuzz/judge.ts";
import { mutate, type Mutant } from "./fuzz/mutate.ts";
import { observe, type Observation } from "./fuzz/observe.ts";

const FOLDERS = ["examples", join("test", "workbooks")];
const LIMIT_MS = BUDGET.baseMs;
const CHILD = fileURLToPath(new URL("fuzz/reader-child.ts", import.meta.url));

const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "300" },
    seed: { type: "string", default: "1" },
    shard: { type: "string", default: "1/1" },
    only: { type: "string" },
    write: { type: "string" },
  },
});
const seed = Number(values.seed);
const [shard = 1, shards = 1] = values.shard.split("/").map(Number);

interface Seed {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly whole: Extract<Observation, { kind: "read" }>;
}

async function seeds(): Promise<readonly Seed[]> {
  const paths = FOLDERS.flatMap((folder) =>
    readdirSync(folder).flatMap((name) => (name.endsWith(".xlsx") ? [join(folder, name)] : [])),
  );
  const read: Seed[] = [];
  for (const path of paths) {
    const whole = await observe(path);
    if (whole.kind !== "read" || whole.book === null) throw new Error(`${path} cannot be read as it is`);
    read.push({ name: path, bytes: new Uint8Array(readFileSync(path)), whole });
  }
  return read;
}

function mutantOf(all: readonly Seed[], index: number): { readonly from: Seed; readonly mutant: Mutant } {
  const from = all[index % all.length];
  if (from === undefined) throw new Error("There is no workbook.");
  return { from, mutant: mutate(from.bytes, seed * 1_000_003 + index) };
}

let child: ChildProcess | null = null;

function reader(): ChildProcess {
  child ??= fork(CHILD, {
    execArgv: ["--import", "tsx", `--max-old-space-size=${BUDGET.heapMegabytes}`],
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  return child;
}

/** "hang" where the child does not answer in time; it is ended then, and a new one begins with the next file. */
function readInChild(path: string): Promise<Observation | "hang"> {
  const running = reader();
  return new Promise((resolve) => {
    const finish = (result: Observation | "hang", isOver: boolean) => {
      clearTimeout(watchdog);
      running.removeAllListeners("message").removeAllListeners("exit");
      if (isOver) {
        running.kill("SIGKILL");
        child = null;
      }
      resolve(result);
    };
    const watchdog = setTimeout(() => finish("hang", true), LIMIT_MS);
    running.once("message", (observation) => finish(observation as Observation, false));
    running.once("exit", (code, signal) => finish({ kind: "crash", words: `ended: ${signal ?? code}` }, true));
    running.send(path);
  });
}

async function run(): Promise<boolean> {
  const all = await seeds();
  if (values.only !== undefined) {
    const { from, mutant } = mutantOf(all, Number(values.only));
    if (values.write !== undefined) writeFileSync(values.write, mutant.bytes);
    console.log(from.name, mutant.damages);
    return true;
  }
  const folder = mkdtempSync(join(tmpdir(), "kam-fuzz-"));
  const path = join(folder, "mutant.xlsx");
  const counts = new Map<Verdict, number>(VERDICTS.map((verdict) => [verdict, 0]));
  const codes = new Map<string, number>();
  // The first file also waits for the child to start.
  writeFileSync(path, all[0]?.bytes ?? new Uint8Array());
  await readInChild(path);
  for (let index = shard - 1; index < Number(values.runs); index += shards) {
    const { from, mutant } = mutantOf(all, index);
    writeFileSync(path, mutant.bytes);
    const found = await readInChild(path);
    const verdict = found === "hang" ? "hang" : judge(from.whole, mutant, found);
    counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
    if (found !== "hang" && found.kind === "refused") codes.set(found.code, (codes.get(found.code) ?? 0) + 1);
    if (!FAILURES.has(verdict)) continue;
    console.log(
      `${verdict}: --seed ${seed} --only ${index}  ${from.name}  ${mutant.damages.map(({ what }) => what).join(" + ")}`,
    );
    if (found !== "hang" && found.kind === "crash") console.log(found.words.split("\n").slice(0, 4).join("\n"));
  }
  child?.kill("SIGKILL");
  rmSync(folder, { recursive: true });
  for (const [verdict, count] of counts) console.log(`${String(count).padStart(6)}  ${verdict}`);
  console.log(
    [...codes]
      .toSorted((a, b) => b[1] - a[1])
      .map(([code, count]) => `${code} ${count}`)
      .join(", "),
  );
  return [...FAILURES].every((verdict) => counts.get(verdict) === 0);
}

process.exitCode = (await run()) ? 0 : 1;
