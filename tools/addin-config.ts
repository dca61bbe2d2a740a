import { resolve } from "node:path";
import type { UserConfig } from "vite";
import { addinFiles } from "./addin-plugin.ts";
import { contractInParts } from "./contract-plugin.ts";
import type { Deployment } from "./hosting/deployment.ts";
import { parametersAsData } from "./parameters-plugin.ts";
import { themesAsData } from "./theme-plugin.ts";
import { VERSION } from "./version.ts";
import { wordsByLanguage } from "./words-plugin.ts";

const ROOT = resolve(import.meta.dirname, "..");

/**
 * What is always loaded together is one file each, with all that it imports: the page with its frame, then what any first screen
 * takes. Left to itself, the bundler splits off every module that a later screen imports too, and the page's script must ask for
 * each file: 86 of them, and 17 kB more (docs/performance.md).
 */
const TOGETHER = [
  { name: "taskpane", tags: ["$initial" as const], priority: 2 },
  { name: "first-screen", test: /taskpane\/shell\/first-screen\.ts$/, priority: 1 },
];

/** How the add-in is built for a deployment, into a folder. */
export function addinConfig(deployment: Deployment, folder: string): UserConfig {
  return {
    root: resolve(ROOT, "src/taskpane"),
    base: "./",
    publicDir: false,
    define: { KAM_VERSION: JSON.stringify(VERSION) },
    plugins: [contractInParts(), parametersAsData(), wordsByLanguage(), themesAsData(), addinFiles(deployment)],
    build: {
      outDir: resolve(ROOT, folder),
      emptyOutDir: true,
      target: "es2022",
      chunkSizeWarningLimit: 700,
      rolldownOptions: {
        input: resolve(ROOT, "src/taskpane/taskpane.html"),
        // Bundling functions, help pages and worksheets takes most of the time, and is meant to.
        checks: { pluginTimings: false },
        output: { codeSplitting: { groups: TOGETHER } },
        // "use client" in Fluent's files is for servers; there is none.
        onwarn(warning, warn) {
          if (warning.code !== "MODULE_LEVEL_DIRECTIVE") warn(warning);
        },
      },
    },
  };
}
