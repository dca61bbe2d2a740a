import { saysSomething } from "#core/codes/yes-no.ts";
import { fail } from "#core/kernel/outcome.ts";
import { isCellError } from "./cell.ts";
import type { Column } from "./column.ts";
import { matrixOf } from "./matrix.ts";

/**
 * Whether something was written down: TRUE, a number other than 0, or any text but a word for no or for nothing. A column of goals or of
 * evidence can thus be taken as it is.
 */
export function filled(raw: unknown): Column<boolean | null> {
  return {
    cells: matrixOf(raw),
    read(argument, cell) {
      if (cell === null) return null;
      if (isCellError(cell)) return fail({ code: "cell-error", argument, found: cell.error });
      return typeof cell === "string" ? saysSomething(cell) : Boolean(cell);
    },
  };
}
