import { spawn } from "node:child_process";
import { usageOfTree } from "../process-tree.ts";

export interface Measured {
  readonly cpuMs: number;
  /** Highest resident memory of the whole process tree. */
  readonly rssMb: number;
  readonly wallMs: number;
  /** What the program says that it found, or its last words. */
  readonly found: string;
}

const SAMPLE_MS = 20;

/** Runs a program until it reports a line, measures it and everything it started, and ends it. */
export async function measure(nodeArguments: readonly string[], limitMs = 180_000): Promise<Measured> {
  const started = performance.now();
  const child = spawn(process.execPath, nodeArguments, { stdio: ["ignore", "pipe", "pipe"] });
  const { pid = 0 } = child;
  let rssMb = 0;
  let cpuMs = 0;
  const look = () => {
    const usage = usageOfTree(pid);
    rssMb = Math.max(rssMb, usage.rssMb);
    cpuMs = Math.max(cpuMs, usage.cpuMs);
  };
  const sampling = setInterval(look, SAMPLE_MS);
  const found = await new Promise<string>((resolve) => {
    const limit = setTimeout(() => resolve(`nothing in ${limitMs / 1000} s`), limitMs).unref();
    let words = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => (words += text));
    child.stdout.setEncoding("utf8").once("data", (text: string) => resolve(text.trim()));
    child.once("close", () => resolve(words.split("\n").find((line) => line.includes("Error")) ?? "no answer"));
    child.once("close", () => clearTimeout(limit));
  });
  const wallMs = performance.now() - started;
  look();
  clearInterval(sampling);
  child.kill("SIGKILL");
  return { cpuMs, rssMb, wallMs, found };
}
