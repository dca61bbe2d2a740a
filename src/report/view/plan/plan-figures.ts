import type { Fault } from "#core/kernel/fault.ts";
import { isoDate } from "#core/calendar/iso-date.ts";
import type { SerialDate } from "#core/calendar/serial-date.ts";
import type { AccountFacts } from "../facts/account-facts.ts";
import { sumKnown } from "../facts/business.ts";
import type { ChainFigures } from "../facts/chain.ts";
import type { CycleDays, WinLoss } from "../facts/deals.ts";
import type { LivingDeal } from "../facts/forecast.ts";
import type { Measure, Wallet } from "../facts/measures.ts";
import type { PipelineExperience } from "../facts/pipeline.ts";
import type { Basis } from "../facts/portfolio.ts";
import type { AccountValue } from "../facts/value.ts";
import type { ProductFigures, QuarterFigures, YearFigures } from "../facts/years.ts";
import type { PlanFacts } from "./facts/plan-facts.ts";
import { fullFigures, type FullFigures } from "./full-figures.ts";
import type { PipelineCoverage } from "#core/pipeline/pipeline-coverage.ts";

/** The plan's numbers, unrounded, for other programs: money in yuan, ratios 0–1, dates YYYY-MM-DD, null = not known. */
export interface PlanFigures extends FullFigures {
  readonly period: {
    readonly year: number;
    readonly from: string;
    readonly until: string;
    /** Whether it is the year of the as-of date. */
    readonly current: boolean;
    readonly elapsed: number;
  };
  /** What figures of business are made of: the sales table, or won opportunities where there is none. */
  readonly basis: Basis;
  readonly signed: Measure;
  readonly revenue: Measure;
  readonly grossProfit: Measure;
  readonly collected: Measure;
  readonly wallet: Wallet;
  readonly overdue: number | null;
  /** Every calendar year with business, ascending; `wonAmount` is won revenue by closing date. */
  readonly years: readonly YearFigures[];
  readonly quarters: readonly QuarterFigures[];
  readonly products: readonly ProductFigures[];
  /** All opportunities decided until the as-of date. */
  readonly winLoss: WinLoss;
  readonly cycleDays: { readonly won: CycleDays; readonly closed: CycleDays };
  readonly open: OpportunitySum;
  readonly suspended: OpportunitySum;
  readonly forecast: {
    readonly signed: number;
    readonly weighted: number;
    readonly commit: number;
    readonly likely: number;
    readonly best: number;
    readonly target: number | null;
    /** Likely less target. */
    readonly toTarget: number | null;
  };
  readonly pipeline: {
    readonly experience: PipelineExperience;
    readonly need: {
      readonly remaining: number;
      readonly requiredAmount: number;
      readonly requiredCount: number | null;
      readonly requiredCoverage: number;
      readonly latestCreation: string | null;
    } | null;
    readonly coverage: PipelineCoverage | null;
    readonly velocityPerDay: number | null;
  };
  readonly abc: {
    readonly year: number;
    readonly value: number | null;
    /** "?" where nothing is known to rank by. */
    readonly class: string;
    readonly rank: number | null;
    readonly share: number | null;
    readonly cumulative: number | null;
    readonly accounts: number;
  };
  /** null where nobody has a part in the decision. */
  readonly chain: ChainFigures | null;
  readonly value: Omit<AccountValue, "faults"> & {
    readonly faults: Readonly<Record<"score" | "depth" | "tier", Fault | null>>;
  };
}

export interface OpportunitySum {
  readonly count: number;
  readonly amount: number | null;
  readonly weighted: number | null;
}

export function planFigures(facts: AccountFacts, plan: PlanFacts): PlanFigures {
  const { period, portfolio, measures, forecast, abc } = facts;
  return {
    period: {
      year: period.year,
      from: isoDate(period.from),
      until: isoDate(period.until),
      current: period.current,
      elapsed: period.elapsed,
    },
    basis: portfolio.basis,
    ...measures,
    overdue: facts.account.customer.overdue,
    years: facts.years,
    quarters: facts.quarters,
    products: facts.products,
    winLoss: facts.deals,
    cycleDays: { won: facts.wonCycle, closed: facts.closedCycle },
    open: sumOf(forecast.deals.filter(({ opportunity }) => opportunity.status === "OPEN")),
    suspended: sumOf(forecast.deals.filter(({ opportunity }) => opportunity.status === "SUSPENDED")),
    forecast: forecastFigures(facts),
    pipeline: pipelineFigures(facts),
    abc: {
      year: portfolio.period.year,
      value: facts.abcValue,
      class: abc.class,
      rank: abc.rank,
      share: abc.share,
      cumulative: abc.cumulative,
      accounts: portfolio.abc.length,
    },
    chain: facts.chain,
    value: facts.value,
    ...fullFigures(plan),
  };
}

function forecastFigures({ forecast }: AccountFacts): PlanFigures["forecast"] {
  const { signed, weighted, commit, likely, best, target } = forecast;
  return { signed, weighted, commit, likely, best, target, toTarget: target === null ? null : likely - target };
}

function sumOf(deals: readonly LivingDeal[]): OpportunitySum {
  return {
    count: deals.length,
    amount: sumKnown(deals.map(({ opportunity }) => opportunity.amount)),
    weighted: sumKnown(deals.map(({ weighted }) => weighted)),
  };
}

function pipelineFigures({ pipeline }: AccountFacts): PlanFigures["pipeline"] {
  const { need, coverage, experience, velocity } = pipeline;
  const date = (serial: SerialDate | null) => (serial === null ? null : isoDate(serial));
  return {
    experience,
    need:
      need === null
        ? null
        : {
            remaining: need.remaining,
            requiredAmount: need.requiredAmount,
            requiredCount: need.requiredCount,
            requiredCoverage: need.requiredCoverage,
            latestCreation: date(need.latestCreation),
          },
    coverage,
    velocityPerDay: velocity,
  };
}
