import type { SerialDate } from "#core/calendar/serial-date.ts";
import type { IntelligenceSource } from "#core/codes/performance.ts";
import type { IntelligenceAnswer } from "#core/competition/deal-intelligence.ts";
import { fail, map, ok, type Outcome } from "#core/kernel/outcome.ts";
import { demand } from "./answer.ts";
import { isCellError, readCell } from "./cell.ts";
import { code, date, type Column } from "./column.ts";
import { byQuestion, QUESTIONS, type Intelligence } from "./intelligence-answers.ts";
import { isOneCell, matrixOf, shapeOf, shapeText, trimWholeColumns, type Matrix } from "./matrix.ts";
import { isUnread, type Reading } from "./reading.ts";
import type { Settings } from "./settings.ts";

/**
 * A result for what is known about each rival, a line each; "blank" where nothing at all was entered. Only the results are
 * held, not what they were worked out from.
 */
export function intelligenceLines<Result>(
  answers: unknown,
  sources: unknown,
  dates: unknown,
  settings: Settings,
  calculate: (known: Intelligence) => Result,
): readonly (Outcome<Result> | "blank")[] {
  const source = code("intelligenceSource", sources);
  const learnt = date(dates);
  const cells = trimWholeColumns({ answers: matrixOf(answers), source: source.cells, learnt: learnt.cells });
  const lines = demand(asLines(cells.answers), settings.language);
  const sourceOf = demand(beside("intelSource", cells.source, source, lines), settings.language);
  const dayOf = demand(beside("intelDate", cells.learnt, learnt, lines), settings.language);

  const shared = { source: sourceOf.isShared, day: dayOf.isShared };
  return lines.map((line, row) => {
    const known = readLine(line, sourceOf.line(row), dayOf.line(row), shared);
    return known === "blank" ? known : map(known, calculate);
  });
}

// The last question may take two cells, strengths and weaknesses of the product; a column of so many is one line.
function asLines(answers: Matrix): Outcome<Matrix> {
  const { rows, columns } = shapeOf(answers);
  const fits = (count: number) => count === QUESTIONS || count === QUESTIONS + 1;
  if (fits(columns)) return ok(answers);
  if (columns === 1 && fits(rows)) return ok([answers.map((row) => row[0])]);
  const found = shapeText({ rows, columns });
  return fail({
    code: "wrong-shape",
    argument: "intelAnswers",
    found,
    expected: shapeText({ rows, columns: QUESTIONS }),
  });
}

/** What stands beside the answers of one line, by place. */
type OfPlace<T> = (place: number) => Reading<T | null>;

interface Beside<T> {
  readonly line: (row: number) => OfPlace<T>;
  /** One cell that stands for every line. */
  readonly isShared: boolean;
}

// One cell for all, one for each line, or one for each answer.
function beside<T>(argument: string, cells: Matrix, { read }: Column<T | null>, lines: Matrix): Outcome<Beside<T>> {
  const [found, wanted] = [shapeOf(cells), shapeOf(lines)];
  const isUpright = lines.length === 1 && found.columns === 1 && found.rows === wanted.columns;
  const table = isUpright ? [cells.map((row) => row[0])] : cells;
  const shape = shapeOf(table);
  const isPerLine = shape.rows === wanted.rows && (shape.columns === 1 || shape.columns === wanted.columns);
  if (!isOneCell(shape) && !isPerLine) {
    const expected = shapeText({ ...wanted, columns: 1 });
    return fail({ code: "wrong-shape", argument, found: shapeText(found), expected });
  }
  const line = (row: number): OfPlace<T> => {
    const here = table[isOneCell(shape) ? 0 : row] ?? [];
    if (shape.columns > 1) return (place) => read(argument, readCell(here[place]));
    const single = read(argument, readCell(here[0]));
    return () => single;
  };
  return ok({ line, isShared: isOneCell(shape) && wanted.rows > 1 });
}

type Line = Outcome<Intelligence> | "blank";

function readLine(
  line: readonly unknown[],
  sourceOf: OfPlace<IntelligenceSource>,
  dayOf: OfPlace<SerialDate>,
  shared: { readonly source: boolean; readonly day: boolean },
): Line {
  const parts: IntelligenceAnswer[] = [];
  let isBlank = true;
  for (const [place, raw] of line.entries()) {
    const cell = readCell(raw);
    if (isCellError(cell)) return fail({ code: "cell-error", argument: "intelAnswers", found: cell.error });
    const source = sourceOf(place);
    if (isUnread(source)) return source;
    const learnt = dayOf(place);
    if (isUnread(learnt)) return learnt;
    // Excel may deliver a blank as 0, so 0 is no answer.
    const answered = cell !== null && cell !== 0;
    isBlank &&= !answered && (shared.source || source === null) && (shared.day || learnt === null);
    parts.push({ answered, source, learnt });
  }
  return isBlank ? "blank" : ok(byQuestion(parts));
}
