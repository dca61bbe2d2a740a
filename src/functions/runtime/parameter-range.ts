import { fail, ok, type Outcome } from "#core/kernel/outcome.ts";
import { defaultParameters, isParameterId, withParameters, type Parameters } from "#core/parameters/parameters.ts";
import { isCellError, readCell, type Cell } from "./cell.ts";
import { matrixOf, type Matrix } from "./matrix.ts";

// Headers of the column of values; without a header the values stand right of the ids.
const VALUE_HEADERS: ReadonlySet<Cell> = new Set(["取值", "参数值", "数值", "值", "Value", "value"]);

/**
 * Reads a team's parameter table: one column of ids, one of values, with or without a header row. A row without an id
 * or without a value keeps the default.
 */
export function readParameters(raw: unknown): Outcome<Parameters> {
  const matrix = matrixOf(raw);
  const isLeftOut = matrix.every((row) => row.every((cell) => readCell(cell) === null));
  if (isLeftOut) return ok(defaultParameters);

  const layout = layoutOf(matrix);
  if (layout === null)
    return fail({ code: "wrong-shape", argument: "parameters", found: firstCell(matrix), expected: "ID, Value" });

  const overrides: [id: string, value: number][] = [];
  for (const row of matrix.slice(layout.header ? 1 : 0)) {
    const override = readOverride(readCell(row[layout.id]), readCell(row[layout.value]));
    if (!override.ok) return override;
    if (override.value !== null) overrides.push(override.value);
  }
  return withParameters(overrides);
}

function readOverride(id: Cell, value: Cell): Outcome<[id: string, value: number] | null> {
  if (isCellError(id)) return fail({ code: "cell-error", argument: "parameters", found: id.error });
  if (id === null || value === null) return ok(null);
  const argument = String(id);
  if (isCellError(value)) return fail({ code: "cell-error", argument, found: value.error });
  if (typeof value !== "number") return fail({ code: "not-a-number", argument, found: String(value) });
  return ok([argument, value]);
}

interface Layout {
  readonly id: number;
  readonly value: number;
  readonly header: boolean;
}

// The column of ids is the first that holds a known one, else the first that holds what is written like one beside a
// number; null when there is none, so that a wrong range is noticed.
function layoutOf(matrix: Matrix): Layout | null {
  const first = matrix[0] ?? [];
  const columnWhere = (isId: (row: readonly unknown[], column: number) => boolean) =>
    first.findIndex((_, column) => matrix.some((row) => isId(row, column)));
  const known = columnWhere((row, column) => isKnownId(row[column]));
  const id = known >= 0 ? known : columnWhere(isMistypedId);
  if (id < 0) return null;

  const value = first.findIndex((cell) => VALUE_HEADERS.has(readCell(cell)));
  return value < 0
    ? { id, value: id + 1, header: !isKnownId(first[id]) && isText(first[id + 1]) }
    : { id, value, header: true };
}

function isKnownId(raw: unknown): boolean {
  return typeof raw === "string" && isParameterId(raw.trim());
}

// Ids are written like abc.cutA.
function isMistypedId(row: readonly unknown[], column: number): boolean {
  const id = readCell(row[column]);
  return typeof id === "string" && /^[a-z]\w*(?:\.\w+)+$/i.test(id) && typeof readCell(row[column + 1]) === "number";
}

function isText(raw: unknown): boolean {
  return typeof readCell(raw) === "string";
}

function firstCell(matrix: Matrix): string {
  const cell = readCell(matrix[0]?.[0]);
  return isCellError(cell) ? cell.error : String(cell ?? "");
}
