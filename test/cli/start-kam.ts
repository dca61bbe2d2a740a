import { spawn, type ChildProcess, type SpawnOptions } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Run } from "./run-kam.ts";

export const KAM = fileURLToPath(new URL("../../dist/cli/kam.js", import.meta.url));

/** A run of the built command that goes on while a test does something to it. */
export interface Started {
  readonly child: ChildProcess;
  readonly ended: Promise<Run>;
  /** Resolves when what it has said on a stream passes. */
  readonly says: (stream: "stdout" | "stderr", fits: (said: string) => boolean) => Promise<void>;
}

export function startKam(args: readonly string[], options: SpawnOptions = {}): Started {
  return start(process.execPath, [KAM, ...args], options);
}

/** The same by a script, whose arguments are the command. */
export function startInShell(script: string, args: readonly string[], options: SpawnOptions = {}): Started {
  return start("sh", ["-c", script, "sh", process.execPath, KAM, ...args], options);
}

function start(command: string, args: readonly string[], options: SpawnOptions): Started {
  const child = spawn(command, args, { stdio: ["ignore", "pipe", "pipe"], ...options });
  const said = { stdout: "", stderr: "" };
  for (const stream of ["stdout", "stderr"] as const)
    child[stream]?.on("data", (chunk: Buffer) => (said[stream] += chunk.toString()));
  return {
    child,
    ended: once(child, "close").then(([code]) => ({ code: code as number | null, ...said })),
    says: async (stream, fits) => {
      while (!fits(said[stream])) await once(child[stream] ?? child, "data");
    },
  };
}
