import { address } from "#workbook/sheet.ts";
import type { ExampleData } from "./example-data.ts";
import { EMPTY, type Sheet, type SheetCell } from "./document.ts";

/** Columns of data side by side that have one number of rows: an Excel table, or a plain range. */
export interface DataBlock {
  /** The name of the table. */
  readonly table: string;
  /** Zero-based place of its first column. */
  readonly left: number;
  readonly rows: number;
  readonly columns: readonly DataColumn[];
}

export interface DataColumn {
  /** Place of the input among the inputs. */
  readonly input: number;
  /** Which of the cells that make one value. */
  readonly part: number;
  readonly title: string;
}

/** Where the data of an example stand and where the result begins. */
export interface Layout {
  readonly blocks: readonly DataBlock[];
  readonly resultColumn: number;
}

/** @param isInside whether the result is the last column of the first table, else it stands apart from all */
export function layOut(
  { inputs, isRowWise, rows }: ExampleData,
  ownRow: (input: number) => boolean,
  titles: readonly string[],
  tables: readonly [main: string, other: string],
  isInside: boolean,
): Layout {
  const isMain = (at: number) => {
    const height = inputs[at]?.length;
    return height !== undefined && (isRowWise ? ownRow(at) && height === rows : height === rows);
  };
  const places = inputs.map((_, at) => at);
  const others = [
    ...new Set(places.flatMap((at) => (isMain(at) || isLiteral(inputs[at]) ? [] : [inputs[at]?.length ?? 1]))),
  ];
  const groups = [
    places.filter(isMain),
    ...others.map((height) =>
      places.filter((at) => !isMain(at) && !isLiteral(inputs[at]) && inputs[at]?.length === height),
    ),
  ];

  let left = 0;
  let resultColumn = 0;
  const blocks = groups.map((members, group): DataBlock => {
    const columns = members.flatMap((input) => columnsOf(input, inputs[input]?.[0]?.length ?? 1, titles[input] ?? ""));
    const table = group === 0 ? tables[0] : group === 1 ? tables[1] : `${tables[1]}${String(group)}`;
    const block = { table, left, rows: inputs[members[0] ?? 0]?.length ?? 1, columns };
    left += columns.length + 1;
    if (group === 0 && isInside) {
      resultColumn = columns.length;
      left += 1;
    }
    return block;
  });
  return { blocks, resultColumn: isInside ? resultColumn : left };
}

/** Whether an input is so small beside the others that the formula holds it itself. */
function isLiteral(matrix: readonly (readonly unknown[])[] | null | undefined): boolean {
  return matrix === null || matrix === undefined || (matrix.length === 1 && matrix[0]?.length === 1);
}

function columnsOf(input: number, width: number, title: string): readonly DataColumn[] {
  return Array.from({ length: width }, (_, part) => ({
    input,
    part,
    title: width === 1 ? title : `${title}${String(part + 1)}`,
  }));
}

/** B2:B5, or $H$2 for a column of one row. */
export function rangeReference({ left, rows, columns }: DataBlock, input: number): string {
  const [first, last] = ends(columns, input);
  const from = address(1, left + first);
  const to = address(rows, left + last);
  return from === to ? from : `${from}:${to}`;
}

/** 客户[成长潜力] for a whole column, [@成长潜力] for the cell in the formula's row. */
export function tableReference({ table, columns }: DataBlock, input: number, isOfRow: boolean): string {
  const [first, last] = ends(columns, input);
  const [from = "", to = ""] = [first, last].map((at) => bracketed(columns[at]?.title ?? ""));
  if (first !== last) return isOfRow ? `${table}[@${from}:${to}]` : `${table}[${from}:${to}]`;
  const name = columns[first]?.title ?? "";
  // A blank in the name needs a second pair of brackets after @ only.
  if (isOfRow) return /^[\p{L}\p{N}]+$/u.test(name) ? `[@${name}]` : `[@${from}]`;
  return /^[\p{L}\p{N} ]+$/u.test(name) ? `${table}[${name}]` : `${table}[${from}]`;
}

function ends(columns: readonly DataColumn[], input: number): readonly [first: number, last: number] {
  return [columns.findIndex((one) => one.input === input), columns.findLastIndex((one) => one.input === input)];
}

// Within brackets these four are escaped.
function bracketed(title: string): string {
  return `[${title.replace(/['#[\]]/g, "'$&")}]`;
}

/** A cell with its zero-based place. */
export interface Placed {
  readonly row: number;
  readonly column: number;
  readonly cell: SheetCell;
}

export function placed(row: number, column: number, cell: SheetCell): Placed {
  return { row, column, cell };
}

/** The sheet from A1 on that holds the cells. */
export function sheetOf(cells: readonly Placed[]): Sheet {
  const height = Math.max(...cells.map(({ row }) => row)) + 1;
  const width = Math.max(...cells.map(({ column }) => column)) + 1;
  const rows = Array.from({ length: height }, () => Array<SheetCell>(width).fill(EMPTY));
  for (const { row, column, cell } of cells) rows[row]?.splice(column, 1, cell);
  return { rows };
}
