import type { Parameters } from "#core/parameters/parameters.ts";
import type { Opportunity } from "#workbook/contract.ts";
import { businessOf, type Business } from "../../facts/business.ts";
import { forecastOf } from "../../facts/forecast.ts";
import { businessIn } from "../../facts/portfolio.ts";
import type { Moment } from "./side.ts";

/**
 * How an opportunity stands on a date. Undecided: closed, and nobody wrote whether won or lost.
 * Later: closed after the date, so not counted yet.
 */
export type Standing = "absent" | "living" | "won" | "lost" | "undecided" | "later";

export interface DealState {
  readonly standing: Standing;
  /** What it brings into the forecast of the compared year: signed in full, living by its chance. Yuan. */
  readonly brings: number;
}

/** An opportunity as the business of an account that has no other. */
export function dealState(deal: Opportunity | null, { asOf, period }: Moment, parameters: Parameters): DealState {
  if (deal === null) return { standing: "absent", brings: 0 };
  const business = businessOf({ opportunities: [deal], sales: [] }, asOf);
  const standing = standingIn(business);
  if (standing !== "living" && standing !== "won") return { standing, brings: 0 };
  const signed = businessIn(business, "won", period);
  return { standing, brings: forecastOf(business, period, signed, null, parameters, asOf).likely };
}

function standingIn({ won, lost, living, undecided }: Business): Standing {
  if (won.length > 0) return "won";
  if (lost.length > 0) return "lost";
  if (living.length > 0) return "living";
  return undecided > 0 ? "undecided" : "later";
}
