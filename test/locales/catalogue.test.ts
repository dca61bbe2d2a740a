import { resolve } from "node:path";
import { globSync } from "tinyglobby";
import { describe, expect, test } from "vitest";
import { CODE_LISTS, RESULT_LISTS } from "#core/codes/codes.ts";
import { parameterList, type ParameterId } from "#core/parameters/parameters.ts";
import { catalogue } from "#locales/catalogue.ts";
import { LANGUAGES } from "#locales/language.ts";

describe.each(LANGUAGES)("the words of %s", (language) => {
  const { codes, parameters } = catalogue(language);

  test.each(Object.entries({ ...CODE_LISTS, ...RESULT_LISTS }))(
    "every code of %s has a word of its own",
    (list, known) => {
      const words: Readonly<Record<string, string>> = codes[list as keyof typeof CODE_LISTS];
      expect(Object.keys(words).sort()).toEqual([...known].sort());
      expect(new Set(Object.values(words)).size).toBe(known.length);
    },
  );

  test("every parameter has a name of its own, and none is left over", () => {
    expect(Object.keys(parameters).sort()).toEqual(Object.keys(parameterList).sort());
    expect(new Set(Object.values(parameters)).size).toBe(Object.keys(parameterList).length);
  });
});

test("the English words hold no Chinese", () => {
  const { codes, parameters } = catalogue("en");
  expect(JSON.stringify({ codes, parameters })).not.toMatch(/\p{Script=Han}/u);
});

test("the Chinese words for steps are those of the parameters", () => {
  const { codes, parameters } = catalogue("zh-CN");
  for (const [step, word] of Object.entries(codes.step)) {
    const id = `step.probability.${step}`;
    if (id in parameters) expect(parameters[id as ParameterId]).toContain(`${step} ${word}`);
  }
});

type Words = Readonly<Record<string, string>>;
const areas = await Promise.all(
  globSync("src/locales/*/functions/*.ts").map(async (file) => ({
    language: file.split("/")[2],
    exported: Object.entries((await import(resolve(file))) as Readonly<Record<string, Words>>),
  })),
);

describe.each(LANGUAGES)("the words that areas add in %s", (language) => {
  const own = areas.filter((area) => area.language === language).flatMap(({ exported }) => exported);

  test.each(["Headers", "Arguments"])("no two areas give a name to one of their %s", (kind) => {
    const ids = own.flatMap(([name, words]) => (name.endsWith(kind) ? Object.keys(words) : []));
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test("what they name is in the catalogue as they name it", () => {
    const { functions, faults } = catalogue(language);
    const all: Words = { ...functions.headers, ...faults.arguments };
    for (const [name, words] of own) if (/Headers$|Arguments$/.test(name)) expect(all).toMatchObject(words);
  });
});
