import type { SerialDate } from "#core/calendar/serial-date.ts";
import type { Row } from "#workbook/contract.ts";
import { matchRows, type Matched } from "../diff/match/match-rows.ts";

export type Receivable = Row<"receivables">;

export const OVERDUE_KINDS = ["newOverdue", "grown", "paid", "rescheduled", "removed", "aged"] as const;
/** Why overdue receivables moved. Aged: still the same amount overdue. */
export type OverdueKind = (typeof OVERDUE_KINDS)[number];

export interface OverdueMovement {
  readonly kind: OverdueKind;
  readonly row: Receivable;
  /** Yuan; 0 for an amount that only aged. */
  readonly amount: number;
  /** Days since it was due. */
  readonly days: number;
}

/** From one overdue total to the other: from + all amounts = to. */
export interface OverdueChange {
  readonly from: number;
  readonly to: number;
  readonly movements: readonly OverdueMovement[];
}

/** What is still to be paid: as it is written, else what was due or invoiced less what came in. */
export function outstandingOf({ outstanding, amount, invoiced, received }: Receivable): number {
  const owed = outstanding ?? (amount ?? invoiced ?? 0) - (received ?? 0);
  return Math.max(0, owed);
}

/** What is to be paid and was due before the date. */
export function overdueOf(row: Receivable | null, asOf: SerialDate): number {
  return row === null || row.due === null || row.due >= asOf ? 0 : outstandingOf(row);
}

export function overdueChange(
  before: readonly Receivable[],
  after: readonly Receivable[],
  asOf: { readonly old: SerialDate; readonly new: SerialDate },
): OverdueChange {
  const { pairs, gone, added } = matchReceivables(before, after);
  const both = [
    ...pairs.map((pair) => ({ old: pair.old, new: pair.new })),
    ...gone.map((row) => ({ old: row, new: null })),
    ...added.map((row) => ({ old: null, new: row })),
  ];
  const total = (rows: readonly Receivable[], date: SerialDate) =>
    rows.reduce((sum, row) => sum + overdueOf(row, date), 0);
  return {
    from: total(before, asOf.old),
    to: total(after, asOf.new),
    movements: both.flatMap(({ old, new: now }) => movementOf(old, now, asOf)),
  };
}

function matchReceivables(before: readonly Receivable[], after: readonly Receivable[]): Matched<Receivable> {
  const known = (...parts: readonly (string | number | null)[]) =>
    parts.includes(null) ? null : parts.map(String).join("|");
  return matchRows(before, after, {
    id: ({ receivableId }) => receivableId,
    names: [
      ({ contractId, milestone }) => known(contractId, milestone),
      ({ contractId, due }) => known(contractId, due),
      ({ amount, due }) => known(amount, due),
    ],
    renumbered: false,
  });
}

function movementOf(
  old: Receivable | null,
  now: Receivable | null,
  asOf: { readonly old: SerialDate; readonly new: SerialDate },
): readonly OverdueMovement[] {
  const row = now ?? old;
  const [from, to] = [overdueOf(old, asOf.old), overdueOf(now, asOf.new)];
  if (row === null || (from === 0 && to === 0)) return [];
  return [{ kind: kindOf(now, from, to), row, amount: to - from, days: asOf.new - (row.due ?? asOf.new) }];
}

function kindOf(now: Receivable | null, from: number, to: number): OverdueKind {
  if (now === null) return "removed";
  if (from === 0) return "newOverdue";
  if (to === from) return "aged";
  if (to > from) return "grown";
  return to > 0 || outstandingOf(now) === 0 ? "paid" : "rescheduled";
}
