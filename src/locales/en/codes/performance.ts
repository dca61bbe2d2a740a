import type { PerformanceListId } from "#core/codes/performance.ts";
import type { LabelsOf } from "../../code-labels.ts";

/** Words for the codes of competition, retention, the team and events. */
export const performance: LabelsOf<PerformanceListId> = {};
