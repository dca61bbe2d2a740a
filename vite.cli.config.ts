import { chmodSync } from "node:fs";
import { join, resolve } from "node:path";
import { defineConfig, type Plugin, type UserConfig } from "vite";
import { readFunctions } from "./tools/functions.ts";
import { handlebarsTemplates } from "./tools/handlebars-plugin.ts";
import { parameterPositions } from "./tools/parameter-positions.ts";

/** An installed command is a link to the file: it must stay one that can be run when it is built anew. */
const executable: Plugin = {
  name: "kam-executable",
  writeBundle({ dir = "" }) {
    chmodSync(join(dir, "kam.js"), 0o755);
  },
};

/** The kam command: two entries in one folder, because the workbook reader runs in a child process. */
export default defineConfig(async (): Promise<UserConfig> => ({
  plugins: [handlebarsTemplates(), executable],
  define: {
    // The command knows no function; which of them take the team's parameters, their comments say.
    KAM_PARAMETER_POSITIONS: JSON.stringify(
      parameterPositions(await readFunctions(resolve(import.meta.dirname, "src/functions"))),
    ),
  },
  build: {
    ssr: true,
    target: "node20",
    outDir: "dist/cli",
    emptyOutDir: true,
    // Loaded from disk by Node, not over a network: contract, words and styles are one piece.
    chunkSizeWarningLimit: 4000,
    rolldownOptions: {
      // A slow machine is nothing to warn of.
      checks: { pluginTimings: false },
      input: { kam: "src/cli/kam.ts", "reader-child": "src/xlsx/reader-child.ts" },
      output: { entryFileNames: "[name].js", chunkFileNames: "[name]-[hash].js" },
    },
  },
}));
