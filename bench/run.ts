/** `npm run bench -- <name>`: runs bench/<name>.bench.ts, which may import whatever the build can. */
import { existsSync } from "node:fs";
import { runnerImport } from "vite";
import { handlebarsTemplates } from "../tools/handlebars-plugin.ts";

const name = process.argv[2] ?? "";
const file = `bench/${name}.bench.ts`;
if (!/^[\w-]+$/.test(name) || !existsSync(file)) {
  console.error("Usage: npm run bench -- <name of a file bench/<name>.bench.ts>");
  process.exit(2);
}
const { module } = await runnerImport<{ run: () => Promise<boolean> }>(file, {
  configFile: false,
  plugins: [handlebarsTemplates()],
});
process.exitCode = (await module.run()) ? 0 : 1;
