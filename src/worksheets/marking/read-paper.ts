import type { Students } from "#core/marking/class-marks.ts";
import { normalise } from "#core/kernel/normalise.ts";
import { textOf } from "#workbook/parse-cell.ts";
import type { RawCell, RawWorkbook } from "#workbook/sheet.ts";
import type { CaseRows, Key, SchemeEntry } from "./key.ts";
import { cellIn, namesIn, type NamedArea, type Names } from "./names-in.ts";
import { readAnswer, type Reading } from "./read-answer.ts";
import { casesIn, parametersIn } from "./read-key.ts";
import { studentsIn } from "./students.ts";

/** A student's file as the key asks for it. */
export interface Paper {
  readonly file: string;
  readonly students: Students;
  /** For each entry of the key; null where its cell is not to be found. */
  readonly readings: readonly (Reading | null)[];
  readonly cases: ReadonlyMap<string, CaseRows>;
  readonly parameters: ReadonlyMap<string, number>;
}

/** Finds the cells of every answer by their names and the names of their rows, wherever they were moved to. */
export function readPaper(workbook: RawWorkbook, key: Key): Paper {
  const names = namesIn(workbook);
  const { date1904 } = workbook;
  const rowOf = rowFinder(names, key, date1904);
  const readings = key.entries.map((entry) => {
    const area = names.area(entry.name);
    const cell = area === null ? undefined : answerCell(area, entry, rowOf(entry), names);
    return cell === undefined ? null : readAnswer(cell, { kind: entry.kind, column: entry.column, date1904 });
  });
  return {
    file: workbook.file,
    students: studentsIn(names, date1904),
    readings,
    cases: casesIn(names, key.definition),
    parameters: parametersIn(names),
  };
}

/** @param row in the area that names the table's rows; null without such an area */
function answerCell(area: NamedArea, { table, row: own }: SchemeEntry, row: number | null, names: Names) {
  if (own === null) return cellIn(area, 0);
  const keys = names.area(`KEY_${table}`);
  if (row === null || keys === null) return cellIn(area, own);
  const isLike = keys.bottom - keys.top === area.bottom - area.top;
  // Where one of them was stretched, the same row of the sheet belongs to both.
  return cellIn(area, isLike || keys.sheet !== area.sheet ? row : keys.top + row - area.top);
}

/** Which row of its table in the file an entry belongs to: by its name, else by its place. */
function rowFinder(names: Names, key: Key, date1904: boolean): (entry: SchemeEntry) => number | null {
  const found = new Map<string, ReadonlyMap<number, number>>();
  for (const table of new Set(key.entries.map((entry) => entry.table))) {
    const area = names.area(`KEY_${table}`);
    if (area === null) continue;
    const rows = new Map(
      key.entries.flatMap((one) => (one.table === table && one.row !== null ? [[one.row, one]] : [])),
    );
    const shown = Array.from({ length: Math.min(area.bottom - area.top + 1, MOST_ROWS) }, (_, row) =>
      nameText(cellIn(area, row) ?? null, date1904),
    );
    found.set(table, matched(rows, shown));
  }
  return ({ table, row }) => (row === null ? null : (found.get(table)?.get(row) ?? null));
}

// A name that somebody stretched over a whole sheet.
const MOST_ROWS = 10_000;

function nameText(cell: RawCell, date1904: boolean): string {
  if (cell === null || (typeof cell === "object" && cell.kind !== "date")) return "";
  return normalise(textOf(cell, date1904));
}

function matched(rows: ReadonlyMap<number, SchemeEntry>, shown: readonly string[]): ReadonlyMap<number, number> {
  const taken = new Set<number>();
  const found = new Map<number, number>();
  const take = (row: number, at: number) => {
    if (at < 0 || taken.has(at)) return;
    taken.add(at);
    found.set(row, at);
  };
  const inOrder = [...rows].sort(([one], [two]) => one - two);
  const byName = (isIts: (entry: SchemeEntry, name: string) => boolean) => {
    for (const [row, entry] of inOrder)
      if (!found.has(row))
        take(
          row,
          shown.findIndex((name, at) => !taken.has(at) && isIts(entry, name)),
        );
  };
  byName(({ rowName }, name) => name !== "" && normalise(rowName) === name);
  byName(({ rowNames }, name) => rowNames.includes(name));
  // Names in other words: their places are all that is left.
  for (const [row] of inOrder) if (!found.has(row) && row < shown.length) take(row, row);
  return found;
}
