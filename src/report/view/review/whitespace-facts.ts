import type { Parameters } from "#core/parameters/parameters.ts";
import { whitespace, type Whitespace } from "#core/value/whitespace.ts";
import type { Account } from "#workbook/account-book.ts";
import type { Row } from "#workbook/contract.ts";

export interface WhitespaceFacts {
  /** The largest gap first. */
  readonly units: readonly { readonly row: Row<"productUnits">; readonly space: Whitespace }[];
  /** Yuan a year that the customer buys from others, over all units. */
  readonly gap: number;
  /** Rows that lack an amount, or whose amounts contradict each other. */
  readonly unusable: number;
}

export function whitespaceFacts({ productUnits }: Account, parameters: Parameters): WhitespaceFacts {
  const units = productUnits
    .flatMap((row) => {
      const space = whitespace(row, parameters);
      return space.ok ? [{ row, space: space.value }] : [];
    })
    .sort((one, other) => other.space.gap - one.space.gap);
  const gap = units.reduce((sum, { space }) => sum + space.gap, 0);
  return { units, gap, unusable: productUnits.length - units.length };
}
