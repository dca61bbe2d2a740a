import { LOG_CHECKS, type LogCheck } from "#core/codes/results/team.ts";
import { fail, ok, type Outcome } from "#core/kernel/outcome.ts";
import { demand } from "./answer.ts";
import { columnAt, yesNo, type Column, type RowOf } from "./column.ts";
import { filled } from "./filled.ts";
import { matrixOf, shapeOf, shapeText, type Matrix } from "./matrix.ts";
import type { Settings } from "./settings.ts";

type CheckColumn = `log.${LogCheck}`;

const COLUMNS: readonly (readonly [check: LogCheck, column: CheckColumn])[] = LOG_CHECKS.map((check) => [
  check,
  `log.${check}`,
]);

/** The ten checks of a log as columns: ten cells per row, or ten cells below each other for a single log. */
export function logCheckColumns(
  raw: unknown,
  settings: Settings,
): Readonly<Record<CheckColumn, Column<boolean | null>>> {
  const rows = demand(rowsOfTen(matrixOf(raw)), settings.language);
  const columns = COLUMNS.map(([check, column], place) => {
    // A date of entry is no answer to the question whether it came in time.
    return [column, columnAt(place, check === "entered" ? yesNo(rows) : filled(rows))];
  });
  return Object.fromEntries(columns) as Record<CheckColumn, Column<boolean | null>>;
}

export function logChecksOf(
  row: RowOf<ReturnType<typeof logCheckColumns>>,
): Readonly<Record<LogCheck, boolean | null>> {
  const checks: Partial<Record<LogCheck, boolean | null>> = {};
  for (const [check, column] of COLUMNS) checks[check] = row[column];
  return checks as Record<LogCheck, boolean | null>;
}

function rowsOfTen(matrix: Matrix): Outcome<Matrix> {
  const { rows, columns } = shapeOf(matrix);
  if (columns === LOG_CHECKS.length) return ok(matrix);
  if (columns === 1 && rows === LOG_CHECKS.length) return ok([matrix.map((row) => row[0])]);
  const [found, expected] = [shapeText({ rows, columns }), shapeText({ rows, columns: LOG_CHECKS.length })];
  return fail({ code: "wrong-shape", argument: "logChecks", found, expected });
}
