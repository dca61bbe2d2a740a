import { recordWords } from "#locales/record-words.ts";
import type { Language } from "#locales/language.ts";
import { columnsOf } from "../columns-of.ts";
import { inLanguage, tableName } from "../table-name.ts";
import type { SaveFault } from "./save-fault.ts";

/** A sentence on what happened and one on what to do next. */
export interface Told {
  readonly what: string;
  readonly next: string;
}

export function describeSaveFault(fault: SaveFault, language: Language): Told {
  const { faults, listSeparator } = recordWords(language).save;
  const list = (items: readonly (string | number)[]) => items.map(String).join(listSeparator);
  switch (fault.code) {
    case "sheet-gone":
      return faults.sheetGone(fault.sheet);
    case "table-gone":
      return faults.tableGone(tableName(fault.table, language), fault.sheet);
    case "not-a-table":
      return faults.notATable(tableName(fault.table, language), fault.sheet);
    case "columns-gone":
      return faults.columnsGone(fault.sheet, list(fault.headers));
    case "column-twice":
      return faults.columnTwice(fault.sheet, fault.header);
    case "sheet-protected":
      return faults.sheetProtected(fault.sheet);
    case "record-twice":
      return faults.recordTwice(fault.sheet, list(fault.rows));
    case "record-gone":
      return faults.recordGone(fault.sheet);
    case "text-too-long":
      return faults.textTooLong(fault.header, String(fault.length), String(fault.limit));
    case "field-without-column":
      return faults.fieldWithoutColumn(tableName(fault.table, language), list(headersOf(fault, language)));
    case "not-kept":
      return faults.notKept(fault.sheet, list(fault.headers));
    case "not-found-after":
      return faults.notFoundAfter(fault.sheet);
    case "rows-moving":
      return faults.rowsMoving(fault.sheet);
    case "outside-table":
      return faults.outsideTable(fault.sheet, String(fault.row));
  }
}

type WithoutColumn = Extract<SaveFault, { readonly code: "field-without-column" }>;

function headersOf({ table, columns }: WithoutColumn, language: Language): readonly string[] {
  const known = new Map(columnsOf(table));
  return columns.map((id) => {
    const header = known.get(id)?.header;
    return header === undefined ? id : inLanguage(header, language);
  });
}
