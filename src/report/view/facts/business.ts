import type { SerialDate } from "#core/calendar/serial-date.ts";
import { isSigned } from "#core/pipeline/open-opportunity.ts";
import type { Account } from "#workbook/account-book.ts";
import type { Opportunity, Sale } from "#workbook/contract.ts";

/** An account's business as it stood on the as-of date. */
export interface Business {
  /** Signed and lost ones; those without a closing date are in no year. */
  readonly won: readonly Opportunity[];
  readonly lost: readonly Opportunity[];
  /** Neither signed nor lost: in work or suspended. */
  readonly living: readonly LivingOpportunity[];
  readonly sales: readonly Sale[];
  /** Closed, but nobody wrote whether won or lost. */
  readonly undecided: number;
  /** Rows of sales and closed opportunities that are dated after the as-of date. */
  readonly later: number;
}

export type LivingOpportunity = Opportunity & { readonly status: "OPEN" | "SUSPENDED" };

export function businessOf(account: Pick<Account, "opportunities" | "sales">, asOf: SerialDate): Business {
  const past = account.opportunities.filter(({ closed }) => closed === null || closed <= asOf);
  const sales = account.sales.filter(({ month }) => month <= asOf);
  const won = past.filter((one) => one.status !== null && isSigned({ ...one, status: one.status }));
  const undecided = past.filter(({ status, closed }) => status === null && closed !== null);
  const set = new Set([...won, ...undecided]);
  return {
    won,
    lost: past.filter(({ status }) => status === "LOST"),
    living: past.filter((one) => !set.has(one)).flatMap(living),
    sales,
    undecided: undecided.length,
    later: account.opportunities.length - past.length + (account.sales.length - sales.length),
  };
}

// Without a state and without a closing date an opportunity is in work.
function living(opportunity: Opportunity): readonly LivingOpportunity[] {
  if (isLiving(opportunity)) return [opportunity];
  return opportunity.status === null ? [{ ...opportunity, status: "OPEN" }] : [];
}

function isLiving(opportunity: Opportunity): opportunity is LivingOpportunity {
  return opportunity.status === "OPEN" || opportunity.status === "SUSPENDED";
}

/** Sum of what is known; null when something is there and nothing of it is known. */
export function sumKnown(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return values.length > 0 && known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
}
