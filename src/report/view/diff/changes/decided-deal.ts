import type { Opportunity } from "#workbook/contract.ts";
import type { PersonNames } from "../../person-names.ts";
import { arrow, dateText, moneyMove, moneyText, type DiffContext } from "../diff-context.ts";
import type { DealMovement, Outcome } from "../facts/deal-steps.ts";

/** What happened to an opportunity as a whole. */
export function decidedText(
  context: DiffContext,
  names: PersonNames,
  movement: DealMovement,
  outcome: Outcome,
): string {
  const { words, format } = context;
  const { old, new: now } = movement.pair;
  const { outcome: texts } = words;
  const day = dateText(context, now?.closed ?? null);
  switch (outcome) {
    case "added":
      return texts.added(stateText(context, now));
    case "reopened":
      return texts.reopened(texts.was[movement.from], stateText(context, now));
    case "won":
      return texts.won(wonAmount(context, old, now), day);
    case "lost":
      return texts.lost(stateText(context, old ?? now), reasonText(context, names, now));
    case "removed":
      return movement.from === "won"
        ? texts.removedWon(moneyText(context, old?.amount ?? null))
        : texts.removed(stateText(context, old));
    case "undecided":
      return texts.undecided(day);
    case "later":
      return texts.later(day, format.date(context.after.asOf));
    case "corrected":
      return texts.corrected(wonAmount(context, old, now), arrow(dateText(context, old?.closed ?? null), day));
    case "archived":
      return words.archived(format.count(1));
  }
}

function wonAmount(context: DiffContext, old: Opportunity | null, now: Opportunity | null): string {
  const [from, to] = [old?.amount ?? null, now?.amount ?? null];
  return from === null || from === to ? moneyText(context, to) : moneyMove(context, from, to);
}

/** Step, amount and expected signing, as far as they are known. */
function stateText(context: DiffContext, deal: Opportunity | null): string {
  const { words, catalogue } = context;
  const parts = [
    deal === null || deal.step === null ? words.noStep : catalogue.codes.step[deal.step],
    deal === null || deal.amount === null ? null : context.format.money(deal.amount),
    deal === null || deal.expSign === null ? null : words.expSign(context.format.date(deal.expSign)),
  ];
  return parts.filter((part) => part !== null).join(words.list);
}

function reasonText(
  { words, catalogue: { codes } }: DiffContext,
  names: PersonNames,
  deal: Opportunity | null,
): string | null {
  const parts = [
    deal === null || deal.reason === null ? null : codes.winLossReason[deal.reason],
    deal === null || deal.rival === null ? null : words.dealColumn.rival(names.inText(deal.rival)),
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(words.list);
}
