import { VALUE_AXES, type ValueAxis } from "#core/codes/codes.ts";
import { cooperationDepth, type Depth } from "#core/coverage/cooperation-depth.ts";
import { tier, type TierResult } from "#core/coverage/tier.ts";
import type { Fault } from "#core/kernel/fault.ts";
import type { Outcome } from "#core/kernel/outcome.ts";
import type { Parameters } from "#core/parameters/parameters.ts";
import { valueBalance, type ValueBalance } from "#core/value/value-balance.ts";
import { valueScore, type ValueScore } from "#core/value/value-score.ts";
import type { Customer } from "#workbook/contract.ts";

export interface AccountValue {
  readonly ratings: Readonly<Record<ValueAxis, number | null>>;
  readonly score: ValueScore | null;
  readonly balance: ValueBalance | null;
  readonly depth: Depth | null;
  readonly tier: TierResult | null;
  /** Why there is no score, depth or tier; null where there is one. */
  readonly faults: { readonly score: Fault | null; readonly depth: Fault | null; readonly tier: Fault | null };
}

export function valueOf(customer: Customer, walletShare: number | null, parameters: Parameters): AccountValue {
  const ratings = ratingsOf(customer);
  const score = valueScore(ratings, parameters);
  const balance = score.ok ? valueBalance(score.value, parameters) : score;
  const depth = cooperationDepth(
    {
      // More than the whole spending is a doubtful entry; the depth counts it as all of it.
      walletShare: walletShare === null ? null : Math.min(1, Math.max(0, walletShare)),
      years: customer.coopYears,
      framework: customer.framework,
      productLines: customer.productLines,
    },
    parameters,
  );
  const result = tier(
    {
      value: valueIn(score)?.total ?? null,
      depth: valueIn(depth)?.total ?? null,
      growth: customer.growth,
      creditRisk: customer.risk,
    },
    parameters,
  );
  return {
    ratings,
    score: valueIn(score),
    balance: valueIn(balance),
    depth: valueIn(depth),
    tier: valueIn(result),
    faults: { score: faultIn(score), depth: faultIn(depth), tier: faultIn(result) },
  };
}

function ratingsOf(customer: Customer): Readonly<Record<ValueAxis, number | null>> {
  return Object.fromEntries(VALUE_AXES.map((axis) => [axis, customer[axis]])) as Record<ValueAxis, number | null>;
}

function valueIn<T>(outcome: Outcome<T>): T | null {
  return outcome.ok ? outcome.value : null;
}

function faultIn(outcome: Outcome<unknown>): Fault | null {
  return outcome.ok ? null : outcome.fault;
}
