import { columnLabel } from "../column-label.ts";
import { documentHeadline, type Statement } from "../document/document-headline.ts";
import type { AccountContext } from "../document/account-context.ts";
import { distanceText } from "../document/shown-rows.ts";
import type { HeadlineView } from "../headline-view.ts";
import { whereText } from "../report-context.ts";
import { commitmentText } from "./commitments-section.ts";
import type { VisitFacts } from "./visit-facts.ts";

export function visitHeadline(context: AccountContext, facts: VisitFacts): HeadlineView {
  const { account, words, format, catalogue } = context;
  const { who } = catalogue.documents.visit;
  const { next, visits } = facts;
  const [last] = visits;
  const line = [
    ...(next === null ? [] : [who.planned(format.date(next.planned))]),
    last === undefined ? who.never : who.last(format.date(last.date)),
    words.who.owner(account.customer.owner ?? words.none),
  ];
  return documentHeadline(context, line, [
    late(context, facts),
    missed(context, facts),
    planned(context, facts),
    readiness(context, facts),
    objections(context, facts),
  ]);
}

function planned(context: AccountContext, { next }: VisitFacts): Statement {
  const { catalogue, format, names } = context;
  const { area, statement } = catalogue.documents.visit;
  if (next === null) {
    const { clause, text } = statement.unplanned;
    const where = whereText(context, "visitPreparations", "planned");
    return { standing: "warn", area: area.visit, clause, text: text(where) };
  }
  const date = format.date(next.planned);
  const goal = next.goal === null ? statement.planned.noGoal : names.inText(next.goal);
  const text = statement.planned.text(date, distanceText(context, next.planned), goal);
  return { standing: "good", area: area.visit, clause: statement.planned.clause(date), text };
}

function missed({ catalogue, format }: AccountContext, { missed: one }: VisitFacts): Statement | null {
  if (one === null) return null;
  const { area, statement } = catalogue.documents.visit;
  const date = format.date(one.planned);
  return {
    standing: "warn",
    area: area.visit,
    clause: statement.missed.clause(date),
    text: statement.missed.text(date),
  };
}

function late(context: AccountContext, { commitments }: VisitFacts): Statement | null {
  const { catalogue, format } = context;
  const { area, statement } = catalogue.documents.visit;
  if (commitments.length === 0) return null;
  const overdue = commitments.filter(({ daysLate }) => daysLate > 0);
  const [first] = overdue;
  const count = format.count(overdue.length);
  if (first === undefined) {
    const { clause, text } = statement.onTime;
    return { standing: "good", area: area.commitments, clause, text: text(format.count(commitments.length)) };
  }
  return {
    standing: "bad",
    area: area.commitments,
    clause: statement.late.clause(count),
    text: statement.late.text(count, commitmentText(context, first), format.count(first.daysLate)),
  };
}

function readiness(context: AccountContext, { readiness: checked }: VisitFacts): Statement | null {
  const { catalogue, format, words } = context;
  const { area, statement } = catalogue.documents.visit;
  if (checked === null) return null;
  if (checked.ready) return { standing: "good", area: area.readiness, ...statement.ready };
  const missing = checked.items.filter(({ mandatory, ready }) => mandatory && ready !== true);
  const names = missing.map(({ item }) => columnLabel(context.language, "visitPreparations", item));
  const count = format.count(missing.length);
  return {
    standing: "warn",
    area: area.readiness,
    clause: statement.notReady.clause(count),
    text: statement.notReady.text(count, names.join(words.list)),
  };
}

function objections({ catalogue, format, names }: AccountContext, facts: VisitFacts): Statement | null {
  const { area, statement } = catalogue.documents.visit;
  const open = facts.objections.filter(({ solved }) => solved !== true);
  const [first] = open;
  if (first === undefined) return null;
  const count = format.count(open.length);
  return {
    standing: "warn",
    area: area.objections,
    clause: statement.objections.clause(count),
    text: statement.objections.text(count, format.count(facts.objections.length), names.inText(first.objection)),
  };
}
