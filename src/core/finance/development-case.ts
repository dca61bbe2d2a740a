import { DEVELOPMENT_DRIVERS, type DevelopmentDriver } from "../codes/results/finance.ts";
import { all, map, type Outcome } from "../kernel/outcome.ts";
import type { Parameters } from "../parameters/parameters.ts";
import { developmentChoice, type DevelopmentDecision } from "./development-choice.ts";
import { developmentNpv, developmentRoi, paybackYears } from "./development-return.ts";
import { developmentYear, type DevelopmentResult, type DevelopmentYear } from "./development-year.ts";

/** Expense and sales forecast of an account, the next year first. */
export interface DevelopmentPlan {
  readonly years: readonly DevelopmentYear[];
  /** Spent before the first year. */
  readonly developmentCost: number | null;
  /** Per year, 0–1. */
  readonly discountRate: number | null;
}

export interface DevelopmentCase extends DevelopmentDecision {
  readonly years: readonly DevelopmentResult[];
  readonly npv: number;
  readonly roi: number;
  /** Null: not within the years of the forecast. */
  readonly payback: number | null;
}

/**
 * Whether an account is worth developing, with all figures that the answer rests on.
 * Faults: missing, out-of-range, zero-denominator where nothing is spent.
 * @model DEV-1
 * @origin seed for the question and what is counted, own for the rule
 */
export function developmentCase(plan: DevelopmentPlan, parameters: Parameters): Outcome<DevelopmentCase> {
  const years = all(plan.years.map((year) => developmentYear(year, parameters)));
  if (!years.ok) return years;
  const profits = years.value.map(({ profit }) => profit);
  const npv = developmentNpv(profits, plan.developmentCost, plan.discountRate);
  if (!npv.ok) return npv;
  const roi = developmentRoi(years.value, plan.developmentCost);
  if (!roi.ok) return roi;
  const payback = paybackYears(profits, plan.developmentCost);
  if (!payback.ok) return payback;
  const figures = { npv: npv.value, roi: roi.value, payback: payback.value };
  const decision = developmentChoice({ ...figures, payback: figures.payback ?? "BEYOND" }, parameters);
  return map(decision, (found) => ({ ...figures, ...found, years: years.value }));
}

export interface SensitivityRow {
  readonly driver: DevelopmentDriver;
  /** With the estimate lower and higher by `develop.sensitivity` of itself. */
  readonly lower: DevelopmentCase;
  readonly higher: DevelopmentCase;
}

/**
 * The decision with revenue, gross margin and risk moved down and up in every year, one at a time; a margin or a risk
 * stays at 1 at most. Faults: as of the case.
 * @model DEV-1
 * @origin own
 */
export function developmentSensitivity(
  plan: DevelopmentPlan,
  parameters: Parameters,
): Outcome<readonly SensitivityRow[]> {
  const step = parameters["develop.sensitivity"];
  const moved = (driver: DevelopmentDriver, by: number) =>
    developmentCase(
      { ...plan, years: plan.years.map((year) => ({ ...year, [driver]: move(driver, year[driver], by) })) },
      parameters,
    );
  return all(
    DEVELOPMENT_DRIVERS.map((driver) => {
      const lower = moved(driver, 1 - step);
      if (!lower.ok) return lower;
      return map(moved(driver, 1 + step), (higher) => ({ driver, lower: lower.value, higher }));
    }),
  );
}

function move(driver: DevelopmentDriver, value: number | null, by: number): number | null {
  if (value === null) return null;
  return driver === "revenue" ? value * by : Math.max(-1, Math.min(1, value * by));
}
