import { challengeDates } from "#core/tender/challenge-dates.ts";
import type { AccountContext } from "../document/account-context.ts";
import { note, row, table, words as column } from "../document/make-part.ts";
import type { Part } from "../document/part.ts";
import { dateText } from "../report-context.ts";
import { articlesText, ruleName } from "./tender-context.ts";
import type { TenderFacts } from "../facts/tender-facts.ts";

/** Until when a result may be challenged, once there is one. */
export function challengePart(context: AccountContext, { rows: { tender } }: TenderFacts): readonly Part[] {
  const { book, catalogue } = context;
  const { title, columns, note: told } = catalogue.documents.tender.challenge;
  const { regime, publicityEnd, harmKnown, query, resultObjection, resultReply } = tender;
  if (regime === null || (publicityEnd === null && harmKnown === null)) return [];
  const replyDays = resultObjection === null || resultReply === null ? 0 : Math.max(0, resultReply - resultObjection);
  const steps = challengeDates(
    { regime, publicityEnd, knownOn: harmKnown, replyDays, queriedOn: query },
    book.parameters,
  );
  if (!steps.ok || steps.value.length === 0) return [];
  const rows = steps.value.map(({ rule, latest, citations }) =>
    row([ruleName(context, rule), dateText(context, latest), articlesText(context, citations)]),
  );
  const heads = [column(columns.step, 60), column(columns.latest, 30), column(columns.article)];
  return [table(heads, rows, { title }), note(told)];
}
