import { TABLE_IDS } from "./contract.ts";
import { columnsOf } from "./columns-of.ts";
import { MAPPING_VERSION, type ColumnMapping, type MappingFile, type TableMapping } from "./mapping-file.ts";

/** A mapping as JSON: tables and columns in the contract's order, so that the same mapping is the same text. */
export function formatMapping({ tables, ignore }: MappingFile): string {
  const entries = TABLE_IDS.flatMap((table) => {
    const sheets =
      tables.get(table)?.map((sheet) =>
        sheetOf(
          sheet,
          columnsOf(table).map(([id]) => id),
        ),
      ) ?? [];
    if (sheets.length === 0) return [];
    return [[table, sheets.length === 1 ? sheets[0] : sheets] as const];
  });
  const ignored = ignore.length === 0 ? {} : { ignore };
  return `${JSON.stringify({ version: MAPPING_VERSION, tables: Object.fromEntries(entries), ...ignored }, null, 2)}\n`;
}

function sheetOf({ sheet, headerRow, columns }: TableMapping, order: readonly string[]) {
  const entries = order.flatMap((id) => {
    const column = columns.get(id);
    return column === undefined ? [] : [[id, columnOf(column)] as const];
  });
  return { sheet, ...(headerRow === null ? {} : { headerRow }), columns: Object.fromEntries(entries) };
}

function columnOf({ header, unit, at }: ColumnMapping) {
  if (unit === null && at === null) return header;
  return { header, ...(unit === null ? {} : { unit }), ...(at === null ? {} : { at }) };
}
