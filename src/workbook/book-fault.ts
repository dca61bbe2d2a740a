import type { TableId } from "./contract.ts";

/** Why a workbook or a map file cannot be used at all; the words are in src/locales. */
export type BookFault =
  | { readonly code: "no-known-table"; readonly file: string; readonly sheets: readonly string[] }
  | { readonly code: "map-not-json"; readonly detail: string }
  /** `path` is a place in the map file, such as tables.customers.sheet. */
  | { readonly code: "map-shape"; readonly path: string; readonly expected: MapShape }
  /** Made by a newer version of this product. */
  | { readonly code: "map-version"; readonly found: number; readonly known: number }
  /** The part of the workbook that should hold the map is none; `detail` is a technical sentence in English. */
  | { readonly code: "map-part"; readonly detail: string }
  | { readonly code: "map-unknown"; readonly path: string; readonly found: string; readonly nearest: string | null }
  | { readonly code: "map-sheet"; readonly table: TableId; readonly sheet: string; readonly nearest: string | null }
  | {
      readonly code: "map-header";
      readonly table: TableId;
      readonly sheet: string;
      readonly header: string;
      readonly nearest: string | null;
    };

export type MapShape = "object" | "text" | "texts" | "row-number" | "version" | "unit" | "column-letters";

export type BookFaultCode = BookFault["code"];
