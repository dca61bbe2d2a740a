import type { PlacedRow } from "../book/rows-of.ts";
import { editRecord, newRecord } from "#workbook/save/make-record.ts";
import type { Fields, RawFields } from "#workbook/save/save-record.ts";
import type { SaveTarget } from "#workbook/save/save-target.ts";
import type { SaveRequest } from "../save/saver.ts";

/** Fields that the team's table has a column for. */
function withColumns({ columns }: SaveTarget, fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([id]) => columns.some((column) => column.id === id)));
}

/** @param id the form's, @param recordId the number that the record gets; both are drawn when the form is opened */
export function newRequest(target: SaveTarget, fields: Fields, id: string, recordId: string): SaveRequest {
  return { id, target, record: newRecord(target, withColumns(target, fields), recordId) };
}

/** @param base the cells of the row when the person saw them */
export function editRequest(
  { found, target, row }: PlacedRow,
  fields: Fields,
  { id, recordId, base }: { readonly id: string; readonly recordId: string; readonly base: RawFields },
): SaveRequest {
  return { id, target, record: { ...editRecord(found, target, row, withColumns(target, fields), recordId), base } };
}

/** The cells of a row as they stand now. */
export function cellsOf({ found, target, row }: PlacedRow): RawFields {
  return editRecord(found, target, row, {}, "").base;
}
