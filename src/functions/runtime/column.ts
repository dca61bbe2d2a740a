import { CODE_LISTS, type CodeListId, type CodeOf } from "#core/codes/codes.ts";
import { yesNoOfWord } from "#core/codes/yes-no.ts";
import { fail, type Outcome } from "#core/kernel/outcome.ts";
import { remember } from "#core/kernel/remember.ts";
import { parseIsoDate } from "#core/calendar/iso-date.ts";
import { serialDate, type SerialDate } from "#core/calendar/serial-date.ts";
import { isCellError, readCell, type Cell, type CellError } from "./cell.ts";
import { codeOfWord } from "#locales/code-of-word.ts";
import { matrixOf, type Matrix } from "./matrix.ts";
import { outcomeOf, readingOf, type Reading } from "./reading.ts";

/** An argument that holds one value per row, and how a cell of it is read. */
export interface Column<T> {
  readonly cells: Matrix;
  /** Which column of the cells it is, where several arguments share one range; else the cells are all its own. */
  readonly place?: number;
  readonly read: (argument: string, cell: Cell) => Reading<T>;
}

type FilledCell = Exclude<Cell, CellError | null>;

export type Columns = Readonly<Record<string, Column<unknown>>>;
export type RowOf<C extends Columns> = {
  readonly [Argument in keyof C]: C[Argument] extends Column<infer T> ? T : never;
};

/** A number; a blank is null, and the model decides whether it can do without. */
export function number(raw: unknown): Column<number | null> {
  return column(raw, readNumber);
}

/** A number for which 0 makes no sense: Excel may deliver a blank as 0. */
export function numberNotZero(raw: unknown): Column<number | null> {
  return blankAtZero(number(raw));
}

/** An Excel date: the serial of a day, whole or with a time; or YYYY-MM-DD as text. */
export function date(raw: unknown): Column<SerialDate | null> {
  return blankAtZero(column(raw, dateReader()));
}

/** A number, or an Excel date, which is one; a text is a date such as 2026-06-30. What 0 means the caller decides. */
export function dateOrNumber(raw: unknown): Column<number | null> {
  const read = dateReader();
  return column(raw, (argument, cell) => (typeof cell === "number" ? cell : read(argument, cell)));
}

/** TRUE/FALSE, 1/0, 是/否, Y/N and the other words of `yesNoOfWord`. */
export function yesNo(raw: unknown): Column<boolean | null> {
  const answer = remember(yesNoOfWord);
  return column(raw, (argument, cell) => {
    if (typeof cell === "boolean") return cell;
    return answer(String(cell)) ?? fail({ code: "not-yes-or-no", argument, found: String(cell) });
  });
}

/** A text as it stands; a number is the text that shows it. */
export function text(raw: unknown): Column<string | null> {
  return column(raw, (_, cell) => String(cell));
}

/** A code of one of the models' lists, or the Chinese or English word for it. */
export function code<List extends CodeListId>(list: List, raw: unknown): Column<CodeOf<List> | null> {
  // A column repeats a few words thousands of times.
  const known = remember((cell: FilledCell) => codeOfWord(list, String(cell)));
  const read = (argument: string, cell: FilledCell): Reading<CodeOf<List>> =>
    known(cell) ?? fail({ code: "unknown-code", argument, found: String(cell), known: CODE_LISTS[list] });
  return blankAtZero(column(raw, read));
}

/** The same column, where a blank is the fault "missing". */
export function needed<T>(column: Column<T | null>): Column<T> {
  return {
    ...column,
    read(argument, cell) {
      const value = column.read(argument, cell);
      return value === null ? fail({ code: "missing", argument }) : value;
    },
  };
}

/** The column at a place of a range that holds several; the cells stay where they are. */
export function columnAt<T>(place: number, column: Column<T>): Column<T> {
  return { ...column, place };
}

/** A cell on its own, read as those of a column are. */
export function readSingle<T>({ read }: Column<T>, argument: string, raw: unknown): Outcome<T> {
  return outcomeOf(read(argument, readCell(raw)));
}

function column<T>(raw: unknown, read: (argument: string, cell: FilledCell) => Reading<T>): Column<T | null> {
  return {
    cells: matrixOf(raw),
    read(argument, cell) {
      if (cell === null) return null;
      return isCellError(cell) ? fail({ code: "cell-error", argument, found: cell.error }) : read(argument, cell);
    },
  };
}

function blankAtZero<T>(column: Column<T | null>): Column<T | null> {
  return { ...column, read: (argument, cell) => column.read(argument, cell === 0 ? null : cell) };
}

function readNumber(argument: string, cell: FilledCell): Reading<number> {
  return typeof cell === "number" ? cell : fail({ code: "not-a-number", argument, found: String(cell) });
}

// As texts the same few dates come again and again.
function dateReader(): (argument: string, cell: FilledCell) => Reading<SerialDate> {
  const serialOfText = remember((text: string) => parseIsoDate(text));
  return (argument, cell) => {
    if (typeof cell === "number") return readingOf(serialDate(cell, argument));
    const known = serialOfText(String(cell));
    return readingOf(known.ok ? known : parseIsoDate(String(cell), argument));
  };
}
