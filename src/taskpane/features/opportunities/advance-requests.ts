import type { Fields } from "#workbook/save/save-record.ts";
import type { SaveTarget } from "#workbook/save/save-target.ts";
import type { OpenedRow } from "../../form/opened-row.ts";
import { cellsOf, editRequest, newRequest } from "../../form/requests.ts";
import type { SaveRequest } from "../../save/saver.ts";

/**
 * A new entry of the log, and step and day in the opportunity's own row: saved in one turn.
 * @param log where the entry goes
 */
export function advanceRequests(
  { values, placed }: OpenedRow<"opportunities">,
  log: SaveTarget,
  fields: Fields,
  { id, recordId }: { readonly id: string; readonly recordId: string },
): readonly SaveRequest[] {
  const step = { step: fields["step"] ?? null, stepSince: fields["date"] ?? null };
  return [
    newRequest(log, fields, id, recordId),
    editRequest(placed, step, {
      id: `${id}.step`,
      recordId: values.oppId ?? recordId,
      base: cellsOf(placed),
    }),
  ];
}
