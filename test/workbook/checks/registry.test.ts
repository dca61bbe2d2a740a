import { readFileSync, writeFileSync } from "node:fs";
import { globSync } from "tinyglobby";
import { expect, test } from "vitest";
import { catalogue } from "#locales/catalogue.ts";
import { PROBLEM_CODES } from "#workbook/checks/problem-codes.ts";
import { RULES } from "#workbook/checks/registry.ts";
import { checkDocs } from "../../../tools/check-docs.ts";

test("every file of rules/ is in the registry under its own name, once", () => {
  const files = globSync("src/workbook/checks/rules/*.ts").map((path) => path.replace(/^.*\/|\.ts$/g, ""));
  expect(RULES.map(({ id }) => id).sort()).toEqual(files.sort());
});

test("no words stand for a rule that is gone, and none of them are Chinese in English", () => {
  const source =
    readFileSync("src/workbook/issue.ts", "utf8") + readFileSync("src/workbook/checks/check-problem.ts", "utf8");
  const codes = [...source.matchAll(/code: "([a-z-]+)"/g)].map(([, code]) => code);
  expect([...new Set(codes)].sort()).toEqual([...PROBLEM_CODES].sort());
  expect(JSON.stringify(catalogue("en").checks.rules)).not.toMatch(/\p{Script=Han}/u);
  for (const { title, why, advice } of Object.values(catalogue("zh-CN").checks.rules)) {
    expect(title).not.toMatch(/[。.]$/);
    for (const text of [why, advice]) expect(text).toMatch(/。$/);
  }
});

test("docs/check.md says what the rules say (npx tsx tools/check-docs.ts writes it)", () => {
  const page = checkDocs();
  if (process.env["UPDATE_GOLDEN"] === "1") writeFileSync("docs/check.md", page);
  expect(readFileSync("docs/check.md", "utf8")).toBe(page);
});
