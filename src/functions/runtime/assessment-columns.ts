import type { ValueAssessment } from "#core/value/factor-band.ts";
import { number, numberNotZero, type Column } from "./column.ts";

type TenInputs = readonly [unknown, unknown, unknown, unknown, unknown, unknown, unknown, unknown, unknown, unknown];

/** The inputs of an account's value in three dimensions as columns; ratings begin at 1, so that 0 is a blank. */
export function assessmentColumns(inputs: TenInputs) {
  const [purchase, grossMargin, netMargin, paymentDays, overdueShare, ...rest] = inputs;
  const [marketGrowth, expansion, budgetGrowth, influence, techFit] = rest;
  return {
    purchase: number(purchase),
    grossMargin: number(grossMargin),
    netMargin: number(netMargin),
    paymentDays: number(paymentDays),
    overdueShare: number(overdueShare),
    marketGrowth: number(marketGrowth),
    expansion: number(expansion),
    budgetGrowth: number(budgetGrowth),
    influence: numberNotZero(influence),
    techFit: numberNotZero(techFit),
  } satisfies Readonly<Record<keyof ValueAssessment, Column<number | null>>>;
}
