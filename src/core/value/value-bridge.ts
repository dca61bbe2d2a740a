import { BRIDGE_PARTS, type BridgePart } from "../codes/results/value.ts";
import type { AccountDifference } from "./portfolio-difference.ts";

export interface BridgeLine {
  readonly part: BridgePart;
  /** Accounts with business then, or with this movement. */
  readonly accounts: number;
  /** Yuan; what was lost or fell has a minus, so that the lines down to DOWN add up to END. */
  readonly amount: number;
}

/**
 * From the value of one portfolio to that of the other: start + new − lost + up − down = end.
 * @model DIFF-1
 * @origin std
 */
export function valueBridge(differences: readonly AccountDifference[]): readonly BridgeLine[] {
  const lines = Object.fromEntries(BRIDGE_PARTS.map((part) => [part, { part, accounts: 0, amount: 0 }])) as Record<
    BridgePart,
    { part: BridgePart; accounts: number; amount: number }
  >;
  const add = (part: BridgePart, amount: number) => {
    lines[part].accounts += 1;
    lines[part].amount += amount;
  };
  for (const { move, before, after, change } of differences) {
    if (before.value !== 0) add("START", before.value);
    if (after.value !== 0) add("END", after.value);
    if (move !== "SAME") add(move, change);
  }
  return BRIDGE_PARTS.map((part) => lines[part]);
}
