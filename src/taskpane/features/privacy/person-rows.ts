import type { Language } from "#locales/language.ts";
import type { Account, AccountBook } from "#workbook/account-book.ts";
import { contract, type TableId } from "#workbook/contract.ts";
import type { Column } from "#workbook/define-table.ts";
import { textOf } from "#workbook/parse-cell.ts";
import type { TableRows } from "#workbook/read-rows.ts";
import type { FoundTable } from "#workbook/rank-tables.ts";
import { address } from "#workbook/sheet.ts";
import { tableName } from "#workbook/table-name.ts";
import { splitNames } from "../../form/split-names.ts";

/** A cell of a row, with the header above it. */
export interface PersonCell {
  readonly header: string;
  readonly text: string;
  /** Zero-based column of the sheet. */
  readonly index: number;
}

/**
 * A row that tells of a person: the person's own, one that names them in a column for people, or one in whose words the
 * name occurs.
 */
export interface PersonRow {
  readonly kind: "own" | "names" | "mentions";
  readonly table: string;
  /** Of the Excel Table; null for plain cells, which the pane does not write to. */
  readonly excelTable: string | null;
  readonly sheet: string;
  /** Zero-based row of the sheet, and of the table's body. */
  readonly row: number;
  readonly bodyRow: number;
  /** Every filled cell of an own row; of another one those with the name. */
  readonly cells: readonly PersonCell[];
}

export interface Named {
  readonly account: string;
  readonly person: string;
}

/** How cells are read, and in which language tables are named. */
interface Saying {
  readonly date1904: boolean;
  readonly language: Language;
}

interface Reading extends Saying {
  /** Whether the row is one of the account's contacts. */
  readonly isAccounts: boolean;
}

type Tables = readonly TableRows[];

/** All rows of all tables that tell of a person of an account, the person's own first. */
export function personRows(tables: Tables, book: AccountBook, who: Named, saying: Saying): readonly PersonRow[] {
  const others = rowsOfOthers(book, who.account);
  const own = new Set<unknown>(book.accounts.find(({ name }) => name === who.account)?.persons);
  const rows = tables.flatMap(({ found, rows: read }) =>
    read.flatMap(({ row, values }): readonly PersonRow[] =>
      others.has(values) ? [] : rowOf(found, row, who.person, { ...saying, isAccounts: own.has(values) }),
    ),
  );
  return KINDS.flatMap((kind) => rows.filter((row) => row.kind === kind));
}

const KINDS: readonly PersonRow["kind"][] = ["own", "names", "mentions"];

/** Somebody of the same name at another customer is somebody else. */
function rowsOfOthers({ accounts }: AccountBook, account: string): ReadonlySet<unknown> {
  const rowsIn = (one: Account) =>
    Object.values(one).flatMap((part: unknown) => (Array.isArray(part) ? (part as unknown[]) : [part]));
  return new Set(accounts.filter(({ name }) => name !== account).flatMap(rowsIn));
}

function rowOf(
  found: FoundTable,
  row: number,
  person: string,
  { date1904, language, isAccounts }: Reading,
): readonly PersonRow[] {
  const { table, region, columns } = found;
  const cells = columns.flatMap(({ id, index }): readonly (PersonCell & { readonly id: string })[] => {
    const cell = region.sheet.rows[row]?.[index] ?? null;
    if (cell === null || (typeof cell === "object" && cell.kind !== "date")) return [];
    const header = region.sheet.rows[region.headerRow]?.[index] ?? null;
    if (typeof header !== "string") return [];
    return [{ id, index, header, text: textOf(cell, date1904) }];
  });
  const isOwn = isAccounts && cells.some(({ id, text }) => id === "name" && text.trim() === person);
  const naming = cells.filter(({ id, text }) => isForPeople(table, id) && splitNames(text).includes(person));
  const mentioning = cells.filter((cell) => !naming.includes(cell) && cell.text.includes(person));
  const place = {
    table: tableName(table, language),
    excelTable: region.name,
    sheet: region.sheet.name,
    row,
    bodyRow: row - region.headerRow - 1,
  };
  if (isOwn) return [{ ...place, kind: "own", cells }];
  return [
    ...(naming.length > 0 ? [{ ...place, kind: "names" as const, cells: naming }] : []),
    ...(mentioning.length > 0 ? [{ ...place, kind: "mentions" as const, cells: mentioning }] : []),
  ];
}

/** Customers' people. A colleague of the same name is somebody else, and so is a contact of nobody knows whom. */
function isForPeople(table: TableId, id: string): boolean {
  const column = (contract[table].columns as Readonly<Record<string, Column>>)[id];
  if (column === undefined || column.vocabulary === "colleague" || column.refersTo === "colleagues") return false;
  if (table === "colleagues" || (table === "persons" && id === "name")) return false;
  return column.refersTo === "persons" || (column.sensitivity === "personal" && column.kind === "text");
}

const SEPARATOR = /[、，,;；/\n]/;

/** The text of a cell without a name. */
export function withoutName(text: string, person: string): string {
  const separator = SEPARATOR.exec(text)?.[0] ?? "、";
  return splitNames(text)
    .filter((name) => name !== person)
    .join(separator === "," || separator === ";" ? `${separator} ` : separator);
}

/** As a file that any program opens; what looks like a formula is kept from being one. */
export function csvOf(rows: readonly PersonRow[], headers: readonly string[]): string {
  const lines = rows.flatMap(({ table, sheet, row, cells }) =>
    cells.map(({ header, text, index }) => [table, `${sheet}!${address(row, index)}`, header, text]),
  );
  const quoted = (text: string) => `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
  return `\uFEFF${[headers, ...lines].map((line) => line.map(quoted).join(",")).join("\r\n")}\r\n`;
}
