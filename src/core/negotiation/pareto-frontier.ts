import { map, type Outcome } from "../kernel/outcome.ts";
import { valuedPackages, type Package, type ValuedPackage } from "./packages.ts";

/**
 * Whether each package is on the Pareto frontier of those listed: no other is at least as good for both sides and better
 * for one. Equal packages share the frontier. Grows as n log n. Faults: missing.
 * @model PARETO-1
 * @origin std
 */
export function paretoFrontier(packages: readonly Package[]): Outcome<readonly boolean[]> {
  return map(valuedPackages(packages), (valued) => {
    const best = valued.toSorted(
      (one, other) => other.ownUtility - one.ownUtility || other.otherUtility - one.otherUtility,
    );
    const frontier = new Set<ValuedPackage>();
    let highest = { ownUtility: Infinity, otherUtility: -Infinity };
    for (const one of best) {
      const isBetter = one.otherUtility > highest.otherUtility;
      const isEqual = one.otherUtility === highest.otherUtility && one.ownUtility === highest.ownUtility;
      if (!isBetter && !isEqual) continue;
      frontier.add(one);
      highest = one;
    }
    return valued.map((one) => frontier.has(one));
  });
}
