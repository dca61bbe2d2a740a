import type { BookSheet } from "#xlsx/book/book.ts";
import type { Task } from "#templates/worksheets/worksheet.ts";
import { draftSheet, type Draft } from "./draft.ts";
import { CLOSING, discussionMinutes, OPENING } from "./lesson.ts";
import type { Setting } from "./setting.ts";
import { sheetOptions } from "./sheet-options.ts";
import { isWritten } from "./work-sheet.ts";

const WIDTHS = [34, 46, 10] as const;
const HOUR = 60;

/** What a trainer reads beforehand: timing, preparation, each task, mistakes, discussion. */
export function teachingSheet(setting: Setting): BookSheet {
  const { worksheet, speech } = setting;
  const { words, say } = speech;
  const { teaching } = words;
  const draft = draftSheet(words.sheet.teaching, WIDTHS.length);
  WIDTHS.forEach((width, column) => {
    draft.widen(column, width);
  });
  draft.prose(`${teaching.title}  ${say(worksheet.title)}`, "title");
  draft.gap();
  timing(draft, setting);
  draft.prose(teaching.before, "heading");
  for (const line of worksheet.teaching.before) draft.prose(`• ${say(line)}`);
  draft.prose(`• ${worksheet.ownCase ? teaching.ownCase : teaching.editing}`);
  draft.gap();
  draft.prose(teaching.tasks, "heading");
  worksheet.tasks.forEach((task, index) => {
    const first = draft.next();
    draft.prose(`${String(index + 1)}  ${say(task.title)}`, "subheading");
    draft.prose(say(task.teach));
    for (const line of modelAnswers(task, setting)) draft.prose(line);
    draft.together(first);
  });
  draft.gap();
  const mistakes = draft.next();
  draft.prose(teaching.mistakes, "heading");
  for (const line of worksheet.teaching.mistakes) draft.prose(`• ${say(line)}`);
  draft.together(mistakes);
  draft.gap();
  const talk = draft.next();
  discussion(draft, setting);
  const close = draft.next();
  draft.prose(teaching.close, "heading");
  draft.prose(say(worksheet.teaching.close));
  draft.together(close);
  draft.nearby(talk);
  return draft.finish(sheetOptions(setting, false));
}

/** Of a task in words; those of other tasks stand in the solution. */
function modelAnswers(task: Task, { solved, speech }: Setting): readonly string[] {
  if (!isWritten(task)) return [];
  const tables = task.parts.filter((part) => part.kind === "table");
  return tables.flatMap((table) =>
    Object.entries(table.columns).flatMap(([id, { role }]) => {
      const keys = solved.get(`${table.id}.${table.key}`) ?? [];
      const models = role === "words" ? (solved.get(`${table.id}.${id}`) ?? []) : [];
      return models.flatMap((model, row) =>
        model === null ? [] : [speech.words.labelled(speech.words.teaching.model(String(keys[row])), String(model))],
      );
    }),
  );
}

function timing(draft: Draft, { worksheet, speech }: Setting): void {
  const { teaching } = speech.words;
  const parts: readonly (readonly [what: string, minutes: number])[] = [
    [teaching.opening, OPENING],
    ...worksheet.tasks.map(
      ({ title, minutes }, index) => [`${String(index + 1)}  ${speech.say(title)}`, minutes] as const,
    ),
    [teaching.discussion, discussionMinutes(worksheet)],
    [teaching.closing, CLOSING],
  ];
  const { what, when, minutes } = teaching.timeColumns;
  draft.prose(teaching.timeTitle, "heading");
  draft.row([what, when, minutes].map((value) => ({ style: "header", value })));
  let clock = 0;
  for (const [name, length] of parts) {
    draft.row([
      { style: "label", value: name },
      { style: "result", value: `${time(clock)} – ${time(clock + length)}` },
      { style: "result", value: length, align: "right" },
    ]);
    clock += length;
  }
  draft.gap();
}

const time = (minutes: number) => `${String(Math.floor(minutes / HOUR))}:${String(minutes % HOUR).padStart(2, "0")}`;

function discussion(draft: Draft, { worksheet, speech }: Setting): void {
  const { discussionTitle, discussionColumns } = speech.words.teaching;
  const { question, answer, minutes } = discussionColumns;
  const first = draft.next();
  draft.prose(discussionTitle, "heading");
  draft.row([question, answer, minutes].map((value) => ({ style: "header", value })));
  for (const item of worksheet.discussion)
    draft.row([
      { style: "label", value: speech.say(item.ask) },
      { style: "result", value: speech.say(item.answer) },
      { style: "result", value: item.minutes, align: "right" },
    ]);
  draft.together(first);
  draft.gap();
}
