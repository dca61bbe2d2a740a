import { SPIN_KINDS, type SpinKind } from "../codes/deals.ts";
import type { SpinVerdict } from "../codes/results/people.ts";
import { exceeds, reaches } from "../kernel/guard.ts";
import { fail, ok, type Outcome } from "../kernel/outcome.ts";
import type { Parameters } from "../parameters/parameters.ts";

/** What the questions of a talk were made of. */
export interface SpinBalance {
  readonly asked: number;
  /** Share of each kind in the questions asked; they add up to 1. */
  readonly shares: Readonly<Record<SpinKind, number>>;
  /** Implication and need-payoff together. */
  readonly deepShare: number;
  readonly verdict: SpinVerdict;
}

/**
 * Balance of the questions asked: enough implication and need-payoff, not too much situation.
 * Fault: zero-denominator when none was asked.
 * @model NEED-4
 * @origin std for the four kinds, own for the limits
 */
export function spinBalance(asked: readonly SpinKind[], parameters: Parameters): Outcome<SpinBalance> {
  if (asked.length === 0) return fail({ code: "zero-denominator", argument: "questionsAsked" });
  const shares: Record<SpinKind, number> = { S: 0, P: 0, I: 0, N: 0 };
  for (const kind of SPIN_KINDS) shares[kind] = asked.filter((other) => other === kind).length / asked.length;
  const deepShare = shares.I + shares.N;
  const isShallow = !reaches(deepShare, parameters["spin.deepShare"]);
  const isSituation = exceeds(shares.S, parameters["spin.situationShare"]);
  return ok({ asked: asked.length, shares, deepShare, verdict: verdictOf(isShallow, isSituation) });
}

function verdictOf(isShallow: boolean, isSituation: boolean): SpinVerdict {
  if (isShallow) return isSituation ? "BOTH" : "SHALLOW";
  return isSituation ? "SITUATION" : "OK";
}
