import type { Language } from "#locales/language.ts";
import type { Row } from "#workbook/contract.ts";
import { recordName } from "../book/record-names.ts";
import { rowKey, type RowsByTable } from "../book/rows-of.ts";
import type { LinkedRow } from "./linked-rows.tsx";
import type { RecordTable, Route } from "./route.ts";

/** Whose records: an account's, by its name, or the team's. */
export interface RecordOwner {
  readonly account: string | null;
  readonly rows: RowsByTable;
}

/** The form of a record that is in the workbook. */
export function recordRoute<Id extends RecordTable>({ account, rows }: RecordOwner, table: Id, values: Row<Id>): Route {
  return { screen: "record", table, account, row: rowKey(rows, table, values) };
}

/** Records as lines of a list, each with its name, what else it says, and its form; a screen puts its own words over them. */
export function linkedRecords<Id extends RecordTable>(
  owner: RecordOwner,
  table: Id,
  records: readonly Row<Id>[],
  language: Language,
): readonly LinkedRow[] {
  return records.map((values) => {
    const key = rowKey(owner.rows, table, values);
    const said = recordName(table, values, language);
    return { key, ...said, route: { screen: "record", table, account: owner.account, row: key } };
  });
}
