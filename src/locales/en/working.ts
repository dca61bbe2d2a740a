import { lists } from "./codes/lists.ts";
import { peopleResults } from "./codes/results/people.ts";
import { retentionResults } from "./codes/results/retention.ts";
import { pane } from "./pane.ts";
import { reasons } from "./reasons.ts";
import { save } from "./save.ts";

/** What people read in the daily work: no words of reports, checks, parameters or the command line. */
export const working = {
  codes: { ...lists, ...peopleResults, ...retentionResults },
  pane,
  tierReasons: reasons.tier,
  save,
};
