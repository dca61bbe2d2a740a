import { PURCHASE_FACTORS, type PurchaseFactor } from "#core/codes/deals.ts";
import { developmentCase, type DevelopmentCase, type DevelopmentPlan } from "#core/finance/development-case.ts";
import { purchaseInfluence, type PurchaseInfluence } from "#core/finance/purchase-influence.ts";
import type { Fault } from "#core/kernel/fault.ts";
import type { Parameters } from "#core/parameters/parameters.ts";
import type { Account } from "#workbook/account-book.ts";
import type { Row } from "#workbook/contract.ts";

/** Whether an account is worth developing, from what is expected of it (DEV-1). */
export interface Worth {
  /** By year, the year before the first one first. */
  readonly rows: readonly Row<"developmentCases">[];
  readonly plan: DevelopmentPlan;
  readonly found: { readonly case: DevelopmentCase } | { readonly gap: number } | { readonly fault: Fault };
}

/** Null where nothing is expected yet; `gap` is a year that has no row, or several. */
export function worthOf({ developmentCases }: Account, parameters: Parameters): Worth | null {
  if (developmentCases.length === 0) return null;
  const rows = developmentCases.toSorted((one, other) => one.year - other.year);
  const plan = planOf(rows);
  const gap = yearWithoutOneRow(rows.filter(({ year }) => year > 0).map(({ year }) => year));
  if (gap !== null) return { rows, plan, found: { gap } };
  const found = developmentCase(plan, parameters);
  return { rows, plan, found: found.ok ? { case: found.value } : { fault: found.fault } };
}

function planOf(rows: readonly Row<"developmentCases">[]): DevelopmentPlan {
  return {
    developmentCost: rows.reduce((sum, { upfront }) => sum + (upfront ?? 0), 0),
    discountRate: rows.find(({ discountRate }) => discountRate !== null)?.discountRate ?? null,
    years: rows
      .filter(({ year }) => year > 0)
      .map(({ grossMargin, interestRate, receivableDays, ...row }) => ({
        ...row,
        margin: grossMargin,
        interest: interestRate,
        receivableDays: receivableDays ?? 0,
      })),
  };
}

function yearWithoutOneRow(years: readonly number[]): number | null {
  const wanted = Array.from({ length: Math.max(1, years.at(-1) ?? 0) }, (_, at) => at + 1);
  return wanted.find((year) => years.filter((one) => one === year).length !== 1) ?? null;
}

/** What sways the customer's purchase (DEV-2): a row of each factor, the last one that was written. */
export interface Influence {
  readonly factors: readonly { readonly factor: PurchaseFactor; readonly row: Row<"purchaseFactors"> | null }[];
  /** Null while nothing is rated. */
  readonly sum: PurchaseInfluence | null;
}

/** Null where no factor is on record. */
export function influenceOf({ purchaseFactors }: Account): Influence | null {
  if (purchaseFactors.length === 0) return null;
  const rowOf = (factor: PurchaseFactor) => purchaseFactors.findLast((row) => row.factor === factor) ?? null;
  const factors = PURCHASE_FACTORS.map((factor) => ({ factor, row: rowOf(factor) }));
  const rating = (factor: PurchaseFactor) => rowOf(factor)?.influenceRating ?? null;
  const sum = purchaseInfluence({
    COST: rating("COST"),
    TECHNOLOGY: rating("TECHNOLOGY"),
    POLICY: rating("POLICY"),
  });
  return { factors, sum: sum.ok ? sum.value : null };
}
