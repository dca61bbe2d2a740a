import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect } from "vitest";

const FOLDER = join(import.meta.dirname, "..", "golden");
const CONTEXT = 60;

/**
 * Compares a text with the file of that name under test/golden and fails with the first difference.
 * `UPDATE_GOLDEN=1` writes the file instead: look at what changed before committing it.
 */
export function expectGolden(name: string, text: string): void {
  const file = join(FOLDER, name);
  if (process.env["UPDATE_GOLDEN"] === "1") {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    return;
  }
  const golden = read(file);
  if (golden === null) expect.fail(`test/golden/${name} is missing; UPDATE_GOLDEN=1 writes it.`);
  if (golden !== text) expect.fail(`test/golden/${name} differs.\n${firstDifference(golden, text)}`);
}

/** The place of the first difference with a little of what stands around it. */
export function firstDifference(golden: string, text: string): string {
  let at = 0;
  while (at < golden.length && golden[at] === text[at]) at += 1;
  const line = golden.slice(0, at).split("\n").length;
  const excerpt = (whole: string): string => JSON.stringify(whole.slice(Math.max(0, at - CONTEXT), at + CONTEXT));
  return [
    `Line ${line}, character ${at} (lengths ${golden.length} and ${text.length}):`,
    `- ${excerpt(golden)}`,
    `+ ${excerpt(text)}`,
    "If this is meant, write it with UPDATE_GOLDEN=1 and look at it.",
  ].join("\n");
}

function read(file: string): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}
