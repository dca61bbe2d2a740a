import { CODE_LISTS } from "#core/codes/codes.ts";
import { defaultParameters, type ParameterId } from "#core/parameters/parameters.ts";
import type { Language } from "#locales/language.ts";
import { modelWords } from "#locales/model-words.ts";
import { listLabels } from "#locales/list-labels.ts";
import { yesNoWords } from "#locales/yes-no.ts";
import { contract, type TableId } from "../contract.ts";
import type { Column } from "../define-table.ts";
import type { CellValue } from "../parse-cell.ts";
import { inLanguage, tableName } from "../table-name.ts";
import { DATE_FORMAT } from "./encode-cell.ts";
import { isPrivate } from "./is-private.ts";

/** A table as the pane sets it up in a workbook: headers, formats, words to choose from, and rows where it needs some. */
export interface NewTable {
  readonly table: TableId;
  readonly sheet: string;
  /** Of the Excel Table, the same in every language. */
  readonly name: string;
  readonly columns: readonly NewColumn[];
  readonly rows: readonly (readonly CellValue[])[];
}

export interface NewColumn {
  readonly id: string;
  readonly header: string;
  readonly format: string;
  /** The words of its list, as Excel's data validation takes them; null for a free cell. */
  readonly choices: string | null;
}

// Wide tables begin with what the daily screens ask for; any other column of the contract is taken when a team adds it.
const FIRST_COLUMNS: Partial<Readonly<Record<TableId, readonly string[]>>> = {
  customers: [
    "custId",
    "name",
    "industry",
    "owner",
    "sponsor",
    "signTarget",
    "collectTarget",
    "marginTarget",
    "categorySpend",
    "annualPurchase",
    "walletTarget",
    "overdue",
    "paymentDays",
    "financial",
    "strategic",
    "influence",
    "growth",
    "risk",
    "synergy",
    "coopYears",
    "framework",
    "productLines",
    "topRisk",
    "executiveAsk",
    "executiveAskDue",
    "nextReview",
  ],
  opportunities: [
    "oppId",
    "customer",
    "name",
    "product",
    "step",
    "status",
    "amount",
    "created",
    "stepSince",
    "probability",
    "expTender",
    "expSign",
    "expCash",
    "expRevenue",
    "firstTender",
    "firstSign",
    "firstCash",
    "firstRevenue",
    "budgetReleased",
    "kdmLevel",
    "closed",
    "nextStep",
    "nextDate",
    "owner",
    "rival",
    "source",
    "needLevel",
    "reason",
    "reasonNote",
    "lastActivity",
  ],
};

/** Follows from other columns and is written by the pane all the same, since a new table has no formulas. */
const WRITTEN: readonly string[] = ["followUpDue"];

/**
 * A new table in a language.
 * @param withSensitive whether somebody has switched sensitive data on, and said why; else it has no columns for them
 */
export function newTable(table: TableId, language: Language, withSensitive = false): NewTable {
  const columns = Object.entries<Column>(contract[table].columns).filter(
    ([id, column]) => isFirst(table, id, column) && (withSensitive || !isPrivate(column)),
  );
  return {
    table,
    sheet: tableName(table, language),
    name: `KAM_${table}`,
    columns: columns.map(([id, column]) => newColumn(id, column, language)),
    rows: table === "parameters" ? parameterRows(language) : [],
  };
}

function isFirst(table: TableId, id: string, column: Column): boolean {
  const { calculated } = column;
  if (calculated !== undefined && !WRITTEN.includes(id)) return false;
  return FIRST_COLUMNS[table]?.includes(id) ?? true;
}

const FORMATS: Readonly<Record<Column["kind"], string>> = {
  text: "@",
  code: "General",
  yesNo: "General",
  date: DATE_FORMAT,
  money: "#,##0.##",
  ratio: "0%",
  number: "General",
  count: "0",
  score: "General",
  rating: "0",
};

export function newColumn(id: string, column: Column, language: Language): NewColumn {
  const format = FORMATS[column.kind];
  return { id, header: inLanguage(column.header, language), format, choices: choicesOf(column, language) };
}

/** The most characters that a list of Excel's data validation holds as text. */
const LONGEST_LIST = 255;

function choicesOf({ kind, codes }: Column, language: Language): string | null {
  if (kind === "yesNo") return Object.values(yesNoWords(language)).join(",");
  if (codes === undefined) return null;
  const labels: Readonly<Record<string, string>> = listLabels(language)[codes];
  const list = CODE_LISTS[codes].map((code) => labels[code] ?? code);
  const text = list.join(",");
  return text.length > LONGEST_LIST || list.some((word) => word.includes(",")) ? null : text;
}

// The numbers that a team argues about first.
const OFFERED = /^(?:value\.weight\.|tier\.|visit\.followUpDays|touchpoint\.days\.|coverage\.visits\.)/;

function parameterRows(language: Language): readonly (readonly CellValue[])[] {
  const { parameters } = modelWords(language);
  return (Object.keys(defaultParameters) as ParameterId[])
    .filter((id) => OFFERED.test(id) && defaultParameters[id] !== null)
    .map((id) => [id, defaultParameters[id], parameters[id]]);
}
