import type { RetentionResultId } from "#core/codes/results/retention.ts";
import type { ResultLabelsOf } from "../../../code-labels.ts";

/** Words for the results of retention, results and records. */
export const retentionResults: ResultLabelsOf<RetentionResultId> = {};
