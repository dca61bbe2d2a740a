import type { SerialDate } from "#core/calendar/serial-date.ts";
import type { Parameters } from "#core/parameters/parameters.ts";
import {
  accountSatisfaction,
  surveyScore,
  type AccountSatisfaction,
  type SurveyScore,
} from "#core/retention/survey.ts";
import type { Account } from "#workbook/account-book.ts";
import type { Row } from "#workbook/contract.ts";

export interface SatisfactionFacts {
  /** Newest first; the score is null where too few items were answered. */
  readonly answers: readonly { readonly row: Row<"satisfaction">; readonly score: SurveyScore | null }[];
  readonly account: AccountSatisfaction | null;
}

export function satisfactionFacts(
  { satisfaction }: Account,
  asOf: SerialDate,
  parameters: Parameters,
): SatisfactionFacts {
  const answers = satisfaction
    .filter(({ surveyed }) => surveyed <= asOf)
    .toSorted((one, other) => other.surveyed - one.surveyed)
    .map((row) => {
      const score = surveyScore(row, parameters);
      return { row, score: score.ok ? score.value : null };
    });
  const scored = answers.flatMap(({ row: { surveyed }, score }) =>
    score === null ? [] : [{ surveyed, score: score.score }],
  );
  const account = accountSatisfaction(scored, asOf, parameters);
  return { answers, account: account.ok ? account.value : null };
}
