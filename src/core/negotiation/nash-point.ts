import { numbers } from "../kernel/guard.ts";
import { map, type Outcome } from "../kernel/outcome.ts";
import { settled, valuedPackages, type Package } from "./packages.ts";

/** What each side has without an agreement, on its own scale of utility. */
export interface Alternatives {
  readonly ownBatna: number | null;
  readonly otherBatna: number | null;
}

export interface NashPackage {
  /** What the package is worth above the alternative; negative where that side would not agree. */
  readonly ownGain: number;
  readonly otherGain: number;
  /** Product of the gains; null where a side would not agree. */
  readonly product: number | null;
  /** The largest product; equal ones share it, and no package has it when nothing is gained by both. */
  readonly isNashPoint: boolean;
}

/**
 * Nash's bargaining point among listed packages: the largest product of both sides' gains over their alternatives.
 * Neither the zero nor the unit of a side's scale matters. Faults: missing.
 * @model NASH-1
 * @origin std
 */
export function nashPoint(packages: readonly Package[], alternatives: Alternatives): Outcome<readonly NashPackage[]> {
  const batnas = numbers({
    ownBatna: [alternatives.ownBatna, -Infinity, Infinity],
    otherBatna: [alternatives.otherBatna, -Infinity, Infinity],
  });
  if (!batnas.ok) return batnas;
  return map(valuedPackages(packages), (valued) => {
    const gains = valued.map(({ ownUtility, otherUtility }) => {
      const ownGain = settled(ownUtility - batnas.value.ownBatna);
      const otherGain = settled(otherUtility - batnas.value.otherBatna);
      const isAgreeable = ownGain >= 0 && otherGain >= 0;
      return { ownGain, otherGain, product: isAgreeable ? settled(ownGain * otherGain) : null };
    });
    const best = gains.reduce((most, { product }) => Math.max(most, product ?? 0), 0);
    return gains.map((gain) => ({ ...gain, isNashPoint: best > 0 && gain.product === best }));
  });
}
