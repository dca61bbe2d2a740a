import { formats } from "#locales/format.ts";
import { formWords } from "#locales/form-words.ts";
import type { Language } from "#locales/language.ts";
import { workingWords } from "#locales/working-words.ts";
import { contract, type TableId } from "#workbook/contract.ts";
import type { Column, Table } from "#workbook/define-table.ts";
import type { CellValue } from "#workbook/parse-cell.ts";
import { inLanguage } from "#workbook/table-name.ts";

type Values = Readonly<Record<string, CellValue | undefined>>;

/** What a record is called among others, and what else of it is worth a line. */
export interface RecordName {
  readonly name: string;
  readonly reason: string;
}

const IN_NAME = 2;
const IN_REASON = 3;

/**
 * A record in two lines. Its name is what a row cannot do without, apart from the record to which it belongs; then follow
 * the first of the other columns that say something. Sensitive and confidential columns are left out.
 */
export function recordName(table: TableId, values: Values, language: Language): RecordName {
  const named = naming(table).filter((id) => hasValue(values[id]));
  const inName = named.slice(0, IN_NAME);
  const others = Object.entries((contract[table] as Table).columns).filter(
    ([id, column]) => !inName.includes(id) && isTold(table, id, column) && hasValue(values[id]),
  );
  // What a whole row needs says more than the rest.
  const reasons = others.toSorted(([, one], [, other]) => Number(other.complete ?? 0) - Number(one.complete ?? 0));
  const { shell } = workingWords(language).pane;
  const textOf = (id: string) => valueInWords(columnsOf(table)[id], values[id] ?? null, language);
  return {
    name: inName.map(textOf).join(shell.dot),
    reason: reasons
      .slice(0, IN_REASON)
      .map(([id, column]) => factText(column, textOf(id), language))
      .join(shell.dot),
  };
}

const columnsOf = (table: TableId) => (contract[table] as Table).columns;

const hasValue = (value: CellValue | undefined): boolean => value !== null && value !== undefined && value !== "";

/** Columns that can name a record, the best first. */
function naming(table: TableId): readonly string[] {
  const ids = Object.entries(columnsOf(table)).filter(([id, column]) => isTold(table, id, column));
  const required = ids.filter(([, { required }]) => required !== undefined);
  const called = ids.filter(([id]) => id === "name");
  return (required.length > 0 ? required : called.length > 0 ? called : ids).map(([id]) => id);
}

function isTold(table: TableId, id: string, { sensitivity, required }: Column): boolean {
  const { key, belongsTo = [] }: Table = contract[table];
  const isNumber = id === key && required === undefined;
  return (
    sensitivity !== "sensitive" &&
    sensitivity !== "confidential" &&
    !isNumber &&
    !belongsTo.some(({ column }) => column === id)
  );
}

// A date or a word says what it is; a number does not.
function factText({ kind, header }: Column, value: string, language: Language): string {
  const isPlain = kind === "text" || kind === "code";
  return isPlain ? value : formWords(language).fact(inLanguage(header, language), value);
}

/** A value as people read it, amounts with their unit. */
export function valueInWords(column: Column | undefined, value: CellValue, language: Language): string {
  if (value === null || column === undefined) return "";
  const { pane, codes } = workingWords(language);
  if (typeof value === "boolean") return value ? pane.form.yes : pane.form.no;
  if (typeof value === "number") return numberText(column, value, language);
  const labels: Readonly<Record<string, string>> = column.codes === undefined ? {} : codes[column.codes];
  return labels[value] ?? value;
}

function numberText({ kind }: Column, value: number, language: Language): string {
  const format = formats(language, kind === "money" ? value : 0);
  if (kind === "date") return format.date(value as Parameters<typeof format.date>[0]);
  if (kind === "ratio") return format.ratio(value);
  return kind === "money" ? `${format.money(value)}${format.moneyUnit}` : format.number(value);
}
