import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { SerialDate } from "#core/calendar/serial-date.ts";
import { SURVEY_ITEMS } from "#core/codes/results/retention.ts";
import { defaultParameters } from "#core/parameters/parameters.ts";
import { accountSatisfaction, surveyScore, type SurveyAnswers } from "#core/retention/survey.ts";
import { faultOf, valueOf } from "#test/support/outcome.ts";

const answersOf = (ratings: readonly (number | null)[]) =>
  Object.fromEntries(SURVEY_ITEMS.map((item, index) => [item, ratings[index] ?? null])) as unknown as SurveyAnswers;
const day = (serial: number) => serial as SerialDate;

describe("CHURN-4 one answered questionnaire", () => {
  test.each<[ratings: readonly (number | null)[], score: number | string, weakest: string | null, why: string]>([
    [[4, 3, 4, 5, 4, 4, 3, 4, 5], 75, "delivery", "a mean of 4; of the two lowest the first"],
    [[5, 5, 5, 5, 5, 5, 5, 5, 5], 100, "product", "all at the top"],
    [[1, 1, 1, 1, 1, 1, 1, 1, 1], 0, "product", "all at the bottom"],
    [[4, null, 4, 4, 4, 2], 65, "people", "five answers are enough; a mean of 3.6"],
    [[4, 4, 4, 4], "missing: surveyItems", null, "four are not"],
    [[4, 4, 4, 4, 6], "out-of-range: solving", null, "above the scale"],
    [[0, 4, 4, 4, 4], "out-of-range: product", null, "0 is no rating"],
  ])("%j: %s (%#)", (ratings, score, weakest) => {
    const found = surveyScore(answersOf(ratings), defaultParameters);
    if (typeof score === "string") expect(faultOf(found)).toBe(score);
    else {
      expect(valueOf(found).score).toBeCloseTo(score, 9);
      expect(valueOf(found).weakest).toBe(weakest);
    }
  });

  test("a better answer never lowers the score", () => {
    const ratings = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 9, maxLength: 9 });
    fc.assert(
      fc.property(ratings, fc.nat(8), (before, index) => {
        const after = before.with(index, (before[index] ?? 1) + 1);
        const score = (of: readonly number[]) => valueOf(surveyScore(answersOf(of), defaultParameters)).score;
        expect(score(after)).toBeGreaterThan(score(before));
      }),
    );
  });
});

describe("CHURN-4 satisfaction of an account", () => {
  const today = day(46_203);
  const asked = (daysAgo: number, score: number) => ({ surveyed: day(today - daysAgo), score });

  test.each`
    surveys                           | score   | answers | next            | why
    ${[asked(10, 60), asked(20, 80)]} | ${70}   | ${2}    | ${46_203 + 355} | ${"the mean of those who answered; a year after the last"}
    ${[asked(0, 60)]}                 | ${60}   | ${1}    | ${46_203 + 365} | ${"asked today"}
    ${[asked(364, 60)]}               | ${60}   | ${1}    | ${46_203 + 1}   | ${"a day before the year is over"}
    ${[asked(365, 60)]}               | ${null} | ${0}    | ${46_203}       | ${"a year old: to be asked again today"}
    ${[asked(10, 60), asked(-5, 90)]} | ${60}   | ${1}    | ${46_203 + 355} | ${"after today is not yet"}
    ${[]}                             | ${null} | ${0}    | ${null}         | ${"nobody was asked"}
  `(
    "$answers answers give $score ($why)",
    ({
      surveys,
      score,
      answers,
      next,
    }: {
      surveys: { surveyed: SerialDate; score: number }[];
      score: number | null;
      answers: number;
      next: number | null;
    }) => {
      const found = valueOf(accountSatisfaction(surveys, today, defaultParameters));
      expect(found).toEqual({ score, answers, nextSurvey: next });
      expect(valueOf(accountSatisfaction(surveys.toReversed(), today, defaultParameters))).toEqual(found);
    },
  );
});
