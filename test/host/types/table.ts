import { badArgument, HostError } from "../host-error.ts";
import { method, object, read, readWrite, type HostObject, type Property, type HostType } from "../host-type.ts";
import { parseArea, splitReference, type Area } from "../model/area.ts";
import type { Table } from "../model/book.ts";
import { changeTable, tableById } from "../model/desk.ts";
import { bodyArea, headerArea, totalsArea } from "../model/table-areas.ts";
import { clearFilters, reapplyFilters } from "../model/table-order.ts";
import { refuseStructure } from "../model/table-rows.ts";
import { convertToRange, deleteTable, resizeTable, showTotals } from "../model/table-shape.ts";
import { areaOf, type Session } from "../session.ts";
import { autoFilterType } from "./auto-filter.ts";
import { listening } from "./listening.ts";
import { rangeAt } from "./range.ts";
import { rangeOf } from "./range-places.ts";
import { tableColumnCollectionType } from "./table-column.ts";
import { tableRowCollectionType } from "./table-row.ts";
import { tableSortType } from "./table-sort.ts";
import { worksheetType } from "./worksheet.ts";

export interface TableTarget {
  readonly id: string;
}

type Flag = "showBandedRows" | "showBandedColumns" | "showFilterButton";

/** https://learn.microsoft.com/javascript/api/excel/excel.table */
export const tableType: HostType<TableTarget> = {
  name: "Table",
  page: "https://learn.microsoft.com/javascript/api/excel/excel.table",
  identity: (_, { id }) => ({ Id: id }),
  properties: {
    id: read(1, (session, target) => tableOf(session, target).id),
    name: readWrite(1, (session, target) => tableOf(session, target).name, rename),
    style: readWrite(
      1,
      (session, target) => tableOf(session, target).style,
      (session, target, style) => {
        changeTable(session, tableOf(session, target), { style: String(style) });
      },
    ),
    showHeaders: readWrite(1, (session, target) => tableOf(session, target).showHeaders, refuseHeaders),
    showTotals: readWrite(
      1,
      (session, target) => tableOf(session, target).showTotals,
      (session, target, value) => {
        showTotals(session, tableOf(session, target), value === true, session.settings.language);
      },
    ),
    showBandedRows: flag("showBandedRows"),
    showBandedColumns: flag("showBandedColumns"),
    showFilterButton: flag("showFilterButton"),
    autoFilter: read(9, (_, { id }) => object(autoFilterType, { table: id, sheet: null })),
    columns: read(1, (_, { id }) => object(tableColumnCollectionType, { id })),
    rows: read(1, (_, { id }) => object(tableRowCollectionType, { id })),
    sort: read(2, (_, { id }) => object(tableSortType, { id })),
    worksheet: read(2, (session, target) => object(worksheetType, { id: tableOf(session, target).sheet })),
  },
  methods: {
    ...listening({ DataChanged: 101, SelectionChanged: 100 }),
    getRange: method(1, (session, target) => at(session, target, ({ area }) => area)),
    getDataBodyRange: method(1, (session, target) => at(session, target, bodyArea)),
    getHeaderRowRange: method(1, (session, target) => at(session, target, headerArea)),
    getTotalRowRange: method(1, (session, target) => at(session, target, totalsArea)),
    clearFilters: method(2, (session, target) => clearFilters(session, tableOf(session, target))),
    reapplyFilters: method(2, (session, target) => reapplyFilters(session, tableOf(session, target))),
    resize: method(13, (session, target, to: string | HostObject) => {
      const table = tableOf(session, target);
      const { sheet, area } = newPlace(session, table, to);
      resizeTable(session, table, sheet, area);
    }),
    convertToRange: method(2, (session, target) => {
      const { sheet, area } = tableOf(session, target);
      convertToRange(session, tableOf(session, target));
      return rangeAt(session, sheet, area);
    }),
    delete: method(1, (session, target) => deleteTable(session, tableOf(session, target))),
  },
};

export const tableOf = ({ book }: Session, { id }: TableTarget): Table => tableById(book, id);

function flag(name: Flag): Property<TableTarget> {
  return readWrite(
    3,
    (session, target) => tableOf(session, target)[name],
    (session, target, value) => void changeTable(session, tableOf(session, target), { [name]: value === true }),
  );
}

function at(session: Session, target: TableTarget, of: (table: Table) => Area | null): HostObject {
  const table = tableOf(session, target);
  const area = of(table);
  if (area === null) throw new HostError("InvalidReference", "the table shows no such row");
  return rangeAt(session, table.sheet, area);
}

// Names of tables and names of cells are one list, without regard to case.
function rename(session: Session, target: TableTarget, name: unknown): void {
  const table = tableOf(session, target);
  refuseStructure(session, table);
  if (typeof name !== "string" || !/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name) || parseArea(name) !== null)
    throw badArgument(`the name of a table: ${String(name)}`);
  const { tables, names } = session.book;
  const isTaken = [...tables.filter(({ id }) => id !== table.id), ...names].some(
    (other) => other.name.toLowerCase() === name.toLowerCase(),
  );
  if (isTaken) throw new HostError("ItemAlreadyExists", name);
  changeTable(session, table, { name });
}

function refuseHeaders(session: Session, target: TableTarget, value: unknown): void {
  if (tableOf(session, target).showHeaders !== value) throw new HostError("NotImplemented", "Table.showHeaders");
}

function newPlace(session: Session, table: Table, to: string | HostObject) {
  if (typeof to !== "string") {
    const range = rangeOf(to);
    return { sheet: range.sheet, area: areaOf(range) };
  }
  const { sheet, rest } = splitReference(to);
  const area = parseArea(rest);
  if (area === null) throw badArgument(to);
  const id = sheet === null ? table.sheet : session.book.sheets.find(({ name }) => name === sheet)?.id;
  return { sheet: id ?? "", area };
}
