/** What was there over a year, by its opening and closing balance. */
export interface Balance {
  readonly average: number;
  /** The opening balance is not known, so that the closing one stands for the year. */
  readonly closingOnly: boolean;
}

/** A figure that rests on a balance over the year. */
export interface OnBalance {
  readonly value: number;
  readonly closingOnly: boolean;
}

/** Mean of opening and closing balance. */
export function balanceOver(opening: number | null, closing: number): Balance {
  return opening === null
    ? { average: closing, closingOnly: true }
    : { average: (opening + closing) / 2, closingOnly: false };
}
