import type { SerialDate } from "#core/calendar/serial-date.ts";
import type { Parameters } from "#core/parameters/parameters.ts";
import { followUp, followUpDue } from "#core/records/follow-up.ts";
import type { PaneWords } from "#locales/pane-words.ts";
import type { Account } from "#workbook/account-book.ts";
import type { Row } from "#workbook/contract.ts";
import { visitKey } from "../../book/rows-of.ts";
import { shortDay } from "../../shared/due-chip.ts";
import type { ChipData, RowData } from "../../shared/screen.tsx";

/** A visit in two lines, and the account it belongs to. */
export interface VisitRow extends RowData {
  readonly account: string;
  readonly visit: string;
}

export interface VisitContext {
  readonly today: SerialDate;
  readonly parameters: Parameters;
  readonly words: PaneWords;
}

/** Visits of accounts, the latest first. */
export function visitRows(accounts: readonly Account[], context: VisitContext): readonly VisitRow[] {
  const all = accounts.flatMap(({ name, visits }) => visits.map((visit) => ({ name, visit })));
  return all
    .toSorted((one, other) => other.visit.date - one.visit.date)
    .map(({ name, visit }, at) => ({
      key: String(at),
      account: name,
      visit: visitKey(visit),
      name: accounts.length === 1 ? (visit.customerPeople ?? context.words.visits.nobody) : name,
      rest: accounts.length === 1 ? "" : (visit.customerPeople ?? ""),
      number: shortDay(visit.date, context.words),
      reason: visit.customerWords ?? visit.mainPoints ?? context.words.visits.noWords,
      chip: followUpChip(visit, context),
    }));
}

/** Where the follow-up stands; nothing once the days for records are over (REC-1). */
function followUpChip(visit: Row<"visits">, { today, parameters, words }: VisitContext): ChipData | undefined {
  const computed = followUpDue(visit.date, parameters);
  const due = visit.followUpDue ?? (computed.ok ? computed.value : null);
  const state = followUp(due, visit.followUpDone, today);
  if (!state.ok || due === null || (visit.followUpDone === null && today - due > parameters["visit.recordDays"]))
    return undefined;
  switch (state.value.state) {
    case "DONE":
      return { standing: "good", text: words.visits.followUp.DONE };
    case "LATE":
      return { standing: "warn", text: words.visits.followUp.LATE };
    case "OPEN":
      return { standing: "plain", text: words.visits.followUp.OPEN(shortDay(due, words)) };
    case "OVERDUE":
      return { standing: "bad", text: words.visits.followUp.OVERDUE(String(state.value.daysOverdue)) };
  }
}
