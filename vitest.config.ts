import { defineConfig } from "vitest/config";
import { handlebarsTemplates } from "./tools/handlebars-plugin.ts";
import { VERSION } from "./tools/version.ts";

export default defineConfig({
  plugins: [handlebarsTemplates()],
  define: { KAM_VERSION: JSON.stringify(VERSION) },
  test: {
    include: ["test/**/*.test.ts", "test/**/*.test.tsx"],
    env: { TZ: "Asia/Shanghai" },
    // Without this Vitest empties every stylesheet, also one that is imported for its wording (?raw).
    css: true,
    // Left alone, Vitest keeps one core free.
    maxWorkers: "100%",
    // Against hanging only: on a busy machine the longest take half a minute.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
