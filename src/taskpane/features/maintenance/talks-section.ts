import { COMMUNICATION_LEVELS } from "#core/codes/performance.ts";
import { communicationRecord, nextContact } from "#core/retention/communication.ts";
import type { Row } from "#workbook/contract.ts";
import { dueChip } from "../../shared/due-chip.ts";
import { recordRoute } from "../../shared/linked-records.ts";
import type { LinkedRow } from "../../shared/linked-rows.tsx";
import type { OverviewSection } from "../../shared/overview.ts";
import type { ChipData, RowData } from "../../shared/screen.tsx";
import { joined, ownerOf, type MaintenanceContext } from "./maintenance-context.ts";

type Talk = Row<"communications">;

/** Who talks with whom on which level, when next, and how the plan was kept (MAINT-2). */
export function talksSection(context: MaintenanceContext): OverviewSection {
  const { account, say, today, format } = context;
  const { askedRate, daysToAnswer } = communicationRecord(account.communications, today);
  const lines = [
    askedRate === null ? null : say.talks.asked(format.ratio(askedRate)),
    daysToAnswer === null ? null : say.talks.answered(format.number(daysToAnswer)),
  ];
  return {
    key: "talks",
    title: say.talks.title,
    lead: account.communications.length === 0 ? say.talks.empty : joined(lines, context) || undefined,
    facts: COMMUNICATION_LEVELS.flatMap((level) => levelRow(level, context)),
    records: account.communications
      .toSorted((one, other) => rankOf(one, context) - rankOf(other, context))
      .map((talk, at) => talkRow(talk, at, context)),
    add: { table: "communications", account: account.name },
    notes: [say.talks.note],
  };
}

/** Talks that were to be held by today and were not. */
export function lateTalks({ account, today }: MaintenanceContext): readonly Talk[] {
  return account.communications.filter(({ planned, done }) => planned !== null && planned < today && done === null);
}

/** What is still to be done first, the earliest first; then what was done, the last first. */
function rankOf({ planned, done }: Talk, { today }: MaintenanceContext): number {
  return done === null ? (planned ?? today) : 2 * 1e6 - done;
}

function levelRow(level: (typeof COMMUNICATION_LEVELS)[number], context: MaintenanceContext): readonly RowData[] {
  const { account, parameters, today, tier, say, words, format } = context;
  const talks = account.communications.filter((talk) => talk.level === level);
  if (talks.length === 0) return [];
  const done = talks.flatMap((talk) => (talk.done !== null && talk.done <= today ? [talk.done] : []));
  const last = done.length === 0 ? null : done.reduce((most, one) => (one > most ? one : most));
  const cadence = talks.find((talk) => talk.cadence !== null)?.cadence ?? null;
  const next = nextContact(last, { cadence, tier }, today, parameters);
  if (!next.ok) return [];
  const days = String(next.value.cadence);
  return [
    {
      key: level,
      name: say.talks.next(words.codes.communicationLevel[level]),
      number: format.date(next.value.due),
      reason: last === null ? say.talks.never(days) : say.talks.last(format.date(last), days),
      chip: dueChip(next.value.due, today, words.pane),
    },
  ];
}

function talkRow(talk: Talk, at: number, context: MaintenanceContext): LinkedRow {
  const { say, words } = context;
  const { level, kind, ourPerson, person, topic } = talk;
  const said = [
    level === null ? null : words.codes.communicationLevel[level],
    kind === null ? null : words.codes.communicationKind[kind],
    ourPerson,
    person,
  ];
  return {
    key: String(at),
    name: topic ?? say.talks.noTopic,
    reason: joined(said, context),
    chip: stateChip(talk, context),
    route: recordRoute(ownerOf(context), "communications", talk),
  };
}

function stateChip({ planned, done, feedback, answered }: Talk, context: MaintenanceContext): ChipData {
  const { say, today, words, format } = context;
  if (done !== null && feedback !== null && answered === null) return { standing: "warn", text: say.talks.unanswered };
  if (done !== null) return { standing: "good", text: say.talks.done(format.date(done)) };
  return planned === null ? { standing: "warn", text: say.talks.noDay } : dueChip(planned, today, words.pane);
}
