/** A worked example of a model, as a formula that the built functions must answer. */
export interface WorkedExample {
  /** The model, such as "TIER-1". */
  readonly model: string;
  /** As an @example is written: a range is a JSON matrix ([[1],[2]]), an argument left out null. */
  readonly formula: string;
  /** What the cells show: one value, or rows of them. A number is compared to the last digit given (58.125; 0.8407). */
  readonly result: unknown;
  /** Which case the example is. */
  readonly why: string;
}
