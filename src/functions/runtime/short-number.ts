/** A number within a sentence: rounded half away from zero, as Excel's ROUND does, and without zeros at its end. */
export function shortNumber(value: number, digits: number): string {
  const unit = 10 ** digits;
  // Adding 0 turns −0 into 0.
  return String((Math.sign(value) * Math.round(Math.abs(value) * unit)) / unit + 0);
}
