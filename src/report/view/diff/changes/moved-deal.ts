import { stepNumber } from "#core/pipeline/step-probability.ts";
import { normalise } from "#core/kernel/normalise.ts";
import type { Opportunity } from "#workbook/contract.ts";
import { arrow, dateText, moneyMove, shareText, type DiffContext } from "../diff-context.ts";
import type { PersonNames } from "../../person-names.ts";
import type { DealMovement } from "../facts/deal-steps.ts";

const TEXTS = ["owner", "product", "rival"] as const;

/** What moved in the cells of an opportunity that lives on; null when nothing did. */
export function movedText(
  context: DiffContext,
  names: PersonNames,
  { pair: { old, new: now }, from, to }: DealMovement,
): string | null {
  if (old === null || now === null || from !== "living" || to !== "living") return null;
  const moved = [
    renamed(context, names, old, now),
    stepMove(context, old, now),
    statusMove(context, old, now),
    correctionMove(context, old, now),
    old.amount === now.amount ? null : context.words.amount(moneyMove(context, old.amount, now.amount)),
    dateMove(context, old, now),
    ...TEXTS.map((column) => textMove(context, names, old, now, column)),
  ].filter((piece) => piece !== null);
  return moved.length === 0 ? null : moved.join(context.words.pieces);
}

function renamed({ words }: DiffContext, names: PersonNames, old: Opportunity, now: Opportunity): string | null {
  const same = old.name === null || now.name === null || normalise(old.name) === normalise(now.name);
  return same ? null : words.renamed(names.inText(old.name));
}

function stepMove({ words, catalogue: { codes } }: DiffContext, old: Opportunity, now: Opportunity): string | null {
  if (old.step === now.step) return null;
  const name = ({ step }: Opportunity) => (step === null ? words.noStep : codes.step[step]);
  const text = arrow(name(old), name(now));
  if (old.step === null || now.step === null) return text;
  return stepNumber(now.step) > stepNumber(old.step) ? words.forward(text) : words.back(text);
}

function statusMove({ words }: DiffContext, old: Opportunity, now: Opportunity): string | null {
  const [from, to] = [old.status === "SUSPENDED", now.status === "SUSPENDED"];
  if (from === to) return null;
  return to ? words.suspended : words.resumed;
}

function correctionMove(context: DiffContext, old: Opportunity, now: Opportunity): string | null {
  const [from, to] = [old.correction ?? 0, now.correction ?? 0];
  return from === to ? null : context.words.correction(arrow(shareText(context, from), shareText(context, to)));
}

function dateMove(context: DiffContext, old: Opportunity, now: Opportunity): string | null {
  if (old.expSign === now.expSign) return null;
  const { words, format } = context;
  const text = words.expSign(arrow(dateText(context, old.expSign), dateText(context, now.expSign)));
  if (old.expSign === null || now.expSign === null) return text;
  const days = now.expSign - old.expSign;
  return days > 0 ? words.later(text, format.count(days)) : words.sooner(text, format.count(-days));
}

function textMove(
  { words }: DiffContext,
  names: PersonNames,
  old: Opportunity,
  now: Opportunity,
  column: (typeof TEXTS)[number],
): string | null {
  const [from, to] = [old[column], now[column]].map((text) => names.inText(text ?? "")) as [string, string];
  if (normalise(from) === normalise(to)) return null;
  const written = (text: string) => (text === "" ? words.unknown : text);
  return words.dealColumn[column](arrow(written(from), written(to)));
}
