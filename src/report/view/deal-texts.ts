import type { Opportunity } from "#workbook/contract.ts";
import type { LivingDeal } from "./facts/forecast.ts";
import type { PlanContext } from "./plan/plan-context.ts";

/** What an opportunity is called: its name, else its product, else its number. */
export function dealName(
  { words, names }: Pick<PlanContext, "words" | "names">,
  { name, product, oppId }: Opportunity,
): string {
  return names.inText(name ?? product ?? oppId ?? words.deals.unnamed);
}

/** Step with its chance, such as "ST5 50%". */
export function stepText({ words, format }: PlanContext, { opportunity, probability }: LivingDeal): string {
  if (opportunity.step === null || probability === null) return words.forecast.noStep;
  const text = `${opportunity.step} ${format.ratio(probability)}`;
  return opportunity.status === "SUSPENDED" ? `${text} ${words.forecast.suspended}` : text;
}
