import type { AccountResultId } from "#core/codes/results/accounts.ts";
import type { ResultLabelsOf } from "../../../code-labels.ts";

/** Words for the results of the models of telling key accounts and classing customers. */
export const accountsResults: ResultLabelsOf<AccountResultId> = {};
