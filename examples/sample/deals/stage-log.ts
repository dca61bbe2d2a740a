import { STEPS, type Step } from "#core/codes/codes.ts";
import { daysAfter, serial, workdayUntil } from "../days.ts";
import { opportunityRows } from "../opportunity-rows.ts";
import { seeded } from "../seeded.ts";
import type { IsoDate, Rows } from "../shapes.ts";

type Opportunity = Rows<"opportunities">[number];

/** One row for every step an opportunity entered, in order, from the day it was found to the day of its present step. */
export const stageLogRows: Rows<"stageLog"> = opportunityRows.flatMap(logOf);

function logOf({ oppId, step = "ST1", created, stepSince, owner }: Opportunity): Rows<"stageLog"> {
  if (oppId === undefined || created === undefined || stepSince === undefined) return [];
  const days = serial(stepSince) - serial(created);
  const random = seeded(`steps ${oppId.zh}`);
  const steps = passed(step, days === 0);
  let last = created;
  return steps.map((entered, index) => {
    const share = index / Math.max(1, steps.length - 1) + (index === 0 ? 0 : (random() - 0.5) * 0.12);
    const planned = workdayUntil(daysAfter(created, Math.round(days * share)));
    const date = index === steps.length - 1 ? stepSince : inOrder(planned, last, stepSince);
    last = date;
    return { oppId, step: entered, from: steps[index - 1], date, changedBy: owner };
  });
}

// Who is found in a later step than the first entered it there.
function passed(step: Step, foundThere: boolean): readonly Step[] {
  return foundThere ? [step] : STEPS.slice(0, STEPS.indexOf(step) + 1);
}

function inOrder(day: IsoDate, from: IsoDate, until: IsoDate): IsoDate {
  if (day < from) return from;
  return day > until ? until : day;
}
