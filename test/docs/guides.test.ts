import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, test } from "vitest";
import type { Language } from "#locales/language.ts";
import { parseArguments } from "../../src/cli/parse-arguments.ts";
import { bundleFunctions } from "../../tools/function-bundle.ts";
import { loadFunctions } from "../../tools/function-host.ts";
import { readFunctions } from "../../tools/functions.ts";
import { commandsIn, kamArguments } from "./commands.ts";
import { answersIn, toldFormulas } from "./formulas.ts";
import { codeIn, pages } from "./pages.ts";

const guides = [...pages].filter(([path]) => /^docs\/guides\/\w|^README\.md$/.test(path));
const languageOf = (path: string): Language => (path.includes("/en/") ? "en" : "zh-CN");
const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Readonly<Record<string, string>> };
const setting = { today: 46203, version: "0.0.0" } as Parameters<typeof parseArguments>[1];

describe("the two languages have the same guides", () => {
  test("with the same pictures, commands and sections", () => {
    const inLanguage = (language: string) =>
      new Map(guides.filter(([path]) => path.includes(`/${language}/`)).map(([path, text]) => [basename(path), text]));
    const [zh, en] = [inLanguage("zh-CN"), inLanguage("en")];
    expect([...zh.keys()]).toEqual([...en.keys()]);
    expect(zh.size).toBeGreaterThan(4);
    for (const [name, text] of zh) {
      const shape = (page = "") => ({
        headings: page.match(/^#+ /gm),
        pictures: [...page.matchAll(/\/([\w-]+)\.(?:zh-CN|en)\.png/g)].map(([, picture]) => picture),
        commands: codeIn(page)
          .filter(({ language }) => language === "sh")
          .map(({ code }) => code.trim().split("\n").length),
      });
      expect(shape(en.get(name)), name).toEqual(shape(text));
    }
  });

  // What an English page quotes: its way to the other language, a function's Chinese result, a unit.
  const quoted = /中文|人民币\p{Script=Han}+|“万元”/gu;

  test.each(guides.filter(([path]) => /\/(?:en|zh-CN)\//.test(path)))("and %s is in its own", (path, text) => {
    const words = text.replaceAll(/^ *```[\s\S]*?^ *```/gm, "").replaceAll(/`[^`\n]*`/g, "");
    if (languageOf(path) === "en") expect(words.replaceAll(quoted, "")).not.toMatch(/\p{Script=Han}/u);
    // Three words in small letters are a sentence, not a name.
    else expect(words).not.toMatch(/[a-z]{3,} [a-z]{3,} [a-z]{3,}/);
  });
});

describe("every command of a guide is one that the program takes", () => {
  const commands = guides.flatMap(([path, text]) => commandsIn(text).map((command) => [path, command] as const));

  test("and there are some in each", () => {
    expect(new Set(commands.map(([path]) => path)).size).toBeGreaterThan(8);
  });

  test.each(commands)("%s: %s", (_, command) => {
    const args = kamArguments(command);
    if (args !== null) {
      const parsed = parseArguments(args, setting);
      expect(parsed, command).toMatchObject({ ok: true });
      return;
    }
    const [, script] = /^npm (?:run |)([\w:]+)/.exec(command) ?? [];
    const known = [...Object.keys(scripts), "ci", "install", "uninstall"];
    expect(known, command).toContain(script);
  });
});

const script = await bundleFunctions(await readFunctions("src/functions"));
const hosts = { "zh-CN": loadFunctions(script, "zh-CN"), en: loadFunctions(script, "en") };

describe("every formula of a guide gives the result that stands beside it", () => {
  const told = guides.flatMap(([path, text]) => toldFormulas(text).map((one) => [path, one.formula, one] as const));

  test("and every one has a result", () => {
    const written = guides.flatMap(([, text]) => text.match(/=KAM\.\w+\((?!…)/g) ?? []);
    expect(told).toHaveLength(written.length);
  });

  test.each(told)("%s: %s", (path, _, one) => {
    expect(answersIn(one, hosts[languageOf(path)])).toEqual(one.results);
  });
});
