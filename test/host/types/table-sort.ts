import { method, read, type HostType } from "../host-type.ts";
import { changeTable } from "../model/desk.ts";
import { sortTable } from "../model/table-order.ts";
import { tableOf, type TableTarget } from "./table.ts";

type Fields = Parameters<typeof sortTable>[2];

/** https://learn.microsoft.com/javascript/api/excel/excel.tablesort */
export const tableSortType: HostType<TableTarget> = {
  name: "TableSort",
  page: "https://learn.microsoft.com/javascript/api/excel/excel.tablesort",
  properties: {
    fields: read(2, (session, target) => tableOf(session, target).sort),
    matchCase: read(2, () => false),
    method: read(2, () => "PinYin"),
  },
  methods: {
    apply: method(2, (session, target, fields: Fields) => sortTable(session, tableOf(session, target), fields)),
    clear: method(2, (session, target) => void changeTable(session, tableOf(session, target), { sort: [] })),
    reapply: method(2, (session, target) => {
      const table = tableOf(session, target);
      sortTable(session, table, table.sort as Fields);
    }),
  },
};
