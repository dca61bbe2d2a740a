import { LANGUAGES } from "#locales/language.ts";
import { contract } from "#workbook/contract.ts";
import type { Column } from "#workbook/define-table.ts";
import { inLanguage } from "#workbook/table-name.ts";
import type { TableRows } from "#workbook/read-rows.ts";
import type { GuideEntry } from "../../function-guide.ts";

/** A column of an Excel Table of the workbook, as a formula may refer to it. */
export interface ColumnChoice {
  /** Of the Excel Table. */
  readonly table: string;
  readonly header: string;
  /** What the contract calls it: its id and its headers in both languages. */
  readonly meanings: readonly string[];
}

/** The columns that formulas can name: those of Excel Tables whose meaning is known. */
export function columnChoices(tables: readonly TableRows[]): readonly ColumnChoice[] {
  return tables.flatMap(({ found: { table, region, columns } }) =>
    columns.flatMap(({ id, index }): readonly ColumnChoice[] => {
      const header = region.sheet.rows[region.headerRow]?.[index];
      const column = (contract[table].columns as Readonly<Record<string, Column>>)[id];
      if (region.name === null || typeof header !== "string" || column === undefined) return [];
      const headers = LANGUAGES.map((language) => inLanguage(column.header, language));
      return [{ table: region.name, header, meanings: [id, ...headers].map(folded) }];
    }),
  );
}

/** The cells that an argument is given: a column of a table, an address, a name; empty where it is left out. */
export type Choices = Readonly<Record<string, string>>;

export const PARAMETERS = "parameters";

/** What a function has beside its data: said by the pane or left to the defaults. */
const ASIDE: ReadonlySet<string> = new Set([PARAMETERS, "headers", "lang"]);

/** The arguments that a person chooses, by their English names. */
export function askedArguments({ texts }: GuideEntry): readonly string[] {
  return texts.en.parameters.map(({ name }) => name).filter((name) => !ASIDE.has(name));
}

/** Tables that have columns for the arguments, the one with the most first. */
export function tablesFor(entry: GuideEntry, choices: readonly ColumnChoice[]): readonly string[] {
  const tables = [...new Set(choices.map(({ table }) => table))];
  const count = (table: string) => Object.keys(suggested(entry, choices, table)).length;
  return tables.toSorted((one, other) => count(other) - count(one));
}

/** The columns of a table that are called as the arguments are, by the arguments' English names. */
export function suggested(entry: GuideEntry, choices: readonly ColumnChoice[], table: string): Choices {
  const own = choices.filter((choice) => choice.table === table);
  return Object.fromEntries(
    askedArguments(entry).flatMap((name) => {
      const names = namesOf(entry, name);
      const found = own.find(({ meanings }) => names.some((one) => meanings.includes(one)));
      return found === undefined ? [] : [[name, found.header]];
    }),
  );
}

function namesOf({ texts }: GuideEntry, name: string): readonly string[] {
  const at = texts.en.parameters.findIndex((parameter) => parameter.name === name);
  return LANGUAGES.map((language) => folded(texts[language].parameters[at]?.name ?? ""));
}

const folded = (text: string): string => text.normalize("NFKC").replaceAll(/\s/g, "").toLowerCase();
