import type { SerialDate } from "../calendar/serial-date.ts";
import type { Status, Step } from "../codes/codes.ts";
import { exceeds, numbers, present } from "../kernel/guard.ts";
import { all, map, type Outcome } from "../kernel/outcome.ts";
import type { Parameters } from "../parameters/parameters.ts";
import { isOpen } from "./open-opportunity.ts";
import type { PipelineNeed } from "./pipeline-need.ts";
import { stepNumber } from "./step-probability.ts";

export interface StockedOpportunity {
  readonly step: Step | null;
  readonly status: Status;
  readonly amount: number | null;
  readonly expSign: SerialDate | null;
  /** By its age in the step (FUN-3). */
  readonly stale: boolean;
}

/** What stands in the pipeline against what is needed; all amounts in yuan. */
export interface PipelineCoverage {
  /** Open opportunities that are expected to be signed by the period's end. */
  readonly effective: number;
  /** The part of them that is qualified: ST3 and further. */
  readonly qualified: number;
  /** The part of the qualified ones that is not stale. */
  readonly firm: number;
  /** Open opportunities without an expected date: they cover nothing until they have one. */
  readonly undated: number;
  /** Qualified amount ÷ remaining target; null when nothing remains. */
  readonly coverage: number | null;
  /** Required less effective; negative is a surplus. */
  readonly gap: number;
  /** The need is covered, but only by leads that are not qualified or by stale opportunities. */
  readonly warning: boolean;
}

/**
 * Effective stockpile against the need of the same period. Suspended, decided and signed opportunities take no part.
 * Faults: missing for an open opportunity without step or amount, out-of-range for an amount below 0.
 * @model PIPE-1
 * @origin own
 */
export function pipelineCoverage(
  opportunities: readonly StockedOpportunity[],
  need: PipelineNeed,
  periodEnd: SerialDate,
  parameters: Parameters,
): Outcome<PipelineCoverage> {
  const stocked = all(opportunities.filter(isOpen).map((opportunity) => checkedStock(opportunity, parameters)));
  return map(stocked, (open) => {
    const sum = (parts: readonly Stock[]) => parts.reduce((total, { amount }) => total + amount, 0);
    const inPeriod = open.filter(({ expSign }) => expSign !== null && expSign <= periodEnd);
    const effective = sum(inPeriod);
    const qualified = sum(inPeriod.filter((stock) => stock.qualified));
    const firm = sum(inPeriod.filter((stock) => stock.qualified && !stock.stale));
    const short = (amount: number) => exceeds(need.requiredAmount, amount);
    return {
      effective,
      qualified,
      firm,
      undated: sum(open.filter(({ expSign }) => expSign === null)),
      coverage: need.remaining === 0 ? null : qualified / need.remaining,
      gap: need.requiredAmount - effective,
      warning: !short(effective) && short(firm),
    };
  });
}

interface Stock {
  readonly amount: number;
  readonly expSign: SerialDate | null;
  readonly qualified: boolean;
  readonly stale: boolean;
}

function checkedStock({ step, amount, expSign, stale }: StockedOpportunity, parameters: Parameters): Outcome<Stock> {
  const at = present("step", step);
  if (!at.ok) return at;
  return map(numbers({ amount: [amount, 0, Infinity] }), (entered) => ({
    amount: entered.amount,
    expSign,
    qualified: stepNumber(at.value) >= parameters["pipeline.qualifiedStep"],
    stale,
  }));
}
