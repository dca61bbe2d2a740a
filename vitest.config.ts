import { defineConfig } from "vitest/config";
import { handlebarsTemplates } from "./tools/handlebars-plugin.ts";

export default defineConfig({
  plugins: [handlebarsTemplates()],
  test: {
    include: ["test/**/*.test.ts", "test/**/*.test.tsx"],
    env: { TZ: "Asia/Shanghai" },
    // Without this Vitest empties every stylesheet, also one that is imported for its wording (?raw).
    css: true,
    testTimeout: 30_000,
  },
});
