import { riskLight } from "#core/tender/risk-light.ts";
import type { PlannedTask } from "#report/view/facts/tender-facts.ts";
import type { Row } from "#workbook/contract.ts";
import { dueChip, shortDay } from "../../shared/due-chip.ts";
import { recordRoute } from "../../shared/linked-records.ts";
import type { LinkedRow } from "../../shared/linked-rows.tsx";
import type { OverviewSection } from "../../shared/overview.ts";
import type { ChipData, RowData } from "../../shared/screen.tsx";
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

/** What is to be done before, during and after the bid; the standard tasks while the team has none (TEND-8). */
export function tasksSection(context: TenderContext): OverviewSection {
  const { account, facts, say } = context;
  const own = facts.rows.tasks;
  const dueOf = (task: Row<"bidTasks">) => facts.tasks.find((one) => "text" in one.task && one.task.text === task.task);
  const rows = own.map((task) => ({ task, planned: dueOf(task) ?? null }));
  const rankOf = ({ planned }: (typeof rows)[number]) => (planned?.done === true ? Infinity : (planned?.due ?? 1e9));
  return {
    key: "tasks",
    title: say.tasks.title,
    lead: own.length === 0 ? say.tasks.standard : undefined,
    facts: own.length === 0 ? facts.tasks.map((task, at) => standardRow(task, at, context)) : [],
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
}

function phaseText(phase: PlannedTask["phase"], { words }: TenderContext): string | null {
  return phase === null ? null : words.codes.tenderPhase[phase];
}

function dayText(planned: PlannedTask | null, { words }: TenderContext): string | undefined {
  const due = planned?.due ?? null;
  return due === null ? undefined : shortDay(due, words.pane);
}

function standardRow(planned: PlannedTask, at: number, context: TenderContext): RowData {
  const { say, words } = context;
  const { task, due, phase } = planned;
  return {
    key: String(at),
    name: "standard" in task ? say.results.bidTask[task.standard] : task.text,
    number: due === null ? undefined : shortDay(due, words.pane),
    reason: phaseText(phase, context) ?? "",
    chip: taskChip(planned, context),
  };
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
