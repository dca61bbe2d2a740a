import { ratio } from "../kernel/guard.ts";
import { map, type Outcome } from "../kernel/outcome.ts";

export interface Completeness<Field extends string> {
  /** Filled ÷ mandatory, 0–1. */
  readonly share: number;
  /** Mandatory fields without an entry, in their order. */
  readonly open: readonly Field[];
}

/**
 * How much of a record is filled in: of its mandatory fields, each with whether it holds something.
 * Fault: zero-denominator without mandatory fields.
 * @model VAL-8
 * @model REC-1
 * @origin own
 */
export function completeness<Field extends string>(
  mandatory: readonly (readonly [field: Field, filled: boolean])[],
): Outcome<Completeness<Field>> {
  const open = mandatory.filter(([, filled]) => !filled).map(([field]) => field);
  return map(ratio(mandatory.length - open.length, mandatory.length, "mandatoryFields"), (share) => ({ share, open }));
}
