import type { SerialDate } from "../calendar/serial-date.ts";
import { INVITATION_STATUSES, type InvitationStatus } from "../codes/performance.ts";
import { followUp } from "../records/follow-up.ts";

export interface Invitation {
  readonly status: InvitationStatus;
  /** When the guest is to be spoken to after the event; null where that is not known. */
  readonly followUpDue: SerialDate | null;
  readonly followUpDone: SerialDate | null;
}

export interface InvitationList {
  readonly counts: Readonly<Record<InvitationStatus, number>>;
  /** Guests who were asked. */
  readonly asked: number;
  /** Said yes ÷ answered, 0–1; who came or stayed away without a word had said yes. Null without answers. */
  readonly acceptance: number | null;
  /** Came ÷ said yes, of those of whom it is known, 0–1; null before the event. */
  readonly attendance: number | null;
  /** Guests who came and were not spoken to by the day that was set. */
  readonly followUpsOverdue: number;
}

/**
 * How an event's invitations stand. No field of it is for gifts: what a company allows is in its own register.
 * @model EVT-2
 * @model CMP-1
 * @origin own
 */
export function invitationList(invitations: readonly Invitation[], today: SerialDate): InvitationList {
  const count = (...statuses: readonly InvitationStatus[]) =>
    invitations.filter(({ status }) => statuses.includes(status)).length;
  const came = count("ATTENDED");
  const decided = came + count("ABSENT");
  const accepted = decided + count("ACCEPTED");
  const answered = accepted + count("DECLINED");
  const late = invitations.filter(({ status, followUpDue, followUpDone }) => {
    const state = followUp(followUpDue, followUpDone, today);
    return status === "ATTENDED" && state.ok && state.value.state === "OVERDUE";
  });
  const counts = Object.fromEntries(INVITATION_STATUSES.map((status) => [status, count(status)]));
  return {
    counts: counts as Record<InvitationStatus, number>,
    asked: invitations.length - count("PLANNED"),
    acceptance: answered === 0 ? null : accepted / answered,
    attendance: decided === 0 ? null : came / decided,
    followUpsOverdue: late.length,
  };
}
