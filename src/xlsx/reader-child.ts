import { readPackage } from "./read-package.ts";

// The whole program of the child process: one path in, one outcome out.

// The parent has gone: nobody waits for the answer.
process.on("disconnect", () => process.exit());

const outcome = await readPackage(process.argv[2] ?? "");
process.send?.(outcome, () => process.disconnect());
