import { addDays, daysBetween, type SerialDate } from "../calendar/serial-date.ts";
import { SURVEY_ITEMS, type SurveyItem } from "../codes/results/retention.ts";
import { numbers } from "../kernel/guard.ts";
import { all, fail, map, ok, type Outcome } from "../kernel/outcome.ts";
import { ratingScore } from "../kernel/rating-score.ts";
import { meanOf } from "../kernel/slope.ts";
import type { Parameters } from "../parameters/parameters.ts";

/** Nine ratings from 1 to 5; null is "not answered". The tenth item, 0–10, feeds the net promoter score. */
export type SurveyAnswers = Readonly<Record<SurveyItem, number | null>>;

export interface SurveyScore {
  /** 0–100: the mean rating r as (r − 1) ÷ 4. */
  readonly score: number;
  readonly answered: number;
  /** The item with the lowest rating, of equal ones the first. */
  readonly weakest: SurveyItem;
}

/**
 * Satisfaction in one answered questionnaire.
 * Faults: out-of-range, missing when fewer than `survey.enoughItems` items were answered.
 * @model CHURN-4
 * @origin own
 */
export function surveyScore(answers: SurveyAnswers, parameters: Parameters): Outcome<SurveyScore> {
  const answered = SURVEY_ITEMS.filter((item) => answers[item] !== null);
  const checked = all(answered.map((item) => map(numbers({ [item]: [answers[item], 1, 5] }), (one) => one[item] ?? 0)));
  if (!checked.ok) return checked;
  const mean = meanOf(checked.value);
  const lowest = Math.min(...checked.value);
  const weakest = answered.find((item) => answers[item] === lowest);
  if (mean === null || weakest === undefined || answered.length < parameters["survey.enoughItems"])
    return fail({ code: "missing", argument: "surveyItems" });
  return ok({ score: ratingScore(mean), answered: answered.length, weakest });
}

export interface AccountSatisfaction {
  /** Mean score of the answers that still count, 0–100; null without any. */
  readonly score: number | null;
  readonly answers: number;
  /** When the account is to be asked again; null when nobody was asked yet. */
  readonly nextSurvey: SerialDate | null;
}

/**
 * Satisfaction of an account, 0–100: the mean of the people who answered within `survey.everyDays` up to today.
 * Fault: out-of-range where the next survey lies beyond Excel's calendar.
 * @model CHURN-4
 * @origin own
 */
export function accountSatisfaction(
  surveys: readonly { readonly surveyed: SerialDate; readonly score: number }[],
  today: SerialDate,
  parameters: Parameters,
): Outcome<AccountSatisfaction> {
  const every = parameters["survey.everyDays"];
  const asked = surveys.filter(({ surveyed }) => surveyed <= today);
  const counting = asked.filter(({ surveyed }) => daysBetween(surveyed, today) < every);
  const last = asked.reduce<SerialDate | null>(
    (latest, { surveyed }) => (latest === null || surveyed > latest ? surveyed : latest),
    null,
  );
  return map(last === null ? ok(null) : addDays(last, every), (nextSurvey) => ({
    score: meanOf(counting.map(({ score }) => score)),
    answers: counting.length,
    nextSurvey,
  }));
}
