import type { TenderSubject } from "../codes/deals.ts";
import { numbers, reaches } from "../kernel/guard.ts";
import { map, type Outcome } from "../kernel/outcome.ts";
import { parameterList, type Parameters } from "../parameters/parameters.ts";
import type { Citation } from "../parameters/define.ts";

export interface MandatoryTender {
  readonly required: boolean;
  readonly threshold: number;
  readonly citations: readonly Citation[];
}

const THRESHOLDS = {
  WORKS: "tender.must.works",
  GOODS: "tender.must.goods",
  SERVICES: "tender.must.services",
} as const;

/**
 * Whether one contract of a works project of the state or of public interest must be tendered, by its estimate in yuan.
 * Goods and services are those for the works. Whether a project is of that kind at all a lawyer must say.
 * Faults: missing, out-of-range.
 * @model TEND-0
 * @origin law
 */
export function mandatoryTender(
  subject: TenderSubject,
  estimate: number | null,
  parameters: Parameters,
): Outcome<MandatoryTender> {
  const id = THRESHOLDS[subject];
  const threshold = parameters[id];
  return map(numbers({ estimate: [estimate, 0, Infinity] }), (given) => ({
    required: reaches(given.estimate, threshold),
    threshold,
    citations: parameterList[id].citation,
  }));
}
