import type { SerialDate } from "#core/calendar/serial-date.ts";
import { relativeShare } from "#core/competition/relative-share.ts";
import { exceeds } from "#core/kernel/guard.ts";
import { normalise } from "#core/kernel/normalise.ts";
import type { AccountBook } from "#workbook/account-book.ts";
import type { Row } from "#workbook/contract.ts";

type Share = Row<"marketShares">;

/** Who holds how much of one market in the newest year on record. */
export interface Market {
  readonly name: string;
  /** null where nobody wrote one down. */
  readonly year: number | null;
  /** One a company, the largest first. */
  readonly shares: readonly Share[];
  /** 0–1; null where ours is not on record. */
  readonly own: number | null;
  /** The largest rival; null where none is on record. */
  readonly largest: Share | null;
  /** Whether all shares together are more than the market, which then tells nothing. */
  readonly isOver: boolean;
  /** Our share ÷ that of the largest rival (COMP-5); null where either is not known. */
  readonly relative: number | null;
}

/** "其他厂商", "Others": a part of the market, and no company. */
const REMAINDER = /^(?:其他|其它|其余)|^(?:all )?(?:the )?(?:others?|rest|remainder)\b/;

/** Markets in the order of the workbook, as known on a day. */
export function marketsOf({ team }: AccountBook, asOf: SerialDate): readonly Market[] {
  const known = team.marketShares.filter(({ found }) => found === null || found <= asOf);
  const markets = new Map<string, Share[]>();
  for (const row of known) {
    const name = normalise(row.market);
    const rows = markets.get(name) ?? [];
    rows.push(row);
    markets.set(name, rows);
  }
  return [...markets.values()].map(marketOf);
}

function marketOf(rows: readonly Share[]): Market {
  const year = rows.reduce<Share["year"]>((newest, { year: one }) => ((one ?? 0) > (newest ?? 0) ? one : newest), null);
  const shares = newestOfEach(rows.filter((row) => row.year === year)).toSorted(
    (one, other) => other.share - one.share,
  );
  const ours = shares.filter(isOurs);
  const own = ours.length === 0 ? null : sumOf(ours);
  const rivals = shares.filter((row) => !isOurs(row) && !REMAINDER.test(normalise(row.company)));
  const isOver = exceeds(sumOf(shares), 1);
  const relative = isOver
    ? null
    : relativeShare(
        own,
        rivals.map(({ share }) => share),
      );
  return {
    ...{ name: rows[0]?.market ?? "", year, shares, own, largest: rivals[0] ?? null, isOver },
    relative: relative?.ok === true ? relative.value : null,
  };
}

const isOurs = ({ isOwn }: Share) => isOwn === true;

const sumOf = (rows: readonly Share[]) => rows.reduce((sum, { share }) => sum + share, 0);

/** Somebody may have written a company's share of the year anew. */
function newestOfEach(rows: readonly Share[]): readonly Share[] {
  const companies = new Map<string, Share>();
  for (const row of rows) {
    const name = normalise(row.company);
    if ((row.found ?? 0) >= (companies.get(name)?.found ?? 0)) companies.set(name, row);
  }
  return [...companies.values()];
}
