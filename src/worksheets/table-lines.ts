import type { Column, Table, Value } from "#templates/worksheets/worksheet.ts";
import type { Mode, Setting } from "./setting.ts";
import { rootOf } from "./solve.ts";

/** A line of cells of a table: a column of the definition, or what the add-in makes of it. */
export interface Line {
  readonly id: string;
  readonly column: Column;
  readonly isKam: boolean;
}

export const lineKey = ({ id, isKam }: Line) => (isKam ? `${id}#kam` : id);

export function linesOf(table: Table, mode: Mode): readonly Line[] {
  const withKam = mode === "solution" || mode === "team";
  return Object.entries(table.columns).flatMap(([id, column]) => [
    { id, column, isKam: false },
    ...(withKam && kamOf(column) !== undefined ? [{ id, column, isKam: true }] : []),
  ]);
}

export function kamOf(column: Column) {
  return column.role === "answer" || column.role === "live" ? column.kam : undefined;
}

export function rowsOf(table: Table, { tables, worksheet, spare }: Setting): number {
  const root = rootOf(table, tables);
  const own = "of" in root.rows ? 0 : root.rows.length;
  return own + (grows(root, worksheet.data) ? spare : 0);
}

/** Whether a team may add rows of its own. */
export function grows(root: Table, data: readonly Table[]): boolean {
  return data.includes(root) && root.upright === undefined && root.closed === undefined;
}

export function shownValues({ id, column }: Line, table: Table, { solved, speech }: Setting): readonly Value[] {
  return (solved.get(`${table.id}.${id}`) ?? []).map((value) => speech.shown(value, column));
}
