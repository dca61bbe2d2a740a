import { numbers } from "../kernel/guard.ts";
import { all, type Outcome } from "../kernel/outcome.ts";

/** What a package is worth to either side, each on a scale of its own. */
export interface Package {
  readonly ownUtility: number | null;
  readonly otherUtility: number | null;
}

export interface ValuedPackage {
  readonly ownUtility: number;
  readonly otherUtility: number;
}

/** Every package with both utilities; faults: missing. Utilities that differ by rounding noise only are made equal. */
export function valuedPackages(packages: readonly Package[]): Outcome<readonly ValuedPackage[]> {
  return all(
    packages.map(({ ownUtility, otherUtility }) =>
      numbers({
        ownUtility: [settled(ownUtility), -Infinity, Infinity],
        otherUtility: [settled(otherUtility), -Infinity, Infinity],
      }),
    ),
  );
}

/** A number without rounding noise: twelve digits. */
export function settled<Value extends number | null>(value: Value): Value {
  return (value === null ? value : Number(value.toPrecision(12))) as Value;
}
