import type { Light, Tier } from "../codes/codes.ts";
import { numbers, ratio, reaches } from "../kernel/guard.ts";
import { fail, map, ok, type Outcome } from "../kernel/outcome.ts";
import type { Parameters } from "../parameters/parameters.ts";

/**
 * People per account, as full-time equivalents.
 *
 * For a core account it is 1.5 ÷ the number of accounts that share them, which each team decides for itself.
 * Fault: parameter-needed until it has.
 * @model TIER-2
 * @origin seed for strategic and core, own for the others
 */
export function ftePerAccount(tier: Tier, parameters: Parameters): Outcome<number> {
  switch (tier) {
    case "STRATEGIC":
      return ok(parameters["coverage.fte.strategic"]);
    case "CORE": {
      const accounts = parameters["coverage.coreBasis"];
      if (accounts === null) return fail({ code: "parameter-needed", parameter: "coverage.coreBasis" });
      return ratio(parameters["coverage.fte.core"], accounts, "coverage.coreBasis");
    }
    case "POTENTIAL":
      return ok(parameters["coverage.fte.potential"]);
    case "SERVICE":
      return ok(parameters["coverage.fte.service"]);
  }
}

/**
 * Visits by an executive of ours that a tier asks for in a year.
 * @model TIER-2
 * @origin seed for strategic, own for the others
 */
export function executiveVisitsPerYear(tier: Tier, parameters: Parameters): number {
  switch (tier) {
    case "STRATEGIC":
      return parameters["coverage.visits.strategic"];
    case "CORE":
      return parameters["coverage.visits.core"];
    case "POTENTIAL":
      return parameters["coverage.visits.potential"];
    case "SERVICE":
      return parameters["coverage.visits.service"];
  }
}

export interface VisitCompliance {
  /** Visits made ÷ visits planned; above 1 when more were made. */
  readonly rate: number;
  readonly light: Extract<Light, "GREEN" | "RED">;
}

/**
 * Visits made against visits planned in the same period.
 * Faults: missing, out-of-range below 0, zero-denominator when none were planned.
 * @model TIER-2
 * @origin own
 */
export function visitCompliance(
  done: number | null,
  planned: number | null,
  parameters: Parameters,
): Outcome<VisitCompliance> {
  const visits = numbers({ done: [done, 0, Infinity], planned: [planned, 0, Infinity] });
  if (!visits.ok) return visits;
  return map(ratio(visits.value.done, visits.value.planned, "planned"), (rate) => ({
    rate,
    light: reaches(rate, parameters["coverage.visitsRed"]) ? "GREEN" : "RED",
  }));
}
