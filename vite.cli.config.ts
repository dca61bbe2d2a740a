import { defineConfig } from "vite";
import { handlebarsTemplates } from "./tools/handlebars-plugin.ts";

/** The kam command: two entries in one folder, because the workbook reader runs in a child process. */
export default defineConfig({
  plugins: [handlebarsTemplates()],
  build: {
    ssr: true,
    target: "node20",
    outDir: "dist/cli",
    emptyOutDir: true,
    rolldownOptions: {
      input: { kam: "src/cli/kam.ts", "reader-child": "src/xlsx/reader-child.ts" },
      output: { entryFileNames: "[name].js", chunkFileNames: "[name]-[hash].js" },
    },
  },
});
