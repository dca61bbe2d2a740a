import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { loadFunctions, type FunctionHost } from "./function-host.ts";

/*
 * Calls a function of the built bundle, as a cell would:
 *   npm run invoke -- KAM.TIER '[80,70,50,20]'
 *   npm run invoke -- --stdin < calls.txt        one "KAM.TIER [80,70,50,20]" per line
 * Arguments are a JSON array: a range is an array of rows, null an argument that is left out.
 */

const ROOT = join(import.meta.dirname, "..");
const SCRIPT = join(ROOT, "dist/addin/functions.js");
const USAGE = `Usage: npm run invoke -- KAM.NAME '[argument, …]' [--lang zh-CN|en]
       npm run invoke -- --stdin [--lang zh-CN|en]    (one "KAM.NAME [argument, …]" per line)`;

/** A call that cannot be made: the caller's mistake, never the function's answer. */
class UsageError extends Error {
  override readonly name = "UsageError";
}

async function main(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  await buildIfStale();
  const host = loadFunctions(readFileSync(SCRIPT, "utf8"), options.language);
  if (!options.stdin) {
    process.stdout.write(`${answer(host, options.id, options.json)}\n`);
    return 0;
  }
  return answerLines(host);
}

// A line that cannot be called is answered on stderr, so that the answers of the others stay usable.
async function answerLines(host: FunctionHost): Promise<number> {
  let exitCode = 0;
  let number = 0;
  for await (const line of createInterface({ input: process.stdin })) {
    number += 1;
    if (line.trim() === "") continue;
    const [id = "", ...rest] = line.trim().split(/\s+/);
    try {
      process.stdout.write(`${answer(host, id, rest.join(" "))}\n`);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      process.stderr.write(`Line ${String(number)}: ${error.message}\n`);
      exitCode = 2;
    }
  }
  return exitCode;
}

function answer(host: FunctionHost, name: string, json: string): string {
  const id = name.toUpperCase().replace(/^=?KAM\./, "");
  if (!host.ids.includes(id))
    throw new UsageError(`There is no function KAM.${id}. There are: ${host.ids.join(", ")}.`);
  return JSON.stringify(host.call(id, readArguments(json)));
}

function readArguments(json: string): readonly unknown[] {
  let args: unknown;
  try {
    args = JSON.parse(json === "" ? "[]" : json);
  } catch (error) {
    throw new UsageError(`The arguments are not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (!Array.isArray(args)) throw new UsageError("The arguments must be one JSON array, such as [80,70,50,20].");
  for (const [index, argument] of args.entries())
    if (!isCell(argument) && !isMatrix(argument))
      throw new UsageError(
        `Argument ${String(index + 1)}: a range is an array of rows of equal length, such as [[1],[2]] for a column.`,
      );
  return args;
}

function isMatrix(argument: unknown): boolean {
  if (!Array.isArray(argument) || argument.length === 0) return false;
  const rows = argument as unknown[];
  return rows.every((row) => Array.isArray(row) && row.length > 0 && row.length === (rows[0] as unknown[]).length);
}

function isCell(argument: unknown): boolean {
  return argument === null || !Array.isArray(argument);
}

function readOptions(args: readonly string[]) {
  const rest = [...args];
  const at = rest.indexOf("--lang");
  const [, language = "zh-CN"] = at < 0 ? [] : rest.splice(at, 2);
  const stdin = rest[0] === "--stdin";
  const [id, json = "[]", ...more] = stdin ? ["", "[]", ...rest.slice(1)] : rest;
  if (id === undefined || more.length > 0) throw new UsageError(USAGE);
  return { stdin, id, json, language };
}

async function buildIfStale(): Promise<void> {
  const sources = ["src/functions", "src/core", "src/locales"].map((folder) => join(ROOT, folder));
  if (existsSync(SCRIPT) && newest(sources) <= statSync(SCRIPT).mtimeMs) return;
  process.stderr.write("Building the functions …\n");
  // Loaded only now: a call of a current bundle needs no bundler.
  const { build } = await import("vite");
  await build({ configFile: join(ROOT, "vite.config.ts"), logLevel: "error" });
}

function newest(folders: readonly string[]): number {
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true }).map((entry) => join(entry.parentPath, entry.name)),
  );
  return Math.max(...files.map((file) => statSync(file).mtimeMs));
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
