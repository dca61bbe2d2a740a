import { map, type Outcome } from "#core/kernel/outcome.ts";
import type { BookFault } from "./book-fault.ts";
import { HALF_SURE, NAMED_TABLE } from "./confidence.ts";
import type { TableId } from "./contract.ts";
import { gridOf } from "./find-regions.ts";
import { headerText } from "./header-text.ts";
import { locateTables, type FoundTable, type Located } from "./locate-tables.ts";
import type { ColumnMapping, MappingFile, TableMapping } from "./mapping-file.ts";
import type { MatchedColumn } from "./matched-column.ts";
import type { MatchReason } from "./match-reason.ts";
import { mappingFor } from "./read-account-book.ts";
import { address, type RawSheet, type RawWorkbook } from "./sheet.ts";
import { unmerged } from "./unmerged.ts";

/** What a workbook's sheets and headers are taken for, and where a person must say. */
export interface MappingProposal {
  readonly sheets: readonly SheetProposal[];
  /** Why the map that the workbook carries does not fit it any more, so that it was not used; null where it does. */
  readonly stale: BookFault | null;
}

export interface SheetProposal {
  readonly sheet: string;
  /** The tables on the sheet that are read, or that would be with a missing column. */
  readonly tables: readonly TableProposal[];
  /** Places that may be one of several tables, each with the tables. */
  readonly questions: readonly { readonly cell: string; readonly tables: readonly TableId[] }[];
  /** Why nothing is read from the sheet; null where something is, or may be. */
  readonly leftOut: "blank" | "ignored" | "unknown" | null;
}

export interface TableProposal {
  readonly table: TableId;
  /** Zero-based row of the headers. */
  readonly headerRow: number;
  /** Whether the map says which row it is. */
  readonly isRowFixed: boolean;
  /** How sure it is that this is the table, 0–1, and what says so. */
  readonly confidence: number;
  readonly foundBy: FoundTable["foundBy"];
  /** Required columns without a header: the table cannot be read. */
  readonly missing: readonly string[];
  /** Columns of the map whose header is not there any more, with the header that looks most like it. */
  readonly gone: readonly { readonly column: string; readonly was: string; readonly nearest: string | null }[];
  /** In the sheet's order, every header once for each column that it is. */
  readonly columns: readonly ColumnProposal[];
}

export interface ColumnProposal {
  readonly header: string;
  readonly cell: string;
  readonly state: "sure" | "ask" | "unused";
  /** What it is taken for, or most likely is; null where it is nothing. */
  readonly column: string | null;
  readonly confidence: number;
  readonly reasons: readonly MatchReason[];
  /** Other columns that it may be, the likeliest first. */
  readonly alternatives: readonly string[];
  readonly factor: number;
  /** The unit that the map gives the column; null where it gives none. */
  readonly unit: string | null;
}

/**
 * Understands a workbook without reading its rows, beginning with the map given, else with the one that it carries. Faults:
 * those of a given map that does not fit the workbook.
 */
export function proposeMapping(raw: RawWorkbook, base?: MappingFile): Outcome<MappingProposal, BookFault> {
  const workbook = { ...raw, sheets: raw.sheets.map(unmerged) };
  const mapping = mappingFor(workbook, base);
  const located = mapping.ok ? locateTables(workbook, mapping.value) : mapping;
  const stale = located.ok || base !== undefined ? null : located.fault;
  return map(stale === null ? located : locateTables(workbook), (found) => ({
    sheets: workbook.sheets.map((sheet) => proposalFor(sheet, found)),
    stale,
  }));
}

function proposalFor(sheet: RawSheet, located: Located): SheetProposal {
  const here = ({ region }: FoundTable) => region.sheet === sheet;
  const tables = [...located.tables, ...located.incomplete, ...located.unread, ...located.unmapped]
    .filter(here)
    .map((found) => tableProposal(found, located));
  const questions = located.undecided.flatMap((choices) => {
    const [best] = choices.filter(here);
    if (best === undefined) return [];
    const cell = address(best.region.headerRow, best.region.left);
    return [{ cell, tables: choices.map(({ table }) => table) }];
  });
  const isRead = tables.length > 0 || questions.length > 0;
  const isBlank = sheet.rows.every((row) => row.every((cell) => cell === null));
  const why = located.ignored.includes(sheet) ? "ignored" : isBlank ? "blank" : "unknown";
  return { sheet: sheet.name, tables, questions, leftOut: isRead ? null : why };
}

function tableProposal(found: FoundTable, { followed }: Located): TableProposal {
  const { table, region, missing, evidence, foundBy, mapped } = found;
  const proposals = gridOf(region, false)
    .headers.filter(({ header }) => header.trim() !== "")
    .flatMap(({ index, header }) => columnProposals(index, header.trim(), found));
  const confidence = { map: 1, name: NAMED_TABLE, headers: evidence / (evidence + HALF_SURE) }[foundBy];
  const gone = followed.filter(
    (column) => column.table === table && column.region.sheet === region.sheet && column.now === null,
  );
  const isRowFixed = (mapped?.headerRow ?? null) !== null;
  return { table, headerRow: region.headerRow, isRowFixed, confidence, foundBy, missing, gone, columns: proposals };
}

function columnProposals(index: number, header: string, found: FoundTable): readonly ColumnProposal[] {
  const place = { header, cell: address(found.region.headerRow, index) };
  const taken = found.columns.filter((column) => column.index === index);
  const unitOf = (id: string) => found.mapped?.columns.get(id)?.unit ?? null;
  if (taken.length > 0) return taken.map((column) => ({ ...place, ...sure(column), unit: unitOf(column.id) }));
  const doubt = found.doubtful.find((doubtful) => doubtful.index === index);
  const [best, ...others] = doubt?.choices ?? [];
  if (best === undefined) return [{ ...place, ...UNUSED }];
  const alternatives = others.map(({ column }) => column);
  return [{ ...place, state: "ask", ...best, alternatives, factor: headerText(header).factor ?? 1, unit: null }];
}

const UNUSED = {
  state: "unused",
  column: null,
  confidence: 0,
  reasons: [],
  alternatives: [],
  factor: 1,
  unit: null,
} as const;

function sure({ id, confidence, reasons, factor }: MatchedColumn): Omit<ColumnProposal, "header" | "cell" | "unit"> {
  return { state: "sure", column: id, confidence, reasons, alternatives: [], factor };
}

/** Whether a person has something to answer: a header, a table, or a required column that nobody found. */
export function needsAnswer({ sheets }: MappingProposal): boolean {
  return sheets.some(
    ({ tables, questions }) =>
      questions.length > 0 ||
      tables.some((table) => table.missing.length > 0 || table.gone.length > 0 || table.columns.some(isQuestion)),
  );
}

const isQuestion = ({ state }: ColumnProposal) => state === "ask";

/** The mapping of everything that is sure, exact names included, so that it stands on its own. */
export function mappingOf({ sheets }: MappingProposal): MappingFile {
  const tables = new Map<TableId, TableMapping[]>();
  for (const { sheet, tables: found } of sheets) {
    for (const { table, headerRow, isRowFixed, columns } of found.filter(({ missing }) => missing.length === 0)) {
      // A row number is kept where a person gave it or the headers would not do: else, when a table moves, its words are
      // looked for.
      const isTwice = found.filter((other) => other.table === table).length > 1;
      const entries = new Map(columns.flatMap((column) => entryOf(column)));
      const entry: TableMapping = { sheet, headerRow: isTwice || isRowFixed ? headerRow + 1 : null, columns: entries };
      tables.set(table, [...(tables.get(table) ?? []), entry]);
    }
  }
  const ignore = sheets.flatMap(({ sheet, leftOut }) => (leftOut === "ignored" ? [sheet] : []));
  return { tables, ignore };
}

function entryOf({ state, column, header, cell, unit }: ColumnProposal): readonly (readonly [string, ColumnMapping])[] {
  if (state !== "sure" || column === null) return [];
  return [[column, { header, unit, at: cell.replace(/\d+$/, "") }]];
}
