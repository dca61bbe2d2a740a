import { defaultParameters, type Parameters } from "#core/parameters/parameters.ts";
import { map, type Outcome } from "#core/kernel/outcome.ts";
import type { Value } from "./worksheet.ts";

/** The numbers that the parameter table of a built worksheet holds. */
export const parameters: Parameters = defaultParameters;

/** One cell of a list's result: the part that belongs to this row. */
export function pick<T>(outcome: Outcome<readonly T[]>, row: number, value: (item: T) => Value): Outcome<Value> {
  return map(outcome, (items) => {
    const item = items[row];
    return item === undefined ? null : value(item);
  });
}
