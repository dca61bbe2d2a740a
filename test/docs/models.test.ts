import { readFileSync } from "node:fs";
import { globSync } from "tinyglobby";
import { describe, expect, test } from "vitest";
import { holidaysCn } from "#core/calendar/holidays-cn.ts";
import type { Parameter } from "#core/parameters/define.ts";
import { parameterList } from "#core/parameters/parameters.ts";

const MODEL_ID = /\b[A-Z]{2,6}-\d+\b/g;
const textOf = (pattern: string) => globSync(pattern).map((file) => readFileSync(file, "utf8"));
const unique = (ids: readonly string[]) => [...new Set(ids)].sort();
const idsIn = (texts: readonly string[], lines: RegExp) =>
  unique(texts.flatMap((text) => text.match(lines) ?? []).flatMap((line) => line.match(MODEL_ID) ?? []));

// coverage.md maps the training outlines to the models and describes none.
const pages = textOf("docs/models/!(README|coverage).md");
// What a report points out (plan.md) is the report's own rule and tested with it; all else is computed in core, or in
// the contract where it is about columns.
const documented = idsIn(textOf("docs/models/!(README|coverage|plan).md"), /^## .*/gm);
const parameters = Object.entries<Parameter>(parameterList);

describe("a model has one id in docs, code and tests", () => {
  test("the docs describe the models that the code computes, and no others", () => {
    expect(documented).toEqual(idsIn(textOf("src/{core,workbook}/**/*.ts"), /@model .*/g));
  });

  test("every documented model is tested by name, and no other", () => {
    expect(idsIn(textOf("test/{core,workbook}/**/*.test.ts"), /(?:describe|test)(?:\.each)?\(\s*"[^"]*"/g)).toEqual(
      documented,
    );
  });

  test("the index lists every model", () => {
    expect(idsIn(textOf("docs/models/README.md"), /^\|.*\.md\).*/gm)).toEqual(documented);
  });

  test("every exported calculation of a model says where it comes from", () => {
    const comments = textOf("src/core/**/*.ts").flatMap(
      (text) => text.match(/\/\*\*(?:(?!\*\/)[\s\S])*@model[\s\S]*?\*\//g) ?? [],
    );
    expect(comments.length).toBeGreaterThan(10);
    expect(comments.filter((comment) => !/@origin (seed|law|std|own)\b/.test(comment))).toEqual([]);
  });
});

describe("a page's parameters are the product's", () => {
  const rows = pages.flatMap((page) =>
    page.split(/^## /m).flatMap((section) => {
      const model = section.match(MODEL_ID)?.[0] ?? "";
      return [...section.matchAll(/^\| `([\w.]+)`\s*\| (\S+)\s*\| (\w+)\s*\|/gm)].map(([, id, value, origin]) => ({
        model,
        id,
        value,
        origin,
      }));
    }),
  );

  test("each stands once, under its own model, with its default and its origin", () => {
    const known = parameters.map(([id, { model, value, origin }]) => ({
      model,
      id,
      value: value === null ? "–" : String(value),
      origin,
    }));
    const byId = (one: { id?: string | undefined }, other: { id?: string | undefined }) =>
      (one.id ?? "").localeCompare(other.id ?? "");
    expect(rows.toSorted(byId)).toEqual(known.toSorted(byId));
  });
});

// Where a model is texts and lists, its section says so in place of a formula.
const NOTHING = "**不计算 · Calculates nothing** ";

test("every model has a formula or says that it calculates nothing, an example and what it does not say", () => {
  const sections = pages.flatMap((page) => page.split(/^## /m).slice(1));
  for (const section of sections) {
    expect([section.split("\n")[0], section.includes("$$") !== section.includes(NOTHING)]).toEqual([
      section.split("\n")[0],
      true,
    ]);
    expect(section).toContain("**例 · Example**");
    expect(section).toContain("**它没有说 · It does not say**");
    if (section.includes("| own")) expect(section).toContain("本工具定义");
  }
});

test("the docs name the years that the calendar of working days covers", () => {
  const years = `${holidaysCn.from.slice(0, 4)}–${holidaysCn.until.slice(0, 4)}`;
  expect(textOf("docs/models/README.md")[0]?.split(years)).toHaveLength(3);
});
