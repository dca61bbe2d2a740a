import { map, ok, type Outcome } from "#core/kernel/outcome.ts";

/** Results of those rows of a list that hold what counts; the others, which Excel may have delivered as 0, are blank. */
export function whereEntered<Row, Result>(
  rows: readonly Row[],
  isEntered: (row: Row) => boolean,
  blank: Result,
  calculate: (rows: readonly Row[]) => Outcome<readonly Result[]>,
): Outcome<readonly Result[]> {
  const entered = rows.filter(isEntered);
  if (entered.length === 0) return ok(rows.map(() => blank));
  return map(calculate(entered), (results) => {
    const left = results.values();
    return rows.map((row) => (isEntered(row) ? (left.next().value ?? blank) : blank));
  });
}
