import type { SectionView } from "../document/document-view.ts";
import { note, section, text } from "../document/make-part.ts";
import type { TextPart } from "../document/part.ts";
import type { PlanContext } from "./plan-context.ts";
import { markOf, moneyText, whereText } from "../report-context.ts";

export function riskView(context: PlanContext): SectionView {
  const { words, names } = context;
  const { topRisk } = context.facts.account.customer;
  return section("risk", words.risk.subject, titleOf(context), [
    topRisk === null
      ? note(words.risk.missing(whereText(context, "customers", "topRisk")), 4)
      : text(names.inText(topRisk), 4),
    askOf(context),
  ]);
}

function titleOf(context: PlanContext): string {
  const { title } = context.words.risk;
  const { overdue } = context.facts.account.customer;
  if (overdue === null) return title.unknown;
  return overdue === 0 ? title.none : title.overdue(moneyText(context, overdue));
}

/** What our executive should do, who that is and until when. */
function askOf(context: PlanContext): TextPart {
  const { facts, words, format, names } = context;
  const { executiveAsk, executiveAskDue, sponsor } = facts.account.customer;
  const title = words.risk.ask;
  if (executiveAsk === null) {
    return { ...note(words.risk.askMissing(whereText(context, "customers", "executiveAsk")), 3), title };
  }
  const due = executiveAskDue === null ? [] : [format.date(executiveAskDue)];
  const asked = names.inText(executiveAsk);
  // A text that begins with the name says it already.
  const who = sponsor === null || asked.startsWith(sponsor) ? [] : [sponsor];
  const lead = [...due, ...who].join(" ");
  const late = executiveAskDue !== null && executiveAskDue < facts.asOf;
  return text(asked, 3, {
    title,
    mark: late ? markOf(context, "bad") : null,
    lead: lead === "" ? null : lead,
  });
}
