import { badArgument, HostError } from "../host-error.ts";
import { method, object, read, readWrite, type HostObject, type HostType } from "../host-type.ts";
import { cellsIn, type Table } from "../model/book.ts";
import { isError } from "../model/cell.ts";
import { sheetById } from "../model/desk.ts";
import { bodyArea, columnNames, headerArea, totalsArea } from "../model/table-areas.ts";
import { addColumn, removeColumn } from "../model/table-shape.ts";
import { writeValues } from "../model/write-cells.ts";
import { found, type Session } from "../session.ts";
import { filterType } from "./auto-filter.ts";
import { rangeAt } from "./range.ts";
import { tableOf, type TableTarget } from "./table.ts";
import type { Area } from "../model/area.ts";

interface ColumnTarget extends TableTarget {
  readonly column: number;
}

/** https://learn.microsoft.com/javascript/api/excel/excel.tablecolumncollection */
export const tableColumnCollectionType: HostType<TableTarget> = {
  name: "TableColumnCollection",
  page: "https://learn.microsoft.com/javascript/api/excel/excel.tablecolumncollection",
  items: (session, target) => tableOf(session, target).columns.map(({ id }) => columnObject(target, id)),
  item: (session, target, key) =>
    columnObject(target, found(findColumn(session, target, key), `column ${String(key)}`)),
  properties: { count: read(1, (session, target) => tableOf(session, target).columns.length) },
  methods: {
    add: method(1, (session, target, index?: number | null, values?: unknown, name?: string | null) => {
      const table = tableOf(session, target);
      const at = addColumn(session, table, index ?? null, valuesFrom(values), name ?? null);
      return columnObject(target, found(tableOf(session, target).columns[at], "the new column").id);
    }),
    getCount: method(4, (session, target) => tableOf(session, target).columns.length),
    getItemAt: method(1, (session, target, index: number) =>
      columnObject(target, found(tableOf(session, target).columns[index], `column ${index}`).id),
    ),
    getItemOrNullObject: method(4, (session, target, key: string | number) => {
      const id = findColumn(session, target, key);
      return id === undefined ? object(tableColumnType, null) : columnObject(target, id);
    }),
  },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.tablecolumn */
export const tableColumnType: HostType<ColumnTarget> = {
  name: "TableColumn",
  page: "https://learn.microsoft.com/javascript/api/excel/excel.tablecolumn",
  identity: (_, { column }) => ({ Id: column }),
  properties: {
    id: read(1, (_, { column }) => column),
    index: read(1, (session, target) => indexOf(session, target)),
    name: readWrite(
      1,
      (session, target) => columnNames(session.book, tableOf(session, target))[indexOf(session, target)],
      rename,
    ),
    filter: read(2, (_, { id, column }) => object(filterType, { table: id, column })),
    values: readWrite(
      1,
      (session, target) => {
        const { blank } = session.switches;
        const cells = cellsIn(
          sheetById(session.book, tableOf(session, target).sheet),
          strip(session, target, ({ area }) => area),
        );
        return cells.map((line) => line.map(({ value }) => (isError(value) ? value.error : (value ?? blank))));
      },
      (session, target, values) =>
        writeValues(
          session,
          tableOf(session, target).sheet,
          strip(session, target, ({ area }) => area),
          values,
        ),
    ),
  },
  methods: {
    getRange: method(1, (session, target) => at(session, target, ({ area }) => area)),
    getDataBodyRange: method(1, (session, target) => at(session, target, bodyArea)),
    getHeaderRowRange: method(1, (session, target) => at(session, target, headerArea)),
    getTotalRowRange: method(1, (session, target) => at(session, target, totalsArea)),
    delete: method(1, (session, target) => removeColumn(session, tableOf(session, target), indexOf(session, target))),
  },
};

const columnObject = ({ id }: TableTarget, column: number): HostObject => object(tableColumnType, { id, column });

/** A column by its number or, without regard to case, by its header. */
function findColumn(session: Session, target: TableTarget, key: unknown): number | undefined {
  const table = tableOf(session, target);
  if (typeof key === "number") return table.columns.find(({ id }) => id === key)?.id;
  if (typeof key !== "string") return undefined;
  const index = columnNames(session.book, table).findIndex((name) => name.toLowerCase() === key.toLowerCase());
  return table.columns[index]?.id;
}

function indexOf(session: Session, { id, column }: ColumnTarget): number {
  const index = tableOf(session, { id }).columns.findIndex((other) => other.id === column);
  if (index === -1) throw new HostError("ItemNotFound", `column ${column}`);
  return index;
}

function strip(session: Session, target: ColumnTarget, of: (table: Table) => Area | null): Area {
  const table = tableOf(session, target);
  const area = of(table);
  if (area === null) throw new HostError("InvalidReference", "the table shows no such row");
  const left = table.area.left + indexOf(session, target);
  return { ...area, left, right: left };
}

function at(session: Session, target: ColumnTarget, of: (table: Table) => Area | null): HostObject {
  return rangeAt(session, tableOf(session, target).sheet, strip(session, target, of));
}

function rename(session: Session, target: ColumnTarget, name: unknown): void {
  if (typeof name !== "string" || name === "") throw badArgument("the name of a column");
  writeValues(session, tableOf(session, target).sheet, strip(session, target, headerArea), [[`'${name}`]]);
}

function valuesFrom(values: unknown): readonly (readonly unknown[])[] | null {
  if (values === undefined || values === null) return null;
  if (!Array.isArray(values)) throw badArgument("the values of a column");
  return (values as unknown[]).map((value) => (Array.isArray(value) ? (value as unknown[]) : [value]));
}
