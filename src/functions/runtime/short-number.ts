import { remember } from "#core/kernel/remember.ts";

/**
 * Writes numbers within sentences: rounded half away from zero, as Excel's ROUND does, and without zeros at the end. Short
 * numbers come again and again in a column, and to write one costs more than to find it.
 */
export function shortNumbers(digits: number): (value: number) => string {
  const unit = 10 ** digits;
  const written = remember((units: number) => String(units / unit));
  // Adding 0 turns −0 into 0.
  return (value) => written(Math.sign(value) * Math.round(Math.abs(value) * unit) + 0);
}
