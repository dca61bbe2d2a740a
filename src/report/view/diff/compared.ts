import type { AccountBook } from "#workbook/account-book.ts";
import { contract, type ColumnId, type TableId } from "#workbook/contract.ts";
import type { Column } from "#workbook/define-table.ts";
import { hasTable, headerIn } from "../facts/book-columns.ts";

/** What only one of two workbooks has: it cannot be compared, and is said once. */
export interface OneSided {
  readonly table: TableId;
  /** Empty: the whole table. */
  readonly columns: readonly string[];
  readonly side: "old" | "new";
}

/** The tables that a comparison looks at, with the columns that make a difference there. */
const COMPARED: Partial<Record<TableId, readonly string[]>> = {
  customers: Object.entries<Column>(contract.customers.columns).flatMap(([id, column]) =>
    column.calculated === undefined ? [id] : [],
  ),
  sales: ["amount", "grossProfit", "collected"],
  opportunities: ["oppId", "step", "status", "amount", "expSign", "closed", "correction", "owner", "product", "rival"],
  persons: ["personId", "role", "level", "levelWanted"],
  receivables: ["receivableId", "contractId", "amount", "due", "received", "outstanding"],
  bidRisks: ["riskId", "probability", "impact", "score", "closed"],
  actions: ["actionId", "due", "done", "status"],
};

export function bothHave(old: AccountBook, later: AccountBook, table: TableId): boolean {
  return hasTable(old, table) && hasTable(later, table);
}

/** Whether both workbooks have the table and the column that a figure of the year is made of. */
export function bothMeasure(old: AccountBook, later: AccountBook, measure: YearMeasure): boolean {
  if (measure === "signed") return bothHave(old, later, "opportunities");
  const column = measure === "revenue" ? "amount" : measure;
  return [old, later].every((book) => headerIn(book, "sales", column) !== null);
}

export const YEAR_MEASURES = ["signed", "revenue", "grossProfit", "collected"] as const;
export type YearMeasure = (typeof YEAR_MEASURES)[number];

export function oneSided(old: AccountBook, later: AccountBook): readonly OneSided[] {
  return (Object.entries(COMPARED) as [TableId, readonly string[]][]).flatMap(([table, columns]) => {
    if (!hasTable(old, table) && !hasTable(later, table)) return [];
    if (!bothHave(old, later, table))
      return [{ table, columns: [], side: hasTable(old, table) ? "old" : "new" } as const];
    const has = (book: AccountBook, column: string) => headerIn(book, table, column as ColumnId<typeof table>) !== null;
    return (["old", "new"] as const).flatMap((side): readonly OneSided[] => {
      const [book, other] = side === "old" ? [old, later] : [later, old];
      const only = columns.filter((column) => has(book, column) && !has(other, column));
      return only.length === 0 ? [] : [{ table, columns: only, side }];
    });
  });
}
