import { stepNumber } from "#core/pipeline/step-probability.ts";
import type { Opportunity } from "#workbook/contract.ts";
import type { PersonNames } from "../../person-names.ts";
import { ranked, risesBetter, type ChangeView, type Direction } from "../change-view.ts";
import type { DiffContext } from "../diff-context.ts";
import { nameOf } from "../diff-names.ts";
import type { AccountMovement, Transfer } from "../facts/account-movement.ts";
import type { DealMovement } from "../facts/deal-steps.ts";
import { slipOf } from "../facts/slippage.ts";
import { decidedText } from "./decided-deal.ts";
import { movedText } from "./moved-deal.ts";

/** What became of each opportunity, the largest movement of money first; decided ones whose rows were tidied away are only counted. */
export function dealChanges(
  context: DiffContext,
  names: PersonNames,
  { stayed, cameIn, wentOut }: AccountMovement,
): readonly ChangeView[] {
  const { words } = context;
  const archived = stayed.filter(({ outcome }) => outcome === "archived").length;
  const came = ({ movement, other }: Transfer) => {
    const moved = textOf(context, names, movement);
    const text = words.cameFrom(other.name);
    return changeOfDeal(context, names, movement, "cameIn", moved === null ? text : `${text}${words.pieces}${moved}`);
  };
  const changes = [
    ...stayed.flatMap((movement) => {
      const text = movement.outcome === "archived" ? null : textOf(context, names, movement);
      return text === null ? [] : [changeOfDeal(context, names, movement, movement.outcome ?? "moved", text)];
    }),
    ...cameIn.map(came),
    ...wentOut.map(({ movement, other, carried }) => ({
      ...changeOfDeal(context, names, { ...movement, steps: [] }, "wentOut", words.wentTo(other.name)),
      why: effectText(context, -carried),
    })),
  ];
  const money = ({ figures }: ChangeView) => -Math.abs(Number(figures["forecastChange"]));
  return [...ranked(changes, money), ...(archived === 0 ? [] : [archivedChange(context, archived)])];
}

function textOf(context: DiffContext, names: PersonNames, movement: DealMovement): string | null {
  const { outcome } = movement;
  return outcome === null ? movedText(context, names, movement) : decidedText(context, names, movement, outcome);
}

function changeOfDeal(
  context: DiffContext,
  names: PersonNames,
  movement: DealMovement,
  kind: string,
  text: string,
): ChangeView {
  const { old, new: now } = movement.pair;
  const deal = (now ?? old) as Opportunity;
  const { words, catalogue } = context;
  const name = nameOf(catalogue.report, names, deal);
  const effect = movement.steps.reduce(
    (sum, { kind: cause, amount }) => sum + (cause === "parameters" ? 0 : amount),
    0,
  );
  return {
    id: `deal:${names.inText(deal.oppId ?? name)}`,
    topic: "pipeline",
    kind,
    direction: directionOf(movement, effect),
    text: words.about(name, text),
    why: effectText(context, effect),
    figures: {
      ...figuresOf(old, "old"),
      ...figuresOf(now, "new"),
      slipDays: slipOf(movement)?.days ?? null,
      forecastChange: effect,
    },
  };
}

function effectText({ words, format }: DiffContext, effect: number): readonly string[] {
  const text = format.moneyChange(effect);
  return /[1-9]/.test(text) ? [words.effect(text)] : [];
}

function figuresOf(deal: Opportunity | null, side: "old" | "new"): ChangeView["figures"] {
  return {
    [`${side}Step`]: deal?.step ?? null,
    [`${side}Status`]: deal?.status ?? null,
    [`${side}Amount`]: deal?.amount ?? null,
    [`${side}ExpSign`]: deal?.expSign ?? null,
    [`${side}Closed`]: deal?.closed ?? null,
  };
}

function directionOf(movement: DealMovement, effect: number): Direction {
  switch (movement.outcome) {
    case "added":
    case "won":
      return "better";
    case "lost":
    case "removed":
    case "undecided":
    case "later":
      return "worse";
    case "reopened":
    case "corrected":
    case "archived":
    case null:
      return effect === 0 ? pace(movement) : risesBetter(effect);
  }
}

/** Where no money moved: the step, else the date. */
function pace(movement: DealMovement): Direction {
  const { old, new: now } = movement.pair;
  const [from, to] = [old?.step ?? null, now?.step ?? null];
  if (from !== null && to !== null && from !== to) return risesBetter(stepNumber(to) - stepNumber(from));
  return risesBetter(-(slipOf(movement)?.days ?? 0));
}

function archivedChange({ words, format }: DiffContext, count: number): ChangeView {
  const text = words.archived(format.count(count));
  return {
    id: "archived",
    topic: "pipeline",
    kind: "archived",
    direction: "neutral",
    text,
    why: [],
    figures: { count },
  };
}
