import { isoDate } from "#core/calendar/iso-date.ts";
import { standingOf } from "./agenda-data.ts";
import type { ReviewContext } from "./review-context.ts";

/** The numbers behind the texts; the customer's copy holds none that it does not tell. */
export interface ReviewFigures {
  readonly kind: string;
  readonly signed: string | null;
  readonly date: string;
  readonly calculated: boolean;
  readonly minutes: number;
  readonly goals: { readonly count: number; readonly met: number; readonly late: number };
  readonly confirmedValue: number | null;
  readonly problems: number;
  readonly openItems: number;
  readonly inside: {
    readonly state: string;
    readonly claimedValue: number | null;
    readonly satisfaction: number | null;
    readonly churnRisk: number | null;
    readonly commitments: number;
    readonly whitespace: number;
    readonly daysToRenewal: number | null;
  } | null;
}

export function reviewFigures({ facts, forCustomer }: ReviewContext, minutes: number): ReviewFigures {
  const { meeting, value, churn, satisfaction, renewals, whitespace } = facts;
  return {
    kind: meeting.kind,
    signed: meeting.signed === null ? null : isoDate(meeting.signed),
    date: isoDate(meeting.date),
    calculated: meeting.calculated,
    minutes,
    goals: { count: facts.goals.length, ...standingOf(facts.goals) },
    confirmedValue: value.total?.confirmed ?? null,
    problems: facts.problems.length,
    openItems: facts.openItems.length,
    inside: forCustomer
      ? null
      : {
          state: meeting.state,
          claimedValue: value.total?.claimed ?? null,
          satisfaction: satisfaction.account?.score ?? null,
          churnRisk: churn?.risk?.risk ?? null,
          commitments: facts.commitments.length,
          whitespace: whitespace.gap,
          daysToRenewal: renewals[0]?.daysLeft ?? null,
        },
  };
}
