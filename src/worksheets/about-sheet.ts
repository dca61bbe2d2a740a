import type { BookSheet } from "#xlsx/book/book.ts";
import { draftSheet, type Draft } from "./draft.ts";
import type { LookId } from "./looks.ts";
import { maximumPoints, taskPoints } from "./points.ts";
import type { Setting } from "./setting.ts";
import { sheetOptions } from "./sheet-options.ts";

const COLUMNS = 4;
const WIDTHS = [10, 52, 11, 11] as const;

/** The first sheet: what it is for, how long it takes, what to do, how it is marked, what the cells look like. */
export function aboutSheet(setting: Setting, isTeam: boolean): BookSheet {
  const { worksheet, speech } = setting;
  const { words, say } = speech;
  const draft = draftSheet(words.sheet.about, COLUMNS);
  WIDTHS.forEach((width, column) => {
    draft.widen(column, width, width);
  });
  draft.prose(say(worksheet.title), "title");
  draft.prose(
    `${words.purpose}：`.replace("：", speech.language === "en" ? ": " : "：") + say(worksheet.purpose),
    "lead",
  );
  const minutes = worksheet.tasks.reduce((sum, task) => sum + task.minutes, 0);
  draft.prose(
    [...(isTeam ? [] : [words.time(minutes, maximumPoints(setting))]), words.models(worksheet.models.join(" "))].join(
      speech.language === "en" ? ". " : "；",
    ),
    "note",
  );
  draft.gap();
  draft.prose(words.stepsTitle, "heading");
  const steps = isTeam ? words.teamSteps : words.steps;
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

function legend(draft: Draft, { speech }: Setting): void {
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
  draft.prose(words.noAddIn, "note");
}
