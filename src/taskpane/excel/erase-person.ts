import type { Outcome } from "#core/kernel/outcome.ts";
import type { ExcelFault } from "./excel-fault.ts";
import type { RunExcel } from "./run-excel.ts";

/** Cells to be changed and rows to be taken out of one Excel Table. */
export interface TableErasure {
  readonly table: string;
  /** Zero-based rows of the body. */
  readonly rows: readonly number[];
  readonly cells: readonly CellErasure[];
}

export interface CellErasure {
  readonly row: number;
  readonly header: string;
  /** What stood there when it was read. */
  readonly before: string;
  readonly after: string;
}

/**
 * What was erased. Nothing was done where the workbook is another one than the person was shown ("changed"), or where a
 * table is filtered or protected, so that Excel would refuse half of it ("closed").
 */
export type Erased = { readonly rows: number; readonly cells: number } | "changed" | "closed";

/**
 * Takes a person out of the tables: first it is seen to that everything stands where it was shown, then all is done in
 * one request.
 * @param person whose own rows are taken out, by the header of the name's column
 */
export function erasePerson(
  run: RunExcel,
  erasures: readonly TableErasure[],
  person: { readonly name: string; readonly header: string },
): Promise<Outcome<Erased, ExcelFault>> {
  return run(
    async (context): Promise<Erased> => {
      const looked = erasures.map((erasure) => lookAt(context, erasure, person.header));
      await context.sync();
      if (looked.some(isClosed)) return "closed";
      if (!looked.every((one) => standsAsShown(one, person.name))) return "changed";
      for (const { cells } of looked)
        for (const { range, erasure } of cells) {
          // A name that begins like a formula stays a text.
          if (/^[=+\-@＝]/.test(erasure.after)) range.numberFormat = [["@"]];
          range.values = [[erasure.after]];
        }
      // From below, so that the rows above keep their places.
      for (const { rows } of looked)
        for (const { row } of rows.toSorted((one, other) => other.at - one.at)) row.delete();
      await context.sync();
      const count = (of: "rows" | "cells") => looked.reduce((sum, one) => sum + one[of].length, 0);
      return { rows: count("rows"), cells: count("cells") };
    },
    { undoGroup: true, once: true },
  );
}

interface Looked {
  readonly filter: Excel.AutoFilter;
  readonly protection: Excel.WorksheetProtection;
  readonly rows: readonly { readonly at: number; readonly row: Excel.TableRow; readonly name: Excel.Range }[];
  readonly cells: readonly { readonly range: Excel.Range; readonly erasure: CellErasure }[];
}

function lookAt(context: Excel.RequestContext, { table, rows, cells }: TableErasure, header: string): Looked {
  const found = context.workbook.tables.getItem(table);
  const cellAt = (column: string, row: number) => found.columns.getItem(column).getDataBodyRange().getCell(row, 0);
  return {
    filter: found.autoFilter.load("isDataFiltered"),
    protection: found.worksheet.protection.load("protected"),
    rows: rows.map((at) => ({
      at,
      row: found.rows.getItemAt(at),
      name: cellAt(header, at).load("values"),
    })),
    cells: cells.map((erasure) => ({
      range: cellAt(erasure.header, erasure.row).load("values, formulas"),
      erasure,
    })),
  };
}

const isClosed = ({ filter, protection, rows }: Looked): boolean =>
  protection.protected || (rows.length > 0 && filter.isDataFiltered);

function standsAsShown({ rows, cells }: Looked, name: string): boolean {
  const isThere = (range: Excel.Range, text: string) => String(range.values[0]?.[0] ?? "").trim() === text.trim();
  return (
    rows.every((row) => isThere(row.name, name)) &&
    cells.every(({ range, erasure }) => isThere(range, erasure.before) && !isFormula(range))
  );
}

const isFormula = (range: Excel.Range): boolean => String(range.formulas[0]?.[0] ?? "").startsWith("=");
