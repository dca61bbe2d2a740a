import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { CODE_LISTS } from "#core/codes/codes.ts";
import { LANGUAGES } from "#locales/language.ts";
import { contract, TABLE_IDS } from "#workbook/contract.ts";
import type { Table } from "#workbook/define-table.ts";
import { columnsOf } from "#workbook/columns-of.ts";
import { filesUnder, workbookDocs } from "../../tools/workbook-docs.ts";

const FOLDER = "docs/workbook";
const MEND = "`npm run docs:workbook` writes the pages anew.";
const pages = workbookDocs();
const page = (path: string) => pages.get(path) ?? "";
const section = (text: string, heading: string) => text.split(/^## /m).find((part) => part.startsWith(heading)) ?? "";

describe("docs/workbook is what the contract says", () => {
  test("no page is missing and none is left over", () => {
    expect(filesUnder(FOLDER).toSorted(), MEND).toEqual([...pages.keys()].toSorted());
  });

  test("every page is up to date", () => {
    const stale = [...pages].filter(([path, text]) => readFileSync(join(FOLDER, path), "utf8") !== text);
    expect(
      stale.map(([path]) => path),
      MEND,
    ).toEqual([]);
  });
});

describe.each(LANGUAGES)("the pages in %s", (language) => {
  const headings = { "zh-CN": ["列", "表头的其他写法"], en: ["Columns", "Other headers"] }[language];

  test("every column stands on its table's page with its headers, codes and other headers", () => {
    for (const id of TABLE_IDS) {
      const text = page(`${language}/${id}.md`);
      const [columns = "", others = ""] = headings.map((heading) => section(text, heading));
      for (const [name, { header, codes, synonyms = [] }] of columnsOf(id)) {
        const line = columns.split("\n").find((row) => row.includes(`| \`${name}\` |`));
        expect(line, `${id}.${name}`).toBeDefined();
        for (const word of [header.zh, header.en]) expect(line).toContain(word);
        for (const code of codes === undefined ? [] : CODE_LISTS[codes]) expect(text).toContain(`| \`${code}\` |`);
        for (const word of synonyms) expect(others, `${id}.${name}`).toContain(word);
      }
    }
  });

  test("what must be filled in and what is private is marked", () => {
    const marks = {
      "zh-CN": {
        required: "**必填**",
        personal: "**个人信息**",
        sensitive: "**敏感信息**",
        confidential: "**保密信息**",
      },
      en: {
        required: "**required**",
        personal: "**personal**",
        sensitive: "**sensitive**",
        confidential: "**confidential**",
      },
    }[language];
    for (const id of TABLE_IDS) {
      const lines = section(page(`${language}/${id}.md`), headings[0] ?? "").split("\n");
      for (const [name, { required, sensitivity }] of columnsOf(id)) {
        const line = lines.find((row) => row.includes(`| \`${name}\` |`)) ?? "";
        expect(line.includes(marks.required), `${id}.${name}`).toBe(required === true);
        expect(line.includes(marks.personal), `${id}.${name}`).toBe(sensitivity === "personal");
        expect(line.includes(marks.sensitive), `${id}.${name}`).toBe(sensitivity === "sensitive");
        expect(line.includes(marks.confidential), `${id}.${name}`).toBe(sensitivity === "confidential");
      }
    }
  });

  test("formulas name columns by their headers, none by its id", () => {
    const formulas = [...pages]
      .filter(([path]) => path.startsWith(language))
      .flatMap(([, text]) => text.match(/`=.*`/g) ?? []);
    const calculated = TABLE_IDS.flatMap((id) => columnsOf(id)).filter(([, column]) => column.calculated !== undefined);
    expect(formulas).toHaveLength(calculated.length);
    for (const formula of formulas) expect(formula).not.toMatch(/(?<![@[])\[\w+\]/);
  });

  test("links lead to pages", () => {
    for (const [path, text] of pages) {
      const here = path.includes("/") ? path.slice(0, path.lastIndexOf("/") + 1) : "";
      for (const [, target = ""] of text.matchAll(/\]\(([^)#]+)\)/g)) {
        const to = new URL(target, `file:///${here}`).pathname.slice(1);
        expect([...pages.keys()], `${path} → ${target}`).toContain(to);
      }
    }
  });
});

test("the index counts tables and columns, and lists every table once in each language", () => {
  const index = page("README.md");
  const columns = TABLE_IDS.reduce((sum, id) => sum + Object.keys((contract[id] as Table).columns).length, 0);
  expect(index).toContain(`${TABLE_IDS.length} 张表、${columns} 列`);
  expect(index).toContain(`${TABLE_IDS.length} tables with ${columns} columns`);
  for (const id of TABLE_IDS) expect(index.split(`\`${id}\` |`)).toHaveLength(3);
});
