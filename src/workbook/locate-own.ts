import { codeOfLabel } from "#locales/code-of-label.ts";
import { columnsOf } from "./columns-of.ts";
import { NAME_CONFIDENCE } from "./confidence.ts";
import { TABLE_IDS, type TableId } from "./contract.ts";
import type { Column } from "./define-table.ts";
import { headerText } from "./header-text.ts";
import type { MatchedColumn } from "./matched-column.ts";
import type { FoundTable } from "./rank-tables.ts";
import { bodyOf, type Region } from "./region.ts";
import { textOf } from "./parse-cell.ts";
import type { RawCell, RawSheet, RawTable, RawWorkbook } from "./sheet.ts";

/**
 * The tables of a workbook in which everything is as we set it up: each sheet blank or one Excel Table under our name, each
 * header and code one of ours. Null where anything else stands, for which `locateTables` knows the words of other people.
 */
export function locateOwn(workbook: RawWorkbook): readonly FoundTable[] | null {
  if (workbook.mapping !== undefined) return null;
  const found: FoundTable[] = [];
  for (const sheet of workbook.sheets) {
    if (isBlank(sheet) || isCover(sheet)) continue;
    const table = ownTable(sheet, workbook.date1904);
    if (table === null || found.some((other) => other.table === table.table)) return null;
    found.push(table);
  }
  return found;
}

const isBlank = ({ rows }: RawSheet) => rows.every((row) => row.every((cell) => cell === null));

// As the samples have one in front; what two cells beside each other say might be a table.
const COVERS: ReadonlySet<string> = new Set(["说明", "About"]);
const isCover = ({ name, rows, tables }: RawSheet) =>
  COVERS.has(name) && tables.length === 0 && rows.every((row) => row.filter((cell) => cell !== null).length <= 1);

const PREFIX = "KAM_";
const TABLES: ReadonlyMap<string, TableId> = new Map(TABLE_IDS.map((id) => [PREFIX + id, id]));

function ownTable(sheet: RawSheet, date1904: boolean): FoundTable | null {
  const [only, ...others] = sheet.tables;
  const table = only === undefined ? undefined : TABLES.get(only.name);
  const isMerged = (sheet.merges ?? []).length > 0;
  if (only === undefined || table === undefined || others.length > 0 || isMerged || !isAlone(sheet, only)) return null;
  const { name, top: headerRow, left, right, bottom } = only;
  const region: Region = { sheet, name, headerRow, upperRow: null, left, right, bottom };
  const columns = columnsUnder(table, region, date1904);
  if (columns === null || repeatsHeaders(region)) return null;
  const missing = columnsOf(table).flatMap(([id, { required }]) =>
    required === true && !columns.some((column) => column.id === id) ? [id] : [],
  );
  if (missing.length > 0) return null;
  // Name and headers tell all there is to tell: nothing was weighed.
  const weighed = { evidence: columns.length, score: columns.length };
  return { table, columns, missing, ...weighed, doubles: [], doubtful: [], unused: [], region, foundBy: "name" };
}

/** Whether nothing stands beside, above or below the table. */
function isAlone({ rows }: RawSheet, { top, left, bottom, right }: RawTable): boolean {
  return rows.every((row, at) =>
    row.every((cell, column) => cell === null || (at >= top && at <= bottom && column >= left && column <= right)),
  );
}

function columnsUnder(table: TableId, region: Region, date1904: boolean): readonly MatchedColumn[] | null {
  const byHeader = new Map<RawCell, readonly [id: string, column: Column]>(
    columnsOf(table).flatMap((own) => [own[1].header.zh, own[1].header.en].map((header) => [header, own] as const)),
  );
  const headers = (region.sheet.rows[region.headerRow] ?? []).slice(region.left, region.right + 1);
  const columns = headers.flatMap((header, at): readonly MatchedColumn[] => {
    if (typeof header !== "string") return [];
    const own = byHeader.get(header);
    return own === undefined ? [] : [readingOf(own, header, region.left + at, date1904)];
  });
  const isWhole = columns.length === region.right - region.left + 1;
  const areDifferent = new Set(columns.map(({ id }) => id)).size === columns.length;
  return isWhole && areDifferent && columns.every((column) => holdsOurCodes(column, region)) ? columns : null;
}

function readingOf([id, column]: readonly [string, Column], header: string, index: number, date1904: boolean) {
  const { factor, tax } = headerText(header);
  return {
    id,
    index,
    column,
    header,
    factor: factor ?? 1,
    titleUnit: false,
    unknownUnit: null,
    taxBasis: column.kind === "money" ? tax : null,
    date1904,
    codeOf: codeOfLabel,
    confidence: NAME_CONFIDENCE.own,
    reasons: ["own"],
  } satisfies MatchedColumn;
}

function holdsOurCodes({ column: { codes }, index, date1904 }: MatchedColumn, region: Region): boolean {
  if (codes === undefined) return true;
  const cells = new Set(bodyOf(region).map((row) => row[index] ?? null));
  return [...cells].every(
    (cell) =>
      cell === null ||
      (typeof cell === "object" && cell.kind !== "date") ||
      textOf(cell, date1904) === "" ||
      codeOfLabel(codes, textOf(cell, date1904)) !== null,
  );
}

/** Whether texts side by side in the body may be the headers of one more table. */
function repeatsHeaders(region: Region): boolean {
  return bodyOf(region).some((row) =>
    runsOf(row).some((run) => run.filter((cell) => ownHeaders().has(cell)).length > 1),
  );
}

/** The texts of a row that stand together, between blanks, without a number among them. */
function runsOf(row: readonly RawCell[]): readonly (readonly RawCell[])[] {
  const runs: RawCell[][] = [[]];
  for (const cell of row) {
    if (cell === null) runs.push([]);
    else runs.at(-1)?.push(cell);
  }
  return runs.filter((run) => run.every((cell) => typeof cell === "string"));
}

let known: ReadonlySet<RawCell> | undefined;
const ownHeaders = () =>
  (known ??= new Set(TABLE_IDS.flatMap((id) => columnsOf(id).flatMap(([, { header }]) => [header.zh, header.en]))));
