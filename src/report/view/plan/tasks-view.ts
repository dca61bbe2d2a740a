import type { Row as TableOf } from "#workbook/contract.ts";
import type { SectionView } from "../document/document-view.ts";
import { cell, row, section, table, text, words, type Row } from "../document/make-part.ts";
import { dealName } from "../deal-texts.ts";
import { namesRecord } from "../facts/names-record.ts";
import { peopleIn } from "../people-in.ts";
import { dueDate, moreNote } from "../report-context.ts";
import type { OpenActions } from "./facts/work.ts";
import type { PlanContext } from "./plan-context.ts";

const MOST = 15;

/** Actions that were agreed and wait to be done, the soonest first. */
export function tasksView(context: PlanContext, { rows, overdue, done }: OpenActions): SectionView {
  const { catalogue, format } = context;
  const say = catalogue.documents.plan.tasks;
  const { columns, title } = say;
  if (rows.length === 0) {
    return section("tasks", say.subject, title.done(format.count(done)), [text(say.allDone)]);
  }
  const count = format.count(rows.length);
  const heads = [
    words(columns.action),
    words(columns.deal, 36),
    words(columns.owner, 24),
    words(columns.due, 27),
    words(columns.state, 20),
    words(columns.source, 30),
  ];
  return section("tasks", say.subject, overdue === 0 ? title.open(count) : title.late(count, format.count(overdue)), [
    table(
      heads,
      rows.slice(0, MOST).map((action) => rowOf(context, action)),
    ),
    ...moreNote(context, rows.length, MOST),
  ]);
}

function rowOf(context: PlanContext, action: TableOf<"actions">): Row {
  const { catalogue, facts, names, words: common } = context;
  const { text: what, opportunity, owner, due, status, source } = action;
  const deal = facts.account.opportunities.find(({ oppId, name }) => namesRecord(opportunity, oppId, name));
  const [contact] = peopleIn(facts.account.persons, owner).known;
  return row([
    names.inText(what),
    deal !== undefined ? dealName(context, deal) : opportunity === null ? common.none : names.inText(opportunity),
    contact === undefined ? (owner ?? common.none) : names.of(contact),
    due === null ? common.none : cell("", { date: dueDate(context, due) }),
    status === null ? common.none : catalogue.codes.actionStatus[status],
    source === null ? common.none : names.inText(source),
  ]);
}
