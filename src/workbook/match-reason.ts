/** Why a header is taken for a column; the words are in src/locales. */
export type MatchReason =
  | "mapped"
  /** The header at the remembered place, where the mapped one is gone. */
  | "place"
  | "own"
  | "synonym"
  | "remark"
  | "bilingual"
  | "regional"
  | "decoration"
  | "subject"
  | "ending"
  | "misspelt"
  | "similar"
  | "contains"
  /** The values alone say it: words of one code list. */
  | "values"
  /** The values below fit the column, do not fit it, or there are none. */
  | "values-fit"
  | "values-unfit"
  | "no-values"
  /** Another column of the table is as likely for this header, or another header for this column. */
  | "other-column"
  | "other-header";

const PLAIN: ReadonlySet<MatchReason> = new Set([
  "mapped",
  "own",
  "synonym",
  "values-fit",
  "values-unfit",
  "no-values",
]);

/** Whether the header is a name of the column as it stands. */
export function isName(reasons: readonly MatchReason[]): boolean {
  return reasons.every((reason) => PLAIN.has(reason));
}
