import { isoMonth } from "#core/calendar/calendar-parts.ts";
import type { SerialDate } from "#core/calendar/serial-date.ts";
import { SURVEY_ITEMS, type SurveyItem } from "#core/codes/results/retention.ts";
import { meanOf } from "#core/kernel/slope.ts";
import type { Parameters } from "#core/parameters/parameters.ts";
import { netPromoterScore } from "#core/retention/net-promoter-score.ts";
import { satisfiedShare } from "#core/retention/satisfied-share.ts";
import type { Account } from "#workbook/account-book.ts";
import { satisfactionFacts, type SatisfactionFacts } from "./satisfaction.ts";

/** The answers of the account's people, in time and item by item. */
export interface Surveys extends SatisfactionFacts {
  /** Mean score of each month (YYYY-MM) in which somebody answered, the first first. */
  readonly months: readonly { readonly month: string; readonly score: number }[];
  /** Mean rating of each item in the answers that still count, the weakest first. */
  readonly items: readonly { readonly item: SurveyItem; readonly rating: number }[];
  /** −100 to 100, over the answers that still count; null without any. */
  readonly promoters: number | null;
  /** Part of the overall ratings that are 4 or 5; null without any. */
  readonly satisfied: number | null;
}

/** null where nobody answered. */
export function surveysOf(account: Account, asOf: SerialDate, parameters: Parameters): Surveys | null {
  const facts = satisfactionFacts(account, asOf, parameters);
  if (facts.answers.length === 0) return null;
  const counting = facts.answers
    .map(({ row }) => row)
    .filter(({ surveyed }) => asOf - surveyed < parameters["survey.everyDays"]);
  const promoters = netPromoterScore(counting.flatMap(({ recommend }) => recommend ?? []));
  const satisfied = satisfiedShare(
    counting.flatMap(({ overall }) => overall ?? []),
    parameters,
  );
  return {
    ...facts,
    months: monthsOf(facts),
    items: SURVEY_ITEMS.flatMap((item) => {
      const rating = meanOf(counting.flatMap((row) => row[item] ?? []));
      return rating === null ? [] : [{ item, rating }];
    }).sort((one, other) => one.rating - other.rating),
    promoters: promoters.ok ? promoters.value.score : null,
    satisfied: satisfied.ok ? satisfied.value : null,
  };
}

function monthsOf({ answers }: SatisfactionFacts): Surveys["months"] {
  const months = new Map<string, number[]>();
  for (const { row, score } of answers) {
    const month = isoMonth(row.surveyed);
    if (score !== null) months.set(month, [...(months.get(month) ?? []), score.score]);
  }
  return [...months]
    .map(([month, scores]) => ({ month, score: meanOf(scores) ?? 0 }))
    .sort((one, other) => (one.month < other.month ? -1 : 1));
}
