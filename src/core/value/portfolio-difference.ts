import { abcClasses } from "../accounts/abc-class.ts";
import type { AbcClass, Tier } from "../codes/codes.ts";
import type { PortfolioMove } from "../codes/results/value.ts";
import { exceeds, present, within } from "../kernel/guard.ts";
import { normalise } from "../kernel/normalise.ts";
import { map, ok, type Outcome } from "../kernel/outcome.ts";
import type { Parameters } from "../parameters/parameters.ts";

/** A row of a portfolio; an account may have several, whose values add up. */
export interface PortfolioRow {
  readonly name: string | null;
  /** Yuan. Blank and 0 alike are no business, as Excel may hand over a blank as 0. */
  readonly value: number | null;
  /** Null is "not known"; so is a tier on which an account's rows disagree. */
  readonly tier: Tier | null;
}

/** An account of either portfolio. */
export interface AccountDifference {
  /** As the later portfolio writes it. */
  readonly name: string;
  readonly move: PortfolioMove;
  readonly before: Standing;
  readonly after: Standing;
  /** Value after less value before. */
  readonly change: number;
}

export interface Standing {
  readonly value: number;
  /** Among the accounts of its own portfolio (ABC-1); null without business. */
  readonly abcClass: AbcClass | null;
  readonly tier: Tier | null;
}

/**
 * What became of each account between two portfolios: came, went, grew, shrank. Names that differ in nothing but case,
 * width and blanks are one account. The later portfolio's accounts come first, in its order, then those that only the
 * earlier one has. Faults: missing for a row without a name, not-a-number.
 * @model DIFF-1
 * @origin std for the kinds of movement, own for telling accounts and classes apart
 */
export function portfolioDifference(
  before: readonly PortfolioRow[],
  after: readonly PortfolioRow[],
  parameters: Parameters,
): Outcome<readonly AccountDifference[]> {
  const [earlier, later] = [accountsOf(before, parameters), accountsOf(after, parameters)];
  if (!earlier.ok) return earlier;
  return map(later, (now) => {
    const differences: AccountDifference[] = [];
    for (const [key, account] of now) differences.push(differenceOf(earlier.value.get(key) ?? null, account));
    for (const [key, account] of earlier.value) if (!now.has(key)) differences.push(differenceOf(account, null));
    return differences;
  });
}

/** An account whose rows are being gathered. */
interface Account {
  readonly name: string;
  value: number;
  abcClass: AbcClass | null;
  tier: Tier | null;
  disagrees: boolean;
}

function differenceOf(before: Account | null, after: Account | null): AccountDifference {
  const [from, to] = [standingOf(before), standingOf(after)];
  return {
    name: after?.name ?? before?.name ?? "",
    move: moveOf(from.value, to.value),
    before: from,
    after: to,
    change: to.value - from.value,
  };
}

function standingOf(account: Account | null): Standing {
  if (account === null) return { value: 0, abcClass: null, tier: null };
  const { value, abcClass, tier, disagrees } = account;
  return { value, abcClass, tier: disagrees ? null : tier };
}

function moveOf(from: number, to: number): PortfolioMove {
  if (from === 0) return to === 0 ? "SAME" : "NEW";
  if (to === 0) return "LOST";
  if (exceeds(to, from)) return "UP";
  return exceeds(from, to) ? "DOWN" : "SAME";
}

/** Accounts by the name under which they are compared, in the order in which they first come. */
function accountsOf(rows: readonly PortfolioRow[], parameters: Parameters): Outcome<ReadonlyMap<string, Account>> {
  const accounts = new Map<string, Account>();
  for (const row of rows) {
    const name = present("accountName", row.name);
    if (!name.ok) return name;
    const value = within("accountValue", row.value ?? 0, -Infinity, Infinity);
    if (!value.ok) return value;
    const key = normalise(name.value);
    const known = accounts.get(key);
    if (known === undefined) {
      accounts.set(key, { name: name.value, value: value.value, abcClass: null, tier: row.tier, disagrees: false });
      continue;
    }
    known.value += value.value;
    known.disagrees ||= known.tier !== null && row.tier !== null && row.tier !== known.tier;
    known.tier ??= row.tier;
  }
  setClasses([...accounts.values()], parameters);
  return ok(accounts);
}

function setClasses(accounts: readonly Account[], parameters: Parameters): void {
  const values = accounts.map(({ value }) => (value === 0 ? null : value));
  for (const [index, { class: found }] of abcClasses(values, parameters).entries()) {
    const account = accounts[index];
    if (account && found !== "?") account.abcClass = found;
  }
}
