import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";

const FOLDER = join("out", "bench");

/** Builds the programs to compare as the command is built, so that no loader is measured. Gives their folder. */
export async function buildPrograms(): Promise<string> {
  const input = {
    ours: "bench/read/ours.ts",
    bare: "bench/read/bare.ts",
    outcome: "bench/read/outcome.ts",
    "reader-child": "src/xlsx/reader-child.ts",
  };
  await build({
    configFile: false,
    logLevel: "warn",
    build: {
      ssr: true,
      target: "node20",
      outDir: FOLDER,
      emptyOutDir: true,
      rolldownOptions: { input, output: { entryFileNames: "[name].js", chunkFileNames: "[name]-[hash].js" } },
    },
  });
  return FOLDER;
}

/** Writes a file beside the programs and gives its path. */
export function benchFile(name: string, bytes: Uint8Array): string {
  mkdirSync(FOLDER, { recursive: true });
  const path = join(FOLDER, name);
  writeFileSync(path, bytes);
  return path;
}
