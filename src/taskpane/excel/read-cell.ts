import type { Outcome } from "#core/kernel/outcome.ts";
import type { ExcelFault } from "./excel-fault.ts";
import { argumentOf, kamCallIn, type Argument, type KamCall } from "./kam-formula.ts";
import { supportsExcelApi, type RunExcel } from "./run-excel.ts";
import { PARAMETERS_NAME } from "./workbook-marks.ts";

/** The selected cell, and the arguments of the function in it. */
export interface ReadCell {
  /** With its sheet, as Excel writes it. */
  readonly address: string;
  readonly shown: string;
  readonly value: unknown;
  readonly formula: string;
  readonly call: KamCall | null;
  /** How many rows below its formula the cell lies, where the result takes several. */
  readonly offset: number;
  /** How many columns beside it. */
  readonly beside: number;
  /** Cells of each argument; null where only Excel can calculate it. */
  readonly args: readonly (readonly (readonly unknown[])[] | null)[];
  /** The team's parameters, as the workbook calls them; null without. */
  readonly parameters: readonly (readonly unknown[])[] | null;
}

const SPILLS = "1.12";

/** Reads the selected cell and what its formula of ours was given. Changes nothing. */
export function readCell(run: RunExcel): Promise<Outcome<ReadCell, ExcelFault>> {
  return run(async (context) => {
    const cell = context.workbook.getSelectedRange().getCell(0, 0);
    cell.load("address, formulas, values, text, rowIndex, columnIndex");
    const parent = supportsExcelApi(globalThis, SPILLS)
      ? cell.getSpillParentOrNullObject().load("formulas, rowIndex, columnIndex")
      : null;
    await context.sync();
    const isSpilt = parent !== null && !parent.isNullObject;
    const home = isSpilt ? parent : cell;
    const formula = String(home.formulas[0]?.[0] ?? "");
    const call = kamCallIn(formula);
    // As one more argument, which the formula need not have.
    const [parameters = null, ...args] = await argumentsOf(context, home, [PARAMETERS_NAME, ...(call?.args ?? [])]);
    return {
      address: cell.address,
      shown: cell.text[0]?.[0] ?? "",
      value: cell.values[0]?.[0] as unknown,
      formula,
      call,
      offset: isSpilt ? cell.rowIndex - parent.rowIndex : 0,
      beside: isSpilt ? cell.columnIndex - parent.columnIndex : 0,
      args,
      parameters,
    };
  });
}

type Cells = ReadCell["args"][number];

async function argumentsOf(
  context: Excel.RequestContext,
  cell: Excel.Range,
  texts: readonly string[],
): Promise<ReadCell["args"]> {
  const places: (Excel.Range | Cells)[] = [];
  for (const text of texts) places.push(await placeOf(context, cell, argumentOf(text)));
  const ranges = places.filter((place) => place !== null && "load" in place);
  for (const range of ranges) range.load("values");
  if (ranges.length > 0) await context.sync();
  // Of whole columns Excel tells no values.
  return places.map((place) =>
    place !== null && "load" in place ? (place.isNullObject ? null : place.values) : place,
  );
}

async function placeOf(
  context: Excel.RequestContext,
  cell: Excel.Range,
  argument: Argument,
): Promise<Excel.Range | Cells> {
  switch (argument.kind) {
    case "blank":
      return [];
    case "values":
      return argument.rows;
    case "cells": {
      const { sheet, address } = argument;
      return (sheet === null ? cell.worksheet : context.workbook.worksheets.getItem(sheet)).getRange(address);
    }
    case "columns":
      return columnsAt(context, cell, argument);
    case "name":
      return namedRange(context, argument.name);
    case "other":
      return null;
  }
}

async function columnsAt(
  context: Excel.RequestContext,
  cell: Excel.Range,
  { table, from, to, thisRow }: Extract<Argument, { readonly kind: "columns" }>,
): Promise<Excel.Range | null> {
  const own = table === null ? await tableAround(context, cell) : context.workbook.tables.getItem(table);
  if (own === null) return null;
  const first = own.columns.getItem(from).getDataBodyRange();
  const all = from === to ? first : first.getBoundingRect(own.columns.getItem(to).getDataBodyRange());
  return thisRow ? all.getIntersection(cell.getEntireRow()) : all;
}

/** The Excel Table that a cell is in; null outside of tables. */
export async function tableAround(context: Excel.RequestContext, cell: Excel.Range): Promise<Excel.Table | null> {
  const tables = cell.getTables(false).load("items/name");
  await context.sync();
  return tables.items[0] ?? null;
}

/** What a name stands for, or the body of the table that is called so. */
async function namedRange(context: Excel.RequestContext, name: string): Promise<Excel.Range | null> {
  const named = context.workbook.names.getItemOrNullObject(name).load("type");
  const table = context.workbook.tables.getItemOrNullObject(name).load("name");
  await context.sync();
  if (!named.isNullObject) return named.getRangeOrNullObject();
  return table.isNullObject ? null : table.getDataBodyRange();
}
