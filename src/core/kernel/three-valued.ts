/** A condition of which nobody may know whether it holds: null is not known. */
export type Known = boolean | null;

/** Whether one of two conditions holds; null where that turns on one that is not known. */
export function either(one: Known, other: Known): Known {
  if (one === true || other === true) return true;
  return one === null || other === null ? null : false;
}

/** How many conditions hold at least, and how many may hold. */
export function countHolding(conditions: readonly Known[]): { readonly least: number; readonly most: number } {
  let least = 0;
  let open = 0;
  for (const condition of conditions) {
    if (condition === true) least += 1;
    if (condition === null) open += 1;
  }
  return { least, most: least + open };
}
