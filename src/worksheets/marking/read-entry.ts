import { normalise } from "#core/kernel/normalise.ts";
import { fail, ok, type Outcome } from "#core/kernel/outcome.ts";
import { textOf } from "#workbook/parse-cell.ts";
import { parseNumber } from "#workbook/parse-number.ts";
import { address, type RawCell } from "#workbook/sheet.ts";
import type { Column, Value } from "#templates/worksheets/worksheet.ts";
import { ANSWER_KINDS, type MarkingColumn } from "../marking-sheet.ts";
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
export function readEntry(
  row: number,
  scheme: Scheme,
  { columns, rowNames, seen, date1904 }: Context,
): Outcome<SchemeEntry, readonly KeyFault[]> {
  const faults: KeyFault[] = [];
  const text = (column: MarkingColumn) => shownText(scheme.cell(row, column), date1904);
  const wrong = (column: MarkingColumn, problem: CellProblem) => {
    const cell = address(row, scheme.columns.get(column) ?? 0);
    faults.push({ code: "cell", problem, sheet: scheme.sheet.name, cell, found: text(column) });
  };
  const [id, table = "", column = "", number] = ID.exec(text("id")) ?? [];
  if (id === undefined || seen.has(id)) wrong("id", "id");
  else seen.add(id);
  const kind = ANSWER_KINDS.find((one) => one === text("kind").toLowerCase());
  if (kind === undefined) wrong("kind", "kind");
  if (text("name") === "") wrong("name", "name");
  const points = amount(scheme.cell(row, "points"));
  if (points === null || points < 0) wrong("points", "points");
  const tolerance = { absolute: amount(scheme.cell(row, "tolerance")), relative: amount(scheme.cell(row, "relative")) };
  for (const [name, found] of [
    ["tolerance", tolerance.absolute],
    ["relative", tolerance.relative],
  ] as const)
    if (text(name) !== "" && (found === null || found < 0)) wrong(name, "tolerance");

  const reference = `${table}.${column}`;
  const reading: AnswerReading = { kind: kind ?? "text", column: columns.get(reference) ?? null, date1904 };
  const expected = expectedOf(scheme.cell(row, "expected"), reading);
  if (typeof expected === "object" && expected !== null) wrong("expected", expected.problem);
  const also = alsoRight(text("also"), reading);
  if (also === null) wrong("also", "also");
  if (faults.length > 0 || id === undefined || kind === undefined || points === null || also === null)
    return fail(faults);
  return ok({
    id,
    reference,
    table,
    row: number === undefined ? null : Number(number) - 1,
    task: amount(scheme.cell(row, "task")) ?? 1,
    item: text("item") || column,
    rowName: text("row"),
    rowNames: [text("row"), ...rowNames(id)].map(normalise).filter((name) => name !== ""),
    name: text("name"),
    kind,
    column: reading.column,
    expected: typeof expected === "object" ? null : expected,
    also,
    tolerance,
    points,
    depends: text("depends")
      .split(/\s+/)
      .filter((word) => word !== ""),
    hint: text("hint"),
  });
}

function expectedOf(cell: RawCell, reading: AnswerReading): Value | { readonly problem: CellProblem } {
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
