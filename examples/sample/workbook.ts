import { CODE_LISTS, type CodeListId } from "#core/codes/codes.ts";
import type { SerialDate } from "#core/calendar/serial-date.ts";
import type { CodeLabels } from "#locales/code-labels.ts";
import { catalogue } from "#locales/catalogue.ts";
import type { Language } from "#locales/language.ts";
import { contract } from "#workbook/contract.ts";
import type { Column, Table } from "#workbook/define-table.ts";
import type { ColumnDescription, TableSheet, WorkbookDescription, WrittenCell } from "#xlsx/workbook-description.ts";
import { about, sheetName } from "./about.ts";
import { both } from "./both.ts";
import { sampleTables, type Edition, type SampleTables } from "./rows.ts";

const editions: Readonly<Record<Language, Edition>> = { "zh-CN": "zh", en: "en" };
const yes = both("是", "Yes");
const no = both("否", "No");

// Codes that a team writes themselves because they sort and are short; of the others it writes the words.
const WRITTEN_AS_CODES: readonly CodeListId[] = ["step", "role", "relationshipLevel"];

/** The sample as a workbook of Excel Tables under the contract's headers in one language, with the columns it uses. */
export function sampleWorkbook(language: Language): WorkbookDescription {
  const edition = editions[language];
  const lines = about.map(({ style, text }) => ({ style, text: text[edition] }));
  const tables = (Object.entries(sampleTables(edition)) as [keyof SampleTables, Rows][]).filter(
    ([, rows]) => rows.length > 0,
  );
  return {
    title: lines[0]?.text ?? "",
    sheets: [
      { kind: "text", name: sheetName[edition], lines },
      ...tables.map(([id, rows]) => tableSheet(id, rows, edition, catalogue(language).codes)),
    ],
  };
}

type Rows = readonly Readonly<Record<string, unknown>>[];

function tableSheet(id: keyof SampleTables, rows: Rows, edition: Edition, labels: CodeLabels): TableSheet {
  const { name, columns }: Table = contract[id];
  const described = Object.entries<Column>(columns).filter(([column]) => rows.some((row) => row[column] !== null));
  return {
    kind: "table",
    name: sheetNameOf(name[edition]),
    tableName: `KAM_${id}`,
    ...(id === "parameters" ? { definedName: "KAM_PARAMS" } : {}),
    columns: described.map(([, column]) => columnSheet(column, edition, labels)),
    rows: rows.map((row) => described.map(([id, column]) => cell(row[id], column, edition, labels))),
  };
}

/** The table's name without what Excel forbids in the name of a sheet. */
export function sheetNameOf(name: string): string {
  return name.replaceAll(/[\\/:*?[\]]/g, "-");
}

function columnSheet(column: Column, edition: Edition, labels: CodeLabels): ColumnDescription {
  return {
    header: column.header[edition],
    kind: column.kind,
    ...offered(column, edition, labels),
  };
}

function offered(column: Column, edition: Edition, labels: CodeLabels): Pick<ColumnDescription, "choices" | "prompt"> {
  if (column.kind === "yesNo") return { choices: [yes[edition], no[edition]] };
  const list = column.codes;
  if (list === undefined) return {};
  const choices = CODE_LISTS[list].map((code) => word(list, code, labels));
  const meanings = CODE_LISTS[list].map((code) => `${code} ${label(list, code, labels)}`);
  if (WRITTEN_AS_CODES.includes(list)) return { choices, prompt: meanings.join("\n") };
  return fits(choices) ? { choices } : { prompt: choices.join("\n").slice(0, LONGEST_PROMPT) };
}

// What Excel takes as a list, and as the text beside a selected cell.
const LONGEST_LIST = 255;
const LONGEST_PROMPT = 255;

function fits(choices: readonly string[]): boolean {
  return choices.join(",").length <= LONGEST_LIST && !choices.some((choice) => choice.includes(","));
}

function cell(value: unknown, { kind, codes }: Column, edition: Edition, labels: CodeLabels): WrittenCell {
  if (value === null) return null;
  if (kind === "date") return { kind: "date", serial: value as SerialDate };
  if (kind === "yesNo") return value === true ? yes[edition] : no[edition];
  return codes === undefined ? (value as string | number) : word(codes, value as string, labels);
}

function word(list: CodeListId, code: string, labels: CodeLabels): string {
  return WRITTEN_AS_CODES.includes(list) ? code : label(list, code, labels);
}

function label(list: CodeListId, code: string, labels: CodeLabels): string {
  return (labels[list] as Readonly<Record<string, string>>)[code] ?? code;
}
