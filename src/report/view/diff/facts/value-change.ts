import { DEPTH_PARTS, VALUE_AXES, type DepthPart, type Tier, type ValueAxis } from "#core/codes/codes.ts";
import type { TierReason, TierResult } from "#core/coverage/tier.ts";
import { valueOf, type AccountValue } from "../../facts/value.ts";
import { scoreChange, type PartedScore, type ScoreChange } from "#core/value/score-change.ts";
import type { Side } from "./side.ts";

/** What moved between two moments of an account's value, depth and tier, and why. */
export interface ValueChange {
  readonly value: ScoreChange<ValueAxis>;
  readonly depth: ScoreChange<DepthPart>;
  readonly tier: TierChange;
}

export interface TierChange {
  readonly from: Tier | null;
  /** With the new data under the old parameters. */
  readonly between: Tier | null;
  readonly to: Tier | null;
  /** Thresholds that were crossed because of the data, then because of the parameters. */
  readonly byData: readonly Crossing[];
  readonly byParameters: readonly Crossing[];
}

/** A threshold on whose other side the account stands now. */
export interface Crossing {
  readonly old: TierReason;
  readonly new: TierReason;
}

export function valueChange(old: Side, later: Side): ValueChange {
  const before = old.moment.book.parameters;
  const same = before === later.moment.book.parameters;
  const between = same ? later.value : valueOf(later.account.customer, later.wallet.share, before);
  return {
    value: scoreChange(VALUE_AXES, byAxis(old.value), byAxis(between), byAxis(later.value)),
    depth: scoreChange(DEPTH_PARTS, byPart(old.value), byPart(between), byPart(later.value)),
    tier: {
      from: old.value.tier?.tier ?? null,
      between: between.tier?.tier ?? null,
      to: later.value.tier?.tier ?? null,
      byData: crossings(old.value.tier, between.tier),
      byParameters: crossings(between.tier, later.value.tier),
    },
  };
}

function byAxis({ score }: AccountValue): PartedScore<ValueAxis> | null {
  if (score === null) return null;
  const points = score.axes.map(({ axis, contribution }) => [axis, contribution]);
  return { total: score.total, points: Object.fromEntries(points) as Record<ValueAxis, number> };
}

function byPart({ depth }: AccountValue): PartedScore<DepthPart> | null {
  if (depth === null) return null;
  const points = depth.parts.map(({ part, points: reached }) => [part, reached]);
  return { total: depth.total, points: Object.fromEntries(points) as Record<DepthPart, number> };
}

/** Where two tiers part, both were asked the same question: its answer turned. */
function crossings(old: TierResult | null, later: TierResult | null): readonly Crossing[] {
  return (old?.reasons ?? []).flatMap((before) => {
    const now = later?.reasons.find(({ test }) => test === before.test);
    return now === undefined || now.met === before.met ? [] : [{ old: before, new: now }];
  });
}
