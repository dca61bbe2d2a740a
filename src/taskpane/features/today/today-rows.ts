import { isWorkday } from "#core/calendar/workday.ts";
import type { SerialDate } from "#core/calendar/serial-date.ts";
import type { Parameters } from "#core/parameters/parameters.ts";
import type { WorkingWords } from "#locales/working-words.ts";
import { placeOfItem, type DueItem } from "../../book/due-items.ts";
import { dueChip, shortDay } from "../../shared/due-chip.ts";
import type { RowData } from "../../shared/screen.tsx";
import type { Route } from "../../shared/route.ts";

/** A row of the day with how late it is, and where it leads. */
export interface TodayRow extends RowData {
  /** Days late; below 0 for what is still to come. */
  readonly late: number;
  readonly route: Route;
}

export interface RowContext {
  readonly words: WorkingWords;
  readonly today: SerialDate;
  readonly parameters: Parameters;
}

export function rowOf({ account, due, source }: DueItem, context: RowContext, key: string): TodayRow {
  const { words, today } = context;
  const { rest, reason } = textsOf(source, context);
  const isRestDay = isOff(due) && due >= today;
  return {
    key,
    name: account,
    rest,
    number: shortDay(due, words.pane),
    reason: isRestDay ? words.pane.today.onRestDay(reason) : reason,
    chip: dueChip(due, today, words.pane),
    late: today - due,
    route: placeOfItem(account, source),
  };
}

function isOff(day: SerialDate): boolean {
  const works = isWorkday(day);
  return works.ok && !works.value;
}

function textsOf(
  source: DueItem["source"],
  { words, parameters }: RowContext,
): { readonly rest: string; readonly reason: string } {
  const { today, shell } = words.pane;
  switch (source.kind) {
    case "followUp": {
      const { visit } = source;
      const days = String(parameters["visit.followUpDays"]);
      return { rest: visit.customerPeople ?? "", reason: today.followUp(shortDay(visit.date, words.pane), days) };
    }
    case "visitStep":
      return { rest: source.visit.nextStep ?? "", reason: today.visitStep(shortDay(source.visit.date, words.pane)) };
    case "personStep":
      return { rest: source.person.nextAction ?? "", reason: today.personStep(source.person.name) };
    case "dealStep":
      return {
        rest: source.deal.nextStep ?? "",
        reason: today.dealStep(source.deal.name ?? source.deal.oppId ?? shell.dot),
      };
    case "action": {
      const { text, owner } = source.action;
      return { rest: text, reason: owner === null ? today.noOwner : today.actionBy(owner) };
    }
    case "touchpoint": {
      const days = source.what.slice(1);
      const isMoved = source.computed !== null && source.computed.isMoved;
      return {
        rest: words.codes.touchpointKind[source.what],
        reason: isMoved ? today.touchpointMoved(days) : today.touchpoint(days),
      };
    }
  }
}
