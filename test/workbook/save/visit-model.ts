import type { TableId } from "#workbook/contract.ts";
import { readBook } from "#workbook/read-account-book.ts";
import { saveTargetOf, type SaveTarget } from "#workbook/save/save-target.ts";
import type { CellValue } from "#workbook/parse-cell.ts";
import type { FoundTable } from "#workbook/rank-tables.ts";
import type { RawWorkbook } from "#workbook/sheet.ts";
import { valueOf } from "#test/support/outcome.ts";
import { modelSheet, type SheetModel } from "./sheet-model.ts";

/** A team's table of visits in its own order, with a column of its own in between. */
export const VISIT_HEADERS = [
  "客户名称",
  "拜访编号",
  "拜访日期",
  "心情",
  "拜访对象",
  "客户原话",
  "下一步",
  "下一步日期",
  "拜访方式",
];

export const VISIT_ROWS: readonly (readonly CellValue[])[] = [
  ["岚屿精工", "V-1", 46000, "好", "沈亦川", "想缩短换型时间", "送样机", 46010, "现场"],
  ["北汐储能", "V-2", 46001, "", "骆青", "价格太高", "重新报价", 46011, "现场"],
  ["岚屿精工", "V-3", 46002, null, "陶嘉禾", "预算等董事会", "跟进预算", 46012, "电话"],
];

export interface VisitModel {
  readonly sheet: SheetModel;
  readonly found: FoundTable;
  readonly target: SaveTarget;
}

export function visitModel(
  rows: readonly (readonly CellValue[])[] = VISIT_ROWS,
  headers: readonly string[] = VISIT_HEADERS,
): VisitModel {
  const sheet = modelSheet(headers, rows);
  const found = foundIn(sheet);
  return { sheet, found, target: saveTargetOf(found) };
}

/** The table as the reader finds it in the model as it stands. */
export function foundIn({ local, sheet, name }: SheetModel, table: TableId = "visits"): FoundTable {
  const rows = [[], [], local.headers, ...local.rows.map(({ cells }) => cells.map(({ value }) => value))];
  const tables = [{ name, top: 2, left: 0, bottom: Math.max(3, rows.length - 1), right: local.headers.length - 1 }];
  const workbook: RawWorkbook = { file: "大客户台账.xlsx", date1904: false, sheets: [{ name: sheet, rows, tables }] };
  const { tables: read } = valueOf(readBook(workbook));
  const found = read.find(({ found: one }) => one.table === table)?.found;
  if (found === undefined) throw new Error(`The model's table is not read as ${table}`);
  return found;
}

/** The same table with the rows as they stand now, without reading the headers anew. */
export function withRowsOf(found: FoundTable, { local }: SheetModel): FoundTable {
  const rows = [[], [], local.headers, ...local.rows.map(({ cells }) => cells.map(({ value }) => value))];
  const { region } = found;
  return { ...found, region: { ...region, sheet: { ...region.sheet, rows }, bottom: rows.length - 1 } };
}

/** A row of the model by its record number, as header → value. */
export function rowsWith(sheet: SheetModel, id: string, header = "拜访编号"): readonly Record<string, CellValue>[] {
  const { headers, rows } = sheet.local;
  const key = headers.indexOf(header);
  return rows
    .filter(({ cells }) => cells[key]?.value === id)
    .map(({ cells }) => Object.fromEntries(headers.map((name, at) => [name, cells[at]?.value ?? null])));
}
