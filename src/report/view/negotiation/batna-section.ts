import type { BandView } from "../document/document-view.ts";
import { cell, numbers, row, section, table, wide, words as wordsColumn } from "../document/make-part.ts";
import { moneyText } from "../report-context.ts";
import { betterFor } from "../facts/negotiation/price-facts.ts";
import { freeText, type NegotiationContext } from "./negotiation-context.ts";

/** What either side has without an agreement. */
export function batnaSection(context: NegotiationContext): BandView {
  const { say, facts } = context;
  const { batna, otherBatna } = facts.negotiation;
  const { own, other, otherLimit, side } = facts.prices;
  const { columns } = say.batna;
  const rowOf = (name: string, text: string | null, value: number | null, limit: number | null, room: number | null) =>
    row([
      cell(name, { tone: "strong" }),
      cell(freeText(context, text) ?? say.batna.none, text === null ? { tone: "quiet" } : {}),
      cell(moneyText(context, value), { tone: "strong" }),
      moneyText(context, limit),
      cell(moneyText(context, room), room !== null && room < 0 ? { tone: "bad" } : {}),
    ]);
  const roomOf = (limit: number | null, value: number | null, sign: 1 | -1) =>
    limit === null || value === null ? null : sign * betterFor(side, limit, value);
  const theirs = otherLimit?.from === "walkAway" ? otherLimit.price : null;
  const heads = [
    wordsColumn(columns.side, 14),
    wordsColumn(columns.alternative),
    numbers(columns.value, 17),
    numbers(columns.limit, 17),
    numbers(columns.room, 24),
  ];
  const rows = [
    rowOf(say.batna.own, batna, own.alternative, own.walkAway, roomOf(own.walkAway, own.alternative, 1)),
    rowOf(say.batna.other, otherBatna, other.alternative, theirs, roomOf(theirs, other.alternative, -1)),
  ];
  return wide(section("batna", say.batna.subject, batnaTitle(context), [table(heads, rows, { single: true })]));
}

function batnaTitle({ say, format, facts }: NegotiationContext): string {
  const { own, other, preparation, side } = facts.prices;
  const { title } = say.batna;
  if (preparation?.state === "WALK-AWAY") return title.below;
  if (own.alternative === null) return other.alternative === null ? title.unknown : title.otherOnly;
  if (other.alternative === null) return title.own(format.money(own.alternative));
  return title.both[side](format.money(own.alternative), format.money(other.alternative));
}
