import { resolve } from "node:path";
import { defineConfig, type UserConfig } from "vite";
import { addinFiles } from "./tools/addin-plugin.ts";
import { contractInParts } from "./tools/contract-plugin.ts";
import { servedFrom } from "./tools/manifest.ts";
import { VERSION } from "./tools/version.ts";
import { wordsByLanguage } from "./tools/words-plugin.ts";

/** The add-in, for the place that KAM_BASE_URL names, or for development. */
export default defineConfig(async ({ command }): Promise<UserConfig> => ({
  root: "src/taskpane",
  base: "./",
  publicDir: false,
  define: { KAM_VERSION: JSON.stringify(VERSION) },
  plugins: [contractInParts(), wordsByLanguage(), addinFiles(servedFrom(process.env.KAM_BASE_URL))],
  server: command === "serve" ? { port: 3000, strictPort: true, https: await developmentCertificate() } : {},
  build: {
    outDir: resolve(import.meta.dirname, "dist/addin"),
    emptyOutDir: true,
    target: "es2022",
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      input: resolve(import.meta.dirname, "src/taskpane/taskpane.html"),
      // Bundling functions, help pages and worksheets takes most of the time, and is meant to.
      checks: { pluginTimings: false },
      // "use client" in Fluent's files is for servers; there is none.
      onwarn(warning, warn) {
        if (warning.code !== "MODULE_LEVEL_DIRECTIVE") warn(warning);
      },
    },
  },
}));

// Excel loads an add-in over https only; making the certificate asks the person, so that a build never does it.
async function developmentCertificate() {
  const { getHttpsServerOptions } = await import("office-addin-dev-certs");
  return getHttpsServerOptions();
}
