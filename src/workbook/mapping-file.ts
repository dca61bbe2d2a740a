import { all, fail, map, ok, type Outcome } from "#core/kernel/outcome.ts";
import { normalise } from "#core/kernel/normalise.ts";
import type { BookFault } from "./book-fault.ts";
import { contract, TABLE_IDS, type TableId } from "./contract.ts";
import { nearest } from "./nearest.ts";
import { unitFactor } from "./unit.ts";

/** What a team's workbook holds where: made by a person or proposed from the headers, kept in a file or in the workbook. */
export interface MappingFile {
  readonly tables: ReadonlyMap<TableId, readonly TableMapping[]>;
  /** Sheets that are not read and not asked about. */
  readonly ignore: readonly string[];
}

/** A sheet on which a team keeps a table. */
export interface TableMapping {
  readonly sheet: string;
  /** Number of the header's row as Excel shows it; without it the row is looked for. */
  readonly headerRow: number | null;
  /** Column id → the team's header; the other columns are found by their headers. */
  readonly columns: ReadonlyMap<string, ColumnMapping>;
}

export interface ColumnMapping {
  readonly header: string;
  /** The unit of the amounts, such as 万元, where the header does not say it. */
  readonly unit: string | null;
  /** Letters of the column in which it stood: where a renamed header is looked for. */
  readonly at: string | null;
}

/** Of the mapping file and of the part in the workbook. Files without a version are of this one. */
export const MAPPING_VERSION = 1;

export const NO_MAPPING: MappingFile = { tables: new Map(), ignore: [] };

/**
 * Reads `{ "version": 1, "tables": { "sales": { "sheet": "…", "headerRow": 3, "columns": { "amount": "team's header" } } },
 * "ignore": ["sheet"] }`; a table may be a list of such sheets, a column `{ "header", "unit"?, "at"? }`.
 * Faults: map-not-json, map-shape, map-unknown, map-version.
 */
export function parseMappingFile(text: string): Outcome<MappingFile, BookFault> {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    return fail({ code: "map-not-json", detail: error instanceof Error ? error.message : String(error) });
  }
  const version = versionOf(json);
  if (!version.ok) return version;
  const root = members(json, "", ["version", "tables", "ignore"]);
  if (!root.ok) return root;
  const tables = members(root.value.get("tables"), "tables", TABLE_IDS);
  if (!tables.ok) return tables;
  const entries = [...tables.value].map(([id, value]) =>
    map(parseSheets(id as TableId, value), (sheets) => [id as TableId, sheets] as const),
  );
  const ignore = root.value.get("ignore") ?? [];
  if (!Array.isArray(ignore) || !ignore.every((sheet) => typeof sheet === "string")) {
    return fail({ code: "map-shape", path: "ignore", expected: "texts" });
  }
  return map(all(entries), (pairs) => ({ tables: new Map(pairs), ignore }));
}

// Before anything else: a newer file may have members that nobody here knows.
function versionOf(json: unknown): Outcome<void, BookFault> {
  const version: unknown = typeof json === "object" && json !== null && "version" in json ? json.version : 1;
  if (typeof version !== "number" || !Number.isInteger(version) || version < 1) {
    return fail({ code: "map-shape", path: "version", expected: "version" });
  }
  return version > MAPPING_VERSION
    ? fail({ code: "map-version", found: version, known: MAPPING_VERSION })
    : ok(undefined);
}

function parseSheets(id: TableId, json: unknown): Outcome<readonly TableMapping[], BookFault> {
  if (!Array.isArray(json)) return map(parseTable(id, `tables.${id}`, json), (table) => [table]);
  return all(json.map((sheet, at) => parseTable(id, `tables.${id}[${at}]`, sheet)));
}

function parseTable(id: TableId, path: string, json: unknown): Outcome<TableMapping, BookFault> {
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
  const headers = [...columns.value].map(([column, value]) =>
    map(parseColumn(`${path}.columns.${column}`, value), (mapped) => [column, mapped] as const),
  );
  return map(all(headers), (pairs) => ({ sheet, headerRow, columns: new Map(pairs) }));
}

function parseColumn(path: string, json: unknown): Outcome<ColumnMapping, BookFault> {
  if (typeof json === "string") return ok({ header: json, unit: null, at: null });
  if (typeof json !== "object" || json === null) return fail({ code: "map-shape", path, expected: "text" });
  const parts = members(json, path, ["header", "unit", "at"]);
  if (!parts.ok) return parts;
  const [header, unit = null, at = null] = ["header", "unit", "at"].map((part) => parts.value.get(part));
  if (typeof header !== "string") return fail({ code: "map-shape", path: `${path}.header`, expected: "text" });
  if (unit !== null && (typeof unit !== "string" || unitFactor(normalise(unit)) === null)) {
    return fail({ code: "map-shape", path: `${path}.unit`, expected: "unit" });
  }
  if (at !== null && (typeof at !== "string" || !/^[A-Z]{1,3}$/.test(at))) {
    return fail({ code: "map-shape", path: `${path}.at`, expected: "column-letters" });
  }
  return ok({ header, unit, at });
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
