import { describe, expect, test } from "vitest";
import { LANGUAGES } from "#locales/language.ts";
import { describeThemeFault } from "#report/theme/describe-theme-fault.ts";
import { readTheme } from "#report/theme/read-theme.ts";
import type { ThemeFault } from "#report/theme/theme-fault.ts";
import { fontFile, svgOf, themeFolder } from "#test/support/theme-folder.ts";

type Files = Readonly<Record<string, string | Buffer>>;

const REGULAR = fontFile("source-sans-3-latin-400-normal.woff2");
const BOLD = fontFile("source-sans-3-latin-700-normal.woff2");
const TEXT = "标题\n\n第一段\n- 一点";

/** theme.json with these members, one a line, after the version. */
const json = (...members: string[]) => ['{ "version": 1', ...members].join(",\n") + "\n}";
const read = (files: Files) => readTheme(themeFolder(files));

function faultsOf(files: Files): readonly ThemeFault[] {
  const theme = read(files);
  return theme.ok ? [] : theme.fault;
}

describe("a theme is read", () => {
  test("with everything that it may have", () => {
    const theme = read({
      "theme.json": json(
        '"company": { "zh-CN": "澄川", "en": "Chengchuan" }',
        '"logo": "logo.svg"',
        '"colours": { "accent": "#6B3FA0", "text": "#101418" }',
        '"fonts": { "regular": "a.woff2", "bold": "b.woff2" }',
        '"order": { "plan": ["promise", "chain"] }',
        '"hide": { "plan": ["abc"] }',
        '"forCustomers": ["service"]',
      ),
      "logo.svg": svgOf(40, 10),
      "a.woff2": REGULAR,
      "b.woff2": BOLD,
      "texts/plan.promise.zh-CN.txt": TEXT,
      "texts/joint-plan.service.en.md": "\uFEFF# Title\r\n\r\n  One\r\n* Two\r\n",
    });
    if (!theme.ok) throw new Error(JSON.stringify(theme.fault));
    const { logo, fonts, ...others } = theme.value;
    expect(logo).toMatchObject({ type: "image/svg+xml", width: 40, height: 10 });
    expect(fonts.map(({ weight, type, coverage }) => [weight, type, coverage.has(65), coverage.has(0x5927)])).toEqual([
      [400, "font/woff2", true, false],
      [700, "font/woff2", true, false],
    ]);
    expect(others).toEqual({
      company: { "zh-CN": "澄川", en: "Chengchuan" },
      accent: "#6b3fa0",
      text: "#101418",
      order: { plan: ["promise", "chain"] },
      hide: { plan: ["abc"] },
      texts: [
        {
          document: "plan",
          id: "promise",
          language: "zh-CN",
          title: "标题",
          lines: [
            { kind: "paragraph", text: "第一段" },
            { kind: "point", text: "一点" },
          ],
          forCustomers: false,
        },
        {
          document: "joint-plan",
          id: "service",
          language: "en",
          title: "Title",
          lines: [
            { kind: "paragraph", text: "One" },
            { kind: "point", text: "Two" },
          ],
          forCustomers: true,
        },
      ],
    });
  });

  test("with nothing but its version, and one name for both languages", () => {
    expect(read({ "theme.json": '{"version":1}' })).toMatchObject({ ok: true, value: { company: null, texts: [] } });
    const named = read({ "theme.json": '\uFEFF{"version":1,"company":"ACME"}' });
    expect(named).toMatchObject({ ok: true, value: { company: { "zh-CN": "ACME", en: "ACME" } } });
  });
});

describe("what is wrong is told with file, line and field", () => {
  test.each`
    files                                                                                                       | fault                                                                                        | chinese               | english
    ${{}}                                                                                                       | ${{ file: "theme.json", line: null, problem: { code: "not-there" } }}                        | ${"找不到"}           | ${"not there"}
    ${{ "theme.json": '{\n "version": 1\n "logo": "a"\n}' }}                                                    | ${{ line: 3, problem: { code: "not-json" } }}                                                | ${"第 3 行"}          | ${"line 3"}
    ${{ "theme.json": "{ “version”: 1 }" }}                                                                     | ${{ line: 1, problem: { code: "chinese-mark" } }}                                            | ${"中文标点"}         | ${"Chinese mark"}
    ${{ "theme.json": Buffer.from([0x7b, 0xb3, 0xce, 0x7d]) }}                                                  | ${{ file: "theme.json", problem: { code: "text-encoding" } }}                                | ${"UTF-8"}            | ${"UTF-8"}
    ${{ "theme.json": " ".repeat(70_000) }}                                                                     | ${{ problem: { code: "too-large" } }}                                                        | ${"最多 64 kB"}       | ${"64 kB at most"}
    ${{ "theme.json": "[]" }}                                                                                   | ${{ line: 1, field: null, problem: { code: "wrong-kind" } }}                                 | ${"{ }"}              | ${"{ }"}
    ${{ "theme.json": "{}" }}                                                                                   | ${{ problem: { code: "missing-key", key: "version" } }}                                      | ${"version"}          | ${"version"}
    ${{ "theme.json": '{"version":2}' }}                                                                        | ${{ field: "version", problem: { code: "version", found: "2" } }}                            | ${"只认 1"}           | ${"knows 1 only"}
    ${{ "theme.json": json('"colors": {}') }}                                                                   | ${{ line: 2, field: "colors", problem: { code: "unknown-key" } }}                            | ${"是不是“colours”"}  | ${'mean "colours"'}
    ${{ "theme.json": json('"logo": "a"', '"logo": "b"'), a: svgOf(4, 1) }}                                     | ${{ line: 3, field: "logo", problem: { code: "repeated" } }}                                 | ${"两次"}             | ${"twice"}
    ${{ "theme.json": json('"logo": 7') }}                                                                      | ${{ field: "logo", problem: { code: "wrong-kind", expected: "text" } }}                      | ${"引号"}             | ${"quotes"}
    ${{ "theme.json": json('"logo": "logo.svg"') }}                                                             | ${{ field: "logo", problem: { code: "not-there" } }}                                         | ${"找不到"}           | ${"not there"}
    ${{ "theme.json": json('"logo": "a"'), a: "x".repeat(1_100_000) }}                                          | ${{ field: "logo", problem: { code: "too-large" } }}                                         | ${"1.0 MB"}           | ${"1.0 MB at most"}
    ${{ "theme.json": json('"logo": "a"'), a: "x" }}                                                            | ${{ field: "logo", problem: { code: "picture-kind" } }}                                      | ${"PNG"}              | ${"PNG"}
    ${{ "theme.json": json('"colours": { "accent": "blue" }') }}                                                | ${{ field: "colours.accent", problem: { code: "not-colour" } }}                              | ${"#rrggbb"}          | ${"#rrggbb"}
    ${{ "theme.json": json('"colours": { "accent": "#fc0" }') }}                                                | ${{ field: "colours.accent", problem: { code: "not-colour" } }}                              | ${"#rrggbb"}          | ${"#rrggbb"}
    ${{ "theme.json": json('"colours": { "accent": "#767676" }') }}                                             | ${null}                                                                                      | ${""}                 | ${""}
    ${{ "theme.json": json('"colours": { "accent": "#777777" }') }}                                             | ${{ field: "colours.accent", problem: { code: "low-contrast", contrast: 4.4, least: 4.5 } }} | ${"4.4"}              | ${"4.4"}
    ${{ "theme.json": json('"colours": { "text": "#666666" }') }}                                               | ${{ field: "colours.text", problem: { code: "low-contrast", least: 7 } }}                    | ${"至少要 7"}         | ${"7 is the least"}
    ${{ "theme.json": json('"fonts": { "regular": "a" }'), a: REGULAR }}                                        | ${{ field: "fonts", problem: { code: "missing-key", key: "bold" } }}                         | ${"bold"}             | ${"bold"}
    ${{ "theme.json": json('"fonts": { "regular": "a", "bold": "a" }'), a: "x" }}                               | ${{ field: "fonts.regular", problem: { code: "font-kind" } }}                                | ${"woff2"}            | ${"woff2"}
    ${{ "theme.json": json('"fonts": { "regular": "a", "bold": "b" }'), a: REGULAR, b: BOLD.subarray(0, 900) }} | ${{ field: "fonts.bold", problem: { code: "font-broken" } }}                                 | ${"不完整"}           | ${"not whole"}
    ${{ "theme.json": json('"order": { "plans": [] }') }}                                                       | ${{ field: "order.plans", problem: { code: "unknown-key", nearest: "plan" } }}               | ${"是不是“plan”"}     | ${'mean "plan"'}
    ${{ "theme.json": json('"order": { "plan": "chain" }') }}                                                   | ${{ field: "order.plan", problem: { code: "wrong-kind", expected: "list" } }}                | ${"[ ]"}              | ${"[ ]"}
    ${{ "theme.json": json('"order": { "plan": [1] }') }}                                                       | ${{ field: "order.plan", problem: { code: "wrong-kind", expected: "names" } }}               | ${"每一项"}           | ${"Every item"}
    ${{ "theme.json": json('"order": { "plan": ["chains"] }') }}                                                | ${{ problem: { code: "unknown-section", nearest: "chain" } }}                                | ${"可用：value"}      | ${"There are: value"}
    ${{ "theme.json": json('"order": { "plan": ["numbers"] }') }}                                               | ${{ problem: { code: "first-page" } }}                                                       | ${"首页"}             | ${"first page"}
    ${{ "theme.json": json('"order": { "plan": ["tier", "tier"] }') }}                                          | ${{ problem: { code: "named-twice" } }}                                                      | ${"两次"}             | ${"twice"}
    ${{ "theme.json": json('"hide": { "plan": ["gaps"] }') }}                                                   | ${{ field: "hide.plan", problem: { code: "must-stay" } }}                                    | ${"不能隐藏"}         | ${"cannot be hidden"}
    ${{ "theme.json": json('"hide": { "joint-plan": ["withheld"] }') }}                                         | ${{ problem: { code: "must-stay" } }}                                                        | ${"不能隐藏"}         | ${"cannot be hidden"}
    ${{ "theme.json": json('"hide": { "visit": ["goal"] }') }}                                                  | ${{ problem: { code: "first-page" } }}                                                       | ${"首页"}             | ${"first page"}
    ${{ "theme.json": json('"forCustomers": ["a"]') }}                                                          | ${{ field: "forCustomers", problem: { code: "unknown-text" } }}                              | ${"texts"}            | ${"texts"}
    ${{ "theme.json": json(), "texts/readme.txt": TEXT }}                                                       | ${{ file: "texts/readme.txt", problem: { code: "text-name" } }}                              | ${"文件名"}           | ${"is called"}
    ${{ "theme.json": json(), "texts/plann.a.en.txt": TEXT }}                                                   | ${{ problem: { code: "text-document", nearest: "plan" } }}                                   | ${"是不是“plan”"}     | ${'mean "plan"'}
    ${{ "theme.json": json(), "texts/plan.a.fr.txt": TEXT }}                                                    | ${{ problem: { code: "text-language" } }}                                                    | ${"zh-CN、en"}        | ${"zh-CN, en"}
    ${{ "theme.json": json(), "texts/plan.chain.en.txt": TEXT }}                                                | ${{ problem: { code: "text-taken" } }}                                                       | ${"换一个编号"}       | ${"another id"}
    ${{ "theme.json": json(), "texts/plan.a.en.txt": TEXT, "texts/plan.a.en.md": TEXT }}                        | ${{ problem: { code: "text-twice", other: "plan.a.en.txt" } }}                               | ${"只留一份"}         | ${"keep one"}
    ${{ "theme.json": json(), "texts/plan.a.en.txt": "Title only" }}                                            | ${{ problem: { code: "text-empty" } }}                                                       | ${"第一行是标题"}     | ${"first line"}
    ${{ "theme.json": json(), "texts/plan.a.en.txt": Buffer.from([0xb1, 0xea]) }}                               | ${{ problem: { code: "text-encoding" } }}                                                    | ${"UTF-8"}            | ${"UTF-8"}
    ${{ "theme.json": json(), "texts/plan.a.en.txt": "x\n".repeat(82) }}                                        | ${{ problem: { code: "text-long", lines: 81 } }}                                             | ${"81 行"}            | ${"81 lines"}
    ${{ "theme.json": json('"forCustomers": ["a"]'), "texts/joint-plan.a.en.txt": "T\nOur margin" }}            | ${{ problem: { code: "text-inside", found: "margin" } }}                                     | ${"内部用语“margin”"} | ${'"margin"'}
  `(
    "$english $fault",
    ({ files, fault, chinese, english }: { files: Files; fault: object | null; chinese: string; english: string }) => {
      const [first] = faultsOf(files);
      if (fault === null) return expect(first).toBeUndefined();
      expect(first).toMatchObject(fault);
      if (first === undefined) throw new Error("There is no fault.");
      expect(describeThemeFault(first, "zh-CN")).toContain(chinese);
      expect(describeThemeFault(first, "en")).toContain(english);
      for (const language of LANGUAGES) expect(describeThemeFault(first, language)).not.toMatch(/undefined|\[object/);
    },
  );

  test("all faults at once, in the order of the lines", () => {
    const faults = faultsOf({
      "theme.json": json('"logo": "no.svg"', '"colours": { "accent": "#ffff00", "ink": "" }'),
    });
    expect(faults.map(({ line, problem }) => [line, problem.code])).toEqual([
      [2, "not-there"],
      [3, "unknown-key"],
      [3, "low-contrast"],
    ]);
  });
});
