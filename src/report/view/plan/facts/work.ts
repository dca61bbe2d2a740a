import type { SerialDate } from "#core/calendar/serial-date.ts";
import { contactSummary, type ContactSummary } from "#core/records/contact-summary.ts";
import type { Account } from "#workbook/account-book.ts";
import type { Row } from "#workbook/contract.ts";

/** Actions that were agreed and are not done. */
export interface OpenActions {
  /** The soonest first, those without a date last. */
  readonly rows: readonly Row<"actions">[];
  readonly overdue: number;
  /** Done within the year before the day. */
  readonly done: number;
}

const YEAR_DAYS = 365;

/** null where no action is on record. */
export function openActionsOf({ actions }: Account, asOf: SerialDate): OpenActions | null {
  if (actions.length === 0) return null;
  const isDone = ({ done, status }: Row<"actions">) => (done === null ? status === "DONE" : done <= asOf);
  const rows = actions
    .filter((row) => !isDone(row) && row.status !== "CANCELLED")
    .toSorted((one, other) => (one.due ?? Infinity) - (other.due ?? Infinity));
  return {
    rows,
    overdue: rows.filter(({ due }) => due !== null && due < asOf).length,
    done: actions.filter((row) => isDone(row) && (row.done === null || row.done > asOf - YEAR_DAYS)).length,
  };
}

/** The way to winning the customer (REC-2). */
export interface Development {
  /** Newest first. */
  readonly rows: readonly Row<"developmentLog">[];
  readonly latest: Row<"developmentLog">;
  readonly summary: ContactSummary | null;
}

/** null where nothing is on record. */
export function developmentOf({ developmentLog }: Account, asOf: SerialDate): Development | null {
  const rows = developmentLog.filter(({ date }) => date <= asOf).toSorted((one, other) => other.date - one.date);
  const [latest] = rows;
  if (latest === undefined) return null;
  const summary = contactSummary(rows);
  return { rows, latest, summary: summary.ok ? summary.value : null };
}
