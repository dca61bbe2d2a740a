import { contract } from "#workbook/contract.ts";
import type { Column } from "#workbook/define-table.ts";
import { mayTell } from "#workbook/may-tell.ts";
import { columnLabel } from "../column-label.ts";
import { dealName } from "../deal-texts.ts";
import type { AccountContext } from "../document/account-context.ts";
import { field } from "../document/make-part.ts";
import type { FormField } from "../document/part.ts";
import { namesRecord } from "../facts/names-record.ts";
import { peopleText } from "../people-in.ts";
import type { RecordedVisit, VisitColumn } from "./recorded-visit.ts";

/** The form of a visit, in the order in which it is filled in; what is empty leaves room to write. */
export function visitFields(context: AccountContext, recorded: RecordedVisit): readonly FormField[] {
  return [
    ...meetingFields(context, recorded),
    told(context, recorded, "goal", 12),
    told(context, recorded, "lastCommitments", 12),
    told(context, recorded, "mainPoints", 12, 2),
    told(context, recorded, "customerWords", 12, 2),
    told(context, recorded, "needs", 6),
    told(context, recorded, "objections", 6),
    ...changeFields(context, recorded),
    told(context, recorded, "commitments", 12, 2),
    told(context, recorded, "advice", 12),
    ...nextFields(context, recorded),
  ];
}

function meetingFields(context: AccountContext, { visit }: RecordedVisit): readonly FormField[] {
  const { account, catalogue, format } = context;
  const { fields, time, withMore, step } = catalogue.documents.records.visit;
  const name = (column: VisitColumn) => columnLabel(context.language, "visits", column);
  const { date, startTime, endTime, mode, place, ourPeople, visitorLevel, customerPeople, opportunity } = visit;
  const times = startTime !== null && endTime !== null ? time(startTime, endTime) : (startTime ?? endTime);
  const level = visitorLevel === null ? null : catalogue.codes.ourLevel[visitorLevel];
  const ours = ourPeople === null ? level : level === null ? ourPeople : withMore(ourPeople, level);
  const deal = account.opportunities.find(({ oppId, name: called }) => namesRecord(opportunity, oppId, called));
  const [before, after] = [visit.stepBefore, visit.stepAfter];
  return [
    box(name("date"), format.date(date), 3),
    box(fields.time, times, 3),
    box(name("mode"), mode === null ? null : catalogue.codes.visitMode[mode], 3),
    box(name("place"), place, 3),
    box(fields.ourPeople, ours, 6),
    box(name("customerPeople"), peopleText(context, customerPeople), 6),
    box(name("opportunity"), deal === undefined ? opportunity : dealName(context, deal), 6),
    box(fields.step, before !== null && after !== null ? step(before, after) : (after ?? before), 6),
  ];
}

function changeFields(context: AccountContext, { visit }: RecordedVisit): readonly FormField[] {
  const { fields, withMore, hidden } = context.catalogue.documents.records.visit;
  const joined = (words: string | null, more: string | null) =>
    words === null || more === null ? (words ?? more) : withMore(words, more);
  const inText = (words: string | null) => (words === null ? null : context.names.inText(words));
  const change = joined(visit.levelChange, visit.levelEvidence);
  return [
    box(fields.rival, inText(joined(visit.rivalInfo, visit.rivalSource)), 6),
    box(fields.relation, change === null || context.personal ? change : hidden, 6),
  ];
}

function nextFields(context: AccountContext, recorded: RecordedVisit): readonly FormField[] {
  const { catalogue, format } = context;
  const { fields, laterVisit, withMore } = catalogue.documents.records.visit;
  const { visit, followUpDue, followedBy } = recorded;
  const { followUpDone, followUpMode, nextDate, author, enteredAt } = visit;
  const name = (column: VisitColumn) => columnLabel(context.language, "visits", column);
  const done = followUpDone === null ? null : format.date(followUpDone);
  const mode = followUpMode === null ? null : catalogue.codes.visitMode[followUpMode];
  const later = followedBy === null ? null : laterVisit(format.date(followedBy));
  return [
    told(context, recorded, "nextStep", 8),
    box(name("nextDate"), nextDate === null ? null : format.date(nextDate), 4),
    box(name("followUpDue"), followUpDue === null ? null : format.date(followUpDue), 4),
    box(fields.followUp, done === null ? later : mode === null ? done : withMore(done, mode), 4),
    told(context, recorded, "followUpResult", 4),
    told(context, recorded, "attachments", 6),
    box(name("author"), author, 3),
    box(name("enteredAt"), enteredAt === null ? null : format.date(enteredAt), 3),
  ];
}

type TextColumn = Extract<
  VisitColumn,
  | "goal"
  | "lastCommitments"
  | "mainPoints"
  | "customerWords"
  | "needs"
  | "objections"
  | "commitments"
  | "advice"
  | "nextStep"
  | "followUpResult"
  | "attachments"
>;

/** What the workbook says, as far as the document may tell it. */
function told(
  context: AccountContext,
  { visit }: RecordedVisit,
  column: TextColumn,
  span: FormField["span"],
  lines = 1,
): FormField {
  const { names, personal, catalogue } = context;
  const { sensitivity }: Column = contract.visits.columns[column];
  const words = visit[column];
  const shown = mayTell(sensitivity, personal) ? words : catalogue.documents.records.visit.hidden;
  return box(
    columnLabel(context.language, "visits", column),
    words === null || shown === null ? null : names.inText(shown),
    span,
    lines,
  );
}

/** What is empty gets more room, so that a hand can write in it. */
function box(name: string, words: string | null, span: FormField["span"], lines = 1): FormField {
  return field(name, words, span, words === null ? lines + WRITING : lines);
}

const WRITING = 0.6;
