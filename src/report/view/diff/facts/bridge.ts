import { STEP_KINDS, type StepKind } from "./deal-steps.ts";

/** From one forecast to the other, cause by cause: from + all amounts = to. Yuan. */
export interface Bridge {
  readonly from: number;
  readonly to: number;
  readonly steps: readonly BridgeStep[];
}

export interface BridgeStep {
  readonly kind: StepKind;
  readonly amount: number;
  /** What makes it up, the largest first. */
  readonly items: readonly BridgeItem[];
}

export interface BridgeItem {
  readonly name: string;
  readonly amount: number;
}

export interface BridgePart extends BridgeItem {
  readonly kind: StepKind;
}

/** Kinds in their own order; a kind that brings nothing is left out. */
export function bridgeOf(from: number, to: number, parts: readonly BridgePart[]): Bridge {
  const steps = STEP_KINDS.flatMap((kind): readonly BridgeStep[] => {
    const items = parts
      .filter((part) => part.kind === kind && part.amount !== 0)
      .map(({ name, amount }) => ({ name, amount }))
      .sort(largestFirst);
    return items.length === 0 ? [] : [{ kind, amount: items.reduce((sum, item) => sum + item.amount, 0), items }];
  });
  return { from, to, steps };
}

function largestFirst(one: BridgeItem, other: BridgeItem): number {
  const size = Math.abs(other.amount) - Math.abs(one.amount);
  return size !== 0 ? size : one.name < other.name ? -1 : 1;
}
