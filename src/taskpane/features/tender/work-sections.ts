import { isoDate } from "#core/calendar/iso-date.ts";
import type { SerialDate } from "#core/calendar/serial-date.ts";
import { riskLight } from "#core/tender/risk-light.ts";
import { standardTasks, type PlannedTask } from "#report/view/facts/tender-facts.ts";
import type { Row } from "#workbook/contract.ts";
import { dueChip, shortDay } from "../../shared/due-chip.ts";
import { recordRoute } from "../../shared/linked-records.ts";
import type { LinkedRow } from "../../shared/linked-rows.tsx";
import type { OverviewSection } from "../../shared/overview.ts";
import type { ChipData } from "../../shared/screen.tsx";
import { expiryChip } from "./expiry-chip.ts";
import { beginOf, joined, LIGHTS, ownerOf, type TenderContext } from "./tender-context.ts";

/** What may go wrong, the highest first (TEND-6). */
export function risksSection(context: TenderContext): OverviewSection {
  const { account, facts, say } = context;
  const closed = facts.rows.risks.filter((risk) => risk.closed === true);
  const all = [...facts.risks.map(({ risk }) => risk), ...closed];
  return {
    key: "risks",
    title: say.risks.title,
    lead: all.length === 0 ? say.risks.empty : undefined,
    records: all.map((risk, at) => riskRow(risk, at, context)),
    add: { table: "bidRisks", account: account.name, begin: beginOf(context) },
  };
}

function riskRow(risk: Row<"bidRisks">, at: number, context: TenderContext): LinkedRow {
  const { say, words, format } = context;
  const { phase, measure, owner, due } = risk;
  const said = [
    phase === null ? null : words.codes.tenderPhase[phase],
    measure,
    owner,
    due === null ? null : shortDay(due, words.pane),
  ];
  const rated = riskLight(risk.probability, risk.impact, context.book.parameters);
  return {
    key: String(at),
    name: risk.risk,
    number: rated.ok ? format.count(rated.value.score) : undefined,
    reason: joined(said, context),
    chip: riskChip(risk, rated.ok ? rated.value.light : null, say),
    route: recordRoute(ownerOf(context), "bidRisks", risk),
  };
}

function riskChip({ closed }: Row<"bidRisks">, light: keyof typeof LIGHTS | null, say: TenderContext["say"]): ChipData {
  if (closed === true) return { standing: "plain", text: say.risks.closed };
  if (light === null) return { standing: "warn", text: say.risks.unrated };
  return { standing: LIGHTS[light], text: say.risks.lights[light] };
}

/** What is to be done before, during and after the bid; of the standard tasks those that nobody has planned (TEND-8). */
export function taskSections(context: TenderContext): readonly [OverviewSection, ...OverviewSection[]] {
  const { account, facts, say, book } = context;
  const own = facts.rows.tasks;
  const rows = own.map((task) => ({ task, planned: plannedOf(task.task, context) }));
  const rankOf = ({ planned }: (typeof rows)[number]) => (planned?.done === true ? Infinity : (planned?.due ?? 1e9));
  const tasks: OverviewSection = {
    key: "tasks",
    title: say.tasks.title,
    lead: own.length === 0 ? say.tasks.empty : undefined,
    records: rows
      .toSorted((one, other) => rankOf(one) - rankOf(other))
      .map(({ task, planned }, at) => ({
        key: String(at),
        name: task.task,
        number: dayText(planned, context),
        reason: joined([phaseText(task.phase, context), task.owner ?? say.tasks.noOwner], context),
        chip: taskChip(planned, context),
        route: recordRoute(ownerOf(context), "bidTasks", task),
      })),
    add: { table: "bidTasks", account: account.name, begin: beginOf(context) },
  };
  const standard = standardTasks(facts.rows, book.parameters).flatMap(({ task, phase, due }): readonly LinkedRow[] => {
    const name = "standard" in task ? say.results.bidTask[task.standard] : task.text;
    const reason = phaseText(phase, context) ?? "";
    return isPlanned(name, context) ? [] : [plannedRow({ key: name, name, reason, phase, due }, context)];
  });
  if (standard.length === 0) return [tasks];
  return [tasks, { key: "standard", title: say.tasks.standard, records: standard, notes: [say.tasks.standardNote] }];
}

const isPlanned = (name: string, { facts }: TenderContext) => facts.rows.tasks.some(({ task }) => task.trim() === name);

/** A task of the team's own with the day that it is due. */
function plannedOf(name: string, { facts }: TenderContext): PlannedTask | null {
  return facts.tasks.find((one) => "text" in one.task && one.task.text === name) ?? null;
}

interface Proposed {
  readonly key: string;
  readonly name: string;
  readonly reason: string;
  readonly phase: Row<"bidTasks">["phase"];
  readonly due: SerialDate | null;
}

/** Something to be done, by its name: the task that it has become, else the form of a new one with all that is known. */
export function plannedRow({ key, name, reason, phase, due }: Proposed, context: TenderContext): LinkedRow {
  const { account, facts, say, words } = context;
  const task = facts.rows.tasks.find((one) => one.task.trim() === name);
  if (task !== undefined) {
    const planned = plannedOf(task.task, context);
    const route = recordRoute(ownerOf(context), "bidTasks", task);
    return { key, name, number: dayText(planned, context), reason, chip: taskChip(planned, context), route };
  }
  const begin = {
    ...beginOf(context),
    task: name,
    ...(phase === null ? {} : { phase }),
    ...(due === null ? {} : { due: isoDate(due) }),
  };
  return {
    key,
    name,
    number: due === null ? undefined : shortDay(due, words.pane),
    reason,
    chip: { standing: "plain", text: say.tasks.open },
    route: { screen: "record", table: "bidTasks", account: account.name, row: null, begin },
  };
}

function phaseText(phase: PlannedTask["phase"], { words }: TenderContext): string | null {
  return phase === null ? null : words.codes.tenderPhase[phase];
}

function dayText(planned: PlannedTask | null, { words }: TenderContext): string | undefined {
  const due = planned?.due ?? null;
  return due === null ? undefined : shortDay(due, words.pane);
}

function taskChip(planned: PlannedTask | null, { say, today, words }: TenderContext): ChipData {
  if (planned?.done === true) return { standing: "good", text: say.tasks.done };
  const due = planned?.due ?? null;
  return due === null ? { standing: "warn", text: say.tasks.noDue } : dueChip(due, today, words.pane);
}

/** What may be asked after the presentation (TEND-7). */
export function questionsSection(context: TenderContext): OverviewSection {
  const { account, facts, say } = context;
  return {
    key: "questions",
    title: say.questions.title,
    lead: facts.rows.questions.length === 0 ? say.questions.empty : undefined,
    records: facts.rows.questions.map((row, at) => ({
      key: String(at),
      name: row.question,
      reason: joined([row.topic, row.answer ?? say.questions.noAnswer, row.owner], context),
      chip:
        row.rehearsed === true
          ? { standing: "good", text: say.questions.rehearsed }
          : { standing: "plain", text: say.questions.open },
      route: recordRoute(ownerOf(context), "bidQuestions", row),
    })),
    add: { table: "bidQuestions", account: account.name, begin: beginOf(context) },
  };
}

/** The library as it will stand when the bid is handed in, what lapses first (TEND-10). */
export function documentsSection(context: TenderContext): OverviewSection {
  const { book, facts, say, words, format, tender, today } = context;
  const asOf = tender.deadline === null || tender.deadline < today ? today : tender.deadline;
  return {
    key: "documents",
    title: say.documents.title,
    lead: facts.expiries.length === 0 ? say.documents.empty : undefined,
    records: facts.expiries.map(({ document, expiry }, at) => ({
      key: String(at),
      name: document.document,
      number: document.validUntil === null ? undefined : format.date(document.validUntil),
      reason: joined(
        [document.kind === null ? null : words.codes.bidDocumentKind[document.kind], document.owner],
        context,
      ),
      chip: expiryChip(expiry, asOf === today ? say.list : say.documents),
      route: recordRoute({ account: null, rows: book.team }, "bidDocuments", document),
    })),
    notes: facts.expiries.length === 0 ? [] : [say.documents.asOf(format.date(asOf))],
  };
}
