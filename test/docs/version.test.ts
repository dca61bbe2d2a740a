import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { VERSION } from "../../tools/version.ts";

const read = (path: string) => readFileSync(path, "utf8");

test.each([
  ["the lockfile", () => (JSON.parse(read("package-lock.json")) as { version: string }).version],
  ["the manifest, with a fourth number", () => /<Version>([\d.]+)\.0<\/Version>/.exec(read("manifest.xml"))?.[1]],
  ["the first entry of the changelog", () => /^## (\S+)/m.exec(read("CHANGELOG.md"))?.[1]],
  [
    "the built command",
    () => spawnSync(process.execPath, ["dist/cli/kam.js", "--version"], { encoding: "utf8" }).stdout.trim(),
  ],
  ["the built functions", () => /^\/\*! KAM for Excel (\S+) \*\//.exec(read("dist/addin/functions.js"))?.[1]],
])("%s has the version of package.json", (_, version) => {
  expect(version()).toBe(VERSION);
});

test("the built pane knows it", () => {
  const scripts = readdirSync("dist/addin/assets").filter((name) => name.endsWith(".js"));
  expect(scripts.filter((name) => read(join("dist/addin/assets", name)).includes(VERSION))).not.toEqual([]);
});
