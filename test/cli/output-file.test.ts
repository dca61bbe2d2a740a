import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { writeComplete } from "../../src/cli/output-file.ts";

let folder = "";
let path = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "kam-output-"));
  path = join(folder, "plan.pdf");
});
afterEach(() => rmSync(folder, { recursive: true }));

test("what has to be done before a file takes its place is done when all of it is written", async () => {
  writeFileSync(path, "old");
  const seen: string[] = [];
  const beforeRename = () => {
    for (const name of readdirSync(folder).sort()) seen.push(readFileSync(join(folder, name), "utf8"));
    return Promise.resolve();
  };
  await writeComplete(path, "new", { beforeRename });
  expect(seen).toEqual(["old", "new"]);
  expect(readdirSync(folder)).toEqual(["plan.pdf"]);
  expect(readFileSync(path, "utf8")).toBe("new");
});

test("when that fails the old file stays, and nothing else", async () => {
  writeFileSync(path, "old");
  const beforeRename = () => Promise.reject(new Error("disk full"));
  await expect(writeComplete(path, "new", { beforeRename })).rejects.toThrow("disk full");
  expect(readdirSync(folder)).toEqual(["plan.pdf"]);
  expect(readFileSync(path, "utf8")).toBe("old");
});

test.skipIf(process.platform === "win32")("a file that is replaced hands its permissions on", async () => {
  await writeComplete(path, "new", { mode: 0o600 });
  expect(statSync(path).mode & 0o777).toBe(0o600);
});
