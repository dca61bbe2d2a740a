import { dealName } from "../deal-texts.ts";
import type { SectionView } from "../document/document-view.ts";
import { note, numbers, row, section, table, text, words as column } from "../document/make-part.ts";
import { shownRows } from "../document/shown-rows.ts";
import { businessOf, sumKnown, type LivingOpportunity } from "../facts/business.ts";
import { dateText, moneyText, whereText } from "../report-context.ts";
import type { JointContext } from "./joint-context.ts";
import type { Plan } from "../facts/joint.ts";
import type { Account } from "#workbook/account-book.ts";
import type { SerialDate } from "#core/calendar/serial-date.ts";

const DEALS = 8;

/** Opportunities in work whose signing is expected within the plan, the largest first. */
export function dealsWithin(account: Account, { from, until }: Plan, asOf: SerialDate): readonly LivingOpportunity[] {
  return businessOf(account, asOf)
    .living.filter(
      ({ expSign }) => expSign !== null && (from === null || expSign >= from) && (until === null || expSign <= until),
    )
    .toSorted((one, other) => (other.amount ?? 0) - (one.amount ?? 0));
}

export function dealsSection(context: JointContext): SectionView {
  const { account, standing, joint, format, words, asOf, names } = context;
  const { subject, title, columns, enter } = joint.deals;
  const deals = dealsWithin(account, standing.plan, asOf);
  const sum = sumKnown(deals.map(({ amount }) => amount));
  if (deals.length === 0) {
    return section("deals", subject, title.none, [text(enter(whereText(context, "opportunities", "expSign")))]);
  }
  const { salesGoal } = standing.plan;
  const share = salesGoal === null || salesGoal <= 0 || sum === null ? null : sum / salesGoal;
  const { shown, more } = shownRows(context, deals, DEALS);
  const rows = shown.map((deal) =>
    row([
      dealName(context, deal),
      deal.step ?? words.none,
      moneyText(context, deal.amount),
      dateText(context, deal.expSign),
      deal.nextStep === null ? words.none : names.inText(deal.nextStep),
      deal.owner ?? words.none,
    ]),
  );
  const heads = [
    column(columns.deal),
    column(columns.step, 14, true),
    numbers(columns.amount, 24),
    column(columns.expected, 24, true),
    column(columns.next, 46),
    column(columns.owner, 26),
  ];
  const message = [title.some(format.count(deals.length), moneyText(context, sum))];
  if (share !== null) message.push(title.goal(format.ratio(share)));
  return section("deals", subject, message.join(words.clauseSeparator), [
    table(heads, rows),
    ...(more === null ? [] : [note(more)]),
  ]);
}
