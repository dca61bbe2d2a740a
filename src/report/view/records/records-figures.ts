import { isoDate } from "#core/calendar/iso-date.ts";
import type { Step } from "#core/codes/codes.ts";
import type { DevelopmentWay } from "#core/codes/records.ts";
import type { ContactSummary } from "#core/records/contact-summary.ts";
import type { RecordsFacts } from "./records-facts.ts";

/** The numbers of the records: dates YYYY-MM-DD, shares 0–1, null = not known. */
export interface RecordsFigures {
  readonly from: string;
  readonly visits: readonly {
    readonly date: string;
    readonly share: number;
    readonly followUpDue: string | null;
    readonly daysOverdue: number | null;
  }[];
  /** Visits whose record is not complete. */
  readonly incomplete: number;
  /** Visits that were not followed up in time and still are not. */
  readonly overdue: number;
  readonly development: ContactSummary | null;
  /** Ways to develop the customer, the best first; scores 0–100. */
  readonly ways: readonly { readonly way: DevelopmentWay; readonly score: number | null; readonly chosen: boolean }[];
  readonly deals: readonly {
    readonly id: string | null;
    readonly step: Step | null;
    readonly days: number | null;
    readonly due: readonly string[];
  }[];
}

export function recordsFigures({ from, visits, summary, ways, deals }: RecordsFacts): RecordsFigures {
  return {
    from: isoDate(from),
    visits: visits.map(({ visit, share, followUpDue, followUp }) => ({
      date: isoDate(visit.date),
      share,
      followUpDue: followUpDue === null ? null : isoDate(followUpDue),
      daysOverdue: followUp === null ? null : followUp.daysOverdue,
    })),
    incomplete: visits.filter(({ open }) => open.length > 0).length,
    overdue: visits.filter(({ followUp }) => followUp?.state === "OVERDUE").length,
    development: summary,
    ways: (ways?.ways ?? []).map(({ way, score, isChosen }) => ({
      way,
      score: score?.score ?? null,
      chosen: isChosen,
    })),
    deals: deals.map(({ opportunity, current }) => ({
      id: opportunity.oppId,
      step: opportunity.step,
      days: current === null ? null : current.days,
      due: current === null ? [] : current.actions.map(({ due }) => isoDate(due)),
    })),
  };
}
