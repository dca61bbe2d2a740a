import { defineConfig } from "vitest/config";
import { handlebarsTemplates } from "./tools/handlebars-plugin.ts";
import { VERSION } from "./tools/version.ts";

/** Calculations, words and views: nothing in them outlives a test, so their modules are loaded once by each worker. */
const pure = ["core", "charts", "locales", "functions", "workbook", "docs", "report/view"].map(
  (folder) => `test/${folder}/**/*.test.ts`,
);

export default defineConfig({
  plugins: [handlebarsTemplates()],
  define: { KAM_VERSION: JSON.stringify(VERSION) },
  test: {
    env: { TZ: "Asia/Shanghai" },
    // Without this Vitest empties every stylesheet, also one that is imported for its wording (?raw).
    css: true,
    // Left alone, Vitest keeps one core free.
    maxWorkers: "100%",
    // Against hanging only: on a busy machine the longest take half a minute.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      { extends: true, test: { name: "pure", include: pure, isolate: false } },
      { extends: true, test: { name: "rest", include: ["test/**/*.test.{ts,tsx}"], exclude: pure } },
    ],
  },
});
