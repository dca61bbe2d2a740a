import { LAST_SERIAL, type SerialDate } from "#core/calendar/serial-date.ts";
import type { Parameters } from "#core/parameters/parameters.ts";
import { followUp, followUpDue } from "#core/records/follow-up.ts";
import type { Account } from "#workbook/account-book.ts";
import { peopleIn } from "../people-in.ts";
import type { Visit } from "./visit-rows.ts";

/** What somebody owes the other side. */
export interface Commitment {
  readonly kind: "ACTION" | "NEXT-STEP" | "FOLLOW-UP" | "AGREED";
  /** BOTH: the record does not say which. */
  readonly side: "OURS" | "THEIRS" | "BOTH";
  /** Null for a follow-up, whose words are the document's. */
  readonly text: string | null;
  readonly owner: string | null;
  readonly due: SerialDate | null;
  /** Days since it was due; 0 while it is not, or has no date. */
  readonly daysLate: number;
  /** Day of the visit that it comes from. */
  readonly visited: SerialDate | null;
}

/** Open actions, and what the last visit left to do, the earliest first, those without a date last. */
export function commitmentsOf(
  account: Account,
  visits: readonly Visit[],
  asOf: SerialDate,
  parameters: Parameters,
): readonly Commitment[] {
  const [last] = visits;
  const found = [...openActions(account, asOf), ...(last === undefined ? [] : ofVisit(last, asOf, parameters))];
  return found
    .map((one) => ({ ...one, daysLate: Math.max(0, asOf - (one.due ?? asOf)) }))
    .sort((one, other) => (one.due ?? LAST_SERIAL + 1) - (other.due ?? LAST_SERIAL + 1));
}

type Undated = Omit<Commitment, "daysLate">;

function openActions({ actions, persons }: Account, asOf: SerialDate): readonly Undated[] {
  return actions.flatMap(({ text, owner, due, done, status }): readonly Undated[] => {
    const isDone = done === null ? status === "DONE" : done <= asOf;
    if (isDone || status === "CANCELLED") return [];
    const side = peopleIn(persons, owner).known.length > 0 ? "THEIRS" : "OURS";
    return [{ kind: "ACTION", side, text, owner, due, visited: null }];
  });
}

/** Next step, follow-up and what was agreed: an earlier visit's was taken up by the one after it. */
function ofVisit(visit: Visit, asOf: SerialDate, parameters: Parameters): readonly Undated[] {
  const { date: visited, author: owner, nextStep, nextDate, commitments } = visit;
  const own = { side: "OURS", owner, visited } as const;
  const due = visit.followUpDue ?? dueOf(visited, parameters);
  const state = followUp(due, visit.followUpDone, asOf);
  const isFollowed = state.ok && (state.value.state === "DONE" || state.value.state === "LATE");
  return [
    ...(nextStep === null ? [] : [{ ...own, kind: "NEXT-STEP", text: nextStep, due: nextDate } as const]),
    ...(isFollowed ? [] : [{ ...own, kind: "FOLLOW-UP", text: null, due } as const]),
    ...(commitments === null
      ? []
      : [{ kind: "AGREED", side: "BOTH", text: commitments, owner: null, due: null, visited } as const]),
  ];
}

function dueOf(visited: SerialDate, parameters: Parameters): SerialDate | null {
  const due = followUpDue(visited, parameters);
  return due.ok ? due.value : null;
}
