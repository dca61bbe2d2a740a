import { resolve } from "node:path";
import { defineConfig, type UserConfig } from "vite";
import { readFunctions } from "./tools/functions.ts";
import { handlebarsTemplates } from "./tools/handlebars-plugin.ts";
import { parameterPositions } from "./tools/parameter-positions.ts";

/** The kam command: two entries in one folder, because the workbook reader runs in a child process. */
export default defineConfig(async (): Promise<UserConfig> => ({
  plugins: [handlebarsTemplates()],
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
