import { CHURN_REASONS, type ChurnReason } from "../codes/performance.ts";
import { within } from "../kernel/guard.ts";
import { all, map, type Outcome } from "../kernel/outcome.ts";

export interface LostAccount {
  readonly reason: ChurnReason | null;
  /** Yearly value that is gone, in yuan. */
  readonly valueLost: number | null;
  /** 0–1. */
  readonly winBackChance: number | null;
  readonly wonBack: boolean;
}

export interface LossByReason {
  /** Null for accounts whose reason nobody wrote down. */
  readonly reason: ChurnReason | null;
  readonly accounts: number;
  readonly valueLost: number;
  /** Part of the value of all lost accounts, 0–1; null when none has a value. */
  readonly share: number | null;
  /** Value × chance of those not yet won back. */
  readonly expectedBack: number;
  /** Accounts without a value, and accounts to win back without a chance: the sums leave them out. */
  readonly unvalued: number;
  readonly unrated: number;
}

/**
 * What was lost, why, and what may come back: a line for each reason that occurs, in the order of the reasons.
 * Fault: out-of-range.
 * @model CHURN-3
 * @origin own
 */
export function lossesByReason(accounts: readonly LostAccount[]): Outcome<readonly LossByReason[]> {
  const checked = all(
    accounts.flatMap(({ valueLost, winBackChance }) => [
      within("valueLost", valueLost ?? 0, 0, Infinity),
      within("winBackChance", winBackChance ?? 0, 0, 1),
    ]),
  );
  const total = sumOf(accounts, valueOf);
  return map(checked, () =>
    [...CHURN_REASONS, null].flatMap((reason) => {
      const those = accounts.filter((account) => account.reason === reason);
      return those.length === 0 ? [] : [lineOf(reason, those, total)];
    }),
  );
}

function lineOf(reason: ChurnReason | null, accounts: readonly LostAccount[], total: number): LossByReason {
  const away = accounts.filter(({ wonBack }) => !wonBack);
  const valueLost = sumOf(accounts, valueOf);
  return {
    reason,
    accounts: accounts.length,
    valueLost,
    share: total === 0 ? null : valueLost / total,
    expectedBack: sumOf(away, (account) => valueOf(account) * (account.winBackChance ?? 0)),
    unvalued: accounts.filter((account) => account.valueLost === null).length,
    unrated: away.filter(({ winBackChance }) => winBackChance === null).length,
  };
}

function valueOf({ valueLost }: LostAccount): number {
  return valueLost ?? 0;
}

function sumOf(accounts: readonly LostAccount[], amount: (account: LostAccount) => number): number {
  return accounts.reduce((sum, account) => sum + amount(account), 0);
}
