import { both } from "./both.ts";

/** Sales regions of the invented supplier. */
export const regions = {
  east: both("华东", "East China"),
  south: both("华南", "South China"),
  north: both("华北", "North China"),
  central: both("华中", "Central China"),
} as const;
