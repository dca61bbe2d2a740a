import type { ErrorCell, RawCell, RawSheet, RawWorkbook } from "#workbook/sheet.ts";

/** A workbook on its way between two processes: cells as numbers, every text once. A quarter of the objects' own cost. */
export interface PackedWorkbook extends Omit<RawWorkbook, "sheets"> {
  readonly texts: readonly string[];
  readonly sheets: readonly PackedSheet[];
}

interface PackedSheet extends Omit<RawSheet, "rows"> {
  readonly lengths: Uint32Array;
  /** Row by row: what a cell is, and its number or the place of its text. */
  readonly kinds: Uint8Array;
  readonly numbers: Float64Array;
}

const KIND = { blank: 0, text: 1, number: 2, boolean: 3, date: 4, error: 5, uncalculated: 6 } as const;

export function packWorkbook({ sheets, ...rest }: RawWorkbook): PackedWorkbook {
  const places = new Map<string, number>();
  const placeOf = (text: string) => {
    const known = places.get(text);
    if (known === undefined) places.set(text, places.size);
    return known ?? places.size - 1;
  };
  const packed = sheets.map((sheet) => packSheet(sheet, placeOf));
  return { ...rest, texts: [...places.keys()], sheets: packed };
}

function packSheet({ rows, ...rest }: RawSheet, placeOf: (text: string) => number): PackedSheet {
  const lengths = Uint32Array.from(rows, (row) => row.length);
  const cells = lengths.reduce((sum, length) => sum + length, 0);
  const kinds = new Uint8Array(cells);
  const numbers = new Float64Array(cells);
  let at = 0;
  for (const row of rows) {
    for (const cell of row) {
      kinds[at] = kindOf(cell);
      numbers[at] = numberOf(cell, placeOf);
      at += 1;
    }
  }
  return { ...rest, lengths, kinds, numbers };
}

function kindOf(cell: RawCell): number {
  if (cell === null) return KIND.blank;
  if (typeof cell === "object") return KIND[cell.kind];
  return typeof cell === "string" ? KIND.text : typeof cell === "number" ? KIND.number : KIND.boolean;
}

function numberOf(cell: RawCell, placeOf: (text: string) => number): number {
  if (cell === null) return 0;
  if (typeof cell === "string") return placeOf(cell);
  if (typeof cell !== "object") return Number(cell);
  if (cell.kind === "date") return cell.serial;
  return placeOf(cell.kind === "error" ? cell.error : cell.formula);
}

export function unpackWorkbook({ texts, sheets, ...rest }: PackedWorkbook): RawWorkbook {
  return { ...rest, sheets: sheets.map((sheet) => unpackSheet(sheet, texts)) };
}

function unpackSheet({ lengths, kinds, numbers, ...rest }: PackedSheet, texts: readonly string[]): RawSheet {
  let at = 0;
  const rows = Array.from(lengths, (length) => {
    const row: RawCell[] = [];
    for (const end = at + length; at < end; at += 1) row.push(cellOf(kinds[at], numbers[at] ?? 0, texts));
    return row;
  });
  return { ...rest, rows };
}

function cellOf(kind: number | undefined, number: number, texts: readonly string[]): RawCell {
  if (kind === KIND.number) return number;
  if (kind === KIND.text) return texts[number] ?? null;
  if (kind === KIND.date) return { kind: "date", serial: number };
  if (kind === KIND.boolean) return number === 1;
  if (kind === KIND.error) return { kind: "error", error: texts[number] as ErrorCell["error"] };
  return kind === KIND.uncalculated ? { kind: "uncalculated", formula: texts[number] ?? "" } : null;
}
