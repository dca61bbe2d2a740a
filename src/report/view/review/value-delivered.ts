import { advantageValue, type AdvantageValue } from "#core/finance/advantage-value.ts";
import type { Account } from "#workbook/account-book.ts";
import type { Row } from "#workbook/contract.ts";

/** What the customer has of us in a year: promises about deals that were not won are left out. */
export interface ValueDelivered {
  /** What the customer has confirmed first, then the largest. */
  readonly rows: readonly Row<"valueCases">[];
  /** Null where an amount or a rating cannot be. */
  readonly total: AdvantageValue | null;
}

export function valueDelivered({ valueCases, opportunities }: Account): ValueDelivered {
  const undecided = new Set(
    opportunities.filter(({ status }) => status !== "WON").flatMap(({ oppId, name }) => [oppId, name]),
  );
  const rows = valueCases
    .filter(({ oppId }) => oppId === null || !undecided.has(oppId))
    .toSorted(
      (one, other) =>
        Number(other.confirmed === true) - Number(one.confirmed === true) ||
        (other.annualValue ?? 0) - (one.annualValue ?? 0),
    );
  const total = advantageValue(rows);
  return { rows, total: total.ok ? total.value : null };
}
