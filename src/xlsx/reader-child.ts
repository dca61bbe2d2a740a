import { map } from "#core/kernel/outcome.ts";
import { readPackage } from "./read-package.ts";
import { packWorkbook } from "./transfer.ts";

// The whole program of the child process: one path in, one outcome out.

// Ctrl+C reaches parent and child alike; the parent decides what it means, and ends the child.
process.on("SIGINT", () => undefined);

// The parent has gone: nobody waits for the answer.
process.on("disconnect", () => process.exit());

const outcome = map(await readPackage(process.argv[2] ?? ""), packWorkbook);
process.send?.(outcome, () => process.disconnect());
