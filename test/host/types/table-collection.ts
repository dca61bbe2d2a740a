import { badArgument } from "../host-error.ts";
import { method, object, read, type HostObject, type HostType } from "../host-type.ts";
import { parseArea, splitReference } from "../model/area.ts";
import type { Table } from "../model/book.ts";
import { addTable } from "../model/table-shape.ts";
import { areaOf, found, type Session } from "../session.ts";
import { listening } from "./listening.ts";
import { rangeOf } from "./range-places.ts";
import { tableType } from "./table.ts";
import { sheetNamed } from "./worksheet.ts";

/** Of the workbook when there is no sheet. */
interface TablesTarget {
  readonly sheet: string | null;
}

/** https://learn.microsoft.com/javascript/api/excel/excel.tablecollection */
export const tableCollectionType: HostType<TablesTarget> = {
  name: "TableCollection",
  page: "https://learn.microsoft.com/javascript/api/excel/excel.tablecollection",
  items: (session, target) => tablesOf(session, target).map(tableObject),
  item: (session, target, key) => tableObject(found(findTable(tablesOf(session, target), key), `table ${String(key)}`)),
  properties: { count: read(1, (session, target) => tablesOf(session, target).length) },
  methods: {
    ...listening({ DataChanged: 101, Added: 102, Deleted: 103 }),
    add: method(1, (session, target, address: string | HostObject, hasHeaders: boolean) => {
      const { sheet, area } = placeOf(session, target, address);
      return tableObject(addTable(session, sheet, area, hasHeaders));
    }),
    getCount: method(4, (session, target) => tablesOf(session, target).length),
    getItemAt: method(1, (session, target, index: number) =>
      tableObject(found(tablesOf(session, target)[index], `table ${index}`)),
    ),
    getItemOrNullObject: method(4, (session, target, key: string) => {
      const table = findTable(tablesOf(session, target), key);
      return table === undefined ? object(tableType, null) : tableObject(table);
    }),
  },
};

/** Tables that a range meets: https://learn.microsoft.com/javascript/api/excel/excel.tablescopedcollection */
export const tableScopedCollectionType: HostType<{ readonly ids: readonly string[] }> = {
  name: "TableScopedCollection",
  page: "https://learn.microsoft.com/javascript/api/excel/excel.tablescopedcollection",
  items: ({ book }, { ids }) => book.tables.filter(({ id }) => ids.includes(id)).map(tableObject),
  item: ({ book }, { ids }, key) =>
    tableObject(
      found(
        findTable(
          book.tables.filter(({ id }) => ids.includes(id)),
          key,
        ),
        `table ${String(key)}`,
      ),
    ),
  properties: {},
  methods: {
    getCount: method(9, (_, { ids }) => ids.length),
    getFirst: method(9, ({ book }, { ids }) =>
      tableObject(
        found(
          book.tables.find(({ id }) => ids.includes(id)),
          "a table",
        ),
      ),
    ),
  },
};

const tableObject = ({ id }: Table): HostObject => object(tableType, { id });

function tablesOf({ book }: Session, { sheet }: TablesTarget): readonly Table[] {
  return sheet === null ? book.tables : book.tables.filter((table) => table.sheet === sheet);
}

function findTable(tables: readonly Table[], key: unknown): Table | undefined {
  if (typeof key !== "string") return undefined;
  return tables.find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase());
}

function placeOf(session: Session, { sheet }: TablesTarget, address: string | HostObject) {
  if (typeof address !== "string") {
    const range = rangeOf(address);
    return { sheet: range.sheet, area: areaOf(range) };
  }
  const { sheet: named, rest } = splitReference(address);
  const area = parseArea(rest);
  if (area === null) throw badArgument(address);
  const id = named === null ? (sheet ?? session.book.activeSheet) : sheetNamed(session, named).id;
  return { sheet: id, area };
}
