import { documentHeadline, type Statement } from "../document/document-headline.ts";
import type { HeadlineView } from "../headline-view.ts";
import { dateText, moneyText, whereText } from "../report-context.ts";
import { standingOf } from "./agenda-data.ts";
import { minutesOf } from "./agenda-section.ts";
import type { ReviewContext } from "./review-context.ts";

/** What is most pressing about the meeting, by its kind; to the customer what is agreed and what is open. */
export function reviewHeadline(context: ReviewContext): HeadlineView {
  const statements = context.forCustomer ? customerStatements(context) : insideStatements(context);
  return documentHeadline(context, whoOf(context), statements);
}

function whoOf(context: ReviewContext): readonly string[] {
  const { facts, review, account, format, forCustomer, words, asOf } = context;
  const { kind, date, signed, contracts, calculated } = facts.meeting;
  const names = forCustomer ? review.documentForCustomer : review.document;
  const [first] = contracts;
  const called = first?.name ?? first?.contractId ?? null;
  return [
    names[kind],
    ...(forCustomer && date < asOf ? [] : [(calculated ? review.who.proposed : review.who.date)(format.date(date))]),
    ...(signed === null ? [] : [review.who.day(format.count(date - signed))]),
    ...(contracts.length > 1 ? [review.who.contracts(format.count(contracts.length))] : []),
    ...(contracts.length === 1 && called !== null ? [review.who.contract(context.told(called) ?? words.none)] : []),
    review.who.owner(account.customer.owner ?? words.none),
  ];
}

function insideStatements(context: ReviewContext): readonly (Statement | null)[] {
  const byKind = {
    D180: [goals, value, problems],
    D450: [problems, churn, goals],
    D900: [renewal, space, value, goals],
  } as const;
  return [date(context), ...byKind[context.facts.meeting.kind].map((one) => one(context))];
}

function customerStatements(context: ReviewContext): readonly Statement[] {
  const { facts, review, format } = context;
  const { customer, meet } = review.statement;
  const minutes = format.count(minutesOf(context));
  const when = dateText(context, facts.meeting.date);
  const isPast = facts.meeting.date < context.asOf;
  const isOpen = facts.meeting.calculated || isPast;
  const { total } = facts.value;
  const amount = total === null || total.confirmed === 0 ? null : moneyText(context, total.confirmed);
  const { met } = standingOf(facts.goals);
  const [done, all] = [format.count(met), format.count(facts.goals.length)];
  const open = format.count(facts.problems.length);
  const [g, v, p] = [review.area.goals, review.area.value, review.area.problems];
  const said = { standing: "good" } as const;
  return [
    ...(facts.goals.length === 0
      ? []
      : [
          {
            ...said,
            area: g,
            clause: review.statement.goals.clause(done, all),
            text: review.statement.goals.text(done, all),
          },
        ]),
    ...(amount === null
      ? []
      : [{ ...said, area: v, clause: customer.value(amount), text: customer.valueText(amount) }]),
    ...(facts.problems.length === 0
      ? []
      : [{ ...said, area: p, clause: customer.problems(open), text: customer.problemsText(open) }]),
    {
      ...said,
      area: review.area.date,
      clause: isOpen ? meet.open : meet.clause(when),
      text: isOpen ? meet.proposed(minutes) : meet.text(when, minutes),
    },
  ];
}

function date({ facts, review, format, asOf }: ReviewContext): Statement {
  const { date: day, state, calculated } = facts.meeting;
  const { overdue, coming, today } = review.statement;
  const area = review.area.date;
  const days = format.count(Math.abs(day - asOf));
  const when = format.date(day);
  if (state === "OVERDUE")
    return {
      standing: "bad",
      area,
      clause: overdue.clause(days),
      text: (calculated ? overdue.calculated : overdue.text)(when, days),
    };
  if (day === asOf) return { standing: "warn", area, clause: today.clause, text: today.text(when) };
  const text = calculated ? coming.calculated(when, days) : coming.text(when, days);
  return { standing: state === "SOON" || calculated ? "warn" : "good", area, clause: coming.clause(days), text };
}

function goals(context: ReviewContext): Statement {
  const { facts, review, format } = context;
  const words = review.statement.goals;
  const area = review.area.goals;
  if (facts.goals.length === 0) {
    const text = words.noneText(whereText(context, "jointPlanItems", "item"));
    return { standing: "warn", area, clause: words.none, text };
  }
  const { met, late } = standingOf(facts.goals);
  const [done, count] = [format.count(met), format.count(facts.goals.length)];
  const text = late > 0 ? words.late(done, count, format.count(late)) : words.text(done, count);
  return { standing: late > 0 ? "bad" : "good", area, clause: words.clause(done, count), text };
}

function value(context: ReviewContext): Statement {
  const { facts, review } = context;
  const words = review.statement.value;
  const area = review.area.value;
  const { rows, total } = facts.value;
  if (rows.length === 0 || total === null) {
    const text = words.noneText(whereText(context, "valueCases", "annualValue"));
    return { standing: "warn", area, clause: words.none, text };
  }
  const [confirmed, claimed] = [moneyText(context, total.confirmed), moneyText(context, total.claimed)];
  if (total.confirmed === 0) return { standing: "warn", area, clause: words.unsure, text: words.unsureText(claimed) };
  const text = total.claimed > 0 ? words.text(confirmed, claimed) : words.sure(confirmed);
  return { standing: "good", area, clause: words.clause(confirmed), text };
}

function problems({ facts, review, format }: ReviewContext): Statement {
  const words = review.statement.problems;
  const area = review.area.problems;
  const list = facts.problems;
  if (list.length === 0) return { standing: "good", area, clause: words.none, text: words.noneText };
  const oldest = Math.max(...list.map(({ daysOpen }) => daysOpen));
  const isLate = list.some(({ due, answered }) => due !== null && due < facts.asOf && !answered);
  const count = format.count(list.length);
  return {
    standing: isLate ? "bad" : "warn",
    area,
    clause: words.clause(count),
    text: words.text(count, format.count(oldest)),
  };
}

function churn(context: ReviewContext): Statement {
  const { facts, review, catalogue, format, words: report } = context;
  const words = review.statement.churn;
  const area = review.area.churn;
  const risk = facts.churn?.risk ?? null;
  if (risk === null || risk.light === null) {
    const text = words.unknownText(whereText(context, "churnSignals", "orders"));
    return { standing: "warn", area, clause: words.unknown, text };
  }
  const light = catalogue.codes.light[risk.light];
  const reason = risk.mainReason === null ? report.none : catalogue.codes.churnReason[risk.mainReason];
  const standing = ({ RED: "bad", AMBER: "warn", GREEN: "good" } as const)[risk.light];
  return { standing, area, clause: words.clause(light), text: words.text(light, format.score(risk.risk), reason) };
}

function renewal(context: ReviewContext): Statement {
  const { facts, review, format } = context;
  const words = review.statement.renewal;
  const area = review.area.renewal;
  const [first] = facts.renewals;
  if (first === undefined) {
    return { standing: "warn", area, clause: words.none, text: words.noneText(whereText(context, "contracts", "end")) };
  }
  const days = format.count(first.daysLeft);
  const name = first.contract.name ?? first.contract.contractId ?? review.renewal.unnamed;
  const isNear = first.daysLeft <= context.book.parameters["touchpoint.reviewDays"];
  const text = words.text(context.told(name) ?? name, format.date(first.end), days);
  return { standing: isNear ? "bad" : "warn", area, clause: words.clause(days), text };
}

function space({ facts, review, format }: ReviewContext): Statement | null {
  const { units, gap } = facts.whitespace;
  const places = units.filter((one) => one.space.gap > 0).length;
  if (places === 0) return null;
  const words = review.statement.space;
  const amount = format.money(gap);
  const text = words.text(amount, format.count(places));
  return { standing: "good", area: review.area.space, clause: words.clause(amount), text };
}
