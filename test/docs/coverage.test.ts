import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { contract, TABLE_IDS } from "#workbook/contract.ts";
import { BEYOND } from "../../tools/coverage/beyond.ts";
import { OUTLINES } from "../../tools/coverage/outlines.ts";
import { whatIsBuilt } from "../../tools/coverage/what-is-built.ts";
import { COVERAGE_PAGE, coveragePage } from "../../tools/coverage-docs.ts";

const MEND = "`npm run docs:coverage` writes the page anew.";
const page = readFileSync(COVERAGE_PAGE, "utf8");
const built = whatIsBuilt();
const rows = OUTLINES.flatMap(({ parts }) => parts.flatMap((part) => part.rows));
/** The cells of every row of the page's tables, without its headers. */
const cells = page
  .split("\n")
  .filter((line) => line.startsWith("| ") && !line.startsWith("| ---") && !line.startsWith("| 标题"))
  .map((line) => line.slice(2, -2).split(" | "));
const column = (place: number) => cells.map((row) => row[place] ?? "");

describe("the map from the outlines to the product", () => {
  test("is up to date", () => {
    expect(page, MEND).toBe(coveragePage(built));
  });

  test("has a row of eight cells for every heading, and one for every model beyond", () => {
    expect(cells.length).toBe(rows.length + Object.keys(BEYOND).length);
    expect(cells.filter((row) => row.length !== 8 || row.some((cell) => cell.trim() === ""))).toEqual([]);
  });

  test("covers five outlines, with no heading twice in a part", () => {
    expect(OUTLINES.map(({ parts }) => parts.length > 0)).toEqual([true, true, true, true, true]);
    for (const { parts } of OUTLINES) {
      for (const { zh, rows: headings } of parts) {
        expect([zh, new Set(headings.map((row) => row.zh)).size]).toEqual([zh, headings.length]);
      }
    }
  });

  test("names only models that docs/models describes", () => {
    const named = new Set([...rows.flatMap(({ models }) => models), ...Object.keys(BEYOND)]);
    expect([...named].filter((model) => !built.models.has(model))).toEqual([]);
    expect(column(1).join(" ")).not.toMatch(/_[A-Z]+-\d+_/);
  });

  test("has every model of docs/models; those beyond the outlines are the ones that no heading names", () => {
    const named = new Set(rows.flatMap(({ models }) => models));
    const beyond = [...built.models.keys()].filter((model) => !named.has(model));
    expect(beyond.toSorted()).toEqual(Object.keys(BEYOND).toSorted());
  });

  test("calls functions built that are there, and planned that are not", () => {
    const isThere = (id: string) => existsSync(`src/functions/${id.toLowerCase()}.ts`);
    const of = (pattern: RegExp) => column(2).flatMap((cell) => [...cell.matchAll(pattern)].map(([, id = ""]) => id));
    const upright = of(/`(\w+)`/g);
    expect(upright.length).toBeGreaterThan(100);
    expect(upright.filter((id) => !isThere(id))).toEqual([]);
    expect(of(/_(\w+)_/g).filter(isThere)).toEqual([]);
  });

  test("links tables of the contract and pages that are there", () => {
    const ids: readonly string[] = TABLE_IDS;
    const linked = column(3).flatMap((cell) => [...cell.matchAll(/\[(.+?)\]\(\.\.\/workbook\/zh-CN\/(\w+)\.md\)/g)]);
    expect(linked.length).toBeGreaterThan(100);
    for (const [, name = "", id = ""] of linked) {
      expect(ids).toContain(id);
      expect(name).toBe(contract[id as keyof typeof contract].name.zh);
    }
    const pages = new Set(
      column(1).flatMap((cell) => [...cell.matchAll(/\]\((\w+\.md)\)/g)].map(([, file = ""]) => file)),
    );
    expect([...pages].filter((file) => !existsSync(`docs/models/${file}`))).toEqual([]);
  });

  test("leaves no heading without the worksheet that it asks for", () => {
    const practised = column(5);
    expect(practised.filter((cell) => cell !== "–" && !cell.startsWith("已有"))).toEqual([]);
    const [model = ""] = built.worksheets;
    const fewer = new Set([...built.worksheets].filter((id) => id !== model));
    expect(coveragePage({ ...built, worksheets: fewer })).not.toBe(page);
  });

  test("says in both languages why a heading has nothing, and never leaves one without", () => {
    const without = rows.filter(({ models }) => models.length === 0);
    expect(without.length).toBeGreaterThan(5);
    for (const { zh, note } of without) {
      expect([zh, note?.zh]).toEqual([zh, expect.stringMatching(/\p{Script=Han}/u)]);
      expect([zh, note?.en]).toEqual([zh, expect.stringMatching(/^[\x20-\x7e–“”…]+$/)]);
    }
  });

  test("a function or a model that goes away shows as planned", () => {
    const functions = new Map([...built.functions, ["ABC-3", [{ id: "HHI", built: false }]]]);
    const models = new Map([...built.models].filter(([model]) => model !== "REL-9"));
    const changed = coveragePage({ ...built, functions, models });
    expect(changed).toContain("_HHI_");
    expect(changed).toContain("_REL-9_");
    expect(changed.split("**部分** partly").length).toBeGreaterThan(page.split("**部分** partly").length);
  });
});
