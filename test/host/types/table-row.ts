import { badArgument } from "../host-error.ts";
import { method, object, read, readWrite, type HostObject, type HostType } from "../host-type.ts";
import { isError } from "../model/cell.ts";
import { cellsIn } from "../model/book.ts";
import { sheetById } from "../model/desk.ts";
import { bodyRowCount, firstBodyRow } from "../model/table-areas.ts";
import { addRows, removeRows } from "../model/table-rows.ts";
import { writeValues } from "../model/write-cells.ts";
import type { Session } from "../session.ts";
import { rangeAt } from "./range.ts";
import { tableOf, type TableTarget } from "./table.ts";

/** A row is a place in the body, not the record that stood there when it was read. */
interface RowTarget extends TableTarget {
  readonly index: number;
}

/** https://learn.microsoft.com/javascript/api/excel/excel.tablerowcollection */
export const tableRowCollectionType: HostType<TableTarget> = {
  name: "TableRowCollection",
  page: "https://learn.microsoft.com/javascript/api/excel/excel.tablerowcollection",
  items: (session, target) =>
    Array.from({ length: bodyRowCount(tableOf(session, target)) }, (_, index) => rowObject(target, index)),
  item: rowAt,
  properties: { count: read(1, (session, target) => bodyRowCount(tableOf(session, target))) },
  methods: {
    add: method(1, (session, target, index?: number | null, values?: unknown) => {
      const table = tableOf(session, target);
      return rowObject(target, addRows(session, table, index ?? null, rowsFrom(values, table.columns.length)));
    }),
    getCount: method(4, (session, target) => bodyRowCount(tableOf(session, target))),
    getItemAt: method(1, rowAt),
  },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.tablerow */
export const tableRowType: HostType<RowTarget> = {
  name: "TableRow",
  page: "https://learn.microsoft.com/javascript/api/excel/excel.tablerow",
  properties: {
    index: read(1, (_, { index }) => index),
    values: readWrite(
      1,
      (session, target) => {
        const { sheet } = tableOf(session, target);
        const cells = cellsIn(sheetById(session.book, sheet), areaOfRow(session, target));
        const { blank } = session.switches;
        return cells.map((line) => line.map(({ value }) => (isError(value) ? value.error : (value ?? blank))));
      },
      (session, target, values) =>
        writeValues(session, tableOf(session, target).sheet, areaOfRow(session, target), values),
    ),
  },
  methods: {
    getRange: method(1, (session, target) =>
      rangeAt(session, tableOf(session, target).sheet, areaOfRow(session, target)),
    ),
    delete: method(1, (session, target) => removeRows(session, tableOf(session, target), target.index)),
  },
};

function rowAt(session: Session, target: TableTarget, index: unknown): HostObject {
  const count = bodyRowCount(tableOf(session, target));
  if (typeof index !== "number" || index < 0 || index >= count) throw badArgument(`row ${String(index)} of ${count}`);
  return rowObject(target, index);
}

const rowObject = ({ id }: TableTarget, index: number): HostObject => object(tableRowType, { id, index });

function areaOfRow(session: Session, { id, index }: RowTarget) {
  const table = tableOf(session, { id });
  const row = firstBodyRow(table) + index;
  return { ...table.area, top: row, bottom: row };
}

// Without values a blank row; a plain list is one row.
function rowsFrom(values: unknown, width: number): readonly (readonly unknown[])[] {
  if (values === undefined || values === null) return [Array<null>(width).fill(null)];
  if (!Array.isArray(values)) return [Array<unknown>(width).fill(values)];
  return values.every(Array.isArray) ? (values as unknown[][]) : [values];
}
