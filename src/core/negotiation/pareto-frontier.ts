import { map, type Outcome } from "../kernel/outcome.ts";
import { valuedPackages, type Package } from "./packages.ts";

/**
 * Whether each package is on the Pareto frontier of those listed: no other is at least as good for both sides and better
 * for one. Equal packages share the frontier. Grows as n log n. Faults: missing.
 * @model PARETO-1
 * @origin std
 */
export function paretoFrontier(packages: readonly Package[]): Outcome<readonly boolean[]> {
  return map(valuedPackages(packages), (valued) => {
    const isOn = valued.map(() => false);
    const best = valued
      .map((one, index) => ({ ...one, index }))
      .sort((one, other) => other.ownUtility - one.ownUtility || other.otherUtility - one.otherUtility);
    let highest = { ownUtility: Infinity, otherUtility: -Infinity };
    for (const { index, ownUtility, otherUtility } of best) {
      const isBetter = otherUtility > highest.otherUtility;
      const isEqual = otherUtility === highest.otherUtility && ownUtility === highest.ownUtility;
      if (!isBetter && !isEqual) continue;
      isOn[index] = true;
      highest = { ownUtility, otherUtility };
    }
    return isOn;
  });
}
