import { defineConfig } from "vitest/config";
import { handlebarsTemplates } from "./tools/handlebars-plugin.ts";

export default defineConfig({
  plugins: [handlebarsTemplates()],
  test: {
    include: ["test/**/*.test.ts", "test/**/*.test.tsx"],
    env: { TZ: "Asia/Shanghai" },
    testTimeout: 30_000,
  },
});
