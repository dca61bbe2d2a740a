import { all, fail, map, ok, type Outcome } from "#core/kernel/outcome.ts";
import type { BookFault } from "./book-fault.ts";
import { contract, TABLE_IDS, type TableId } from "./contract.ts";
import { nearest } from "./nearest.ts";

/** Where a team keeps a table, when its headers do not say it. */
export interface TableMapping {
  readonly sheet: string;
  /** Number of the header's row as Excel shows it; without it the row is looked for. */
  readonly headerRow: number | null;
  /** Column id → the team's header; the other columns are found by their headers. */
  readonly columns: ReadonlyMap<string, string>;
}

export type MappingFile = ReadonlyMap<TableId, TableMapping>;

/**
 * Reads `{ "tables": { "customers": { "sheet": "…", "headerRow": 3, "columns": { "custId": "team's header" } } } }`.
 * Faults: map-not-json, map-shape, map-unknown.
 */
export function parseMappingFile(text: string): Outcome<MappingFile, BookFault> {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    return fail({ code: "map-not-json", detail: error instanceof Error ? error.message : String(error) });
  }
  const root = members(json, "", ["tables"]);
  if (!root.ok) return root;
  const tables = members(root.value.get("tables"), "tables", TABLE_IDS);
  if (!tables.ok) return tables;
  const entries = [...tables.value].map(([id, value]) =>
    map(parseTable(id as TableId, value), (table) => [id as TableId, table] as const),
  );
  return map(all(entries), (pairs) => new Map(pairs));
}

function parseTable(id: TableId, json: unknown): Outcome<TableMapping, BookFault> {
  const path = `tables.${id}`;
  const parts = members(json, path, ["sheet", "headerRow", "columns"]);
  if (!parts.ok) return parts;
  const sheet = parts.value.get("sheet");
  if (typeof sheet !== "string") return fail({ code: "map-shape", path: `${path}.sheet`, expected: "text" });
  const headerRow = parts.value.get("headerRow") ?? null;
  if (headerRow !== null && !(typeof headerRow === "number" && Number.isInteger(headerRow) && headerRow > 0)) {
    return fail({ code: "map-shape", path: `${path}.headerRow`, expected: "row-number" });
  }
  const columns = members(parts.value.get("columns") ?? {}, `${path}.columns`, Object.keys(contract[id].columns));
  if (!columns.ok) return columns;
  const headers = [...columns.value].map(([column, header]): Outcome<readonly [string, string], BookFault> =>
    typeof header === "string"
      ? ok([column, header])
      : fail({ code: "map-shape", path: `${path}.columns.${column}`, expected: "text" }),
  );
  return map(all(headers), (pairs) => ({ sheet, headerRow, columns: new Map(pairs) }));
}

function members(
  json: unknown,
  path: string,
  known: readonly string[],
): Outcome<ReadonlyMap<string, unknown>, BookFault> {
  if (typeof json !== "object" || json === null || Array.isArray(json)) {
    return fail({ code: "map-shape", path, expected: "object" });
  }
  const found = new Map<string, unknown>(Object.entries(json));
  const unknown = [...found.keys()].find((key) => !known.includes(key));
  return unknown === undefined
    ? ok(found)
    : fail({ code: "map-unknown", path, found: unknown, nearest: nearest(unknown, known) });
}
