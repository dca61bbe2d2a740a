import { all } from "#core/kernel/outcome.ts";
import { demand } from "./answer.ts";
import { number, readSingle } from "./column.ts";
import { matrixOf, trimWholeColumns } from "./matrix.ts";
import type { Settings } from "./settings.ts";

/** A table of numbers whose blanks mean 0; the first cell that is no number is the answer of the whole call. */
export function numberTable(argument: string, raw: unknown, settings: Settings): readonly (readonly number[])[] {
  const numbers = number(raw);
  const { cells } = trimWholeColumns({ cells: matrixOf(raw) });
  return cells.map((row) =>
    demand(all(row.map((cell) => readSingle(numbers, argument, cell))), settings.language).map((value) => value ?? 0),
  );
}
