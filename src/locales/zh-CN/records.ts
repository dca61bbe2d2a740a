import { peopleResults } from "./codes/results/people.ts";
import { retentionResults } from "./codes/results/retention.ts";
import { reasons } from "./reasons.ts";
import { save } from "./save.ts";

/** What people read of one account or one record: results with their reasons, and what became of a save. */
export const records = { results: { ...peopleResults, ...retentionResults }, tierReasons: reasons.tier, save };
