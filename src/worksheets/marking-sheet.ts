import type { BookCell, BookSheet, NumberFormat } from "#xlsx/book/book.ts";
import { absolute } from "#xlsx/book/xml.ts";
import type { Value } from "#templates/worksheets/worksheet.ts";
import { draftSheet } from "./draft.ts";
import { referencesOf } from "./formula.ts";
import { headerOf } from "./header.ts";
import type { LookId } from "./looks.ts";
import { cellArea } from "./place.ts";
import { answersOf, maximumPoints, type AnswerColumn } from "./points.ts";
import type { Setting } from "./setting.ts";
import { sheetOptions } from "./sheet-options.ts";
import { fullReference, tableNamed } from "./solve.ts";

export const ANSWER_KINDS = ["number", "choice", "date", "text"] as const;
/** How an answer is compared: as a number within a tolerance, as one of a list's words, as a date, or as text. */
export type AnswerKind = (typeof ANSWER_KINDS)[number];

/** The columns of the scheme: what a trainer reads and prints, then what `kam grade` goes by. */
export const MARKING_COLUMNS = [
  "task",
  "item",
  "row",
  "expected",
  "kind",
  "tolerance",
  "relative",
  "points",
  "also",
  "hint",
  "id",
  "name",
  "depends",
] as const;
export type MarkingColumn = (typeof MARKING_COLUMNS)[number];

const PRINTED = MARKING_COLUMNS.indexOf("id");

const WIDTHS: Readonly<Record<MarkingColumn, number>> = {
  id: 24,
  task: 7,
  item: 16,
  row: 18,
  name: 24,
  expected: 14,
  kind: 9,
  tolerance: 11,
  relative: 10,
  points: 8,
  also: 14,
  depends: 24,
  hint: 46,
};

/** The marking scheme: an Excel Table that a trainer can change and a program can read, one row per cell that is marked. */
export function markingSheet(setting: Setting): BookSheet {
  const { worksheet, speech } = setting;
  const { marking, sheet } = speech.words;
  const draft = draftSheet(sheet.marking, PRINTED);
  MARKING_COLUMNS.forEach((column, index) => {
    draft.widen(index, WIDTHS[column]);
  });
  draft.prose(marking.title, "title");
  draft.prose(marking.note, "note");
  const totalRow = draft.next();
  const count = worksheet.tasks.flatMap((task) => answersOf(task, setting)).reduce((sum, { rows }) => sum + rows, 0);
  const header = totalRow + 2;
  const points = MARKING_COLUMNS.indexOf("points");
  const letter = String.fromCharCode(65 + points);
  draft.row([
    { style: "label", value: marking.total },
    {
      style: "solution",
      value: maximumPoints(setting),
      formula: `SUM(${letter}${header + 2}:${letter}${header + 1 + count})`,
      align: "right",
    },
  ]);
  draft.gap();
  draft.row(MARKING_COLUMNS.map((column) => ({ style: headerLook(column), value: marking.columns[column] })));
  worksheet.tasks.forEach((task, index) => {
    for (const answer of answersOf(task, setting))
      schemeRows(answer, index + 1, setting).forEach((row) => draft.row(row));
  });
  const area = { top: header, left: 0, bottom: header + count, right: MARKING_COLUMNS.length - 1 };
  if (count > 0) draft.table({ name: "KAM_MARKING", area });
  const scheme = draft.finish({
    ...sheetOptions(setting, false),
    landscape: true,
    frozenRows: header + 1,
    printedColumns: PRINTED,
  });
  return { ...scheme, titleRows: [header + 1, header + 1] };
}

const CHANGED_BY_TRAINER: readonly MarkingColumn[] = ["tolerance", "relative", "points", "also", "hint"];
const headerLook = (column: MarkingColumn) => (CHANGED_BY_TRAINER.includes(column) ? "inputHeader" : "header");

function schemeRows(answer: AnswerColumn, number: number, setting: Setting): readonly (readonly BookCell[])[] {
  const { table, id, column } = answer;
  const place = setting.places.get(table.id);
  if (place === undefined) throw new RangeError(`Table ${table.id} has no solution.`);
  const keys = setting.solved.get(`${table.id}.${table.key}`) ?? [];
  return Array.from({ length: answer.rows }, (_, row) => {
    const key = table.upright ? "" : keyText(keys[row] ?? null, answer, setting);
    const cells: Readonly<Record<MarkingColumn, Omit<BookCell, "style">>> = {
      id: { value: `${table.id}.${id}${table.upright ? "" : `#${String(row + 1)}`}` },
      task: { value: number, align: "center" },
      item: { value: headerOf(id, table, setting.speech) },
      row: { value: key },
      name: { value: `ANS_${table.id}_${id}` },
      expected: expected(answer, row, absolute(place.sheet, cellArea(place, id, row)), setting),
      kind: { value: setting.speech.words.marking.kinds[kindOf(answer)], align: "center" },
      tolerance: { value: column.tolerance ?? null, align: "center" },
      relative: { value: null, align: "center", format: "percentOne" },
      points: { value: column.points, align: "center" },
      also: { value: null },
      depends: { value: dependsOn(answer, setting).join(" ") },
      hint: { value: setting.speech.say(column.hint) },
    };
    return MARKING_COLUMNS.map((name) => ({ ...cells[name], style: lookOf(name, row) }));
  });
}

// A hint is the same for every row of its column: in full for the first, so that the others stay low.
function lookOf(name: MarkingColumn, row: number): LookId {
  if (name === "hint" && row > 0) return "inputAgain";
  if (CHANGED_BY_TRAINER.includes(name)) return "input";
  return name === "expected" ? "solution" : "result";
}

function keyText(key: Value, { table }: AnswerColumn, { speech }: Setting): Value {
  const column = table.columns[table.key];
  return column === undefined ? key : speech.shown(key, column);
}

function expected({ table, id, column }: AnswerColumn, row: number, formula: string, { solved, speech }: Setting) {
  const value = speech.shown(solved.get(`${table.id}.${id}`)?.[row] ?? null, column);
  if (value === null) throw new RangeError(`${table.id}.${id}, row ${String(row + 1)}: an empty cell is no answer.`);
  const format: Partial<Record<typeof column.kind, NumberFormat>> = {
    date: "date",
    percent: "percentOne",
    percentOne: "percentOne",
  };
  const shown = format[column.kind];
  return { value, formula, align: "right", ...(shown === undefined ? {} : { format: shown }) } as const;
}

function kindOf({ column }: AnswerColumn): AnswerKind {
  if (column.kind === "code" || column.kind === "yesNo") return "choice";
  return column.kind === "date" || column.kind === "text" ? column.kind : "number";
}

/** The answers that an answer is worked out from, directly or through cells that are calculated. */
function dependsOn({ table, column }: AnswerColumn, { tables }: Setting): readonly string[] {
  const found = new Set<string>();
  const visited = new Set<string>();
  const visit = (reference: string) => {
    if (visited.has(reference)) return;
    visited.add(reference);
    const [owner, id] = fullReference(reference, table);
    const source = tableNamed(owner, tables);
    const used = source.columns[id];
    if (used?.role === "answer") found.add(reference);
    else if (used?.role === "live") for (const next of referencesOf(used.native, source, tables)) visit(next);
    else if (used?.role === "copy") visit(fullReference(used.of, source).join("."));
  };
  for (const reference of referencesOf(column.native, table, tables)) visit(reference);
  return [...found];
}
