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
