import type { SerialDate } from "#core/calendar/serial-date.ts";
import { isoDate } from "#core/calendar/iso-date.ts";
import type { OpportunityWords } from "#locales/opportunity-words.ts";
import type { WorkingWords } from "#locales/working-words.ts";
import type { Opportunity } from "#workbook/contract.ts";
import { dueChip, shortDay } from "../../shared/due-chip.ts";
import { restDay } from "../../shared/holiday-text.ts";
import type { RowData } from "../../shared/screen.tsx";

export const DATE_KINDS = ["tender", "sign", "cash", "revenue"] as const;
export type DateKind = (typeof DATE_KINDS)[number];

const COLUMNS = {
  tender: ["expTender", "firstTender"],
  sign: ["expSign", "firstSign"],
  cash: ["expCash", "firstCash"],
  revenue: ["expRevenue", "firstRevenue"],
} as const satisfies Readonly<Record<DateKind, readonly [keyof Opportunity, keyof Opportunity]>>;

export interface PredictedDate {
  readonly kind: DateKind;
  readonly date: SerialDate | null;
  readonly first: SerialDate | null;
}

/** The predicted dates of an opportunity, with what was predicted first (FC-3). */
export function predictedDates(opportunity: Opportunity): readonly PredictedDate[] {
  return DATE_KINDS.map((kind) => {
    const [now, first] = COLUMNS[kind];
    return { kind, date: opportunity[now], first: opportunity[first] };
  });
}

export interface DateContext {
  readonly say: OpportunityWords;
  readonly words: WorkingWords;
  readonly today: SerialDate;
}

/** What is to be known of a predicted date: how far it has moved, and whether people work on it. */
export function dateRow(predicted: PredictedDate, { say, words, today }: DateContext): Omit<RowData, "key" | "name"> {
  const { date, first } = predicted;
  const { dates } = say;
  if (date === null) return { reason: first === null ? dates.missing : dates.first(isoDate(first)), number: undefined };
  const reasons = [slipText(date, first, say), date < today ? null : restText(date, { say, words })];
  return {
    number: isoDate(date),
    reason: reasons.filter((reason) => reason !== null).join(say.dot),
    chip: dueChip(date, today, words.pane),
  };
}

function slipText(date: SerialDate, first: SerialDate | null, { dates }: OpportunityWords): string | null {
  if (first === null) return null;
  const days = date - first;
  if (days === 0) return dates.onTime;
  return days > 0 ? dates.slipped(String(days)) : dates.earlier(String(-days));
}

function restText(date: SerialDate, { say, words }: Omit<DateContext, "today">): string | null {
  const rest = restDay(date);
  if (rest === null) return null;
  return rest === "unsure" ? say.dates.unsure : say.dates.rest(shortDay(rest, words.pane));
}
