import type { SerialDate } from "../calendar/serial-date.ts";
import type { Status, Step } from "../codes/codes.ts";
import { NEAR_ACTIONS, type NearAction } from "../codes/results/people.ts";
import { numbers, reaches } from "../kernel/guard.ts";
import { all, fail, map, type Outcome } from "../kernel/outcome.ts";
import type { Parameters } from "../parameters/parameters.ts";
import { isOpen } from "./open-opportunity.ts";

export interface DatedOpportunity {
  readonly step: Step | null;
  readonly status: Status;
  readonly amount: number | null;
  readonly expSign: SerialDate | null;
}

export interface NearTarget {
  readonly today: SerialDate;
  /** What is left of the signing target of the near months. */
  readonly remaining: number | null;
  /** 0–1. */
  readonly winRate: number | null;
}

/** Open opportunities by how soon they are to be signed; amounts in yuan. */
export interface NearFarMix {
  readonly near: number;
  readonly mid: number;
  readonly far: number;
  readonly undated: number;
  /** The part of near whose date has already passed. */
  readonly overdue: number;
  /** Near amount that the remaining target needs: remaining ÷ win rate. */
  readonly needed: number;
  /** Near ÷ needed; null when nothing remains. */
  readonly cover: number | null;
  readonly nearGap: boolean;
  /** What can close the gap; empty without one. */
  readonly actions: readonly NearAction[];
}

/**
 * Whether enough stands close to signing: near within 90 days, mid within 180, far beyond; only open opportunities.
 * Faults: missing, out-of-range, zero-denominator for a win rate of 0.
 * @model PIPE-4
 * @origin own
 */
export function nearFarMix(
  opportunities: readonly DatedOpportunity[],
  target: NearTarget,
  parameters: Parameters,
): Outcome<NearFarMix> {
  const goal = numbers({ nearRemaining: [target.remaining, 0, Infinity], winRate: [target.winRate, 0, 1] });
  if (!goal.ok) return goal;
  const { nearRemaining, winRate } = goal.value;
  if (winRate === 0) return fail({ code: "zero-denominator", argument: "winRate" });
  const amounts = opportunities.filter(isOpen).map(({ amount, expSign }) =>
    map(numbers({ amount: [amount, 0, Infinity] }), (entered) => ({
      amount: entered.amount,
      days: expSign === null ? null : expSign - target.today,
    })),
  );
  return map(all(amounts), (open) => {
    const [nearest, middle] = [parameters["horizon.near"], parameters["horizon.mid"]];
    const sum = (within: (days: number) => boolean) =>
      open.reduce((total, { amount, days }) => total + (days !== null && within(days) ? amount : 0), 0);
    const near = sum((days) => days <= nearest);
    const needed = nearRemaining / winRate;
    const nearGap = !reaches(near, needed);
    return {
      near,
      mid: sum((days) => days > nearest && days <= middle),
      far: sum((days) => days > middle),
      undated: open.reduce((total, { amount, days }) => total + (days === null ? amount : 0), 0),
      overdue: sum((days) => days < 0),
      needed,
      cover: needed === 0 ? null : near / needed,
      nearGap,
      actions: nearGap ? NEAR_ACTIONS : [],
    };
  });
}
