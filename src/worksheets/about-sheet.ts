import type { BookSheet } from "#xlsx/book/book.ts";
import { draftSheet, type Draft } from "./draft.ts";
import { lessonMinutes, taskMinutes } from "./lesson.ts";
import { TONES, type LookId } from "./looks.ts";
import { maximumPoints, taskPoints } from "./points.ts";
import type { Setting } from "./setting.ts";
import { sheetOptions } from "./sheet-options.ts";
import { sheetsToFill } from "./work-sheet.ts";

const COLUMNS = 4;
const WIDTHS = [10, 58, 9, 9] as const;

/** The first sheet: what it is for, how long it takes, what to do, how it is marked, what the cells look like. */
export function aboutSheet(setting: Setting, isTeam: boolean): BookSheet {
  const { worksheet, speech } = setting;
  const { words, say } = speech;
  const draft = draftSheet(words.sheet.about, COLUMNS);
  WIDTHS.forEach((width, column) => {
    draft.widen(column, width, width);
  });
  draft.prose(say(worksheet.title), "title");
  draft.prose(words.labelled(words.purpose, say(worksheet.purpose)), "lead");
  draft.prose(
    [
      ...(isTeam ? [] : [words.time(lessonMinutes(worksheet), taskMinutes(worksheet), maximumPoints(setting))]),
      words.models(worksheet.models.join(" ")),
    ].join(speech.language === "en" ? ". " : "；"),
    "note",
  );
  draft.gap();
  draft.prose(words.stepsTitle, "heading");
  const { read, fill, check, hand } = words.steps;
  const steps = isTeam ? words.teamSteps : [read, fill(sheetsToFill(setting)), check, hand];
  steps.forEach((step, index) => {
    draft.prose(`${String(index + 1)}. ${step}`);
  });
  draft.gap();
  if (!isTeam) {
    taskList(draft, setting);
    draft.prose(words.markingTitle, "heading");
    draft.prose(words.markingNote);
    draft.gap();
  }
  legend(draft, setting);
  return draft.finish(sheetOptions(setting, true));
}

function taskList(draft: Draft, setting: Setting): void {
  const { worksheet, speech } = setting;
  const { words, say } = speech;
  const { number, task, minutes, points } = words.taskColumns;
  draft.prose(words.tasksTitle, "heading");
  draft.row([number, task, minutes, points].map((value) => ({ style: "header", value })));
  worksheet.tasks.forEach((one, index) =>
    draft.row([
      { style: "label", value: index + 1, align: "center" },
      { style: "result", value: say(one.title) },
      { style: "result", value: one.minutes, align: "right" },
      { style: "result", value: taskPoints(one, setting), align: "right" },
    ]),
  );
  draft.gap();
}

function legend(draft: Draft, { tables, speech }: Setting): void {
  const { words } = speech;
  draft.prose(words.legendTitle, "heading");
  const samples: readonly (readonly [LookId, string])[] = [
    ["input", words.legend.input],
    ["given", words.legend.given],
    ["result", words.legend.result],
    ["kam", words.legend.kam],
  ];
  for (const [style, text] of samples)
    draft.row([
      // A sample of the look only: it is no cell to fill in.
      { style: style === "input" ? "inputHeader" : style, value: words.style[style], align: "center" },
      { style: "text", value: text },
    ]);
  if (tables.some(({ columns }) => Object.values(columns).some(({ marks = [] }) => marks.length > 0))) {
    const row = draft.row([
      { style: "result", value: words.tone, align: "center" },
      { style: "text", value: words.legend.tone },
    ]);
    draft.format({ area: { top: row, left: 0, bottom: row, right: 0 }, formula: "TRUE", bold: true, ...TONES.warn });
  }
}
