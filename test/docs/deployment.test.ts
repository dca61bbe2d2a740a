import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { ENVIRONMENTS, OFFICE_JS } from "../../tools/hosting/deployment.ts";

/* The page for administrators names what there is, in both languages. */
const [chinese = "", english = ""] = readFileSync("docs/deployment.md", "utf8").split("\n## In English\n");
const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Readonly<Record<string, string>> };

test.each([
  ["Chinese", chinese],
  ["English", english],
])("in %s it names every environment, prefix and home of office.js", (_, text) => {
  for (const [name, { namespace }] of Object.entries(ENVIRONMENTS)) {
    expect(text).toContain(`\`${name}\``);
    expect(text).toMatch(new RegExp(`\`${namespace}\\.?\``));
  }
  for (const address of Object.values(OFFICE_JS)) expect(text).toContain(new URL(address).host);
});

test("its commands are there", () => {
  const named = [...`${chinese}${english}`.matchAll(/npm run (?:-s )?([\w:]+)/g)].map(([, name = ""]) => name);
  expect(named.length).toBeGreaterThan(3);
  for (const name of named) expect(Object.keys(scripts)).toContain(name);
});
