/** A score that is the sum of its parts, such as the value score of the six axes. */
export interface PartedScore<Part extends string> {
  readonly total: number;
  readonly points: Readonly<Record<Part, number>>;
}

/** Why a score moved from one assessment to the next. */
export interface ScoreChange<Part extends string> {
  readonly from: number | null;
  readonly to: number | null;
  /** Points that each part moved by its data; null when the old parameters give the new data no score. */
  readonly data: Readonly<Record<Part, number>> | null;
  /** Points that come from changed weights and other parameters; null as above. */
  readonly parameters: number | null;
}

/**
 * The change of a score against the last run: the data under the old parameters first, then the new parameters with the
 * new data. Both together are the whole change.
 * @param between the new data under the old parameters; the same as `later` where the parameters did not change
 * @model VAL-7
 * @origin own
 */
export function scoreChange<Part extends string>(
  parts: readonly Part[],
  old: PartedScore<Part> | null,
  between: PartedScore<Part> | null,
  later: PartedScore<Part> | null,
): ScoreChange<Part> {
  const ends = { from: old?.total ?? null, to: later?.total ?? null };
  if (old === null || between === null || later === null) return { ...ends, data: null, parameters: null };
  const moved = parts.map((part) => [part, between.points[part] - old.points[part]]);
  return {
    ...ends,
    data: Object.fromEntries(moved) as Record<Part, number>,
    parameters: later.total - between.total,
  };
}
