import { normalise } from "../kernel/normalise.ts";

/** A customer under one key: its industry, nature, channel role, product category or service content. */
export interface KeyedCustomer {
  /** Code or word of the key; null where nobody has entered it. */
  readonly key: string | null;
  /** Revenue or gross profit in yuan; null is not known. */
  readonly amount: number | null;
}

export interface MixRow {
  readonly key: string | null;
  readonly customers: number;
  /** Share of all customers, 0–1. */
  readonly customerShare: number;
  /** Sum of the amounts above 0. */
  readonly amount: number;
  /** Share of all amounts above 0; null when there are none. */
  readonly amountShare: number | null;
}

/**
 * How customers and amounts are spread over the classes of a key: the largest amount first, then the most customers, then
 * the key in the order of its characters, and last the customers without one. Spellings that differ only in width, case or
 * blanks are one class, shown as the first of them in that order. Net returns and what is not known count as customers,
 * not as amounts.
 * @model CLS-1
 * @model CLS-4
 * @origin own
 */
export function customerMix(customers: readonly KeyedCustomer[]): readonly MixRow[] {
  const classes = new Map<string, { key: string | null; customers: number; amounts: number[] }>();
  for (const { key, amount } of customers) {
    const name = normalise(key ?? "");
    const found = classes.get(name) ?? { key: name === "" ? null : key, customers: 0, amounts: [] };
    if (found.key !== null && key !== null && key < found.key) found.key = key;
    found.customers += 1;
    if (amount !== null && amount > 0) found.amounts.push(amount);
    classes.set(name, found);
  }
  const rows = [...classes.values()].map(({ amounts, ...row }) => ({ ...row, amount: sumOf(amounts) }));
  const total = sumOf(rows.map(({ amount }) => amount));
  return rows.sort(byWeight).map((row) => ({
    ...row,
    customerShare: row.customers / customers.length,
    amountShare: total === 0 ? null : row.amount / total,
  }));
}

type Row = Pick<MixRow, "key" | "customers" | "amount">;

function byWeight(one: Row, other: Row): number {
  if (one.key === null || other.key === null) return one.key === null ? 1 : -1;
  return other.amount - one.amount || other.customers - one.customers || (one.key < other.key ? -1 : 1);
}

// Summed from the largest down, so that the order of the customers changes no digit.
function sumOf(amounts: readonly number[]): number {
  return [...amounts].sort((one, other) => other - one).reduce((sum, amount) => sum + amount, 0);
}
