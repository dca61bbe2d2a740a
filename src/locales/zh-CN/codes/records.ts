import type { RecordListId } from "#core/codes/records.ts";
import type { LabelsOf } from "../../code-labels.ts";

/** Words for the codes of the records of accounts and people. */
export const records: LabelsOf<RecordListId> = {};
