import type { SerialDate } from "#core/calendar/serial-date.ts";
import { COST_KINDS, type CostKind } from "#core/codes/deals.ts";
import { whaleCurve } from "#core/value/whale-curve.ts";
import type { Account } from "#workbook/account-book.ts";
import type { Row } from "#workbook/contract.ts";
import { outstandingOf, overdueOf } from "../../facts/overdue.ts";
import type { AccountFacts } from "../../facts/account-facts.ts";
import { sumKnown } from "../../facts/business.ts";
import { isWithin } from "../../facts/year-days.ts";

export interface ContractStanding {
  readonly row: Row<"contracts">;
  /** Days to the end; null without an end, or where it is not in force. */
  readonly daysLeft: number | null;
}

export interface Contracts {
  /** In force first, the one that ends first first; then the newest signing. */
  readonly list: readonly ContractStanding[];
  readonly inForce: number;
  /** Sum of those in force. */
  readonly amount: number | null;
}

/** null without a contract that was signed by the day. */
export function contractsOf({ contracts }: Account, asOf: SerialDate): Contracts | null {
  const list = contracts
    .filter(({ signDate }) => signDate === null || signDate <= asOf)
    .map((row): ContractStanding => {
      const { end } = row;
      return { row, daysLeft: isInForce(row, asOf) && end !== null ? end - asOf : null };
    })
    .sort((one, other) => byEnd(one, asOf) - byEnd(other, asOf) || (other.row.signDate ?? 0) - (one.row.signDate ?? 0));
  if (list.length === 0) return null;
  const living = list.filter(({ row }) => isInForce(row, asOf));
  return { list, inForce: living.length, amount: sumKnown(living.map(({ row }) => row.amount)) };
}

export function isInForce({ state, end }: Row<"contracts">, asOf: SerialDate): boolean {
  return (state === null || state === "ACTIVE") && (end === null || end >= asOf);
}

/** In force before all others, without an end after those with one. */
function byEnd({ row, daysLeft }: ContractStanding, asOf: SerialDate): number {
  return daysLeft ?? (isInForce(row, asOf) ? 1e6 : 2e6);
}

export interface Owed {
  readonly row: Row<"receivables">;
  readonly amount: number;
  /** Days since it was due; below 0 until then. */
  readonly days: number;
}

export interface Receivables {
  /** The oldest first. */
  readonly overdue: readonly Owed[];
  readonly overdueTotal: number;
  /** Due within the next days, the soonest first. */
  readonly coming: readonly Owed[];
  readonly comingTotal: number;
  /** All that is open, due or not. */
  readonly openTotal: number;
}

/** How far ahead a plan looks. */
export const COMING_DAYS = 90;

/** null where no receivable is on record. */
export function receivablesOf({ receivables }: Account, asOf: SerialDate): Receivables | null {
  if (receivables.length === 0) return null;
  const known = receivables.map((row) => knownOn(row, asOf));
  const owed = known
    .map((row): Owed => ({ row, amount: outstandingOf(row), days: asOf - (row.due ?? asOf) }))
    .filter(({ amount }) => amount > 0);
  const overdue = owed
    .filter(({ row }) => overdueOf(row, asOf) > 0)
    .sort((one, other) => other.days - one.days || other.amount - one.amount);
  const coming = owed
    .filter(({ row, days }) => row.due !== null && days <= 0 && days >= -COMING_DAYS)
    .sort((one, other) => other.days - one.days);
  const total = (list: readonly Owed[]) => list.reduce((sum, { amount }) => sum + amount, 0);
  return {
    overdue,
    overdueTotal: total(overdue),
    coming,
    comingTotal: total(coming),
    openTotal: total(owed),
  };
}

/** What came in later was not known on the day. */
function knownOn(row: Row<"receivables">, asOf: SerialDate): Row<"receivables"> {
  return row.receivedDate !== null && row.receivedDate > asOf ? { ...row, received: null, outstanding: null } : row;
}

/** What the account leaves after the cost to serve it (WHALE-1), in the period of the plan. */
export interface Profit {
  readonly grossProfit: number | null;
  readonly cost: number;
  /** The largest first. */
  readonly kinds: readonly { readonly kind: CostKind | null; readonly amount: number }[];
  /** null without a gross profit. */
  readonly profit: number | null;
}

/** null without costs in the period. */
export function profitOf({ account, period, measures }: AccountFacts): Profit | null {
  const rows = account.kamCosts.filter(({ month }) => month === null || isWithin(month, period));
  if (rows.length === 0) return null;
  const kinds = [...COST_KINDS, null].flatMap((kind) => {
    const own = rows.filter((row) => row.kind === kind);
    return own.length === 0 ? [] : [{ kind, amount: own.reduce((sum, { amount }) => sum + amount, 0) }];
  });
  const cost = kinds.reduce((sum, { amount }) => sum + amount, 0);
  const grossProfit = measures.grossProfit.actual;
  const curve = whaleCurve([{ grossProfit, costToServe: cost }]);
  return {
    grossProfit,
    cost,
    kinds: kinds.toSorted((one, other) => other.amount - one.amount),
    profit: curve.ok ? curve.value.total : null,
  };
}
