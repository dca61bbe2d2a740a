import type { Opportunity } from "#workbook/contract.ts";
import type { DealPair } from "../match/match-deals.ts";
import { dealState, type Standing } from "./deal-standing.ts";
import type { Moment } from "./side.ts";

/** Why a forecast moved, in the order in which a bridge tells it. */
export const STEP_KINDS = [
  "accountNew",
  "accountGone",
  "transferred",
  "added",
  "won",
  "lost",
  "reopened",
  "suspended",
  "resumed",
  "forward",
  "back",
  "correction",
  "amount",
  "movedIn",
  "movedOut",
  "corrected",
  "undecided",
  "later",
  "removed",
  "archived",
  "parameters",
] as const;
export type StepKind = (typeof STEP_KINDS)[number];

/** What can happen to an opportunity as a whole; one that lives on has none. */
export type Outcome = Extract<
  StepKind,
  "added" | "won" | "lost" | "reopened" | "corrected" | "undecided" | "later" | "removed" | "archived"
>;

/** A part of a forecast's change, yuan. */
export interface ForecastStep {
  readonly kind: StepKind;
  readonly amount: number;
}

/** What became of an opportunity between two moments. */
export interface DealMovement {
  readonly pair: DealPair;
  readonly from: Standing;
  readonly to: Standing;
  /** null when it lives on, or nothing happened. */
  readonly outcome: Outcome | null;
  /** Parts that add up to what it changed in the forecast; an outcome has one even where that is 0. */
  readonly steps: readonly ForecastStep[];
}

export function dealMovement(pair: DealPair, before: Moment, after: Moment): DealMovement {
  const rules = before.book.parameters;
  const start = dealState(pair.old, before, rules);
  const from = start.standing;
  if (isUnmoved(pair, before, after)) return { pair, from, to: from, outcome: null, steps: [] };
  const end = dealState(pair.new, after, rules);
  const to = end.standing;
  const lives = from === "living" && to === "living" && pair.old !== null && pair.new !== null;
  const outcome = lives ? null : outcomeOf(pair, from, to, start.brings);
  const data = lives
    ? livingSteps(pair.old, pair.new, (deal) => dealState(deal, before, rules).brings, [start.brings, end.brings])
    : [{ kind: outcome ?? "corrected", amount: end.brings - start.brings }];
  const now = rules === after.book.parameters ? end : dealState(pair.new, after, after.book.parameters);
  const steps = [...data, { kind: "parameters" as const, amount: now.brings - end.brings }];
  return { pair, from, to, outcome, steps: steps.filter(({ kind, amount }) => amount !== 0 || kind === outcome) };
}

/** The cells that decide where an opportunity stands and what it brings, and the same day and rules for both. */
function isUnmoved({ old, new: later }: DealPair, before: Moment, after: Moment): boolean {
  if (old === null || later === null) return false;
  const columns = ["step", "status", "correction", "amount", "expSign", "closed"] as const;
  return (
    before.asOf === after.asOf &&
    before.book.parameters === after.book.parameters &&
    columns.every((column) => old[column] === later[column])
  );
}

function outcomeOf({ old, new: later }: DealPair, from: Standing, to: Standing, brought: number): Outcome | null {
  if (to === "absent") return from === "living" || brought !== 0 ? "removed" : "archived";
  if (from === to) {
    const corrected = to === "won" && (old?.amount !== later?.amount || old?.closed !== later?.closed);
    return corrected ? "corrected" : null;
  }
  if (to === "living") return from === "absent" ? "added" : "reopened";
  return to;
}

/** One cell after the other is changed, so that each part can be checked by hand and nothing is left over. */
function livingSteps(
  old: Opportunity,
  later: Opportunity,
  brings: (deal: Opportunity) => number,
  [start, end]: readonly [number, number],
): readonly ForecastStep[] {
  let [deal, brought] = [old, start];
  const steps = LIVING_STEPS.map(({ column, up, down }): ForecastStep => {
    const last = brought;
    if (deal[column] !== later[column]) {
      deal = { ...deal, [column]: later[column] };
      brought = brings(deal);
    }
    return { kind: brought < last ? down : up, amount: brought - last };
  });
  return [...steps, { kind: end < brought ? "movedOut" : "movedIn", amount: end - brought }];
}

// In the order in which the cells are changed; what is left then is the expected signing.
const LIVING_STEPS: readonly { readonly column: keyof Opportunity; readonly up: StepKind; readonly down: StepKind }[] =
  [
    { column: "step", up: "forward", down: "back" },
    { column: "status", up: "resumed", down: "suspended" },
    { column: "correction", up: "correction", down: "correction" },
    { column: "amount", up: "amount", down: "amount" },
  ];
