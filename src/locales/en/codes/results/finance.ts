import type { FinanceResultId } from "#core/codes/results/finance.ts";
import type { ResultLabelsOf } from "../../../code-labels.ts";

/** Words for the results of finance, development and team size. */
export const financeResults: ResultLabelsOf<FinanceResultId> = {};
