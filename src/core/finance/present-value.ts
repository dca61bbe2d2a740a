/** Amounts at the end of years 1, 2, … as they are worth now, at a yearly rate. */
export function presentValue(amounts: readonly number[], rate: number): number {
  return amounts.reduce((sum, amount, index) => sum + amount / (1 + rate) ** (index + 1), 0);
}

/**
 * What 1 a year for some years is worth now: (1 − (1 + rate)^−years) ÷ rate, or the years themselves without interest.
 * Part of a year counts by the same formula.
 */
export function annuityFactor(years: number, rate: number): number {
  return rate === 0 ? years : -Math.expm1(-years * Math.log1p(rate)) / rate;
}
