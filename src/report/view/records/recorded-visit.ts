import type { SerialDate } from "#core/calendar/serial-date.ts";
import type { Parameters } from "#core/parameters/parameters.ts";
import { completeness } from "#core/records/completeness.ts";
import { followUp, followUpDue, type FollowUp } from "#core/records/follow-up.ts";
import { enteredLate, visitorLevelLow } from "#core/records/visit-record.ts";
import type { Account } from "#workbook/account-book.ts";
import { contract } from "#workbook/contract.ts";
import type { Column } from "#workbook/define-table.ts";
import type { Visit } from "../visit/visit-rows.ts";
import { visitsUntil } from "../visit/visit-facts.ts";

export type VisitColumn = keyof Visit;

/** A visit with what its record still lacks. */
export interface RecordedVisit {
  readonly visit: Visit;
  /** Part of the fields of a complete record that are filled in, 0–1. */
  readonly share: number;
  readonly open: readonly VisitColumn[];
  readonly followUpDue: SerialDate | null;
  /** Null where it has no due day. */
  readonly followUp: FollowUp | null;
  /** A later visit took the place of the follow-up. */
  readonly followedBy: SerialDate | null;
  readonly enteredLate: boolean;
  readonly visitorLow: boolean;
}

/** The visits of a period, newest first. */
export function recordedVisits(
  account: Account,
  from: SerialDate,
  asOf: SerialDate,
  parameters: Parameters,
): readonly RecordedVisit[] {
  const all = visitsUntil(account, asOf);
  return all
    .filter(({ date }) => date >= from)
    .map((visit) => {
      const later = all.findLast(({ date }) => date > visit.date)?.date ?? null;
      return recorded(visit, later, asOf, parameters);
    });
}

function recorded(visit: Visit, later: SerialDate | null, asOf: SerialDate, parameters: Parameters): RecordedVisit {
  const { date, enteredAt, visitorLevel, followUpDone } = visit;
  const calculated = followUpDue(date, parameters);
  const due = visit.followUpDue ?? (calculated.ok ? calculated.value : null);
  const followedBy = followUpDone === null ? later : null;
  const state = followUp(due, followUpDone ?? followedBy, asOf);
  const filled = completeness(RECORD_COLUMNS.map((column) => [column, visit[column] !== null] as const));
  const late = enteredAt === null ? null : enteredLate(date, enteredAt, parameters);
  return {
    visit,
    share: filled.ok ? filled.value.share : 1,
    open: filled.ok ? filled.value.open : [],
    followUpDue: due,
    followUp: state.ok ? state.value : null,
    followedBy,
    enteredLate: late?.ok === true && late.value,
    visitorLow: visitorLevel !== null && visitorLevelLow(visitorLevel),
  };
}

/** What belongs to a complete record; whose visit it was the account says. */
const RECORD_COLUMNS = (Object.entries<Column>(contract.visits.columns) as [VisitColumn, Column][])
  .filter(([id, { complete, required }]) => id !== "customer" && (complete === true || required !== undefined))
  .map(([id]) => id);
