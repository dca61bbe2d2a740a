import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";

/*
 * Starts a function:  npm run new:function -- share-of-wallet [area of src/core, accounts by default]
 * Writes the model's file in src/core, its test and the adapter in src/functions. The test fails and the build refuses
 * the adapter until both say something.
 */

const ROOT = join(import.meta.dirname, "..");
const USAGE = "Usage: npm run new:function -- <name-in-kebab-case> [area of src/core]";

/** The files of a new function by path; throws when the name cannot be taken. */
export function newFunction(root: string, name: string, area: string): ReadonlyMap<string, string> {
  const areas = readdirSync(join(root, "src/core"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !["kernel", "codes", "parameters", "calendar"].includes(entry.name))
    .map((entry) => entry.name);
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) throw new Error(`"${name}" is not in kebab case. ${USAGE}`);
  if (!areas.includes(area)) throw new Error(`"${area}" is no area of src/core. There are: ${areas.join(", ")}.`);

  const id = name.replaceAll("-", "").toUpperCase();
  if (id.length < 3 || /^[A-Z]{1,3}\d+$/.test(id)) throw new Error(`Excel takes ${id} for the address of a cell.`);
  const files = new Map([
    [`src/core/${area}/${name}.ts`, coreFile(name)],
    [`test/core/${area}/${name}.test.ts`, testFile(name, area)],
    [`src/functions/${id.toLowerCase()}.ts`, adapterFile(name, area, id)],
  ]);
  for (const file of files.keys()) if (existsSync(join(root, file))) throw new Error(`${file} is already there.`);
  return files;
}

function camel(name: string): string {
  return name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

function coreFile(name: string): string {
  return `import { numbers, ratio } from "../kernel/guard.ts";
import type { Outcome } from "../kernel/outcome.ts";

/**
 * 
 * Faults: missing, out-of-range, zero-denominator.
 * @model 
 * @origin 
 */
export function ${camel(name)}(part: number | null, whole: number | null): Outcome<number> {
  const entered = numbers({ part: [part, 0, Infinity], whole: [whole, 0, Infinity] });
  if (!entered.ok) return entered;
  return ratio(entered.value.part, entered.value.whole, "whole");
}
`;
}

function testFile(name: string, area: string): string {
  return `import fc from "fast-check";
import { expect, test } from "vitest";
import { ${camel(name)} } from "#core/${area}/${name}.ts";

test.each<[part: number, whole: number, value: number, why: string]>([
  [0, 1, Number.NaN, "write the model's worked example here"],
])("${name} of %d and %d is %d (%s)", (part, whole, value) => {
  expect(${camel(name)}(part, whole)).toEqual({ ok: true, value });
});

test("write a law here that holds for every input", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0 }), fc.integer({ min: 1 }), (part, whole) => {
      expect(${camel(name)}(part, whole)).toBe("what the law says");
    }),
  );
});
`;
}

function adapterFile(name: string, area: string, id: string): string {
  const model = camel(name);
  return `import { ${model} as calculate } from "#core/${area}/${name}.ts";
import { number } from "./runtime/column.ts";
import { perRow } from "./runtime/per-row.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * 
 * @zh 
 * @customfunction ${id}
 * @task 
 * @model 
 * @origin 
 * @param part - 
 * @zhParam part 
 * @param whole - 
 * @zhParam whole 
 * @param lang - Language of messages: "zh" or "en".
 * @zhParam lang 语言 提示所用的语言："zh" 或 "en"。
 * @returns 
 * @zhReturns 
 * @example =KAM.${id}(1,2) → "write the result"
 */
export function ${model}(part: unknown[][], whole: unknown[][], lang?: string): unknown[][] {
  const settings = settingsOf({ lang });
  return perRow({ part: number(part), whole: number(whole) }, settings, (row) => calculate(row.part, row.whole));
}
`;
}

function main([name, area = "accounts", ...more]: readonly string[]): void {
  if (name === undefined || more.length > 0) throw new Error(USAGE);
  const files = newFunction(ROOT, name, area);
  for (const [file, text] of files) {
    mkdirSync(dirname(join(ROOT, file)), { recursive: true });
    writeFileSync(join(ROOT, file), text);
  }
  const [core, test, adapter] = files.keys();
  process.stdout.write(`${core ?? ""}     write the formula, and in its comment convention, model and origin
${test ?? ""}     write the worked example and a law; it fails until then
${adapter ?? ""}     write the texts in English and Chinese and an example; the build names what is missing
npm run docs:functions           lists it in docs/functions
src/locales/*/faults.ts     add the names of its arguments for messages
`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  try {
    main(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 2;
  }
}
