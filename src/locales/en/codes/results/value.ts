import type { ValueResultId } from "#core/codes/results/value.ts";
import type { ResultLabelsOf } from "../../../code-labels.ts";

/** Words for the results of the models of the value of customers. */
export const valueResults: ResultLabelsOf<ValueResultId> = {};
