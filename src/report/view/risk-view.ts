import type { PlanContext } from "./plan-context.ts";
import { dateText, moneyText, whereText } from "./report-context.ts";

export interface RiskView {
  readonly subject: string;
  readonly title: string;
  readonly text: string;
  /** The text says where to enter it. */
  readonly missing: boolean;
  readonly ask: {
    readonly subject: string;
    readonly who: string | null;
    readonly text: string;
    readonly date: string | null;
    readonly late: boolean;
    readonly missing: boolean;
  };
}

export function riskView(context: PlanContext): RiskView {
  const { facts, words, names } = context;
  const { topRisk, overdue, executiveAsk, executiveAskDue, sponsor } = facts.account.customer;
  return {
    subject: words.risk.subject,
    title:
      overdue === null
        ? words.risk.title.unknown
        : overdue === 0
          ? words.risk.title.none
          : words.risk.title.overdue(moneyText(context, overdue)),
    text: topRisk === null ? words.risk.missing(whereText(context, "customers", "topRisk")) : names.inText(topRisk),
    missing: topRisk === null,
    ask: {
      subject: words.risk.ask,
      who: executiveAsk === null ? null : sponsor,
      text:
        executiveAsk === null
          ? words.risk.askMissing(whereText(context, "customers", "executiveAsk"))
          : names.inText(executiveAsk),
      date: executiveAsk === null || executiveAskDue === null ? null : dateText(context, executiveAskDue),
      late: executiveAskDue !== null && executiveAskDue < facts.asOf,
      missing: executiveAsk === null,
    },
  };
}
