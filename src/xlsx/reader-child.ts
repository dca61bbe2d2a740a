import { map } from "#core/kernel/outcome.ts";
import { readPackage } from "./read-package.ts";
import { packWorkbook } from "./transfer.ts";

// The whole program of the child process: a path in, an outcome out, until the parent has no more.

// Ctrl+C reaches parent and child alike; the parent decides what it means, and ends the child.
process.on("SIGINT", () => undefined);

// The parent has gone: nobody waits for the answer.
process.on("disconnect", () => process.exit());

process.on("message", (path) => {
  void readPackage(String(path)).then((outcome) => process.send?.(map(outcome, packWorkbook)));
});
