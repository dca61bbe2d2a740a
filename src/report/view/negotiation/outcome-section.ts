import type { BandView } from "../document/document-view.ts";
import { cell, numbers, row, section, table, text, wide, words as wordsColumn } from "../document/make-part.ts";
import { shownRows } from "../document/shown-rows.ts";
import { ratioText, whereText } from "../report-context.ts";
import { issueValue, pointsText, type NegotiationContext } from "./negotiation-context.ts";

/** Issues that the first page has room for. */
const MOST = 4;

/** Of a closed negotiation: what each issue came to. */
export function outcomeSection(context: NegotiationContext): BandView {
  const { say, facts } = context;
  const { subject, title, columns } = say.outcome;
  if (facts.issues.length === 0) {
    const where = whereText(context, "negotiationIssues", "current");
    return wide(section("outcome", subject, title.none, [text(say.outcome.enter(where), 1)]));
  }
  const utility = facts.packages?.current?.ownUtility ?? null;
  const heading = utility === null ? title.unknown : title.reached(pointsText(context, utility));
  const { shown, more } = shownRows(context, facts.issues, MOST);
  const rows = shown.map(({ issue, reached }) =>
    row([
      cell(issue.issue, { small: issue.unit }),
      ratioText(context, issue.ownWeight),
      issueValue(context, issue.ownTarget),
      issueValue(context, issue.ownWalkAway),
      issueValue(context, issue.current),
      ratioText(context, reached),
    ]),
  );
  const heads = [
    wordsColumn(columns.issue),
    numbers(columns.weight, 20),
    numbers(columns.target, 18),
    numbers(columns.limit, 18),
    numbers(columns.current, 24),
    numbers(columns.reached, 24),
  ];
  const rest = more === null ? [] : [row([more, "", "", "", "", ""], "minor")];
  return wide(section("outcome", subject, heading, [table(heads, [...rows, ...rest], { single: true })]));
}
