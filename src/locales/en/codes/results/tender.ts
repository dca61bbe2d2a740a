import type { TenderResultId } from "#core/codes/results/tender.ts";
import type { ResultLabelsOf } from "../../../code-labels.ts";

/** Words for the results of tenders. */
export const tenderResults: ResultLabelsOf<TenderResultId> = {};
