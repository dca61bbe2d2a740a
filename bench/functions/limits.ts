/** What `npm run bench -- functions` demands; it fails when one of these does not hold. */
export const LIMITS = {
  /** CPU of one call over `rows` rows, for every function that answers each row by itself. */
  millisecondsPerCall: 250,
  rows: 100_000,
  /** Slope of log time over log rows from 1,000 rows on; n log n is 1.11 there, the rest is the noise of a shared machine. */
  exponent: 1.25,
  /**
   * Where the slope is above that, it is measured up to here: once a list outgrows the processor's caches a row costs up to
   * three times as much, but no more than that however long the list is.
   */
  furthest: 400_000,
  /** Our CPU as a part of an engine's for the same scoring. */
  ratioToEngine: 1,
  /** Relative difference between our result and a native formula's. */
  difference: 1e-9,
} as const;

/** The lengths that are measured; the exponent is that from the second to the last. */
export const LENGTHS = [1, 1_000, LIMITS.rows] as const;

/** Rows of the scorings that native formulas compute too; Univer takes a thousand times as long for a row. */
export const ENGINE_ROWS = { libreOffice: 20_000, univer: 2_000 } as const;

/** Runs behind every median. */
export const RUNS = 7;
