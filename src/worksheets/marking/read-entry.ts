import { normalise } from "#core/kernel/normalise.ts";
import { fail, ok, type Outcome } from "#core/kernel/outcome.ts";
import { LANGUAGES } from "#locales/language.ts";
import { worksheetWords } from "#locales/worksheets.ts";
import { textOf } from "#workbook/parse-cell.ts";
import { parseNumber } from "#workbook/parse-number.ts";
import { address, type RawCell } from "#workbook/sheet.ts";
import type { Column, Value } from "#templates/worksheets/worksheet.ts";
import { ANSWER_KINDS, type AnswerKind, type MarkingColumn } from "../marking-sheet.ts";
import type { CellProblem, KeyFault, SchemeEntry } from "./key.ts";
import { readAnswer, type AnswerReading } from "./read-answer.ts";
import type { Scheme } from "./scheme.ts";

interface Context {
  /** The answers' columns of the worksheet, by "table.column"; empty where it is not known. */
  readonly columns: ReadonlyMap<string, Column>;
  /** What the worksheet calls an entry's row in every language. */
  readonly rowNames: (id: string) => readonly string[];
  /** Ids that came before. */
  readonly seen: Set<string>;
  readonly date1904: boolean;
}

// "axes.total#3", or "focus.hhi" of a table that stands on its side.
const ID = /^(\w+)\.(\w+)(?:#([1-9]\d*))?$/;

/** One row of a marking scheme, or every cell of it that cannot be used. */
export function readEntry(row: number, scheme: Scheme, context: Context): Outcome<SchemeEntry, readonly KeyFault[]> {
  const read = partsOf(row, scheme, context);
  const { id, table, number, kind, points, also, expected, text, reading } = read;
  const wrong = wrongIn(read, context.seen);
  if (wrong.length > 0 || id === undefined || kind === undefined || points === null || also === null) {
    const place = (column: MarkingColumn) => address(row, scheme.columns.get(column) ?? 0);
    const sheet = scheme.sheet.name;
    return fail(
      wrong.map(([column, problem]) => ({ code: "cell", problem, sheet, cell: place(column), found: text(column) })),
    );
  }
  context.seen.add(id);
  return ok({
    id,
    reference: read.reference,
    table,
    row: number === undefined ? null : Number(number) - 1,
    task: amount(scheme.cell(row, "task")) ?? 1,
    item: text("item") || read.reference,
    rowName: text("row"),
    rowNames: [text("row"), ...context.rowNames(id)].map(normalise).filter((name) => name !== ""),
    name: text("name"),
    kind,
    column: reading.column,
    expected: isProblem(expected) ? null : expected,
    also,
    tolerance: read.tolerance,
    points,
    depends: text("depends")
      .split(/\s+/)
      .filter((word) => word !== ""),
    hint: text("hint"),
  });
}

/** What the cells of a row hold, as far as they can be read. */
function partsOf(row: number, scheme: Scheme, { columns, date1904 }: Context) {
  const text = (column: MarkingColumn) => shownText(scheme.cell(row, column), date1904);
  const [id, table = "", column = "", number] = ID.exec(text("id")) ?? [];
  const kind = kindNamed(text("kind"));
  const reference = `${table}.${column}`;
  const reading: AnswerReading = { kind: kind ?? "text", column: columns.get(reference) ?? null, date1904 };
  return {
    text,
    id,
    table,
    reference,
    number,
    kind,
    reading,
    points: amount(scheme.cell(row, "points")),
    tolerance: { absolute: amount(scheme.cell(row, "tolerance")), relative: amount(scheme.cell(row, "relative")) },
    expected: expectedOf(scheme.cell(row, "expected"), reading),
    also: alsoRight(text("also"), reading),
  };
}

/** A kind by its name in any language, or as programs call it. */
function kindNamed(word: string): AnswerKind | undefined {
  return ANSWER_KINDS.find((kind) =>
    [kind, ...LANGUAGES.map((language) => worksheetWords(language).marking.kinds[kind])].some(
      (name) => normalise(name) === normalise(word),
    ),
  );
}

type Parts = ReturnType<typeof partsOf>;

/** The columns whose cells cannot be used, with the reason. */
function wrongIn(parts: Parts, seen: ReadonlySet<string>): readonly (readonly [MarkingColumn, CellProblem])[] {
  const { id, kind, points, tolerance, expected, also, text } = parts;
  const isNoTolerance = (column: "tolerance" | "relative", found: number | null) =>
    text(column) !== "" && (found === null || found < 0);
  const checks: readonly (readonly [MarkingColumn, CellProblem, boolean])[] = [
    ["id", "id", id === undefined || seen.has(id)],
    ["kind", "kind", kind === undefined],
    ["name", "name", text("name") === ""],
    ["points", "points", points === null || points < 0],
    ["tolerance", "tolerance", isNoTolerance("tolerance", tolerance.absolute)],
    ["relative", "tolerance", isNoTolerance("relative", tolerance.relative)],
    ["expected", isProblem(expected) ? expected.problem : "expected", isProblem(expected)],
    ["also", "also", also === null],
  ];
  return checks.filter(([, , isWrong]) => isWrong).map(([column, problem]) => [column, problem]);
}

interface Problem {
  readonly problem: CellProblem;
}

const isProblem = (expected: Value | Problem): expected is Problem => typeof expected === "object" && expected !== null;

function expectedOf(cell: RawCell, reading: AnswerReading): Value | Problem {
  const found = readAnswer(cell, reading);
  if (found.kind === "value") return found.value;
  if (found.kind === "blank") return null;
  return { problem: found.kind === "not-calculated" ? "not-calculated" : "expected" };
}

/** The other answers that are right, separated by semicolons; null where one of them cannot be read. */
function alsoRight(text: string, reading: AnswerReading): SchemeEntry["also"] | null {
  const found = text
    .split(/[;；|]/)
    .map((one) => readAnswer(one, reading))
    .filter(({ kind }) => kind !== "blank");
  const values = found.flatMap((one) => (one.kind === "value" ? [one.value] : []));
  return values.length === found.length ? values : null;
}

function shownText(cell: RawCell, date1904: boolean): string {
  if (cell === null) return "";
  if (typeof cell === "object" && cell.kind === "error") return cell.error;
  return typeof cell === "object" && cell.kind === "uncalculated" ? `=${cell.formula}` : textOf(cell, date1904);
}

function amount(cell: RawCell): number | null {
  if (typeof cell === "number") return cell;
  return typeof cell === "string" ? parseNumber(cell) : null;
}
