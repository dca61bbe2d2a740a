import type { BookSheet } from "#xlsx/book/book.ts";
import type { Task } from "#templates/worksheets/worksheet.ts";
import { draftSheet, type Draft } from "./draft.ts";
import { placePicture } from "./pictures.ts";
import { columnArea } from "./place.ts";
import { placeTable, tableWidth } from "./place-table.ts";
import { answersOf, taskPoints } from "./points.ts";
import type { Mode, Setting } from "./setting.ts";
import { sheetOptions } from "./sheet-options.ts";

const LEAST_COLUMNS = 6;
const WIDE = 9;
const STUDENT_FIELDS = ["name", "number", "group"] as const;

/** The tasks on one sheet: to be worked out, worked out, or as a team's own calculation. */
export function workSheet(mode: "student" | "solution" | "team", setting: Setting): BookSheet {
  const { worksheet, speech } = setting;
  const { words, say } = speech;
  const tables = worksheet.tasks.flatMap(({ parts }) => parts.filter((part) => part.kind === "table"));
  const columns = Math.max(LEAST_COLUMNS, ...tables.map((table) => tableWidth(table, mode)));
  const sheet = { student: words.sheet.exercise, solution: words.sheet.solution, team: words.sheet.work }[mode];
  const draft = draftSheet(sheet, columns);
  draft.prose(`${sheet}  ${say(worksheet.title)}`, "title", { height: 34 });
  const note = {
    student: words.exerciseNote,
    solution: words.solution.note,
    team: words.teamCapacity(setting.spare + largest(setting)),
  }[mode];
  draft.prose(note, "note");
  if (mode === "student") whoFillsThisIn(draft, setting);
  draft.gap();
  worksheet.tasks.forEach((task, index) => {
    placeTask(draft, task, index + 1, mode, setting);
  });
  return draft.finish({ ...sheetOptions(setting, mode !== "solution"), landscape: columns > WIDE });
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

function placeTask(draft: Draft, task: Task, number: number, mode: Mode, setting: Setting): void {
  const { words, say } = setting.speech;
  const isTeam = mode === "team";
  const title = isTeam ? say(task.title) : words.task(number, say(task.title), task.minutes, taskPoints(task, setting));
  draft.prose(title, "heading", number > 1 && !isTeam ? { pageBreak: true } : {});
  if (!isTeam) for (const ask of task.ask) draft.prose(say(ask));
  draft.gap();
  for (const part of task.parts)
    if (part.kind === "table") placeTable(draft, part, mode, setting);
    else placePicture(draft, part, setting);
  if (mode !== "team") nameAnswers(task, mode === "student" ? "ANS" : "SOL", setting);
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
