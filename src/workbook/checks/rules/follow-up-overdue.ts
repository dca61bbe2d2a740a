import type { ColumnId, Row, TableId } from "../../contract.ts";
import { at, dateIn, headerIn, shown, type CheckContext } from "../check-context.ts";
import { inWork } from "../in-work.ts";
import { defineRule } from "../rule.ts";
import type { Finding } from "../finding.ts";

/** Something promised for a day that is past, and not done. */
export const followUpOverdue = defineRule({
  id: "follow-up-overdue",
  severity: "warning",
  *check(context) {
    for (const promise of PROMISES) yield* overdueIn(context, promise);
  },
});

interface Promised {
  readonly table: TableId;
  readonly due: string;
  readonly isOpen: (values: never) => boolean;
}

// Where a table keeps what somebody means to do by when, and when that is still to be done.
const PROMISES: readonly Promised[] = [
  promised("customers", "nextReview", ({ lastReview, nextReview }) => isBefore(lastReview, nextReview)),
  promised("persons", "nextDate", ({ lastContact, nextDate }) => isBefore(lastContact, nextDate)),
  promised("opportunities", "nextDate", (row) => inWork(row) && isBefore(row.lastActivity, row.nextDate)),
  promised("visits", "followUpDue", ({ followUpDone }) => followUpDone === null),
  promised("actions", "due", ({ done, status }) => done === null && status !== "DONE" && status !== "CANCELLED"),
  promised("relationActions", "due", ({ done }) => done === null),
  promised("relationEvents", "checkDue", ({ achieved }) => achieved === null),
  promised("complaints", "due", ({ answered, closed }) => answered === null && closed === null),
  promised("serviceRequests", "answerDue", ({ answered, solved }) => answered === null && solved === null),
  promised("touchpoints", "planned", ({ held }) => held === null),
  promised("bidRisks", "due", ({ closed }) => closed !== true),
  promised("bidTasks", "due", ({ done, doneOn }) => done !== true && doneOn === null),
];

function promised<Id extends TableId>(table: Id, due: ColumnId<Id>, isOpen: (values: Row<Id>) => boolean): Promised {
  return { table, due, isOpen };
}

function isBefore(done: number | null, due: number | null): boolean {
  return done === null || due === null || done < due;
}

function* overdueIn(context: CheckContext, { table, due, isOpen }: Promised): Iterable<Finding<"follow-up-overdue">> {
  for (const row of context.rows(table)) {
    const date = dateIn(row, due);
    if (date === null || date >= context.asOf || !isOpen(row.values as never)) continue;
    yield at(row, due as never, {
      code: "follow-up-overdue",
      header: headerIn(row.found, due),
      date: shown(context, table, due, date),
      days: context.asOf - date,
    });
  }
}
