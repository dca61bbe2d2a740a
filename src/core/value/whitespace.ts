import type { WhitespaceKind } from "../codes/results/value.ts";
import { exceeds, numbers, reaches } from "../kernel/guard.ts";
import { fail, ok, type Outcome } from "../kernel/outcome.ts";
import type { Parameters } from "../parameters/parameters.ts";

/** One product at one unit of a customer, per year. */
export interface ProductNeed {
  /** All that the unit buys of it from anybody, in yuan. */
  readonly potential: number | null;
  /** What we sell of it there, in yuan. */
  readonly current: number | null;
  /** A rival's share of the potential, 0–1; null is "not known". */
  readonly rivalShare: number | null;
}

/** Current sales, the rival's and the rest add up to the potential. */
export interface Whitespace {
  readonly kind: WhitespaceKind;
  /** Our share of the need, 0–1; null without a need. */
  readonly share: number | null;
  /** Potential less our sales. */
  readonly gap: number;
  /** Part of the gap that the rival holds; null while its share is not known, as the next. */
  readonly rival: number | null;
  /** Part of the gap that neither of us is known to hold. */
  readonly rest: number | null;
}

/**
 * What a customer's unit needs of a product and does not buy from us, whose it is, and what that asks for: nothing where
 * there is no need or we have most of it; to replace a rival who holds much; else to expand or to enter.
 * Faults: missing, out-of-range, also where sales exceed the need or both shares together exceed the whole.
 * @model WHITE-1
 * @origin own
 */
export function whitespace(need: ProductNeed, parameters: Parameters): Outcome<Whitespace> {
  const entered = numbers({
    needPotential: [need.potential, 0, Infinity],
    needCurrent: [need.current, 0, Infinity],
    rivalShare: [need.rivalShare ?? 0, 0, 1],
  });
  if (!entered.ok) return entered;
  const { needPotential, needCurrent, rivalShare } = entered.value;
  if (exceeds(needCurrent, needPotential))
    return fail({ code: "out-of-range", argument: "needCurrent", min: 0, max: needPotential });

  const gap = Math.max(0, needPotential - needCurrent);
  const rival = rivalShare * needPotential;
  if (exceeds(needCurrent + rival, needPotential))
    return fail({ code: "out-of-range", argument: "rivalShare", min: 0, max: gap / needPotential });
  const share = needPotential === 0 ? null : needCurrent / needPotential;
  const isKnown = need.rivalShare !== null;
  return ok({
    kind: kindOf(share, rivalShare, parameters),
    share,
    gap,
    rival: isKnown ? rival : null,
    rest: isKnown ? Math.max(0, gap - rival) : null,
  });
}

function kindOf(share: number | null, rivalShare: number, parameters: Parameters): WhitespaceKind {
  if (share === null) return "NO-NEED";
  if (reaches(share, parameters["whitespace.filled"])) return "FILLED";
  if (reaches(rivalShare, parameters["whitespace.rivalHeld"])) return "RIVAL-HELD";
  return share > 0 ? "EXPAND" : "OPEN";
}
