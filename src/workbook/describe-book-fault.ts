import { catalogue } from "#locales/catalogue.ts";
import type { Language } from "#locales/language.ts";
import type { BookFault } from "./book-fault.ts";
import { tableName } from "./table-name.ts";

/** Why a workbook or a map file cannot be used, in a sentence. */
export function describeBookFault(fault: BookFault, language: Language): string {
  const { bookFaults, listSeparator } = catalogue(language).issues;
  switch (fault.code) {
    case "no-known-table":
      return bookFaults.noKnownTable(fault.file, fault.sheets.join(listSeparator));
    case "map-not-json":
      return bookFaults.mapNotJson(fault.detail);
    case "map-shape":
      return bookFaults.mapShape(fault.path, bookFaults.expected[fault.expected]);
    case "map-version":
      return bookFaults.mapVersion(String(fault.found), String(fault.known));
    case "map-part":
      return bookFaults.mapPart(fault.detail);
    case "map-unknown":
      return bookFaults.mapUnknown(fault.path, fault.found, fault.nearest);
    case "map-sheet":
      return bookFaults.mapSheet(tableName(fault.table, language), fault.sheet, fault.nearest);
    case "map-header":
      return bookFaults.mapHeader(tableName(fault.table, language), fault.sheet, fault.header, fault.nearest);
  }
}
