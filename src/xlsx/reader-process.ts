import { fork, type ChildProcess } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";

/** The child process that reads workbooks; it ends with this one. */
export interface ReaderProcess {
  readonly child: ChildProcess;
  /** What it wrote to its standard error so far. */
  readonly lastWords: () => string;
  readonly kill: () => void;
}

// From source the child runs its TypeScript through tsx; built, it is the JavaScript file beside this one.
export const runsFromSource = import.meta.url.endsWith(".ts");

export function startReader(maxHeapMb: number): ReaderProcess {
  const entry = new URL(runsFromSource ? "reader-child.ts" : "reader-child.js", import.meta.url);
  const loader = runsFromSource ? ["--import", pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href] : [];
  const child = fork(fileURLToPath(entry), [], {
    serialization: "advanced",
    execArgv: [...loader, `--max-old-space-size=${maxHeapMb}`],
    stdio: ["ignore", "ignore", "pipe", "ipc"],
  });
  let words = "";
  child.stderr?.setEncoding("utf8").on("data", (text: string) => (words += text));
  const end = () => child.kill("SIGKILL");
  process.once("exit", end);
  return {
    child,
    lastWords: () => words,
    kill: () => {
      process.off("exit", end);
      end();
    },
  };
}
