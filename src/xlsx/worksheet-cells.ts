import { fail, ok, type Outcome } from "#core/kernel/outcome.ts";
import { address, type RawCell, type RawFormula, type RawRange } from "#workbook/sheet.ts";
import { cellValue, type CellContext } from "./cell-value.ts";
import { callsKam, shiftFormula, shownFormula } from "./shown-formula.ts";
import { worksheetEvents, type StoredCell } from "./worksheet-events.ts";
import type { XmlHandler } from "./xml-stream.ts";

export interface WorksheetCells {
  readonly rows: readonly (readonly RawCell[])[];
  readonly merges: readonly RawRange[];
  readonly kamFormulas: readonly RawFormula[];
  readonly hiddenRows: readonly number[];
}

export type CellFault =
  | { readonly code: "sheet-too-large" }
  | { readonly code: "text-missing"; readonly cell: string; readonly index: string };

export interface CellCollector {
  readonly handler: XmlHandler;
  readonly finish: () => Outcome<WorksheetCells, CellFault>;
}

/** Collects a worksheet's cached values; a row is as long as its last filled cell. */
export function worksheetCells(context: CellContext): CellCollector {
  const collector = rowCollector();
  const { rows, place, isFull } = collector;
  const merges: RawRange[] = [];
  const hiddenRows: number[] = [];
  const kamFormulas: RawFormula[] = [];
  const spills: RawRange[] = [];
  const formulaOf = formulaReader();
  let fault: CellFault | null = null;

  const onCell = (cell: StoredCell) => {
    if (fault !== null) return;
    const { row, column } = cell;
    const formula = cell.formula === null ? null : formulaOf(cell);
    if (formula !== null && callsKam(formula)) kamFormulas.push({ row, column, formula });
    const value = cellValue(cell, formula, context);
    if (value === undefined) fault = { code: "text-missing", cell: address(row, column), index: cell.value ?? "" };
    else if (value !== null) place(row, column, value);
    const array = cell.formula?.array ?? null;
    if (array !== null && typeof value === "object" && value?.kind === "uncalculated") spills.push(array);
    if (isFull()) fault = { code: "sheet-too-large" };
  };
  const events = {
    onCell,
    onHiddenRow: (row: number) => hiddenRows.push(row),
    onMerge: (range: RawRange) => merges.push(range),
  };
  return {
    handler: worksheetEvents(events),
    finish: () => {
      if (fault !== null) return fail(fault);
      for (const range of spills) spill(range, collector);
      return isFull() ? fail({ code: "sheet-too-large" }) : ok({ rows, merges, kamFormulas, hiddenRows });
    },
  };
}

interface RowCollector {
  readonly rows: readonly (readonly RawCell[])[];
  readonly place: (row: number, column: number, value: RawCell) => void;
  readonly isFull: () => boolean;
}

const NO_CELLS: RawCell[] = [];
// Blank cells before a filled one are held as well: stray cells at the right edge of every row are too many.
const MOST_HELD = 20_000_000;

function rowCollector(): RowCollector {
  const rows: RawCell[][] = [];
  let held = 0;
  const place = (row: number, column: number, value: RawCell) => {
    while (rows.length <= row) rows.push(NO_CELLS);
    let cells = rows[row] ?? NO_CELLS;
    if (cells === NO_CELLS) rows[row] = cells = [];
    held += Math.max(0, column + 1 - cells.length);
    while (cells.length < column) cells.push(null);
    cells[column] = value;
  };
  return { rows, place, isFull: () => held > MOST_HELD };
}

/** Formulas as Excel shows them; a shared one is written in its first cell only. */
function formulaReader(): (cell: StoredCell) => string {
  const shared = new Map<string, RawFormula>();
  return ({ row, column, formula }) => {
    const text = shownFormula(formula?.text ?? "");
    if (formula === null || formula.shared === null) return text;
    if (text !== "") {
      shared.set(formula.shared, { row, column, formula: text });
      return text;
    }
    const first = shared.get(formula.shared);
    return first === undefined ? "" : shiftFormula(first.formula, row - first.row, column - first.column);
  };
}

/** The other cells of an array formula that was saved without results: blank, they would look like nothing. */
function spill({ top, left, bottom, right }: RawRange, { rows, place, isFull }: RowCollector): void {
  const formula = rows[top]?.[left] ?? null;
  const widest = rows.reduce((most, cells) => Math.max(most, cells.length), 0);
  for (let row = top; row <= Math.min(bottom, rows.length - 1) && !isFull(); row += 1) {
    for (let column = left; column <= Math.min(right, widest - 1); column += 1) {
      if ((rows[row]?.[column] ?? null) === null) place(row, column, formula);
    }
  }
}
