import type { Parameters } from "../parameters/parameters.ts";

/**
 * What the near months must bring of a target: what is left of it falls evenly on the days that are left of its period.
 * @param remaining yuan
 * @param daysLeft from today to the end of the period; on its last day and after it all that is left is near
 * @returns yuan
 * @model PIPE-4
 * @origin own
 */
export function nearTarget(remaining: number, daysLeft: number, parameters: Parameters): number {
  return remaining * Math.min(1, parameters["horizon.near"] / Math.max(1, daysLeft));
}
