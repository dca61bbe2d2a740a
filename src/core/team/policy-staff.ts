import { TIERS, type Tier } from "../codes/codes.ts";
import { ftePerAccount } from "../coverage/coverage-policy.ts";
import { numbers, present, ratio, within } from "../kernel/guard.ts";
import { all, map, ok, type Outcome } from "../kernel/outcome.ts";
import type { Parameters } from "../parameters/parameters.ts";

export interface PolicyStaff {
  /** Full-time equivalents; those of the tiers add up to it. */
  readonly people: number;
  readonly tiers: readonly { readonly tier: Tier; readonly people: number }[];
}

const ARGUMENTS = {
  STRATEGIC: "strategicAccounts",
  CORE: "coreAccounts",
  POTENTIAL: "potentialAccounts",
  SERVICE: "serviceAccounts",
} as const satisfies Readonly<Record<Tier, string>>;

/**
 * People that the coverage policy asks for: accounts of each tier × people per account. A tier without accounts needs
 * nobody, so that its policy need not be settled. The policy is much dearer than the work of TEAM-1: look at both.
 * Faults: missing, out-of-range below 0, and those of ftePerAccount.
 * @model TEAM-2
 * @origin seed for strategic and core, own for the others
 */
export function policyStaff(
  accounts: Readonly<Record<Tier, number | null>>,
  parameters: Parameters,
): Outcome<PolicyStaff> {
  const staff = TIERS.map((tier) => {
    const entered = present(ARGUMENTS[tier], accounts[tier]);
    const count = entered.ok ? within(ARGUMENTS[tier], entered.value, 0, Infinity) : entered;
    if (!count.ok) return count;
    const perAccount = count.value === 0 ? ok(0) : ftePerAccount(tier, parameters);
    return map(perAccount, (fte) => ({ tier, people: fte * count.value }));
  });
  return map(all(staff), (tiers) => ({ people: tiers.reduce((sum, each) => sum + each.people, 0), tiers }));
}

/**
 * Cost of covering accounts ÷ their gross profit. Above 1 the team costs more than the accounts bring.
 * Faults: missing, out-of-range below 0, zero-denominator without gross profit.
 * @param people full-time equivalents
 * @param costPerPerson in yuan a year
 * @param grossProfit of the accounts that they cover, in yuan a year
 * @model TEAM-2
 * @origin own
 */
export function coverageCost(
  people: number | null,
  costPerPerson: number | null,
  grossProfit: number | null,
): Outcome<number> {
  const entered = numbers({
    policyPeople: [people, 0, Infinity],
    costPerPerson: [costPerPerson, 0, Infinity],
    coveredProfit: [grossProfit, 0, Infinity],
  });
  if (!entered.ok) return entered;
  return ratio(entered.value.policyPeople * entered.value.costPerPerson, entered.value.coveredProfit, "coveredProfit");
}
