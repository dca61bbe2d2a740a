import type { Standing as Level } from "#charts/status-mark.ts";
import { reaches } from "#core/kernel/guard.ts";
import { headlineTitle, type HeadlineView } from "../headline-view.ts";
import { markOf } from "../report-context.ts";
import type { TierCoverage } from "./facts/coverage.ts";
import type { PortfolioContext } from "./portfolio-context.ts";
import { portfolioName } from "./portfolio-frame.ts";

interface Statement {
  readonly standing: Level;
  readonly area: string;
  readonly clause: string;
  /** Clauses of the message. */
  readonly parts: readonly string[];
}

const MESSAGES = 3;
const NAMED = 3;
const SEVERITY: Readonly<Record<Level, number>> = { bad: 0, warn: 1, good: 2 };
/** Good news that stands only where nothing else is to be said. */
const ORDER = ["year", "overdue", "churn", "coverage", "concentration"] as const;

/** The worst statements as title and messages; the year comes first among equals. */
export function portfolioHeadline(context: PortfolioContext): HeadlineView {
  const { facts, say, format, words } = context;
  const statements = ORDER.flatMap((area) => STATEMENTS[area](context) ?? []).sort(
    (one, other) => SEVERITY[one.standing] - SEVERITY[other.standing],
  );
  const spoken = statements.length === 0 ? [emptyStatement(context)] : statements;
  const bad = spoken.filter(({ standing }) => standing !== "good");
  const managers = new Set(facts.standings.flatMap(({ account }) => account.customer.owner ?? [])).size;
  return {
    folds: false,
    account: portfolioName(context),
    who: [
      say.document,
      say.who.accounts(format.count(facts.standings.length)),
      ...(managers === 0 ? [] : [say.who.managers(format.count(managers))]),
      say.who.period(format.date(facts.period.from), format.date(facts.period.until)),
    ],
    title: headlineTitle(
      context,
      (bad.length > 0 ? bad : spoken).map(({ clause }) => clause),
    ),
    messages: spoken.slice(0, MESSAGES).map(({ standing, area, parts }) => ({
      mark: markOf(context, standing),
      area,
      text: say.statement.sentence(parts.filter((part) => part !== "").join(words.clauseSeparator)),
    })),
  };
}

const STATEMENTS = { year, overdue, churn, coverage, concentration: concentrated } satisfies Readonly<
  Record<(typeof ORDER)[number], (context: PortfolioContext) => Statement | null>
>;

function year({ facts, say, format }: PortfolioContext): Statement | null {
  const { year: found, period } = facts;
  const area = say.area.year;
  if (found === null || !period.current) return null;
  const { likely, target, gap, targeted, targetedLikely, signed } = found;
  if (target === null || gap === null) {
    if (likely === 0) return null;
    const { clause, text } = say.statement.noTarget;
    const parts = [text(format.money(signed), format.money(likely))];
    return { standing: "warn", area, clause: clause(format.money(likely)), parts };
  }
  const part = targetedLikely / target;
  const partly = targeted === facts.standings.length ? "" : say.statement.partly(format.count(targeted));
  if (reaches(part, 1)) {
    const { clause, text } = say.statement.ahead;
    const parts = [text(format.money(targetedLikely), format.money(target)), partly];
    return { standing: "good", area, clause: clause(format.ratio(part)), parts };
  }
  const { clause, text, quarter } = say.statement.behind;
  const worst = worstQuarter(facts.year);
  return {
    standing: reaches(part, facts.book.parameters["plan.forecastRed"]) ? "warn" : "bad",
    area,
    clause: clause(format.ratio(1 - part)),
    parts: [
      text(format.money(targetedLikely), format.money(target), format.money(-gap)),
      worst === null ? "" : quarter(String(worst.quarter), format.money(worst.gap)),
      partly,
    ],
  };
}

/** The quarter to come in which most is missing; null without targets for the quarters. */
export function worstQuarter(year: PortfolioContext["facts"]["year"]): { quarter: number; gap: number } | null {
  const open = (year?.quarters ?? []).flatMap(({ quarter, likely, target, past }) =>
    target === null || past || likely >= target ? [] : [{ quarter, gap: target - likely }],
  );
  return open.reduce<{ quarter: number; gap: number } | null>(
    (worst, one) => (worst === null || one.gap > worst.gap ? one : worst),
    null,
  );
}

function overdue({ facts, say, format, words, tagOf }: PortfolioContext): Statement | null {
  const found = facts.overdue;
  const area = say.area.overdue;
  if (found === null) return null;
  if (found.total === 0) {
    return { standing: "good", area, clause: say.statement.noOverdue.clause, parts: [say.statement.noOverdue.text] };
  }
  const { clause, text, old } = say.statement.overdue;
  const isOld = found.old !== null && found.old > 0;
  const debtors = isOld ? found.debtors.filter(({ overdue: one }) => (one?.ages?.[0] ?? 0) > 0) : found.debtors;
  const names = debtors.slice(0, NAMED).map(tagOf).join(words.list);
  const [total, oldest] = [format.money(found.total), format.money(found.old ?? 0)];
  return {
    standing: isOld ? "bad" : "warn",
    area,
    clause: clause(total),
    parts: [isOld ? old(total, oldest, names) : text(total, names)],
  };
}

function churn({ facts, say, format, words, tagOf }: PortfolioContext): Statement | null {
  const red = facts.standings.filter(({ churn: found }) => found?.risk?.light === "RED");
  if (red.length === 0) return null;
  const count = format.count(red.length);
  const amount = red.reduce((sum, one) => sum + (one.amount ?? 0), 0);
  const names = red.slice(0, NAMED).map(tagOf).join(words.list);
  const { clause, text, business } = say.statement.churn;
  return {
    standing: "bad",
    area: say.area.churn,
    clause: clause(count),
    parts: [text(count, names), amount > 0 ? business(format.money(amount)) : ""],
  };
}

function coverage(context: PortfolioContext): Statement | null {
  const { facts, say, format, catalogue } = context;
  const { done, required, compliance } = facts.coverage;
  const area = say.area.coverage;
  if (done === null || compliance === null) return null;
  const worst = worstTier(facts.coverage.tiers);
  if (worst !== null && worst.compliance?.light === "RED" && worst.done !== null) {
    const rate = format.ratio(worst.compliance.rate);
    const tier = catalogue.codes.tier[worst.tier];
    const { clause, text } = say.statement.uncovered;
    const parts = [text(tier, format.number(worst.done), format.number(worst.required), rate)];
    return { standing: "warn", area, clause: clause(tier, rate), parts };
  }
  const rate = format.ratio(compliance.rate);
  const { clause, text } = say.statement.covered;
  return {
    standing: "good",
    area,
    clause: clause(rate),
    parts: [text(format.number(done), format.number(required), rate)],
  };
}

/** The tier in which the smallest part of the visits was made. */
export function worstTier(tiers: readonly TierCoverage[]): TierCoverage | null {
  return tiers
    .filter(({ compliance }) => compliance !== null)
    .reduce<TierCoverage | null>(
      (worst, one) => (worst === null || (one.compliance?.rate ?? 0) < (worst.compliance?.rate ?? 0) ? one : worst),
      null,
    );
}

function concentrated({ facts, say, format, tagOf }: PortfolioContext): Statement | null {
  const found = facts.concentration;
  if (found === null || found.shares.length < 2) return null;
  const count = format.count(Math.min(3, found.shares.length));
  const share = format.ratio(found.topThree);
  const { clause, text, before } = say.statement.concentrated;
  const basis = say.basis[facts.portfolio.basis];
  return {
    standing: found.warnings.length > 0 ? "warn" : "good",
    area: say.area.concentration,
    clause: clause(count, share),
    parts: [
      text(count, basis, share, tagOf(found.first), format.ratio(found.largest)),
      found.topThreeBefore === null ? "" : before(format.ratio(found.topThreeBefore)),
    ],
  };
}

function emptyStatement({ facts, say, format }: PortfolioContext): Statement {
  const { clause, text } = say.statement.empty;
  return { standing: "warn", area: say.area.data, clause, parts: [text(format.count(facts.standings.length))] };
}
