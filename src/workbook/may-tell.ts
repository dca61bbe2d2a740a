import { contract, TABLE_IDS, type TableId } from "./contract.ts";
import type { Column, Sensitivity } from "./define-table.ts";

/**
 * Whether a document may tell what stands in a column: business data always, personal data where they were asked for,
 * sensitive and confidential data never. A document that is about confidential data, such as the preparation of a
 * negotiation, names them itself.
 * @model REC-8
 * @origin own
 */
export function mayTell(sensitivity: Sensitivity = "business", personal: boolean): boolean {
  return sensitivity === "business" || (personal && sensitivity === "personal");
}

export interface ColumnLeftOut {
  readonly table: TableId;
  readonly column: string;
  readonly sensitivity: Sensitivity;
}

/** The columns that a document leaves out, in the contract's order. */
export function columnsLeftOut(personal: boolean): readonly ColumnLeftOut[] {
  return TABLE_IDS.flatMap((table) =>
    Object.entries<Column>(contract[table].columns).flatMap(([column, { sensitivity = "business" }]) =>
      mayTell(sensitivity, personal) ? [] : [{ table, column, sensitivity }],
    ),
  );
}
