import type { AccountContext } from "../document/account-context.ts";
import type { SectionView } from "../document/document-view.ts";
import {
  cell,
  note,
  people,
  row,
  section,
  spare,
  table,
  text,
  words as column,
  type Row,
} from "../document/make-part.ts";
import type { Part } from "../document/part.ts";
import { distanceText, shownRows } from "../document/shown-rows.ts";
import { dateText, markOf, paragraph, sourcesText, tableName } from "../report-context.ts";
import { standardTasks, type PlannedTask, type TenderFacts } from "../facts/tender-facts.ts";

/** Who does what next, for page one. @param most lines that the page has, the sentence about the others among them */
export function nextTasksSection(context: AccountContext, facts: TenderFacts, most: number): SectionView {
  const { catalogue, words } = context;
  const { subject, title, columns, assign } = catalogue.documents.tender.tasks;
  const isStandard = facts.rows.tasks.length === 0;
  const open = openTasks(context, facts);
  if (open.length === 0) return section("next", subject, title.none, [], { callout: true });
  const { shown, more } = shownRows(context, open, open.length > most ? most - 1 : most);
  const heads = [
    column(columns.task),
    spare(column(columns.phase, 26, true)),
    people(columns.owner, 24),
    column(columns.due, 21),
    column(columns.state, 27),
  ];
  const rows = shown.map((task) => row(taskCells(context, task)));
  const all = more === null ? rows : [...rows, row([more], "minor")];
  const body = table(heads, all, { single: true });
  const where = note(assign(words.table(tableName(context, "bidTasks"))), 1);
  return section("next", subject, titleOf(context, open), isStandard ? [body, where] : [body], { callout: true });
}

/** Of standard tasks those whose day has not passed: nobody says whether the others are done. */
function openTasks({ asOf }: AccountContext, { rows, tasks }: TenderFacts): readonly PlannedTask[] {
  const isStandard = rows.tasks.length === 0;
  return tasks.filter(({ done, due }) => !done && (!isStandard || due === null || due >= asOf));
}

function titleOf({ asOf, catalogue, format }: AccountContext, open: readonly PlannedTask[]): string {
  const { title } = catalogue.documents.tender.tasks;
  const late = open.filter(({ due }) => due !== null && due < asOf).length;
  const count = format.count(open.length);
  if (late > 0) return title.late(format.count(late), count);
  const first = open[0]?.due ?? null;
  return first === null ? title.undated(count) : title.next(count, format.date(first));
}

/** Every task of the team, or the standard ones with their days. */
export function tasksSection(context: AccountContext, facts: TenderFacts): SectionView {
  const { book, catalogue } = context;
  const { subject, title, standard, standardNote } = catalogue.documents.tender.tasks;
  const open = openTasks(context, facts);
  const own: readonly Part[] = facts.rows.tasks.length === 0 ? [] : [taskTable(context, facts.tasks, null)];
  const planned = facts.rows.tasks.length > 0 ? [] : standardTasks(facts.rows, book.parameters);
  const all: readonly Part[] = [standardTable(context, planned, standard)];
  const told = note(paragraph(context, [standardNote, sourcesText(context, [["TEND-8", "own"]])]));
  const message = open.length === 0 ? title.none : titleOf(context, open);
  if (own.length > 0) return section("tasks", subject, message, own);
  return section("tasks", subject, message, planned.length === 0 ? [text(standardNote)] : [...all, told]);
}

function taskTable(context: AccountContext, tasks: readonly PlannedTask[], title: string | null) {
  const { columns } = context.catalogue.documents.tender.tasks;
  const heads = [
    column(columns.task),
    column(columns.phase, 26, true),
    column(columns.owner, 26),
    column(columns.due, 22),
    column(columns.state, 28),
  ];
  const rows = tasks.map((task): Row => row(taskCells(context, task), task.done ? "minor" : "plain"));
  return table(heads, rows, { title });
}

function standardTable(context: AccountContext, tasks: readonly PlannedTask[], title: string) {
  const { catalogue, words } = context;
  const { columns } = catalogue.documents.tender.tasks;
  const heads = [column(columns.task), column(columns.phase, 28, true), column(columns.due, 30)];
  const rows = tasks.map((task) =>
    row([
      taskText(context, task),
      task.phase === null ? words.none : catalogue.codes.tenderPhase[task.phase],
      dateText(context, task.due),
    ]),
  );
  return table(heads, rows, { title });
}

export function taskText({ catalogue, names }: AccountContext, { task }: PlannedTask): string {
  return "text" in task ? names.inText(task.text) : catalogue.codes.bidTask[task.standard];
}

function taskCells(context: AccountContext, task: PlannedTask) {
  const { asOf, catalogue, words } = context;
  const { done } = catalogue.documents.tender.tasks;
  const late = !task.done && task.due !== null && task.due < asOf;
  return [
    taskText(context, task),
    task.phase === null ? words.none : catalogue.codes.tenderPhase[task.phase],
    task.owner ?? words.none,
    dateText(context, task.due),
    task.done
      ? done
      : cell(distanceText(context, task.due), {
          tone: late ? "bad" : "plain",
          mark: late ? markOf(context, "bad") : null,
        }),
  ];
}
