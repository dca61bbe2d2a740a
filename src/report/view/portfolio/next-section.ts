import { BODY, textWidth } from "#charts/text-width.ts";
import { addDays } from "#core/calendar/serial-date.ts";
import type { SectionView } from "../document/document-view.ts";
import { cell, people, row, section, table, text, words, type Row } from "../document/make-part.ts";
import { dueDate, markOf } from "../report-context.ts";
import type { Concern, Matter } from "./facts/matters.ts";
import type { PortfolioContext } from "./portfolio-context.ts";

const NAMED = 2;
/** mm. */
const WIDTHS = {
  "zh-CN": { account: 28, what: 60, owner: 16, date: 27 },
  en: { account: 22, what: 54, owner: 27, date: 24 },
} as const;

/** What to do first, with whom and by when. @param most rows */
export function nextSection(context: PortfolioContext, most: number): SectionView {
  const { facts, say, format } = context;
  const { concerns } = facts;
  if (concerns.length === 0) return section("next", say.next.subject, say.next.title.none, [text(say.next.none)]);
  const { columns } = say.next;
  const width = WIDTHS[context.language];
  const left = concerns.length - most;
  const subject = left > 0 ? say.next.more(format.count(left)) : say.next.subject;
  return section("next", subject, titleOf(context), [
    table(
      [
        words("", 6),
        words(columns.account, width.account),
        words(columns.what, width.what),
        words(columns.todo),
        people(columns.owner, width.owner),
        words(columns.date, width.date),
      ],
      concerns.slice(0, most).map((concern) => rowOf(context, concern)),
      { single: true },
    ),
  ]);
}

function titleOf({ facts, say, format, words: common, nameOf }: PortfolioContext): string {
  const bad = facts.concerns.filter(({ matter }) => matter.level === "bad");
  if (bad.length === 0) return say.next.title.some(format.count(facts.concerns.length));
  const names = bad.slice(0, NAMED).map(({ matter }) => nameOf(matter.standing));
  return say.next.title.bad(format.count(bad.length), names.join(common.list));
}

function rowOf(context: PortfolioContext, { matter, also }: Concern): Row {
  const { tagOf, say, words: common } = context;
  const first = whatText(context, matter);
  const both = also === null ? first : [first, whatText(context, also)].join(say.next.also);
  // The second only where both can be read.
  const what = textWidth(both, { size: BODY }) <= WIDTHS[context.language].what - 1.4 ? both : first;
  const due = dueDate(context, matter.due);
  return row([
    cell("", { mark: markOf(context, matter.level) }),
    cell("", { lead: tagOf(matter.standing) }),
    what,
    todoText(context, matter),
    matter.owner ?? common.none,
    due === null ? cell(suggestedDate(context), { tone: "quiet" }) : cell(due.text, { mark: due.mark, tone: due.tone }),
  ]);
}

/** Time enough for what has no date yet. */
function suggestedDate({ facts, asOf, say, format }: PortfolioContext): string {
  const date = addDays(asOf, facts.book.parameters["plan.actDays"]);
  return date.ok ? say.next.suggested(format.date(date.value)) : "";
}

function whatText({ say, format, dealOf }: PortfolioContext, matter: Matter): string {
  const { what } = say.next;
  switch (matter.kind) {
    case "churn":
      return what.churn(format.score(matter.risk));
    case "old":
    case "overdue":
    case "gap":
      return what[matter.kind](format.money(matter.amount));
    case "late":
    case "slip":
      return what[matter.kind](dealOf(matter.deal), format.count(matter.days));
    case "ask":
      return what.ask;
  }
}

/** What the team has agreed on where it has, else what is usual. */
function todoText({ say, names }: PortfolioContext, matter: Matter): string {
  const own = ownStep(matter);
  if (own !== null) return names.inText(own);
  return matter.kind === "ask" ? "" : say.next.todo[matter.kind];
}

function ownStep(matter: Matter): string | null {
  switch (matter.kind) {
    case "churn":
      return matter.action;
    case "ask":
      return matter.ask;
    case "late":
    case "slip":
    case "gap":
      return matter.deal?.opportunity.nextStep ?? null;
    case "old":
    case "overdue":
      return null;
  }
}
