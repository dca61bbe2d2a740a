import type { DealListId } from "#core/codes/deals.ts";
import type { LabelsOf } from "../../code-labels.ts";

/** Words for the codes of opportunities, contracts, tenders and negotiations. */
export const deals: LabelsOf<DealListId> = {};
