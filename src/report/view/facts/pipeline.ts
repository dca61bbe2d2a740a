import type { SerialDate } from "#core/calendar/serial-date.ts";
import type { Parameters } from "#core/parameters/parameters.ts";
import { pipelineCoverage, type PipelineCoverage } from "#core/pipeline/pipeline-coverage.ts";
import { pipelineNeed, type PipelineNeed } from "#core/pipeline/pipeline-need.ts";
import { salesVelocity } from "#core/pipeline/sales-velocity.ts";
import type { Business } from "./business.ts";
import { experienceOf, type Experience } from "./experience.ts";
import type { LivingDeal, YearForecast } from "./forecast.ts";
import type { Period } from "./period.ts";
import type { Portfolio } from "./portfolio.ts";

/** Past results that a need is calculated with, and whose: the account's where it has enough of them, else those of all accounts. */
export type PipelineExperience = Experience & { readonly source: "account" | "portfolio" };

export interface Pipeline {
  readonly experience: PipelineExperience;
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
  const experience = ownOrAll(business, portfolio, parameters);
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
function ownOrAll({ won, lost }: Business, portfolio: Portfolio, parameters: Parameters): PipelineExperience {
  return won.length + lost.length >= parameters["step.enoughClosed"]
    ? { source: "account", ...experienceOf(won, lost) }
    : { source: "portfolio", ...portfolio.experience };
}

function isComplete({ weighted }: LivingDeal): boolean {
  return weighted !== null;
}

function stocked({ opportunity, stale }: LivingDeal) {
  return { ...opportunity, stale: stale ?? false };
}
