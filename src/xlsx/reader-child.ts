import { readPackage } from "./read-package.ts";

// The whole program of the child process: one path in, one outcome out.

// Ctrl+C reaches parent and child alike; the parent decides what it means, and ends the child.
process.on("SIGINT", () => undefined);

// The parent has gone: nobody waits for the answer.
process.on("disconnect", () => process.exit());

const outcome = await readPackage(process.argv[2] ?? "");
process.send?.(outcome, () => process.disconnect());
