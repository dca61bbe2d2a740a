import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { identityOf, processesUnder, runningProcesses, type Running } from "../process-tree.ts";

/** The run at one moment. */
export interface Sample {
  /** Documents that are there. */
  readonly done: number;
  readonly nodeMb: number;
  /** The browser and all its processes; shared pages counted in each. */
  readonly browserMb: number;
  /** CPU time of all that is running, and of what was waited for. */
  readonly cpuMs: number;
  readonly zombies: number;
}

export interface WatchedRun {
  readonly code: number | null;
  readonly said: string;
  readonly samples: readonly Sample[];
  readonly seconds: number;
  /** Of the run and everything under it, as of the last moment that its browser was there. */
  readonly cpuMs: number;
  /** Processes of the run that still run two seconds after its end; a dead one that nobody has waited for does not. */
  readonly orphans: number;
}

export interface Watching {
  readonly args: readonly string[];
  /** The folder that the documents go to. */
  readonly out: string;
  /** The system's folder for temporary files, for this run alone. */
  readonly temporary: string;
  /** Options of Node itself. */
  readonly nodeOptions?: readonly string[];
  /** Looks at every sample, and may do something to the run. */
  readonly onSample?: (sample: Sample, browser: number | undefined, run: number) => void;
}

const SAMPLE_MS = 250;

/** Runs the built command and looks at it four times a second. */
export async function watchedRun({ args, out, temporary, nodeOptions = [], onSample }: Watching): Promise<WatchedRun> {
  const started = performance.now();
  const child = spawn(process.execPath, [...nodeOptions, "dist/cli/kam.js", ...args], {
    env: { ...process.env, TMPDIR: temporary },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  child.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
  const ended = once(child, "close") as Promise<[number | null]>;
  const pid = child.pid ?? 0;
  const samples: Sample[] = [];
  const seen = new Set<string>();
  while (child.exitCode === null && child.signalCode === null) {
    const tree = processesUnder(pid);
    for (const one of tree) seen.add(identityOf(one));
    const sample = { done: documentsIn(out), ...weigh(tree, pid) };
    samples.push(sample);
    onSample?.(sample, browserOf(tree, pid), pid);
    await Promise.race([ended, pause(SAMPLE_MS)]);
  }
  const [code] = await ended;
  const seconds = (performance.now() - started) / 1000;
  const cpuMs = Math.max(...samples.map(({ cpuMs }) => cpuMs));
  await pause(2000);
  const orphans = runningProcesses().filter((one) => !one.isZombie && seen.has(identityOf(one))).length;
  return { code, said, samples, seconds, cpuMs, orphans };
}

/** The browser has a process group of its own, that of the program that was started. */
function browserOf(tree: readonly Running[], run: number): number | undefined {
  return tree.find(({ parent, pid, group }) => parent === run && group === pid)?.pid;
}

function weigh(tree: readonly Running[], run: number): Omit<Sample, "done"> {
  const node = tree.find(({ pid }) => pid === run);
  const browser = tree.filter(({ group }) => group !== node?.group);
  return {
    nodeMb: node?.rssMb ?? 0,
    browserMb: browser.reduce((total, { rssMb }) => total + rssMb, 0),
    cpuMs: tree.reduce((total, { cpuMs }) => total + cpuMs, 0),
    zombies: tree.filter(({ isZombie }) => isZombie).length,
  };
}

/** Lines of the manifests: each is a document that is in its place. */
function documentsIn(out: string): number {
  return filesIn(out)
    .filter((file) => file.endsWith(".jsonl"))
    .reduce((total, file) => total + readFileSync(file, "utf8").split("\n").length - 1, 0);
}

export function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
}
