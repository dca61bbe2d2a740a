import { useState } from "react";
import { usePane } from "../shared/pane.ts";
import type { TableId } from "#workbook/contract.ts";

/**
 * The numbers of an open form: its own, under which draft and save are kept, and the one that a new record gets. A draft
 * that is gone on with keeps both, so that a save that was interrupted is found and not done again.
 */
export function useFormIds(
  table: TableId,
  draft: string | undefined,
): { readonly id: string; readonly recordId: string } {
  const { records } = usePane();
  const [ids] = useState(() => {
    const id = draft ?? `${records.newRecordId(table)}.${records.newId()}`;
    return { id, recordId: id.split(".")[0] ?? id };
  });
  return ids;
}
