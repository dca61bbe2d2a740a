import type { Row, TableId } from "#workbook/contract.ts";
import { placeOf, type PaneBook, type PlacedRow } from "../book/rows-of.ts";
import type { Texts } from "./check-form.ts";
import type { FormField } from "./fields.ts";
import { shownIn } from "./read-field.ts";

/** A row of the workbook as it stood when its form was opened: what others change meanwhile is theirs, and is merged. */
export interface OpenedRow<Id extends TableId> {
  readonly values: Row<Id>;
  readonly placed: PlacedRow;
}

/** Null where nothing is to be opened, or the row stands in no table. */
export function openedRow<Id extends TableId>(
  book: PaneBook,
  table: Id,
  values: Row<Id> | undefined,
): OpenedRow<Id> | null {
  const placed = values === undefined ? null : placeOf(book, table, values);
  return values === undefined || placed === null ? null : { values, placed };
}

/** What the fields of a row show. */
export function textsOf(fields: readonly FormField[], row: Row<TableId>): Texts {
  const values = row as unknown as Readonly<Record<string, string | number | boolean | null>>;
  return Object.fromEntries(fields.map((field) => [field.id, shownIn(field, values[field.id] ?? null)]));
}
