import type { BookSheet } from "#xlsx/book/book.ts";
import type { Column, Picture, Task } from "#templates/worksheets/worksheet.ts";
import { draftSheet, type Draft } from "./draft.ts";
import { placePicture } from "./pictures.ts";
import { columnArea } from "./place.ts";
import { placeTable, tableWidth } from "./place-table.ts";
import { answersOf, taskPoints } from "./points.ts";
import type { Setting } from "./setting.ts";
import { sheetOptions } from "./sheet-options.ts";

const LEAST_COLUMNS = 6;
const STUDENT_FIELDS = ["name", "number", "group"] as const;

/** The tasks that are calculated, on one sheet: to be worked out, worked out, or as a team's own calculation. */
export function workSheet(mode: WorkMode, setting: Setting): BookSheet {
  const { words } = setting.speech;
  const name = { student: words.sheet.exercise, solution: words.sheet.solution, team: words.sheet.work }[mode];
  const note = {
    student: words.exerciseNote,
    solution: words.solution.note,
    team: words.teamCapacity(setting.spare + largest(setting)),
  }[mode];
  return taskSheet(name, note, (task) => !isWritten(task) && task.apart === undefined, mode, setting);
}

/** A sheet for each task that stands apart, under the task's name. */
export function apartSheets(mode: "student" | "team", setting: Setting): readonly BookSheet[] {
  const { exerciseNote, ownNote } = setting.speech.words;
  return setting.worksheet.tasks
    .filter(({ apart }) => apart)
    .map((one) => {
      const note = mode === "student" ? `${exerciseNote}${ownNote}` : ownNote;
      return taskSheet(setting.speech.say(one.title), note, (task) => task === one, mode, setting);
    });
}

/** The tasks that are answered in words, apart because they need wide columns; null where there is none. */
export function writtenSheet(mode: WorkMode, setting: Setting): BookSheet | null {
  if (!setting.worksheet.tasks.some(isWritten)) return null;
  const { sheet, exerciseNote, writtenNote } = setting.speech.words;
  return taskSheet(sheet.written, mode === "student" ? exerciseNote : writtenNote, isWritten, mode, setting);
}

/** The names of the sheets on which students answer. */
export function sheetsToFill({ worksheet, speech }: Setting): readonly string[] {
  const { exercise, written } = speech.words.sheet;
  const apart = worksheet.tasks.filter((task) => task.apart).map(({ title }) => speech.say(title));
  return [...apart, exercise, ...(worksheet.tasks.some(isWritten) ? [written] : [])];
}

type WorkMode = "student" | "solution" | "team";

/** Whether a task is answered in words alone. */
export function isWritten({ parts }: Task): boolean {
  return parts.every((part) => part.kind === "table" && Object.values(part.columns).every(isWordy));
}

const isWordy = ({ role }: Column) => role === "given" || role === "words";

function taskSheet(
  name: string,
  note: string,
  takes: (task: Task) => boolean,
  mode: WorkMode,
  setting: Setting,
): BookSheet {
  const { worksheet, speech } = setting;
  const tasks = worksheet.tasks.filter(takes);
  const tables = tasks.flatMap(({ parts }) => parts.filter((part) => part.kind === "table"));
  const widest = Math.max(...tables.map((table) => tableWidth(table, mode)));
  const columns = tables.every((table) => Object.values(table.columns).every(isWordy))
    ? widest
    : Math.max(LEAST_COLUMNS, widest);
  const draft = draftSheet(name, columns);
  draft.prose(`${name}  ${speech.say(worksheet.title)}`, "title");
  draft.prose(note, "note");
  if (mode === "student" && !tasks.every((task) => isWritten(task) || task.apart)) whoFillsThisIn(draft, setting);
  draft.gap();
  tasks.forEach((task) => {
    placeTask(draft, task, worksheet.tasks.indexOf(task) + 1, mode, setting);
  });
  return draft.finish(sheetOptions(setting, mode !== "solution"));
}

function largest({ worksheet }: Setting): number {
  return Math.max(...worksheet.data.map(({ rows }) => ("of" in rows ? 0 : rows.length)));
}

function whoFillsThisIn(draft: Draft, { speech, names }: Setting): void {
  const { student, inputMark } = speech.words;
  draft.row([{ style: "subheading", value: student.title }]);
  for (const field of STUDENT_FIELDS) {
    const row = draft.row([
      { style: "inputHeader", value: `${inputMark} ${student[field]}` },
      { style: "input", value: null },
    ]);
    const area = { top: row, left: 1, bottom: row, right: 1 };
    names.push({ name: `STUDENT_${field.toUpperCase()}`, refersTo: { sheet: draft.name, area } });
    const prompt = speech.words.studentPrompt;
    draft.validate({ area, rule: { kind: "any" }, title: student[field], prompt, refusal: prompt });
  }
}

function placeTask(draft: Draft, task: Task, number: number, mode: WorkMode, setting: Setting): void {
  const { words, say } = setting.speech;
  const isTeam = mode === "team";
  const title = isTeam ? say(task.title) : words.task(number, say(task.title), task.minutes, taskPoints(task, setting));
  const first = draft.next();
  draft.prose(title, "heading");
  if (!isTeam) for (const ask of task.ask) draft.prose(say(ask));
  draft.gap();
  placeParts(draft, task, first, mode, setting);
  draft.nearby(first);
  if (mode !== "team") nameAnswers(task, mode === "student" ? "ANS" : "SOL", setting);
}

/** @param heading row of the task's, which stays with its first part */
function placeParts(draft: Draft, { parts }: Task, heading: number, mode: WorkMode, setting: Setting): void {
  const begun = new Map<string, number>();
  parts.forEach((part, index) => {
    const first = index === 0 ? heading : draft.next();
    if (part.kind === "table") {
      const above = parts[index - 1];
      begun.set(part.id, first);
      placeTable(draft, part, mode, setting);
      // A table on its side sums up the one above.
      draft.together(part.upright && above?.kind === "table" ? (begun.get(above.id) ?? first) : first);
    } else {
      placePicture(draft, part, mode, setting);
      draft.together(Math.min(...shownTables(part).map((id) => begun.get(id) ?? first)));
    }
  });
}

/** The tables that a picture's charts are drawn from. */
function shownTables({ charts }: Picture): readonly string[] {
  return charts.flatMap(({ series }) => series.flatMap(({ values }) => values.split(".").slice(0, 1)));
}

/** Cells of answers go by names, so that a marker finds them wherever they were moved to. */
function nameAnswers(task: Task, prefix: "ANS" | "SOL", setting: Setting): void {
  const { places, names } = setting;
  const named = new Set<string>();
  for (const { table, id } of answersOf(task, setting)) {
    const place = places.get(table.id);
    if (place === undefined) continue;
    names.push({ name: `${prefix}_${table.id}_${id}`, refersTo: { sheet: place.sheet, area: columnArea(place, id) } });
    if (prefix === "SOL" || named.has(table.id) || table.upright) continue;
    named.add(table.id);
    names.push({ name: `KEY_${table.id}`, refersTo: { sheet: place.sheet, area: columnArea(place, table.key) } });
  }
}
