import { badArgument, HostError } from "../host-error.ts";
import { method, read, type HostObject, type HostType } from "../host-type.ts";
import type { Table } from "../model/book.ts";
import { tableById } from "../model/desk.ts";
import { clearFilters, filterColumn, reapplyFilters } from "../model/table-order.ts";
import { areaOf, type Session } from "../session.ts";
import { rangeAt } from "./range.ts";
import { rangeOf } from "./range-places.ts";

type Criteria = Readonly<Record<string, unknown>>;

/** Of a table, or of a sheet; sheets have none of their own here. */
interface AutoFilterTarget {
  readonly table: string | null;
  readonly sheet: string | null;
}

/** https://learn.microsoft.com/javascript/api/excel/excel.autofilter */
export const autoFilterType: HostType<AutoFilterTarget> = {
  name: "AutoFilter",
  page: "https://learn.microsoft.com/javascript/api/excel/excel.autofilter",
  properties: {
    enabled: read(9, (session, target) => tableOf(session, target)?.showFilterButton ?? false),
    isDataFiltered: read(9, (session, target) => (tableOf(session, target)?.filters.length ?? 0) > 0),
    criteria: read(9, (session, target) => {
      const table = tableOf(session, target);
      return (
        table?.columns.map((_, column) => table.filters.find((filter) => filter.column === column)?.criteria ?? {}) ??
        []
      );
    }),
  },
  methods: {
    apply: method(9, (session, target, range: HostObject | string, column?: number, criteria?: Criteria) => {
      const table = ownTable(session, target);
      if (typeof range === "object" && areaOf(rangeOf(range)).top !== table.area.top) throw badArgument("range");
      if (column !== undefined) filterColumn(session, table, column, criteria ?? null);
    }),
    clearCriteria: method(9, (session, target) => clearFilters(session, ownTable(session, target))),
    clearColumnCriteria: method(14, (session, target, column: number) =>
      filterColumn(session, ownTable(session, target), column, null),
    ),
    reapply: method(9, (session, target) => reapplyFilters(session, ownTable(session, target))),
    getRangeOrNullObject: method(9, (session, target) => {
      const table = tableOf(session, target);
      return rangeAt(session, table?.sheet ?? target.sheet ?? "", table === undefined ? null : table.area);
    }),
  },
};

function tableOf({ book }: Session, { table }: AutoFilterTarget): Table | undefined {
  return table === null ? undefined : tableById(book, table);
}

function ownTable(session: Session, target: AutoFilterTarget): Table {
  const table = tableOf(session, target);
  if (table === undefined) throw new HostError("NotImplemented", "the filter of a worksheet");
  return table;
}

interface FilterTarget {
  readonly table: string;
  readonly column: number;
}

/** https://learn.microsoft.com/javascript/api/excel/excel.filter */
export const filterType: HostType<FilterTarget> = {
  name: "Filter",
  page: "https://learn.microsoft.com/javascript/api/excel/excel.filter",
  properties: {
    criteria: read(2, (session, target) => {
      const { table, index } = columnOf(session, target);
      return table.filters.find(({ column }) => column === index)?.criteria ?? null;
    }),
  },
  methods: {
    apply: method(2, (session, target, criteria: Criteria) => apply(session, target, criteria)),
    applyValuesFilter: method(2, (session, target, values: readonly unknown[]) =>
      apply(session, target, { filterOn: "Values", values }),
    ),
    applyCustomFilter: method(2, (session, target, criterion1: string, criterion2?: string | null, operator?: string) =>
      apply(session, target, {
        filterOn: "Custom",
        criterion1,
        criterion2: criterion2 ?? null,
        operator: operator ?? "And",
      }),
    ),
    clear: method(2, (session, target) => apply(session, target, null)),
  },
};

function columnOf({ book }: Session, { table: id, column }: FilterTarget) {
  const table = tableById(book, id);
  const index = table.columns.findIndex((other) => other.id === column);
  if (index === -1) throw new HostError("ItemNotFound", `column ${column}`);
  return { table, index };
}

function apply(session: Session, target: FilterTarget, criteria: Criteria | null): void {
  const { table, index } = columnOf(session, target);
  filterColumn(session, table, index, criteria);
}
