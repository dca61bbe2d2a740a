import { CONCESSION_PATTERNS, type ConcessionPattern } from "#core/codes/deals.ts";
import { concessionPlan, type PlannedConcession } from "#core/negotiation/concession-plan.ts";
import { yielded } from "#report/view/facts/negotiation/concession-facts.ts";
import { betterFor } from "#report/view/facts/negotiation/price-facts.ts";
import type { RowData } from "../../shared/screen.tsx";
import type { NegotiationContext } from "./negotiation-context.ts";

/** What somebody types to have a plan calculated. */
export interface PlannerTexts {
  readonly pattern: string;
  readonly total: string;
  readonly rounds: string;
  readonly unit: string;
}

/** A fall from the opening to the target in four rounds, in units of a hundredth of it. */
export function plannerStart({ facts }: NegotiationContext): PlannerTexts {
  const { side, own } = facts.prices;
  const total = own.opening === null || own.target === null ? 0 : Math.max(0, betterFor(side, own.opening, own.target));
  const unit = total === 0 ? 1000 : 10 ** Math.max(0, Math.floor(Math.log10(total)) - 1);
  return { pattern: "FALLING", total: total === 0 ? "" : String(total), rounds: "4", unit: String(unit) };
}

/** The amounts round by round (CONC-3); null while something is missing or wrong. */
export function plannedSteps({ pattern, total, rounds, unit }: PlannerTexts): readonly PlannedConcession[] | null {
  const chosen: ConcessionPattern | undefined = CONCESSION_PATTERNS.find((one) => one === pattern);
  if (chosen === undefined) return null;
  const plan = concessionPlan({
    pattern: chosen,
    total: numberIn(total),
    unit: numberIn(unit),
    rounds: numberIn(rounds) ?? 0,
  });
  return plan.ok ? plan.value : null;
}

function numberIn(text: string): number | null {
  const value = Number(text.replaceAll(/[,，\s]/gu, ""));
  return text.trim() === "" || !Number.isFinite(value) ? null : value;
}

export function plannerRows(steps: readonly PlannedConcession[], context: NegotiationContext): readonly RowData[] {
  const { facts, say, money } = context;
  const { prices } = facts;
  const { planner } = say.pane;
  return steps.map(({ round, amount, given }) => {
    const { opening, walkAway } = prices.own;
    const price = opening === null ? null : yielded(prices, opening, given);
    const isPast = price !== null && walkAway !== null && betterFor(prices.side, price, walkAway) < 0;
    return {
      key: String(round),
      name: planner.round(String(round)),
      number: money(amount),
      reason: price === null ? "" : planner.price(money(price)),
      chip: isPast ? { standing: "bad", text: planner.past } : undefined,
    };
  });
}
