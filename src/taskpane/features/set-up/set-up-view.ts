import type { Language } from "#locales/language.ts";
import { workingWords } from "#locales/working-words.ts";
import { ACCOUNT_TABLES, contract, type TableId } from "#workbook/contract.ts";
import type { Column } from "#workbook/define-table.ts";
import { proposeMapping, type MappingProposal, type TableProposal } from "#workbook/propose-mapping.ts";
import { DAILY_TABLES, FURTHER_TABLES } from "#workbook/save/daily-tables.ts";
import { isPrivate } from "#workbook/save/is-private.ts";
import { address, columnName, type RawCell, type RawWorkbook } from "#workbook/sheet.ts";
import { textOf } from "#workbook/parse-cell.ts";
import { inLanguage, tableName } from "#workbook/table-name.ts";
import type { MappingFile } from "#workbook/mapping-file.ts";
import type { OpenedWorkbook } from "../../excel/open-workbook.ts";

/** A table of the daily work, and what keeps it from being written to. */
export interface TableState {
  readonly table: TableId;
  readonly name: string;
  readonly state: "ok" | "plain" | "missing" | "columns";
  readonly sheet: string | null;
  readonly rows: number;
  /** Of the Excel Table. */
  readonly tableName: string | null;
  /** Where its cells stand, for plain ones. */
  readonly address: string | null;
  /** Columns that a record cannot be saved without, and those without which the daily screens say little. */
  readonly absent: readonly { readonly id: string; readonly header: string }[];
}

/** The tables that are there, and the daily ones that are not. */
export function tableStates(workbook: OpenedWorkbook, language: Language): readonly TableState[] {
  const tables = workbook.read.ok ? workbook.read.value.tables : [];
  const wanted = [...DAILY_TABLES, ...FURTHER_TABLES];
  const found = [...new Set(tables.map(({ found: { table } }) => table))];
  return [...wanted, ...found.filter((table) => !wanted.some((one) => one === table))].flatMap(
    (table): readonly TableState[] => {
      const own = tables.filter((one) => one.found.table === table);
      const best = own.find(({ found: { region } }) => region.name !== null) ?? own[0];
      const name = tableName(table, language);
      const blank = { table, name, sheet: null, rows: 0, tableName: null, address: null, absent: [] };
      if (best === undefined)
        return DAILY_TABLES.some((daily) => daily === table) ? [{ ...blank, state: "missing" }] : [];
      const { region, columns } = best.found;
      const absent = wantedColumns(table).filter(({ id }) => !columns.some((column) => column.id === id));
      const { sheet, headerRow, left, right, bottom } = region;
      const state = region.name === null ? "plain" : absent.length > 0 ? "columns" : "ok";
      const cells = `${address(headerRow, left)}:${columnName(Math.max(right, ...columns.map(({ index }) => index)))}${String(bottom + 1)}`;
      const headers = absent.map(({ id, column }) => ({ id, header: inLanguage(column.header, language) }));
      return [
        {
          table,
          name,
          state,
          sheet: sheet.name,
          rows: best.rows.length,
          tableName: region.name,
          address: cells,
          absent: headers,
        },
      ];
    },
  );
}

// What the screens of people and visits ask for, beside what a form needs.
const WANTED: Partial<Readonly<Record<TableId, readonly string[]>>> = {
  persons: ["level", "levelEvidence", "levelDate", "levelWanted", "lastContact", "reportsTo", "influence"],
  visits: ["visitId", "commitments", "followUpDue", "followUpDone", "author"],
};

function wantedColumns(table: TableId): readonly { readonly id: string; readonly column: Column }[] {
  return Object.entries<Column>(contract[table].columns).flatMap(([id, column]) =>
    column.required === undefined && WANTED[table]?.includes(id) !== true ? [] : [{ id, column }],
  );
}

/** Tables that may be set up and are not there. */
export function furtherTables(states: readonly TableState[]): readonly TableId[] {
  return FURTHER_TABLES.filter((table) => !states.some((one) => one.table === table));
}

/** A table that a person is shown: what its headers mean, and what has to be asked. */
export interface SheetMapping {
  readonly key: string;
  readonly sheet: string;
  readonly table: TableId;
  readonly known: readonly { readonly header: string; readonly label: string }[];
  readonly unused: readonly string[];
  readonly questions: readonly ColumnQuestion[];
  readonly preview: readonly (readonly string[])[];
}

export interface ColumnQuestion {
  readonly key: string;
  /** A header that may be several columns, or a column that may be several headers. */
  readonly kind: "header" | "column";
  readonly name: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

export interface MappingView {
  readonly proposal: MappingProposal;
  readonly sheets: readonly SheetMapping[];
  readonly tableQuestions: readonly {
    readonly key: string;
    readonly sheet: string;
    readonly cell: string;
    readonly tables: readonly TableId[];
  }[];
  /** Sheets with something in them that look like no table; nobody has to say what they are. */
  readonly unknown: MappingView["tableQuestions"];
  readonly asked: number;
}

const OFFERED_TABLES: readonly TableId[] = [...DAILY_TABLES, ...FURTHER_TABLES];

/** The first row that could be a header: two texts or more. */
function headerRowIn(raw: RawWorkbook, sheet: string): number | null {
  const rows = raw.sheets.find(({ name }) => name === sheet)?.rows ?? [];
  const row = rows.findIndex((cells) => cells.filter((cell) => typeof cell === "string").length > 1);
  return row < 0 ? null : row;
}

const ROWS_SHOWN = 3;

/** What a workbook's headers are taken for. @param base what the person has said of whole tables */
export function mappingView(raw: RawWorkbook, language: Language, base?: MappingFile): MappingView | null {
  const proposed = proposeMapping(raw, base);
  if (!proposed.ok) return null;
  const sheets = proposed.value.sheets.flatMap(({ sheet, tables }) =>
    tables.map((table, at) => sheetMapping(raw, sheet, table, `${sheet}/${String(at)}`, language)),
  );
  const tableQuestions = proposed.value.sheets.flatMap(({ sheet, questions }) =>
    questions.map(({ cell, tables }) => ({ key: `${sheet}!${cell}`, sheet, cell, tables })),
  );
  const unknown = proposed.value.sheets.flatMap(({ sheet, leftOut }) => {
    const row = leftOut === "unknown" ? headerRowIn(raw, sheet) : null;
    return row === null
      ? []
      : [{ key: `${sheet}!A${String(row + 1)}`, sheet, cell: `A${String(row + 1)}`, tables: OFFERED_TABLES }];
  });
  const asked = tableQuestions.length + sheets.reduce((sum, { questions }) => sum + questions.length, 0);
  return { proposal: proposed.value, sheets, tableQuestions, unknown, asked };
}

function sheetMapping(
  raw: RawWorkbook,
  sheet: string,
  proposal: TableProposal,
  key: string,
  language: Language,
): SheetMapping {
  const { table, columns, missing, headerRow } = proposal;
  const label = (id: string) => labelOf(table, id, language);
  const unused = columns.filter(({ state }) => state === "unused").map(({ header }) => header);
  const open = columns.filter(({ state }) => state === "ask");
  return {
    key,
    sheet,
    table,
    known: columns.flatMap(({ state, header, column }) =>
      state === "sure" && column !== null ? [{ header, label: label(column) }] : [],
    ),
    unused,
    questions: [
      ...open.map(({ header, cell, column, alternatives }): ColumnQuestion => ({
        key: `${key}#${cell}`,
        kind: "header",
        name: header,
        options: [column, ...alternatives].flatMap((id) => (id === null ? [] : [{ value: id, label: label(id) }])),
      })),
      ...missing.map((id): ColumnQuestion => ({
        key: `${key}@${id}`,
        kind: "column",
        name: label(id),
        options: columns
          .filter(({ state }) => state !== "sure")
          .map(({ header }) => ({ value: header, label: header })),
      })),
    ],
    preview: previewOf(raw, sheet, headerRow),
  };
}

function labelOf(table: TableId, id: string, language: Language): string {
  const column = (contract[table].columns as Readonly<Record<string, Column>>)[id];
  return column === undefined ? id : inLanguage(column.header, language);
}

/** The header and the first rows below it, as a person reads them. */
function previewOf({ sheets, date1904 }: RawWorkbook, sheet: string, headerRow: number): SheetMapping["preview"] {
  const rows = sheets.find(({ name }) => name === sheet)?.rows ?? [];
  const first = rows.slice(headerRow, headerRow + 1 + ROWS_SHOWN);
  return first.map((row) => row.map((cell) => shown(cell, date1904)));
}

function shown(cell: RawCell, date1904: boolean): string {
  if (cell === null) return "";
  if (typeof cell !== "object" || cell.kind === "date") return textOf(cell, date1904);
  return cell.kind === "error" ? cell.error : "";
}

/** Columns that an Excel Table of the team lacks. */
export interface AbsentColumns {
  readonly table: TableId;
  /** Of the Excel Table. */
  readonly name: string;
  readonly columns: readonly string[];
}

/** The columns of sensitive data about customers' people that the team's Excel Tables get when they are switched on. */
export function sensitiveColumns({ read }: Pick<OpenedWorkbook, "read">): readonly AbsentColumns[] {
  const tables = read.ok ? read.value.tables : [];
  return ACCOUNT_TABLES.flatMap((table): readonly AbsentColumns[] => {
    const found = tables.find((one) => one.found.table === table && one.found.region.name !== null)?.found;
    const columns = Object.entries<Column>(contract[table].columns).flatMap(([id, column]) =>
      isPrivate(column) && found?.columns.some((one) => one.id === id) !== true ? [id] : [],
    );
    return found === undefined || columns.length === 0 ? [] : [{ table, name: found.region.name ?? "", columns }];
  });
}

export function setUpMessage(states: readonly TableState[], asked: number, language: Language): string {
  const { message } = workingWords(language).pane.setUp;
  const missing = states.filter(({ state }) => state === "missing").length;
  const mend = states.filter(({ state }) => state === "plain" || state === "columns").length;
  if (asked > 0) return message.ask(String(asked));
  if (mend > 0) return message.mend(String(mend));
  return missing > 0 ? message.missing(String(missing)) : message.fine;
}
