import { numbers } from "../kernel/guard.ts";
import { all, fail, map, type Outcome } from "../kernel/outcome.ts";

/**
 * Amounts of years that follow each other, all known: a gap would move the later ones to a wrong year.
 * Faults: missing for no year at all or one without an amount, out-of-range.
 */
export function everyYear(
  argument: string,
  amounts: readonly (number | null)[],
  least = -Infinity,
): Outcome<readonly number[]> {
  if (amounts.length === 0) return fail({ code: "missing", argument });
  return all(
    amounts.map((amount) => map(numbers({ [argument]: [amount, least, Infinity] }), (one) => one[argument] ?? 0)),
  );
}
