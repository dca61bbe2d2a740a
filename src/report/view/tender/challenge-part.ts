import type { AccountContext } from "../document/account-context.ts";
import { note, row, table, words as column } from "../document/make-part.ts";
import type { Part } from "../document/part.ts";
import { challengeSteps } from "../facts/challenge-steps.ts";
import { dateText } from "../report-context.ts";
import { articlesText, ruleName } from "./tender-context.ts";
import type { TenderFacts } from "../facts/tender-facts.ts";

/** Until when a result may be challenged, once there is one. */
export function challengePart(context: AccountContext, { rows: { tender } }: TenderFacts): readonly Part[] {
  const { book, catalogue } = context;
  const { title, columns, note: told } = catalogue.documents.tender.challenge;
  if (tender.publicityEnd === null && tender.harmKnown === null) return [];
  const steps = challengeSteps(tender, book.parameters);
  if (steps.length === 0) return [];
  const rows = steps.map(({ rule, latest, citations }) =>
    row([ruleName(context, rule), dateText(context, latest), articlesText(context, citations)]),
  );
  const heads = [column(columns.step, 60), column(columns.latest, 30), column(columns.article)];
  return [table(heads, rows, { title }), note(told)];
}
