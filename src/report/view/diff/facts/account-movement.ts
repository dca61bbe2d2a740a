import type { Account } from "#workbook/account-book.ts";
import type { Opportunity } from "#workbook/contract.ts";
import type { AccountDeals, MovedDeal } from "../match/match-deals.ts";
import { dealState } from "./deal-standing.ts";
import { dealMovement, type DealMovement, type ForecastStep, type StepKind } from "./deal-steps.ts";
import type { Moment } from "./side.ts";

/** What became of an account's opportunities, and what each brought to the change of the account's forecast. */
export interface AccountMovement {
  readonly stayed: readonly DealMovement[];
  readonly cameIn: readonly Transfer[];
  readonly wentOut: readonly Transfer[];
  /** They add up to the change of the forecast. */
  readonly parts: readonly DealPart[];
}

/** An opportunity that changed the account; what moved besides belongs to the account that has it now. */
export interface Transfer {
  readonly movement: DealMovement;
  readonly other: Account;
  /** What it took along, yuan. */
  readonly carried: number;
}

export interface DealPart extends ForecastStep {
  readonly deal: Opportunity;
}

export function accountMovement(
  { stayed, cameIn, wentOut }: AccountDeals,
  before: Moment,
  after: Moment,
  /** The kind that takes everything of an account that only one workbook has. */
  whole: Extract<StepKind, "accountNew" | "accountGone"> | null,
): AccountMovement {
  const transfer = (moved: MovedDeal): Transfer => ({
    movement: dealMovement(moved, before, after),
    other: moved.other,
    carried: dealState(moved.old, before, before.book.parameters).brings,
  });
  const own = stayed.map((pair) => dealMovement(pair, before, after));
  const [arrived, left] = [cameIn.map(transfer), wentOut.map(transfer)];
  return {
    stayed: own,
    cameIn: arrived,
    wentOut: left,
    parts: [
      ...own.flatMap((movement) => partsOf(movement, whole)),
      ...arrived.flatMap(({ movement, carried }) => [...carriedPart(movement, carried), ...partsOf(movement, null)]),
      ...left.flatMap(({ movement, carried }) => carriedPart(movement, -carried)),
    ],
  };
}

function carriedPart({ pair }: DealMovement, amount: number): readonly DealPart[] {
  const deal = pair.new ?? pair.old;
  return deal === null ? [] : [{ kind: "transferred", amount, deal }];
}

function partsOf({ pair, steps }: DealMovement, whole: StepKind | null): readonly DealPart[] {
  const deal = pair.new ?? pair.old;
  return deal === null ? [] : steps.map(({ kind, amount }) => ({ kind: whole ?? kind, amount, deal }));
}
