import { dealName } from "../deal-texts.ts";
import type { AccountContext } from "../document/account-context.ts";
import { documentHeadline, type Statement } from "../document/document-headline.ts";
import type { HeadlineView } from "../headline-view.ts";
import type { RecordsFacts } from "./records-facts.ts";
import { isProved, stepName } from "./step-texts.ts";

export function recordsHeadline(context: AccountContext, facts: RecordsFacts): HeadlineView {
  const { account, asOf, catalogue, format, words } = context;
  const { who } = catalogue.documents.records;
  const line = [
    who.period(format.date(facts.from), format.date(asOf)),
    who.visits(format.count(facts.visits.length)),
    who.contacts(format.count(facts.log.length)),
    words.who.owner(account.customer.owner ?? words.none),
  ];
  return documentHeadline(context, line, [
    followUps(context, facts),
    step(context, facts),
    completeness(context, facts),
    development(context, facts),
  ]);
}

function followUps({ catalogue, format }: AccountContext, { visits }: RecordsFacts): Statement | null {
  const { area, statement } = catalogue.documents.records;
  const overdue = visits.filter(({ followUp }) => followUp?.state === "OVERDUE");
  const first = overdue.at(-1);
  if (first === undefined) return null;
  const count = format.count(overdue.length);
  const days = format.count(first.followUp?.daysOverdue ?? 0);
  return {
    standing: "bad",
    area: area.followUp,
    clause: statement.followUp.clause(count),
    text: statement.followUp.text(count, format.date(first.visit.date), days),
  };
}

/** The largest opportunity stands for the account. */
function step(context: AccountContext, { deals }: RecordsFacts): Statement | null {
  const { asOf, catalogue, format } = context;
  const { area, statement } = catalogue.documents.records;
  const [largest] = deals;
  if (largest === undefined || largest.current === null) return null;
  const { step: now, days, actions } = largest.current;
  const late = isProved(largest, now, asOf) ? 0 : actions.filter(({ due }) => due < asOf).length;
  const [name, deal, since] = [stepName(context, now), dealName(context, largest.opportunity), format.count(days)];
  return {
    standing: late > 0 ? "warn" : "good",
    area: area.step,
    clause: late > 0 ? statement.step.late(now, format.count(late)) : statement.step.clause(now, since),
    text:
      late > 0 ? statement.step.text(deal, name, since, format.count(late)) : statement.step.onTime(deal, name, since),
  };
}

function completeness({ book, catalogue, format }: AccountContext, { visits }: RecordsFacts): Statement {
  const { area, statement } = catalogue.documents.records;
  const { clause, text, full, none } = statement.records;
  if (visits.length === 0) {
    const days = format.count(book.parameters["visit.recordDays"]);
    return { standing: "warn", area: area.records, clause: none.clause, text: none.text(days) };
  }
  const open = visits.filter((one) => one.open.length > 0).length;
  const [count, all] = [format.count(open), format.count(visits.length)];
  if (open === 0) return { standing: "good", area: area.records, clause: full.clause, text: full.text(all) };
  const mean = visits.reduce((sum, { share }) => sum + share, 0) / visits.length;
  return {
    standing: "warn",
    area: area.records,
    clause: clause(count),
    text: text(count, all, format.ratio(mean)),
  };
}

function development({ catalogue, format }: AccountContext, { log, summary }: RecordsFacts): Statement | null {
  const { area, statement } = catalogue.documents.records;
  if (summary === null) return null;
  const { clause, text, trend } = statement.development;
  const falls = summary.trend === "FALLING";
  const result = catalogue.codes.developmentResult[log.findLast((one) => one.result !== null)?.result ?? "OPEN"];
  return {
    standing: falls ? "warn" : "good",
    area: area.development,
    clause: falls ? trend(catalogue.codes.attitudeTrend.FALLING) : clause(result),
    text: text(format.count(summary.contacts), format.count(summary.days), result),
  };
}
