import { normalise } from "#core/kernel/normalise.ts";
import type { ColumnId } from "../../contract.ts";
import { at, headerIn, type CheckContext, type PlacedRow } from "../check-context.ts";
import { groupsBy } from "../groups.ts";
import { defineRule } from "../rule.ts";
import type { Finding } from "../finding.ts";

/** More received than was due or invoiced in a row, or more invoiced or received on a contract than was signed. */
export const amountExceeds = defineRule({
  id: "amount-exceeds",
  severity: "note",
  *check(context) {
    for (const row of context.rows("receivables")) {
      const { received, invoiced, amount } = row.values;
      const limit = invoiced === null ? "amount" : "invoiced";
      const most = invoiced ?? amount;
      if (received !== null && most !== null && exceeds(received, most))
        yield* told(row, "received", received, limit, most);
    }
    yield* overContracts(context);
  },
});

// Cents that rounding left over.
const TOLERANCE = 0.01;

function exceeds(amount: number, limit: number): boolean {
  return amount > limit + TOLERANCE;
}

function* told(
  row: PlacedRow<"receivables">,
  column: ColumnId<"receivables">,
  amount: number,
  limitColumn: ColumnId<"receivables">,
  limit: number,
): Iterable<Finding<"amount-exceeds">> {
  const header = headerIn(row.found, column);
  yield at(row, column, { code: "amount-exceeds", header, amount, other: headerIn(row.found, limitColumn), limit });
}

function* overContracts({ rows }: CheckContext): Iterable<Finding<"amount-exceeds">> {
  const byContract = groupsBy(rows("receivables"), ({ values: { contractId } }) =>
    contractId === null ? null : normalise(contractId),
  );
  for (const contract of rows("contracts")) {
    const { contractId, amount, taxBasis } = contract.values;
    const dues = contractId === null ? undefined : byContract.get(normalise(contractId));
    // Invoices count tax in; they may well exceed a price that does not.
    if (dues === undefined || amount === null || taxBasis === "EXCLUSIVE") continue;
    for (const column of ["invoiced", "received"] as const) {
      const sum = dues.reduce((total, { values }) => total + (values[column] ?? 0), 0);
      if (!exceeds(sum, amount)) continue;
      const header = headerIn(dues[0].found, column);
      const other = headerIn(contract.found, "amount");
      yield at(contract, "amount", { code: "amount-exceeds", header, amount: sum, other, limit: amount });
      break;
    }
  }
}
