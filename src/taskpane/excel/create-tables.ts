import { columnName } from "#workbook/sheet.ts";
import type { NewColumn, NewTable } from "#workbook/save/new-table.ts";
import type { RunExcel } from "./run-excel.ts";
import { PARAMETERS_NAME } from "./workbook-marks.ts";

/** Rows below a header that offer the words of a column's list; a row that the pane adds further down offers them no less than the reader takes them. */
const ROWS_WITH_CHOICES = 1000;

/** Sets up tables, each on a sheet of its own, in the order given. Nothing that is in the workbook is touched. */
export function createTables(run: RunExcel, tables: readonly NewTable[]) {
  return run(
    async (context) => {
      const sheets = context.workbook.worksheets.load("items/name");
      const known = context.workbook.tables.load("items/name");
      await context.sync();
      const names = sheets.items.map(({ name }) => name);
      const tableNames = known.items.map(({ name }) => name);
      for (const table of tables) {
        const sheetName = freeName(table.sheet, names);
        names.push(sheetName);
        addTable(context, table, sheetName, freeName(table.name, tableNames));
      }
      const first = names.at(-tables.length);
      if (first !== undefined) context.workbook.worksheets.getItem(first).activate();
      await context.sync();
    },
    { undoGroup: true },
  );
}

function freeName(wanted: string, taken: readonly string[]): string {
  const isTaken = (name: string) => taken.some((other) => other.toLowerCase() === name.toLowerCase());
  if (!isTaken(wanted)) return wanted;
  for (let number = 2; ; number += 1) if (!isTaken(`${wanted}${String(number)}`)) return `${wanted}${String(number)}`;
}

function addTable(
  context: Excel.RequestContext,
  { table, columns, rows }: NewTable,
  sheetName: string,
  name: string,
): void {
  const sheet = context.workbook.worksheets.add(sheetName);
  const right = columnName(columns.length - 1);
  const bottom = 1 + Math.max(1, rows.length);
  columns.forEach((column, at) => {
    prepareColumn(sheet.getRange(`${columnName(at)}2:${columnName(at)}${String(1 + ROWS_WITH_CHOICES)}`), column);
  });
  sheet.getRange(`A1:${right}1`).values = [columns.map(({ header }) => header)];
  if (rows.length > 0) sheet.getRange(`A2:${right}${String(bottom)}`).values = rows.map((row) => [...row]);
  const made = sheet.tables.add(`A1:${right}${String(bottom)}`, true);
  made.name = name;
  sheet.freezePanes.freezeRows(1);
  sheet.getRange(`A:${right}`).format.autofitColumns();
  if (table === "parameters") context.workbook.names.add(PARAMETERS_NAME, made.getRange());
}

function prepareColumn(range: Excel.Range, { format, choices }: NewColumn): void {
  // One value for all cells; the declaration knows only matrices.
  (range as { numberFormat: unknown }).numberFormat = format;
  if (choices === null) return;
  // A word that is not in the list is noticed when the book is read; Excel must not refuse it while somebody types.
  range.dataValidation.errorAlert = { showAlert: false, message: "", title: "", style: "Information" };
  range.dataValidation.rule = { list: { inCellDropDown: true, source: choices } };
}

/** Adds columns to a team's table, on the right. */
export function addColumns(run: RunExcel, table: string, columns: readonly NewColumn[]) {
  return run(
    async (context) => {
      const found = context.workbook.tables.getItem(table);
      for (const column of columns) {
        const added = found.columns.add(undefined, undefined, column.header);
        prepareColumn(added.getDataBodyRange(), column);
      }
      await context.sync();
    },
    { undoGroup: true },
  );
}

/** Makes plain cells an Excel Table, so that rows can be added to them; how they look stays. */
export function makeTable(
  run: RunExcel,
  place: { readonly sheet: string; readonly address: string; readonly name: string },
) {
  return run(
    async (context) => {
      const known = context.workbook.tables.load("items/name");
      await context.sync();
      const made = context.workbook.worksheets.getItem(place.sheet).tables.add(place.address, true);
      made.name = freeName(
        place.name,
        known.items.map(({ name }) => name),
      );
      made.showBandedRows = false;
      await context.sync();
    },
    { undoGroup: true },
  );
}

/** Gives the table of parameters the name under which formulas find it. */
export function nameParameters(run: RunExcel, table: string) {
  return run(async (context) => {
    context.workbook.names.add(PARAMETERS_NAME, context.workbook.tables.getItem(table).getRange());
    await context.sync();
  });
}
