import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { noticesText } from "../../tools/notices.ts";

const page = readFileSync("docs/dependencies.md", "utf8");
const needs = JSON.parse(readFileSync("package.json", "utf8")) as Readonly<
  Record<"dependencies" | "optionalDependencies" | "devDependencies", Readonly<Record<string, string>>>
>;

/** The packages in the first column of a section's table. */
function listed(heading: RegExp): readonly string[] {
  const section = page.split(/^## /m).find((text) => heading.test(text)) ?? "";
  const cells = [...section.matchAll(/^\| (`[^|]*)\|/gm)].map(([, cell = ""]) => cell);
  return cells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name)).sort();
}

test("every package that the command installs has its reason, and no other is told of", () => {
  const installed = [...Object.keys(needs.dependencies), ...Object.keys(needs.optionalDependencies)];
  expect(listed(/^What the command installs/)).toEqual(installed.sort());
});

test("so have those of the pane and of developers", () => {
  expect([...listed(/^What is in the add-in/), ...listed(/^What only developers/)].sort()).toEqual(
    Object.keys(needs.devDependencies).sort(),
  );
});

test("versions are fixed to the last number", () => {
  for (const version of Object.values({
    ...needs.dependencies,
    ...needs.optionalDependencies,
    ...needs.devDependencies,
  }))
    expect(version).toMatch(/^(npm:[\w-]+@)?\d+\.\d+\.\d+$/);
});

test("the licences that come with the product are those of its packages and fonts (npm run docs:notices)", () => {
  const text = readFileSync("THIRD-PARTY-NOTICES.txt", "utf8");
  expect(text).toBe(noticesText());
  for (const name of [
    ...Object.keys(needs.dependencies),
    "react-dom",
    "@fluentui/tokens",
    "noto-sans-sc",
    "chinese-days",
  ])
    expect(text).toMatch(new RegExp(`^${name === "puppeteer" ? "puppeteer-core" : name} .*\\(`, "m"));
});
