import { observe } from "./observe.ts";

// Reads one file after the other; what a file does to this process, the parent sees.
process.on("message", (path: string) => {
  void observe(path).then((observation) => process.send?.(observation));
});
process.on("disconnect", () => process.exit());
