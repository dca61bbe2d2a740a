import type { TeamResultId } from "#core/codes/results/team.ts";
import type { ResultLabelsOf } from "../../../code-labels.ts";

/** Words for the results of the performance of reps and of events. */
export const teamResults: ResultLabelsOf<TeamResultId> = {};
