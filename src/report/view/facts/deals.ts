import { medianOf } from "#core/pipeline/ageing.ts";
import { winRate } from "#core/pipeline/win-rate.ts";
import type { Opportunity } from "#workbook/contract.ts";

/** How opportunities were decided. */
export interface WinLoss {
  readonly won: number;
  readonly lost: number;
  /** Won ÷ (won + lost); null when none was decided. */
  readonly rate: number | null;
}

export function winLoss(won: readonly Opportunity[], lost: readonly Opportunity[]): WinLoss {
  const rate = winRate(won.length, lost.length);
  return { won: won.length, lost: lost.length, rate: rate.ok ? rate.value : null };
}

/** Days from creation to closing. */
export interface CycleDays {
  /** Opportunities with both dates. */
  readonly count: number;
  readonly mean: number | null;
  readonly median: number | null;
}

export function cycleDays(opportunities: readonly Opportunity[]): CycleDays {
  const days = daysOf(opportunities);
  return { count: days.length, mean: meanOf(days), median: medianOf(days) };
}

/** A closing date before the creation is a typing error, and measures nothing. */
export function daysOf(opportunities: readonly Opportunity[]): readonly number[] {
  return opportunities.flatMap(({ created, closed }) =>
    created === null || closed === null || closed < created ? [] : [closed - created],
  );
}

export function meanOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
