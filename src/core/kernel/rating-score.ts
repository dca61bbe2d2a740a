const [LOWEST, HIGHEST] = [1, 5];

/**
 * A rating of 1–5, or a mean of such, as a score of 0–100: 1 is 0, 5 is 100. What lies outside is for the caller to refuse.
 * @model GEN-2
 * @origin std
 */
export function ratingScore(rating: number): number {
  return ((rating - LOWEST) / (HIGHEST - LOWEST)) * 100;
}
