import type { BookSheet } from "#xlsx/book/book.ts";
import { draftSheet, type Draft } from "./draft.ts";
import { TONES } from "./looks.ts";
import { answersOf } from "./points.ts";
import type { Setting } from "./setting.ts";
import { sheetOptions } from "./sheet-options.ts";

const COLUMNS = 4;
const FIRST_WIDTH = 46;
const SECOND_WIDTH = 22;

/** What a student checks before handing in: what is filled in, how well it is known, what to do with it. */
export function selfCheckSheet(setting: Setting): BookSheet {
  const { words } = setting.speech;
  const draft = draftSheet(words.sheet.selfCheck, COLUMNS);
  draft.widen(0, FIRST_WIDTH);
  draft.widen(1, SECOND_WIDTH);
  draft.prose(words.sheet.selfCheck, "title");
  draft.gap();
  completeness(draft, setting);
  goals(draft, setting);
  reflection(draft, setting);
  return draft.finish(sheetOptions(setting, true));
}

function completeness(draft: Draft, setting: Setting): void {
  const { worksheet, speech } = setting;
  const { check } = speech.words;
  const marked = worksheet.tasks.filter((task) => answersOf(task, setting).length > 0);
  if (marked.length === 0) return;
  draft.prose(check.title, "heading");
  const { task, filled, all, state } = check.columns;
  draft.row([task, filled, all, state].map((value) => ({ style: "header", value })));
  const first = draft.next();
  for (const one of marked) {
    const answers = answersOf(one, setting);
    const row = draft.next() + 1;
    draft.row([
      { style: "label", value: speech.say(one.title) },
      { style: "result", value: 0, formula: answers.map(({ table, id }) => `COUNTA(ANS_${table.id}_${id})`).join("+") },
      { style: "result", value: answers.reduce((sum, { rows }) => sum + rows, 0) },
      {
        style: "result",
        align: "center",
        value: check.open,
        formula: `IF(B${row}=C${row},"${check.complete}","${check.open}")`,
      },
    ]);
  }
  const area = { top: first, left: 3, bottom: draft.next() - 1, right: 3 };
  draft.format({ area, formula: `B${first + 1}=C${first + 1}`, bold: true, ...TONES.good });
  draft.widen(3, 14);
  draft.gap();
}

function goals(draft: Draft, { worksheet, speech, names }: Setting): void {
  const { goals: said, inputMark, validation } = speech.words;
  draft.prose(said.title, "heading");
  draft.prose(said.note, "note");
  draft.row([
    { style: "header", value: said.columns.goal },
    { style: "inputHeader", value: `${inputMark} ${said.columns.rating}` },
  ]);
  const first = draft.next();
  for (const goal of worksheet.goals)
    draft.row([
      { style: "label", value: speech.say(goal) },
      { style: "input", value: null },
    ]);
  const area = { top: first, left: 1, bottom: draft.next() - 1, right: 1 };
  const prompt = validation.whole(1, 5);
  draft.validate({ area, rule: { kind: "whole", min: 1, max: 5 }, title: said.title, prompt, refusal: prompt });
  names.push({ name: "SELF_RATING", refersTo: { sheet: draft.name, area } });
  draft.gap();
}

function reflection(draft: Draft, { speech }: Setting): void {
  const { reflection: said, inputMark, validation } = speech.words;
  draft.prose(said.title, "heading");
  draft.row([
    { style: "header", value: said.columns.question },
    { style: "inputHeader", value: `${inputMark} ${said.columns.answer}` },
  ]);
  for (const question of said.questions) {
    const row = draft.row(
      [
        { style: "label", value: question },
        { style: "input", value: null },
      ],
      { height: 54 },
    );
    const area = { top: row, left: 1, bottom: row, right: 1 };
    draft.validate({
      area,
      rule: { kind: "any" },
      title: said.title,
      prompt: validation.text,
      refusal: validation.text,
    });
  }
}
