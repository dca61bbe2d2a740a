import type { Standing } from "#charts/status-mark.ts";
import { exceeds, reaches } from "#core/kernel/guard.ts";
import { winLoss } from "../facts/deals.ts";
import { isLate } from "../facts/forecast.ts";
import type { Finding } from "./finding.ts";
import type { Gap } from "./gaps.ts";
import type { PlanContext } from "./plan-context.ts";
import { moneyText } from "../report-context.ts";
import { relationsFinding } from "./relations-finding.ts";

const SEVERITY: Readonly<Record<Standing, number>> = { bad: 0, warn: 1, good: 2 };

/** At most one finding per area, the worst first; equal ones in the order of a plan. */
export function findingsOf(context: PlanContext, gaps: readonly Gap[]): readonly Finding[] {
  const found = [
    signing(context),
    relationsFinding(context),
    collection(context),
    pipeline(context),
    risk(context),
    trend(context),
    data(context, gaps),
  ];
  return found
    .filter((finding) => finding !== null)
    .sort((one, other) => SEVERITY[one.standing] - SEVERITY[other.standing]);
}

function signing(context: PlanContext): Finding | null {
  const { facts, words, format } = context;
  const { signed, likely, target, deals } = facts.forecast;
  const area = "signing";
  if (!facts.period.current) return null;
  if (target === null || target === 0) {
    if (deals.length === 0) return null;
    const text = words.finding.noTarget.text(format.money(signed), format.money(likely));
    return { area, standing: "warn", clause: words.finding.noTarget.clause, text };
  }
  const part = likely / target;
  const reached = reaches(part, 1);
  const say = reached ? words.finding.ahead : words.finding.behind;
  const percent = format.ratio(reached ? part : 1 - part);
  return {
    area,
    standing: reached ? "good" : reaches(part, facts.book.parameters["plan.forecastRed"]) ? "warn" : "bad",
    clause: say.clause(percent),
    text: say.text(format.money(signed), format.money(likely), format.money(target), percent),
  };
}

function collection({ facts, words, format }: PlanContext): Finding | null {
  const { overdue } = facts.account.customer;
  const area = "collection";
  if (overdue === null) return null;
  if (overdue === 0) return { area, standing: "good", ...words.finding.noOverdue };
  const { business } = facts.measures.wallet;
  const share = business === null || business <= 0 ? null : overdue / business;
  const amount = format.money(overdue);
  return {
    area,
    standing: share !== null && reaches(share, facts.book.parameters["plan.overdueRed"]) ? "bad" : "warn",
    clause: words.finding.overdue.clause(amount),
    text:
      share === null ? words.finding.overdue.text(amount) : words.finding.overdue.share(amount, format.ratio(share)),
  };
}

function pipeline(context: PlanContext): Finding | null {
  const { facts, words, format } = context;
  const { deals } = facts.forecast;
  const area = "pipeline";
  if (facts.account.opportunities.length === 0) return null;
  if (deals.length === 0) {
    const year = facts.years.find(({ year }) => year === facts.period.year);
    const won = format.count(year?.deals.won ?? 0);
    const text = words.finding.nothingOpen.text(
      String(facts.period.year),
      won,
      moneyText(context, year?.wonAmount ?? 0),
    );
    return { area, standing: "warn", clause: words.finding.nothingOpen.clause, text };
  }
  const total = format.count(deals.length);
  const late = deals.filter((deal) => isLate(deal, facts.asOf)).length;
  if (late > 0) {
    const { clause, text } = words.finding.lateSteps;
    return { area, standing: "warn", clause: clause(format.count(late)), text: text(format.count(late), total) };
  }
  const stale = deals.filter((deal) => deal.stale === true).length;
  const median = facts.wonCycle.median;
  if (stale > 0 && median !== null) {
    const { clause, text } = words.finding.stale;
    const days = format.count(median);
    return { area, standing: "warn", clause: clause(format.count(stale)), text: text(format.count(stale), days) };
  }
  const amount = deals.reduce((sum, { opportunity }) => sum + (opportunity.amount ?? 0), 0);
  const { clause, text } = words.finding.pipelineGood;
  return { area, standing: "good", clause: clause(total), text: text(total, format.money(amount)) };
}

function risk({ facts, words, format }: PlanContext): Finding | null {
  const { tier } = facts.value;
  const limit = facts.book.parameters["tier.creditRisk"];
  const rating = facts.account.customer.risk;
  const area = "risk";
  if (rating !== null && (tier === null ? reaches(rating, limit) : tier.watch)) {
    const { clause, text } = words.finding.creditRisk;
    const score = format.score(rating);
    return { area, standing: "bad", clause: clause(score), text: text(score, format.score(limit)) };
  }
  const { share } = facts.abc;
  if (share !== null && facts.portfolio.values.length > 1) {
    if (exceeds(share, facts.book.parameters["concentration.singleShare"])) {
      const percent = format.ratio(share);
      return {
        area,
        standing: "warn",
        clause: words.finding.single.clause(percent),
        text: words.finding.single.text(percent),
      };
    }
  }
  return null;
}

/** The year against the one before; without one, the win rate against that of all accounts. */
function trend({ facts, words, format }: PlanContext): Finding | null {
  const { basis } = facts.portfolio;
  const { actual, previous } = basis === "revenue" ? facts.measures.revenue : facts.measures.signed;
  const area = "trend";
  if (actual !== null && previous !== null && previous > 0 && actual !== previous) {
    const say = actual > previous ? words.finding.growing : words.finding.falling;
    const percent = format.ratio(Math.abs(actual / previous - 1));
    return {
      area,
      standing: actual > previous ? "good" : "warn",
      clause: say.clause(words.basis[basis], percent),
      text: say.text(words.basis[basis], format.money(actual), format.money(previous), percent),
    };
  }
  const { won, lost, rate } = facts.deals;
  const all = winLoss(facts.portfolio.won, facts.portfolio.lost).rate;
  if (rate === null || all === null) return null;
  const percent = format.ratio(rate);
  // What reads the same is no difference.
  if (percent === format.ratio(all)) return null;
  const below = rate < all;
  return {
    area,
    standing: below ? "warn" : "good",
    clause: below ? words.finding.winRate.below(percent) : words.finding.winRate.above(percent),
    text: words.finding.winRate.text(percent, format.count(won), format.count(lost), format.ratio(all)),
  };
}

function data({ words, format }: PlanContext, gaps: readonly Gap[]): Finding {
  const area = "data";
  if (gaps.length === 0) return { area, standing: "good", ...words.finding.complete };
  const count = format.count(gaps.length);
  const { clause, text } = words.finding.gaps;
  return { area, standing: "warn", clause: clause(count), text: text(count) };
}
