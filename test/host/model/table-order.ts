import { badArgument, HostError } from "../host-error.ts";
import { cellsIn, cellAt, type Sheet, type Table } from "./book.ts";
import { isError, type Cell, type CellValue } from "./cell.ts";
import { changeTable, sheetById, tableById, type Desk } from "./desk.ts";
import { bodyArea, firstBodyRow, lastBodyRow } from "./table-areas.ts";

/*
 * Filters and sorts of tables: https://learn.microsoft.com/javascript/api/excel/excel.filter and
 * https://learn.microsoft.com/javascript/api/excel/excel.tablesort
 * A filter hides rows and moves nothing. A sort moves the cells of visible rows; hidden rows stay where they are.
 */

/** Filters by one column; null takes its filter away. */
export function filterColumn(
  desk: Desk,
  table: Table,
  column: number,
  criteria: Readonly<Record<string, unknown>> | null,
): void {
  refuseOrder(desk, table, "allowAutoFilter");
  const others = table.filters.filter((filter) => filter.column !== column);
  changeTable(desk, table, { filters: criteria === null ? others : [...others, { column, criteria }] });
  reapplyFilters(desk, tableById(desk.book, table.id));
}

export function clearFilters(desk: Desk, table: Table): void {
  refuseOrder(desk, table, "allowAutoFilter");
  changeTable(desk, table, { filters: [] });
  reapplyFilters(desk, tableById(desk.book, table.id));
}

/** Hides the rows that the filters leave out, shows the others. */
export function reapplyFilters(desk: Desk, table: Table): void {
  const sheet = sheetById(desk.book, table.sheet);
  const outside = sheet.hiddenRows.filter((row) => row < firstBodyRow(table) || row > lastBodyRow(table));
  const hidden: number[] = [];
  for (let row = firstBodyRow(table); row <= lastBodyRow(table); row += 1)
    if (!isShown(sheet, table, row)) hidden.push(row);
  const hiddenRows = [...outside, ...hidden].sort((one, other) => one - other);
  desk.change({ kind: "sheet", id: sheet.id, value: { hiddenRows } });
}

function isShown(sheet: Sheet, table: Table, row: number): boolean {
  return table.filters.every(({ column, criteria }) =>
    passes(cellAt(sheet, row, table.area.left + column).value, criteria),
  );
}

// Values and custom criteria; of the others (colours, icons, top items) the host knows nothing and says so.
function passes(value: CellValue, criteria: Readonly<Record<string, unknown>>): boolean {
  switch (criteria.filterOn) {
    case "Values": {
      const values: readonly unknown[] = Array.isArray(criteria.values) ? criteria.values : [];
      return values.some((wanted) => String(wanted) === shown(value));
    }
    case "Custom": {
      const first = meets(value, criteria.criterion1);
      if (criteria.criterion2 === undefined || criteria.criterion2 === null) return first;
      const second = meets(value, criteria.criterion2);
      return criteria.operator === "Or" ? first || second : first && second;
    }
    default:
      throw new HostError("NotImplemented", `filterOn ${String(criteria.filterOn)}`);
  }
}

const shown = (value: CellValue): string => (value === null ? "" : isError(value) ? value.error : String(value));

function meets(value: CellValue, criterion: unknown): boolean {
  const [, sign = "=", text = ""] = /^(<>|<=|>=|=|<|>)?(.*)$/s.exec(String(criterion)) ?? [];
  if (sign === "=" || sign === "<>") {
    const pattern = new RegExp(
      `^${text
        .replace(/[.+^${}()|[\]\\]/g, "\\$&")
        .replaceAll("*", ".*")
        .replaceAll("?", ".")}$`,
      "is",
    );
    return pattern.test(shown(value)) === (sign === "=");
  }
  const number = Number(text);
  if (typeof value !== "number" || Number.isNaN(number)) return false;
  if (sign === "<") return value < number;
  if (sign === ">") return value > number;
  return sign === "<=" ? value <= number : value >= number;
}

interface SortField {
  readonly key: number;
  readonly ascending?: boolean;
}

/** Sorts the visible rows by the cells of one column after the other; equal rows keep their order. */
export function sortTable(desk: Desk, table: Table, fields: readonly SortField[]): void {
  refuseOrder(desk, table, "allowSort");
  if (fields.some(({ key }) => key < 0 || key >= table.columns.length)) throw badArgument("no such column to sort by");
  const sheet = sheetById(desk.book, table.sheet);
  const body = bodyArea(table);
  const hidden = new Set(sheet.hiddenRows);
  const rows = cellsIn(sheet, body).map((cells, index) => ({ cells, row: body.top + index }));
  const visible = rows.filter(({ row }) => !hidden.has(row));
  const sorted = [...visible].sort((one, other) => comparedBy(fields, one.cells, other.cells));
  visible.forEach(({ row }, index) => {
    desk.change({ kind: "cells", sheet: table.sheet, top: row, left: body.left, cells: [sorted[index]?.cells ?? []] });
  });
  changeTable(desk, table, { sort: fields });
}

function comparedBy(fields: readonly SortField[], one: readonly Cell[], other: readonly Cell[]): number {
  for (const { key, ascending = true } of fields) {
    const first = one[key]?.value ?? null;
    const second = other[key]?.value ?? null;
    const order = compareValues(first, second);
    if (order !== 0) return first === null || second === null || ascending ? order : -order;
  }
  return 0;
}

// Numbers, then texts, then truth values, then errors; blanks last, whichever way.
function compareValues(one: CellValue, other: CellValue): number {
  const rank = (value: CellValue) =>
    value === null ? 4 : isError(value) ? 3 : { number: 0, string: 1, boolean: 2 }[typeof value as "number"];
  if (rank(one) !== rank(other)) return rank(one) - rank(other);
  if (typeof one === "number" && typeof other === "number") return one - other;
  if (typeof one === "string" && typeof other === "string")
    return one.localeCompare(other, "zh-CN", { sensitivity: "base" });
  return Number(one) - Number(other) || 0;
}

function refuseOrder(desk: Desk, table: Table, option: string): void {
  const { protection, name } = sheetById(desk.book, table.sheet);
  if (protection !== null && protection.options[option] !== true)
    throw new HostError("AccessDenied", `sheet ${name} is protected`);
}
