import axe from "axe-core";
import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { catalogue } from "#locales/catalogue.ts";
import { LANGUAGES, type Language } from "#locales/language.ts";
import { MODELS } from "../../../tools/function-docs.ts";
import { readFunctions, type FunctionDefinition } from "../../../tools/functions.ts";
import type { Page } from "../../../tools/reference/document.ts";
import { EXCEL_FUNCTIONS } from "../../../tools/reference/excel-functions.ts";
import { htmlPage } from "../../../tools/reference/html.ts";
import { indexSections } from "../../../tools/reference/index-page.ts";
import { markdownPage } from "../../../tools/reference/markdown.ts";
import { anchorOf } from "../../../tools/reference/model-headings.ts";
import { htmlPages, markdownPages, readReference } from "../../../tools/reference/reference.ts";
import { isTwin, relatedTo } from "../../../tools/reference/related.ts";

const all = await readFunctions("src/functions");
const SOME = ["TIER", "TIERWHY", "SDA", "TENDERCHECK", "HHI"];
const some = await readReference(
  all.filter(({ id }) => SOME.includes(id)),
  MODELS,
);

const help = htmlPages(some);

describe("help pages", () => {
  const typical = ["tier.zh-CN", "sda.en", "tendercheck.zh-CN", "index.en"].map((name) => `help/${name}.html`);

  test.each(typical)("%s breaks no rule of accessibility", async (path) => {
    const { window } = new JSDOM(help.get(path) ?? "", { runScripts: "outside-only" });
    (window.eval as (script: string) => unknown)(axe.source);
    const { run } = window.axe as typeof axe;
    // Colours and sizes need a layout, which jsdom has not.
    const { violations } = await run(window.document, { rules: { "color-contrast": { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });

  test("name the columns of each line, where lines become cards on a narrow screen", () => {
    const { window } = new JSDOM(help.get("help/tier.zh-CN.html") ?? "");
    const cells = [...window.document.querySelectorAll(".cards td")];
    expect(cells.length).toBeGreaterThan(10);
    for (const cell of cells) expect(cell.getAttribute("data-head")).toMatch(/\p{L}/u);
  });
});

describe("what a text says is only ever text", () => {
  const hostile = '<b onclick="x">|`a`*b*[c](d)&amp;';
  const page: Page = {
    language: "en",
    title: "T",
    marks: [hostile],
    lead: hostile,
    links: [],
    sections: [
      {
        title: "S",
        blocks: [
          { kind: "text", text: [hostile] },
          { kind: "table", heads: ["A", "B"], rows: [[[hostile], [{ code: "a|b" }]]] },
          { kind: "sheet", label: hostile, sheet: { rows: [[{ text: hostile, kind: "input" }]] } },
        ],
      },
    ],
  };

  test("in HTML", () => {
    const { window } = new JSDOM(htmlPage(page, () => null));
    const { document } = window;
    expect(document.querySelectorAll("main b")).toHaveLength(0);
    const texts = [".mark", ".lead", "section p", ".facts tbody th", ".input"].map((at) => document.querySelector(at));
    expect(texts.map((element) => element?.textContent)).toEqual(Array(5).fill(hostile));
    expect(document.querySelector(".sheet")?.getAttribute("aria-label")).toBe(hostile);
  });

  test("in Markdown, where a bar never opens a column", () => {
    const lines = markdownPage(page, () => null).split("\n");
    const rows = lines.filter((line) => line.startsWith("| "));
    // Bars that are escaped end no cell.
    expect(rows.map((row) => row.replaceAll("\\|", "").split("|").length)).toEqual([4, 4, 4, 4, 4, 4]);
    expect(lines.join("\n")).not.toMatch(/(?<!\\)<b/);
  });
});

test.each([
  ["TIER-1 客户分层 · Tier of an account", "tier-1-客户分层--tier-of-an-account", "a dot between blanks"],
  ["SDA-1 A, b (c)", "sda-1-a-b-c", "punctuation"],
  ["需求_x", "需求_x", "underscores stay"],
])("the anchor of %j is %s (%s)", (heading, anchor) => {
  expect(anchorOf(heading)).toBe(anchor);
});

describe("related functions", () => {
  test("are six at most, never itself, the twin first", () => {
    for (const one of all) {
      const related = relatedTo(one, all);
      expect(related.length).toBeLessThanOrEqual(6);
      expect(new Set(related).size).toBe(related.length);
      expect(related).not.toContain(one);
      const twin = all.find(({ id }) => isTwin(id, one.id));
      if (twin !== undefined) expect(related[0]).toBe(twin);
    }
  });
});

describe.each(LANGUAGES)("the index in %s", (language) => {
  const words = catalogue(language).functionList;
  const sections = indexSections(all, language);
  const idsOf = (title: string) =>
    idsIn(
      sections.find((section) => section.title.startsWith(title)),
      language,
    );

  test("asks a question for each task", () => {
    expect(Object.keys(words.questions)).toEqual(Object.keys(words.tasks));
    for (const question of Object.values(words.questions)) expect(question).toMatch(/[？?]$/);
  });

  test("has the daily functions first, those for training last, and each of the others under its one question", () => {
    const [first, ...others] = sections;
    const training = others.pop();
    const ids = (select: (one: FunctionDefinition) => boolean) => all.filter(select).map(({ id }) => id);
    expect(idsIn(first, language)).toEqual(ids(({ daily }) => daily));
    expect(idsIn(training, language)).toEqual(ids((one) => one.training));
    expect(others.flatMap((section) => idsIn(section, language)).sort()).toEqual(ids((one) => !one.training).sort());
    expect(idsOf(words.questions.coverage)).toContain("TIER");
  });
});

function idsIn(section: ReturnType<typeof indexSections>[number] | undefined, language: Language): readonly string[] {
  return (section?.blocks ?? []).flatMap((block) =>
    block.kind !== "list"
      ? []
      : block.items.flatMap(([link]) =>
          typeof link === "object" && "to" in link && link.to.page === "function" && link.to.language === language
            ? [link.to.id]
            : [],
        ),
  );
}

test("only what a trainer uses is marked so, and nothing of it is daily", () => {
  for (const { id, daily, training } of all) expect(daily && training, id).toBe(false);
  expect(all.filter(({ training }) => training).map(({ id }) => id)).toEqual(
    expect.arrayContaining(["NEGSTYLE", "PITCH", "SDA", "SDALEVER", "SPINCHECK", "SPISES"]),
  );
});

test("a name that Excel has too comes with a warning, and no other does", async () => {
  const WARNING = /前面的 KAM\. 不能省略|KAM\. cannot be left out/;
  const taken = all.filter(({ id }) => EXCEL_FUNCTIONS.has(id));
  for (const page of markdownPages(await readReference(taken, MODELS)).values()) expect(page).toMatch(WARNING);
  for (const page of markdownPages(some).values()) expect(page).not.toMatch(WARNING);
});
