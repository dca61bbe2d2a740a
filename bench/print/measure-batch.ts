import { spawn } from "node:child_process";
import { cpuOfTree } from "../process-tree.ts";

export interface MeasuredBatch {
  readonly cpuMs: number;
  readonly wallMs: number;
  /** What the program says at its end, or its last words. */
  readonly said: string;
}

const LOOK_MS = 10;
const LIMIT_MS = 600_000;

/** Runs a program to its end and measures it and everything it started. */
export async function measureBatch(nodeArguments: readonly string[]): Promise<MeasuredBatch> {
  const started = performance.now();
  const child = spawn(process.execPath, nodeArguments, { stdio: ["ignore", "pipe", "pipe"], timeout: LIMIT_MS });
  const tree = cpuOfTree(child.pid ?? 0);
  const looking = setInterval(tree.look, LOOK_MS);
  let said = "";
  let complained = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (said += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (complained += text));
  await new Promise((resolve) => child.once("close", resolve));
  clearInterval(looking);
  const wallMs = performance.now() - started;
  const fault = complained.split("\n").find((line) => line.includes("Error")) ?? "no answer";
  return { cpuMs: tree.cpuMs(), wallMs, said: said.trim().split("\n").at(-1) || fault };
}
