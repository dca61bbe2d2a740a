import type { SerialDate } from "#core/calendar/serial-date.ts";
import type { Account } from "#workbook/account-book.ts";

/** A complaint or a request that waits for a solution. */
export interface OpenProblem {
  readonly kind: "COMPLAINT" | "REQUEST";
  readonly text: string | null;
  readonly raised: SerialDate;
  readonly daysOpen: number;
  readonly owner: string | null;
  readonly due: SerialDate | null;
  readonly answered: boolean;
  readonly solution: string | null;
}

/** Complaints first, the oldest first. */
export function openProblems({ complaints, serviceRequests }: Account, asOf: SerialDate): readonly OpenProblem[] {
  const isBy = (date: SerialDate | null) => date !== null && date <= asOf;
  const ofComplaints = complaints
    .filter(({ date, closed }) => date <= asOf && !isBy(closed))
    .map(({ text, date, owner, due, answered, solution }) => ({
      kind: "COMPLAINT" as const,
      ...{ text, raised: date, daysOpen: asOf - date, owner, due, answered: isBy(answered), solution },
    }));
  const ofRequests = serviceRequests
    .filter(({ received, solved, status }) => {
      const isSolved = solved === null ? status === "SOLVED" || status === "CLOSED" : solved <= asOf;
      return received <= asOf && !isSolved;
    })
    .map(({ subject, received, owner, answerDue, answered, solution }) => ({
      kind: "REQUEST" as const,
      ...{ text: subject, raised: received, daysOpen: asOf - received, owner, due: answerDue },
      ...{ answered: isBy(answered), solution },
    }));
  const byAge = <One extends { readonly raised: SerialDate }>(list: readonly One[]) =>
    list.toSorted((one, other) => one.raised - other.raised);
  return [...byAge(ofComplaints), ...byAge(ofRequests)];
}
