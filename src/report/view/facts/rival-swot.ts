import type { SerialDate } from "#core/calendar/serial-date.ts";
import { towsPairs, type TowsPair } from "#core/strategy/tows-pairs.ts";
import type { Account, AccountBook } from "#workbook/account-book.ts";
import type { Row } from "#workbook/contract.ts";
import { pointsOf, type SwotPoint } from "./confrontation.ts";
import { concerns, isRival, type MetRival } from "./rivals.ts";

/** Strengths, weaknesses, opportunities and threats of a rival, seen from its side (STR-4). */
export interface RivalSwot {
  readonly rows: readonly Row<"swot">[];
  /** The pair of each field to think about first: what the rival may do. */
  readonly pairs: readonly TowsPair<SwotPoint>[];
}

export function rivalSwotOf(book: AccountBook, account: Account, rival: MetRival, asOf: SerialDate): RivalSwot {
  const rows = book.team.swot.filter(
    (row) =>
      row.subject === "RIVAL" &&
      isRival(rival, row.rival) &&
      concerns(row.customer, account) &&
      (row.assessed === null || row.assessed <= asOf),
  );
  const { pairs } = towsPairs(pointsOf(rows), book.parameters);
  return { rows, pairs: pairs.filter(({ place }) => place === 1) };
}
