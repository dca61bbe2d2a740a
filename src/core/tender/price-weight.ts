import type { TenderSubject } from "../codes/deals.ts";
import { numbers, reaches } from "../kernel/guard.ts";
import { fail, ok, type Outcome } from "../kernel/outcome.ts";
import { parameterList, type Parameters } from "../parameters/parameters.ts";
import type { Citation } from "../parameters/define.ts";

export interface PriceWeight {
  readonly enough: boolean;
  /** Least share of the price in all points. */
  readonly least: number;
  readonly citations: readonly Citation[];
}

/**
 * Whether the price weighs enough in the scoring of goods or services in government procurement.
 * Faults: unknown-code for works, which are tendered under the tendering law, missing, out-of-range, zero-denominator.
 * @model TEND-4
 * @origin law
 */
export function priceWeight(
  subject: TenderSubject,
  weight: number | null,
  allWeights: number | null,
  parameters: Parameters,
): Outcome<PriceWeight> {
  if (subject === "WORKS")
    return fail({ code: "unknown-code", argument: "subject", found: subject, known: ["GOODS", "SERVICES"] });
  const id = subject === "GOODS" ? "tender.gov.goodsPriceShare" : "tender.gov.servicesPriceShare";
  const given = numbers({ priceWeight: [weight, 0, allWeights ?? 0], weights: [allWeights, 0, Infinity] });
  if (!given.ok) return given;
  if (given.value.weights === 0) return fail({ code: "zero-denominator", argument: "weights" });
  const least = parameters[id];
  const enough = reaches(given.value.priceWeight / given.value.weights, least);
  return ok({ enough, least, citations: parameterList[id].citation });
}
