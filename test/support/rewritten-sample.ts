import { isoDate } from "#core/calendar/iso-date.ts";
import type { SerialDate } from "#core/calendar/serial-date.ts";
import type { Language } from "#locales/language.ts";
import { contract, TABLE_IDS, type TableId } from "#workbook/contract.ts";
import type { Column } from "#workbook/define-table.ts";
import { sampleTables } from "../../examples/sample/rows.ts";
import { sheetNameOf } from "../../examples/sample/workbook.ts";
import { rawWorkbook, type RawTestCell } from "./raw-workbook.ts";

/** A cell's text, and where it stands. */
export interface SampleText {
  readonly table: TableId;
  readonly column: string;
  readonly text: string;
}

/** The sample as a workbook with its texts exchanged; an empty one leaves the cell empty. */
export function rewrittenSample(language: Language, exchange: (text: SampleText) => string): Uint8Array {
  const edition = language === "en" ? "en" : "zh";
  const tables = sampleTables(edition);
  const sheets = TABLE_IDS.filter((table) => tables[table].length > 0).map((table) => {
    const columns = Object.entries<Column>(contract[table].columns);
    const rows = tables[table].map((row) =>
      columns.map(([column, { kind }]) => {
        const value = (row as Readonly<Record<string, unknown>>)[column] ?? null;
        return kind === "text" && value !== null
          ? exchange({ table, column, text: value as string })
          : cell(value, kind, language);
      }),
    );
    return [sheetNameOf(contract[table].name[edition]), [columns.map(([, { header }]) => header[edition]), ...rows]];
  });
  return rawWorkbook(Object.fromEntries(sheets) as Readonly<Record<string, RawTestCell[][]>>);
}

function cell(value: unknown, kind: Column["kind"], language: Language): RawTestCell {
  if (value === null) return null;
  if (kind === "date") return isoDate(value as SerialDate);
  if (kind === "yesNo") return language === "en" ? (value === true ? "Yes" : "No") : value === true ? "是" : "否";
  return value as string | number;
}

/** One answer for each text, so that what names another row still does. */
export function consistently(answer: (text: SampleText) => string): (text: SampleText) => string {
  const answers = new Map<string, string>();
  return (one) => {
    const known = answers.get(one.text) ?? answer(one);
    answers.set(one.text, known);
    return known;
  };
}
