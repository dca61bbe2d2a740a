import { describe, expect, test } from "vitest";
import { worksheets } from "#templates/worksheets/catalogue.ts";
import { LANGUAGES } from "#locales/language.ts";
import { handedIn, keyOf, paperOf, rawOf, rightAnswers } from "#test/support/class-files.ts";
import { markClass } from "#worksheets/marking/mark-class.ts";

describe.each(worksheets)("$id", (worksheet) => {
  for (const keyLanguage of LANGUAGES) for (const language of LANGUAGES)
  test(`full answers ${language} by key ${keyLanguage}`, () => {
    const key = keyOf(worksheet, keyLanguage);
    const started = performance.now();
    const marks = markClass(key, [
      paperOf(rawOf(handedIn(worksheet, language, rightAnswers(worksheet, language))), key),
    ]);
    console.log(worksheet.id, marks.maximum, performance.now() - started);
    expect(marks.papers[0]?.answers.filter(({ verdict }) => !["right", "rightly-blank"].includes(verdict))).toEqual([]);
    expect(marks.papers[0]?.points).toBe(marks.maximum);
    expect(marks.notFollowed).toEqual([]);
    expect(marks.papers[0]?.remarks.map(({code})=>code)).toEqual(["nobody-named"]);
  });
});
