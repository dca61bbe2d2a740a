import { exceeds, numbers, reaches } from "../kernel/guard.ts";
import { map, type Outcome } from "../kernel/outcome.ts";
import type { Parameters } from "../parameters/parameters.ts";
import { valuedPackages, type Package, type ValuedPackage } from "./packages.ts";

export interface EquivalentOffer {
  /** 1 for the package that is best for the other side, then 2 and 3; null for one that is not offered. */
  readonly offer: number | null;
  /** Our utility less the target. */
  readonly gap: number;
}

interface Candidate extends ValuedPackage {
  readonly index: number;
}

/**
 * Up to three packages to offer at the same time: worth about the target to us, and as different as possible for the
 * other side, so that its choice shows what it wants. They are the best, the worst and the middle one for the other
 * side among those within tolerance of the target; of equals for the other side the one that is worth most to us.
 * Fewer than three when the list holds no more that differ. Faults: missing.
 * @param target our utility that every offer should have, on the scale of our utilities
 * @model MESO-1
 * @origin own choice of three; std for the method
 */
export function equivalentOffers(
  packages: readonly Package[],
  target: number | null,
  parameters: Parameters,
): Outcome<readonly EquivalentOffer[]> {
  const wanted = numbers({ ownTargetUtility: [target, -Infinity, Infinity] });
  if (!wanted.ok) return wanted;
  return map(valuedPackages(packages), (valued) => {
    const gaps = valued.map(({ ownUtility }) => ownUtility - wanted.value.ownTargetUtility);
    const candidates = valued
      .map((one, index) => ({ ...one, index }))
      .filter(({ index }) => reaches(parameters["meso.tolerance"], Math.abs(gaps[index] ?? 0)))
      .sort((one, other) => other.otherUtility - one.otherUtility || other.ownUtility - one.ownUtility);
    const offered = choose(candidates, parameters["meso.difference"]).map(({ index }) => index);
    return gaps.map((gap, index) => ({ offer: offered.includes(index) ? offered.indexOf(index) + 1 : null, gap }));
  });
}

function choose(candidates: readonly Candidate[], difference: number): readonly Candidate[] {
  const [best] = candidates;
  if (best === undefined) return [];
  const differs = (one: Candidate, other: Candidate) =>
    one.otherUtility !== other.otherUtility && reaches(Math.abs(one.otherUtility - other.otherUtility), difference);
  const lowest = candidates.at(-1) ?? best;
  const worst = candidates.find(({ otherUtility }) => otherUtility === lowest.otherUtility) ?? best;
  if (!differs(best, worst)) return [best];

  const middle = (best.otherUtility + worst.otherUtility) / 2;
  const between = candidates
    .filter((one) => differs(one, best) && differs(one, worst))
    .reduce<Candidate | null>(
      (nearest, one) => (nearest === null || isNearer(one, nearest, middle) ? one : nearest),
      null,
    );
  return between === null ? [best, worst] : [best, between, worst];
}

function isNearer(one: Candidate, other: Candidate, middle: number): boolean {
  return exceeds(Math.abs(other.otherUtility - middle), Math.abs(one.otherUtility - middle));
}
