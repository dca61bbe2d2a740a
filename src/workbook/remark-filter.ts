import type { FoundTable } from "./locate-tables.ts";
import type { Cells, RowProblem } from "./read-row.ts";

// One blank row parts groups within a table; two end it.
const ENDING_ROWS = 2;

/**
 * Tells, row after row, which is a remark below a table: a single text under two blank rows or more, where the table's
 * own rows hold more than one cell. An Excel Table says itself where it ends.
 */
export function remarkFilter({ region: { name, left, right } }: FoundTable): (cells: Cells) => RowProblem | null {
  let blankRows = 0;
  let isBelow = false;
  let widest = 0;
  return (cells) => {
    const filled = filledIn(cells, left, right);
    const [index = left] = filled;
    if (filled.length === 0) {
      blankRows += 1;
      isBelow ||= blankRows >= ENDING_ROWS;
      return null;
    }
    blankRows = 0;
    const text = cells[index];
    if (isBelow && filled.length === 1 && widest !== 1 && typeof text === "string" && name === null) {
      return { index, problem: { code: "row-apart", found: text.trim() } };
    }
    isBelow = false;
    widest = Math.max(widest, filled.length);
    return null;
  };
}

/** The first two filled columns of a row: one is a remark, two are a row. */
function filledIn(cells: Cells, left: number, right: number): readonly number[] {
  const filled: number[] = [];
  for (let index = left; index <= Math.min(right, cells.length - 1) && filled.length < 2; index += 1) {
    const cell = cells[index] ?? null;
    if (cell !== null && !(typeof cell === "string" && cell.trim() === "")) filled.push(index);
  }
  return filled;
}
