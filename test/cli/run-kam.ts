import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const KAM = fileURLToPath(new URL("../../dist/cli/kam.js", import.meta.url));

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface RunOptions {
  readonly interruptAfterMs?: number;
  /** Beside what the test itself runs with. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the built command as a user does. */
export function runKam(args: readonly string[], options: RunOptions = {}): Promise<Run> {
  return new Promise((resolve, reject) => {
    // A process group of its own, so that an interrupt reaches its children too, as Ctrl+C does.
    const { interruptAfterMs, env } = options;
    const child = spawn(process.execPath, [KAM, ...args], {
      detached: true,
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, ...env },
    });
    if (interruptAfterMs !== undefined)
      setTimeout(() => process.kill(-(child.pid ?? 0), "SIGINT"), interruptAfterMs).unref();
    let stdout = "";
    let stderr = "";
    child.stdout.on("data", (chunk: Buffer) => (stdout += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
    child.once("error", reject);
    child.once("close", (code) => {
      resolve({ code, stdout, stderr });
    });
  });
}
