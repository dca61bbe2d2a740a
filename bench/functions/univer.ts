import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { EngineResult } from "./libreoffice.ts";
import type { Sheet } from "./sheet.ts";

const FOLDER = join("bench", "engines");
const PACKAGE = join(FOLDER, "node_modules/@univerjs/engine-formula/package.json");

/** Installs Univer's engine, with nothing but its own files. */
export function installUniver(): void {
  if (existsSync(PACKAGE)) return;
  execFileSync("npm", ["ci", "--prefix", FOLDER, "--ignore-scripts", "--no-audit", "--no-fund"], { stdio: "inherit" });
}

/** Null where it is not installed. */
export function univerVersion(): string | null {
  if (!existsSync(PACKAGE)) return null;
  const { version } = JSON.parse(readFileSync(PACKAGE, "utf8")) as { version: string };
  return `Univer ${version}`;
}

/** Calculates a sheet in Univer's engine, in a process of its own that measures itself after reading the sheet. */
export function calculateInUniver(sheet: Sheet): EngineResult {
  mkdirSync("out/bench", { recursive: true });
  const file = "out/bench/univer-sheet.json";
  writeFileSync(file, JSON.stringify(sheet));
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(FOLDER, "univer.js"), file], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
    timeout: 900_000,
  });
  if (status !== 0) throw new Error(`Univer did not calculate: ${stderr.slice(0, 500)}`);
  return JSON.parse(stdout) as EngineResult;
}
