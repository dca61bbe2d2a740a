import type { GuideTexts } from "#locales/guide-texts.ts";
import type { JointSide } from "#core/codes/performance.ts";
import type { SharedContext } from "../document/customer-copy.ts";
import type { ItemStanding, JointStanding } from "../facts/joint.ts";

/** What every part of a joint plan writes with. */
export interface JointContext extends SharedContext {
  readonly standing: JointStanding;
  readonly joint: SharedContext["catalogue"]["documents"]["jointPlan"];
  readonly guide: GuideTexts;
}

/** Who does it, as the reader sees the two sides. */
export function sideName({ catalogue, forCustomer, words }: SharedContext, side: JointSide | null): string {
  if (side === null) return words.none;
  return (forCustomer ? catalogue.documents.shared.sides : catalogue.codes.jointSide)[side];
}

/** A text for the reader; in the customer's copy a sign where it is only for the team. */
export function toldText(context: SharedContext, text: string | null): string | null {
  return context.told(text) ?? (text === null ? null : context.catalogue.documents.shared.untold);
}

export function countDone(items: readonly ItemStanding[]): number {
  return items.filter(({ state }) => state === "done").length;
}

export function countLate(items: readonly ItemStanding[]): number {
  return items.filter(({ state }) => state === "overdue").length;
}
