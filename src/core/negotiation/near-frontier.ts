import { reaches } from "../kernel/guard.ts";
import { map, type Outcome } from "../kernel/outcome.ts";
import type { Parameters } from "../parameters/parameters.ts";
import { valuedPackages, type Package } from "./packages.ts";

/**
 * Whether each package comes near the Pareto frontier of those listed: no other that is as good for us leaves the other
 * side more by more than the tolerance within which packages count as equal. Those on the frontier come near it too.
 * Faults: missing.
 * @model MESO-1
 * @origin own
 */
export function nearFrontier(packages: readonly Package[], parameters: Parameters): Outcome<readonly boolean[]> {
  return map(valuedPackages(packages), (valued) => {
    const isNear = valued.map(() => false);
    const best = valued
      .map((one, index) => ({ ...one, index }))
      .sort((one, other) => other.ownUtility - one.ownUtility || other.otherUtility - one.otherUtility);
    let highest = -Infinity;
    for (const { index, otherUtility } of best) {
      highest = Math.max(highest, otherUtility);
      isNear[index] = reaches(parameters["meso.tolerance"], highest - otherUtility);
    }
    return isNear;
  });
}
