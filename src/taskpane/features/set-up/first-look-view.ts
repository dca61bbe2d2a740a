import type { Language } from "#locales/language.ts";
import { paneWords } from "#locales/pane-words.ts";
import type { RawSheet } from "#workbook/sheet.ts";
import { tableName } from "#workbook/table-name.ts";
import type { OpenedWorkbook } from "../../excel/open-workbook.ts";
import type { RowData } from "../../shared/screen.tsx";

export interface FirstLookView {
  readonly message: string;
  /** How far it has come. */
  readonly status: string;
  readonly sheets: readonly RowData[];
  /** How many sheets are not listed; null where all are. */
  readonly others: string | null;
}

const SHEETS_SHOWN = 8;
const HEADERS_SHOWN = 4;

/** The sheets of a workbook that is new here: at first what stands in them, then what each is taken for. */
export function firstLookView({ raw, read, isUnseen }: OpenedWorkbook, language: Language): FirstLookView {
  const { firstLook } = paneWords(language).setUp;
  const filled = raw.sheets.filter(({ hidden, rows }) => hidden !== true && rows.some(isFilled));
  const known = new Map<string, readonly string[]>();
  for (const { found } of read.ok ? read.value.tables : []) {
    const { name } = found.region.sheet;
    known.set(name, [...(known.get(name) ?? []), tableName(found.table, language)]);
  }
  const understood = filled.filter(({ name }) => known.has(name)).length;
  const [count, found] = [String(filled.length), String(understood)];
  const rows = filled.map((sheet) => rowOf(sheet, isUnseen ? null : (known.get(sheet.name) ?? []), language));
  return {
    message: isUnseen ? firstLook.counted(count) : firstLook.found(count, found),
    status: isUnseen ? firstLook.looking : understood === 0 ? firstLook.nothing : firstLook.seen,
    sheets: rows.slice(0, SHEETS_SHOWN),
    others: rows.length > SHEETS_SHOWN ? firstLook.others(String(rows.length - SHEETS_SHOWN)) : null,
  };
}

const isFilled = (row: RawSheet["rows"][number]) => row.some((cell) => cell !== null);

/** @param tables what the sheet is taken for; null as long as nobody has looked */
function rowOf({ name, rows }: RawSheet, tables: readonly string[] | null, language: Language): RowData {
  const { setUp, shell } = paneWords(language);
  const texts = rows.map((row) => row.filter((cell) => typeof cell === "string"));
  const headers = texts.find(({ length }) => length > 1) ?? texts.find(({ length }) => length > 0) ?? [];
  const more = headers.length > HEADERS_SHOWN ? ["…"] : [];
  return {
    key: name,
    name,
    number: setUp.firstLook.rows(String(rows.filter(isFilled).length)),
    reason: [...headers.slice(0, HEADERS_SHOWN), ...more].join(shell.list),
    ...(tables === null ? {} : { chip: chipOf(tables, language) }),
  };
}

function chipOf(tables: readonly string[], language: Language): NonNullable<RowData["chip"]> {
  const { setUp, shell } = paneWords(language);
  return tables.length === 0
    ? { standing: "warn", text: setUp.firstLook.unknown }
    : { standing: "good", text: tables.join(shell.list) };
}
