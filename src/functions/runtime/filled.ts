import { yesNoOfWord } from "#core/codes/yes-no.ts";
import { fail } from "#core/kernel/outcome.ts";
import { isCellError } from "./cell.ts";
import type { Column } from "./column.ts";
import { matrixOf } from "./matrix.ts";

// "FALSE". What is longer is no word for yes or no, and need not be looked up.
const LONGEST_ANSWER = 5;

/**
 * Whether something was written down: TRUE, a number other than 0, or any text but a word for no. A column of goals or of
 * evidence can thus be taken as it is.
 */
export function filled(raw: unknown): Column<boolean | null> {
  return {
    cells: matrixOf(raw),
    read(argument, cell) {
      if (cell === null) return null;
      if (isCellError(cell)) return fail({ code: "cell-error", argument, found: cell.error });
      if (typeof cell === "string") return cell.length > LONGEST_ANSWER || (yesNoOfWord(cell) ?? true);
      return Boolean(cell);
    },
  };
}
