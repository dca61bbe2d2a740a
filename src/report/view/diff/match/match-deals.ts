import { normalise } from "#core/kernel/normalise.ts";
import type { Account } from "#workbook/account-book.ts";
import type { Opportunity } from "#workbook/contract.ts";
import { matchRows, type Identity, type Matched } from "./match-rows.ts";

/** One opportunity in both workbooks, or in one of them. */
export interface DealPair {
  readonly old: Opportunity | null;
  readonly new: Opportunity | null;
}

/** An account's opportunities; one that changed the account stands with both, out of one and into the other. */
export interface AccountDeals {
  readonly stayed: readonly DealPair[];
  readonly cameIn: readonly MovedDeal[];
  readonly wentOut: readonly MovedDeal[];
}

export interface MovedDeal {
  readonly old: Opportunity;
  readonly new: Opportunity;
  /** The account on the other side. */
  readonly other: Account;
}

const dated = (text: string | null, { created }: Opportunity) =>
  text === null || created === null ? null : `${text}|${created}`;

const identity: Identity<Opportunity> = {
  id: ({ oppId }) => oppId,
  names: [(deal) => dated(deal.name, deal), ({ name }) => name, (deal) => dated(deal.product, deal)],
  renumbered: false,
};

/** The opportunities of every account of either workbook. */
export function matchDeals({ pairs, gone, added }: Matched<Account>): ReadonlyMap<Account, AccountDeals> {
  const own = pairs.map((pair) => ({
    pair,
    deals: matchRows(pair.old.opportunities, pair.new.opportunities, identity),
  }));
  const left = [
    ...own.flatMap(({ pair, deals }) => deals.gone.map((deal) => ({ deal, account: pair.new }))),
    ...gone.flatMap((account) => account.opportunities.map((deal) => ({ deal, account }))),
  ];
  const arrived = [
    ...own.flatMap(({ pair, deals }) => deals.added.map((deal) => ({ deal, account: pair.new }))),
    ...added.flatMap((account) => account.opportunities.map((deal) => ({ deal, account }))),
  ];
  const moves = movesBetween(left, arrived);
  const moved = new Set(moves.flatMap(({ from, to }) => [from.deal, to.deal]));
  const goneOf = groupBy(moves, ({ from }) => from.account);
  const cameTo = groupBy(moves, ({ to }) => to.account);
  const dealsOf = (account: Account, deals: Matched<Opportunity>): AccountDeals => ({
    stayed: [
      ...deals.pairs,
      ...deals.gone.filter((deal) => !moved.has(deal)).map((old) => ({ old, new: null })),
      ...deals.added.filter((deal) => !moved.has(deal)).map((deal) => ({ old: null, new: deal })),
    ],
    cameIn: (cameTo.get(account) ?? []).map(({ from, to }) => ({ old: from.deal, new: to.deal, other: from.account })),
    wentOut: (goneOf.get(account) ?? []).map(({ from, to }) => ({ old: from.deal, new: to.deal, other: to.account })),
  });
  return new Map([
    ...own.map(({ pair, deals }) => [pair.new, dealsOf(pair.new, deals)] as const),
    ...gone.map((one) => [one, dealsOf(one, { pairs: [], gone: one.opportunities, added: [] })] as const),
    ...added.map((one) => [one, dealsOf(one, { pairs: [], gone: [], added: one.opportunities })] as const),
  ]);
}

interface Placed {
  readonly deal: Opportunity;
  readonly account: Account;
}

interface Move {
  readonly from: Placed;
  readonly to: Placed;
}

// Some teams number the opportunities of each customer from 1: only with its name besides is a number the same deal.
function movesBetween(left: readonly Placed[], arrived: readonly Placed[]): readonly Move[] {
  const targets = groupBy(arrived, ({ deal }) => signature(deal));
  const sources = groupBy(left, ({ deal }) => signature(deal));
  return [...sources].flatMap(([key, [from, ...others]]) => {
    const [to, ...more] = targets.get(key) ?? [];
    const clear = key !== "" && others.length === 0 && more.length === 0;
    return clear && from !== undefined && to !== undefined ? [{ from, to }] : [];
  });
}

function signature(deal: Opportunity): string {
  const text = deal.name ?? dated(deal.product, deal);
  return deal.oppId === null || text === null ? "" : normalise(`${deal.oppId}|${text}`);
}

function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}
