import { all, fail, map, ok, type Outcome } from "../kernel/outcome.ts";

const POINTS = [3, 2, 1] as const;

/**
 * The other way of scoring a confrontation matrix: for each opportunity and threat 3, 2 and 1 points to the three rows
 * that matter most to it, 0 to all others; with fewer than three rows the highest points. Gives the sum of each row:
 * how much it matters, not whether it helps.
 * Fault: out-of-range for a column whose points are not dealt out once each.
 * @param points rows of the matrix, a value for every column
 * @model STR-5
 * @origin std
 */
export function confrontationPoints(points: readonly (readonly number[])[]): Outcome<readonly number[]> {
  const dealt = points.map((_, place) => POINTS[place] ?? 0);
  const columns = (points[0] ?? []).map((_, column) => {
    const given = points.map((row) => row[column] ?? 0).sort((one, other) => other - one);
    return given.every((point, place) => point === dealt[place])
      ? ok(given)
      : fail({ code: "out-of-range", argument: "confrontationPoints", min: 0, max: 3 } as const);
  });
  return map(all(columns), () => points.map((row) => row.reduce((sum, point) => sum + point, 0)));
}
