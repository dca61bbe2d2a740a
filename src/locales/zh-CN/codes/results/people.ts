import type { PeopleResultId } from "#core/codes/results/people.ts";
import type { ResultLabelsOf } from "../../../code-labels.ts";

/** Words for the results of the pipeline beyond FC-1, people and needs. */
export const peopleResults: ResultLabelsOf<PeopleResultId> = {};
