import { CODE_LISTS } from "#core/codes/codes.ts";
import { listLabels } from "#locales/list-labels.ts";
import { columnsOf } from "#workbook/columns-of.ts";
import { contract, TABLE_IDS, type TableId } from "#workbook/contract.ts";
import type { Column, Table } from "#workbook/define-table.ts";
import { boundsOf, type CellValue } from "#workbook/parse-cell.ts";
import type { FoundTable } from "#workbook/rank-tables.ts";
import { isPrivate } from "#workbook/save/is-private.ts";
import { saveTargetOf, type SaveTarget, type TargetColumn } from "#workbook/save/save-target.ts";
import { modelSheet, type SheetModel } from "#test/workbook/save/sheet-model.ts";
import { foundIn } from "#test/workbook/save/visit-model.ts";

/* A table of the contract as a team keeps it, filled, with a column of its own and amounts in 万元. */

/** The tables that people fill in row by row; the parameters are set where they stand. */
export const FILLED_TABLES: readonly TableId[] = TABLE_IDS.filter((id) => id !== "parameters");

export interface FilledTable {
  readonly sheet: SheetModel;
  readonly found: FoundTable;
  readonly target: SaveTarget;
  /** Tells the rows apart: the number, or a text that is different in every row. */
  readonly telling: TargetColumn;
  /** What a form asks for: all columns but a number that nobody types. */
  readonly asked: readonly TargetColumn[];
}

const OWN_HEADER = "心情";
const OLD_ROWS = 3;
const IN_WAN = "（万元）";
const WAN = 10_000;

export function filledTable(table: TableId): FilledTable {
  const made = known.get(table) ?? remember(table);
  const sheet = modelSheet(made.headers, made.rows, made.target.sheet);
  return { ...made, sheet };
}

type Made = Omit<FilledTable, "sheet"> & {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
};
const known = new Map<TableId, Made>();

function remember(table: TableId): Made {
  const made = make(table);
  known.set(table, made);
  return made;
}

function make(table: TableId): Made {
  const columns = columnsOf(table).filter(([, column]) => column.calculated === undefined && !isPrivate(column));
  const firstMoney = columns.findIndex(([, { kind }]) => kind === "money");
  const named = columns.map(
    ([id, column], at) => [id, column, column.header.zh + (at === firstMoney ? IN_WAN : "")] as const,
  );
  const [first, ...others] = named;
  const headers = [...others.map(([, , header]) => header), first?.[2] ?? ""].toSpliced(1, 0, OWN_HEADER);
  const tellingId = tellingOf(table, columns);
  const rows = Array.from({ length: OLD_ROWS }, (_, row) =>
    headers.map((header, at) => {
      const column = named.find(([, , own]) => own === header);
      if (column === undefined) return row === 0 ? "好" : null;
      const [id, definition] = column;
      if (id === tellingId) return `A-${String(row)}`;
      const factor = header.endsWith(IN_WAN) ? WAN : 1;
      return cellOf({ column: definition, factor }, valueOf({ column: definition }, row + at));
    }),
  );
  const found = foundIn(modelSheet(headers, rows, contract[table].name.zh), table);
  const target = saveTargetOf(found);
  const telling = target.columns.find(({ id }) => id === tellingId);
  if (telling === undefined || target.columns.length !== columns.length) {
    throw new Error(`The columns of ${table} are not all read as they were meant`);
  }
  const asked = target.columns.filter(({ id, column }) => id !== target.key?.id || column.required !== undefined);
  return { headers, rows, found, target, telling, asked };
}

function tellingOf(table: TableId, columns: readonly (readonly [string, Column])[]): string {
  const { key }: Table = contract[table];
  const text = columns.find(([, { kind }]) => kind === "text");
  return key ?? text?.[0] ?? "";
}

const WORDS = ["送样机", "再约", "=1+1", "＝2", "-3", "'引号", "1/2", "@x", "第一行\n第二行"] as const;

/** Something that a form may say in a column, in the contract's units; the same number says the same. */
export function valueOf({ column }: Pick<TargetColumn, "column">, at: number): Said {
  const [min, max] = boundsOf(column);
  const between = (step: number, lowest: number) => Math.min(Math.max(lowest + at * step, min ?? 0), max ?? Infinity);
  switch (column.kind) {
    case "text":
      return WORDS[at % WORDS.length] ?? "";
    case "code":
      return pickFrom(column.codes === undefined ? [] : CODE_LISTS[column.codes], at);
    case "yesNo":
      return at % 2 === 0;
    case "date":
      return 46_000 + at;
    case "money":
      return between(1_000, 500);
    case "ratio":
      return (at % 11) / 10;
    case "number":
      return between(0.5, 0.25);
    case "count":
    case "rating":
    case "score":
      return between(1, 1);
  }
}

type Said = Exclude<CellValue, null>;
const pickFrom = (codes: readonly string[], at: number) => codes[at % codes.length] ?? "";

/** The same as a person types it. */
export function cellOf({ column, factor }: Pick<TargetColumn, "column" | "factor">, value: Said): Said {
  if (typeof value === "boolean") return value ? "是" : "否";
  if (typeof value === "number") return value / factor;
  if (column.codes === undefined) return value.replace(/^[=＝@'-]/u, "");
  const labels: Readonly<Record<string, string>> = listLabels("zh-CN")[column.codes];
  return labels[value] ?? value;
}
