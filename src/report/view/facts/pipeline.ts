import type { SerialDate } from "#core/calendar/serial-date.ts";
import type { Parameters } from "#core/parameters/parameters.ts";
import { pipelineCoverage, type PipelineCoverage } from "#core/pipeline/pipeline-coverage.ts";
import { pipelineNeed, type PipelineNeed } from "#core/pipeline/pipeline-need.ts";
import { salesVelocity } from "#core/pipeline/sales-velocity.ts";
import { sumKnown, type Business } from "./business.ts";
import { cycleDays, winLoss } from "./deals.ts";
import type { LivingDeal, YearForecast } from "./forecast.ts";
import type { Period } from "./period.ts";
import type { Portfolio } from "./portfolio.ts";

/** Past results that a need is calculated with. */
export interface Experience {
  /** Whose results: the account's where it has enough of them, else those of all accounts. */
  readonly source: "account" | "portfolio";
  readonly winRate: number | null;
  readonly decided: number;
  readonly averageDeal: number | null;
  readonly cycleDays: number | null;
}

export interface Pipeline {
  readonly experience: Experience;
  /** null: no target for the year, or no win rate. */
  readonly need: PipelineNeed | null;
  readonly coverage: PipelineCoverage | null;
  /** Yuan per day (FUN-4). */
  readonly velocity: number | null;
}

export function pipelineOf(
  business: Business,
  portfolio: Portfolio,
  forecast: YearForecast,
  period: Period,
  parameters: Parameters,
  asOf: SerialDate,
): Pipeline {
  const experience = experienceOf(business, portfolio, parameters);
  const open = forecast.deals.filter(({ opportunity }) => opportunity.status === "OPEN");
  const velocity = salesVelocity({ ...experience, opportunities: open.length });
  const need = pipelineNeed({
    ...experience,
    target: forecast.target,
    signed: forecast.signed,
    periodEnd: period.end,
    today: asOf,
  });
  if (!need.ok) return { experience, need: null, coverage: null, velocity: velocity.ok ? velocity.value : null };
  const coverage = pipelineCoverage(open.filter(isComplete).map(stocked), need.value, period.end, parameters);
  return {
    experience,
    need: need.value,
    coverage: coverage.ok ? coverage.value : null,
    velocity: velocity.ok && open.length > 0 ? velocity.value : null,
  };
}

/** The same number of decided opportunities that a step's own probability asks for (FUN-1). */
function experienceOf(business: Business, portfolio: Portfolio, parameters: Parameters): Experience {
  const own = business.won.length + business.lost.length >= parameters["step.enoughClosed"];
  const { won, lost } = own ? business : portfolio;
  const { rate } = winLoss(won, lost);
  const amounts = won.flatMap(({ amount }) => (amount === null ? [] : [amount]));
  const total = sumKnown(amounts);
  return {
    source: own ? "account" : "portfolio",
    winRate: rate,
    decided: won.length + lost.length,
    averageDeal: total === null || amounts.length === 0 ? null : total / amounts.length,
    cycleDays: cycleDays(won).mean,
  };
}

function isComplete({ weighted }: LivingDeal): boolean {
  return weighted !== null;
}

function stocked({ opportunity, stale }: LivingDeal) {
  return { ...opportunity, stale: stale ?? false };
}
