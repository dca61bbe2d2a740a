import { CODE_LISTS } from "#core/codes/codes.ts";
import { listLabels } from "#locales/list-labels.ts";
import { yesNoWords } from "#locales/yes-no.ts";
import type { Language } from "#locales/language.ts";
import { contract, type TableId } from "../contract.ts";
import type { Table } from "../define-table.ts";
import { bodyOf } from "../region.ts";
import type { MatchedColumn } from "../matched-column.ts";
import { parseYesNo } from "../parse-yes-no.ts";
import type { FoundTable } from "../rank-tables.ts";
import type { RawCell } from "../sheet.ts";

/** Where the records of a table are saved, and how this team writes them. */
export interface SaveTarget {
  readonly table: TableId;
  readonly sheet: string;
  /** The Excel Table's name; null for plain cells. */
  readonly name: string | null;
  /** Zero-based row in which the header stood. */
  readonly headerRow: number;
  readonly columns: readonly TargetColumn[];
  /** The column of the record numbers; null where contract or team have none. */
  readonly key: TargetColumn | null;
}

export interface TargetColumn extends MatchedColumn {
  /** The header exactly as its cell has it. */
  readonly cell: string;
  /** The word that the team uses for each code, and for "true" and "false". */
  readonly words: ReadonlyMap<string, string | boolean>;
}

/** The place of a table's records as the reader has found it. */
export function saveTargetOf(found: FoundTable): SaveTarget {
  const { table, region } = found;
  const { key }: Table = contract[table];
  const body = bodyOf(region);
  const columns = found.columns.map((column): TargetColumn => {
    const cells = body.map((row) => row[column.index] ?? null);
    const header = region.sheet.rows[region.headerRow]?.[column.index];
    const cell = typeof header === "string" ? header : column.header;
    return { ...column, cell, words: wordsOf(column, cells) };
  });
  return {
    table,
    sheet: region.sheet.name,
    name: region.name,
    headerRow: region.headerRow,
    columns,
    key: columns.find(({ id }) => id === key) ?? null,
  };
}

function wordsOf(column: MatchedColumn, cells: readonly RawCell[]): TargetColumn["words"] {
  const { kind, codes } = column.column;
  const language = languageOf(column.header);
  if (kind === "yesNo") {
    const { yes, no } = yesNoWords(language);
    const usual = new Map<string, string | boolean>([
      ["true", yes],
      ["false", no],
    ]);
    return new Map([...usual, ...usualWords(cells, (cell) => nameOf(parseYesNo(cell)))]);
  }
  if (codes === undefined) return new Map();
  const labels: Readonly<Record<string, string>> = listLabels(language)[codes];
  const own = CODE_LISTS[codes].map((code) => [code, labels[code] ?? code] as const);
  return new Map([
    ...own,
    ...usualWords(cells, (cell) => (typeof cell === "string" ? column.codeOf(codes, cell) : null)),
  ]);
}

const nameOf = (value: boolean | null) => (value === null ? null : String(value));

/** For each meaning the cell that stands most often for it. */
function usualWords(
  cells: readonly RawCell[],
  meaningOf: (cell: RawCell) => string | null,
): readonly (readonly [string, string | boolean])[] {
  const counts = new Map<string | boolean, number>();
  for (const cell of cells) {
    if (typeof cell === "boolean" || typeof cell === "string") counts.set(cell, (counts.get(cell) ?? 0) + 1);
  }
  // Ascending, so that the most frequent one holds.
  return [...counts]
    .toSorted((one, other) => one[1] - other[1])
    .flatMap(([cell]) => {
      const meaning = meaningOf(cell);
      return meaning === null ? [] : [[meaning, typeof cell === "string" ? cell.trim() : cell] as const];
    });
}

/** The language in which a team writes below a header. */
export function languageOf(header: string): Language {
  return /\p{Script=Han}/u.test(header) ? "zh-CN" : "en";
}
