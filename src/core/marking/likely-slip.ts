/** What a wrong number looks like: a unit mixed up, or the wrong sign. */
export const SLIPS = ["percent", "thousand", "tenThousand", "sign"] as const;
export type Slip = (typeof SLIPS)[number];

const FACTORS: readonly (readonly [slip: Slip, factor: number])[] = [
  ["sign", -1],
  ["percent", 100],
  ["thousand", 1_000],
  ["tenThousand", 10_000],
];

/**
 * The slip that would make the number right: 25 in place of 25 %, yuan in place of 万元. Null where none would, and of
 * zero, which is zero in every unit.
 * @param isRight whether a number is the expected one
 * @model MARK-1
 * @origin own
 */
export function likelySlip(found: number, isRight: (number: number) => boolean): Slip | null {
  if (found === 0) return null;
  const slip = FACTORS.find(([, factor]) => isRight(found * factor) || isRight(found / factor));
  return slip?.[0] ?? null;
}
