import { parseAddress, type RawCell, type RawRange, type RawSheet, type RawWorkbook } from "#workbook/sheet.ts";

/** What a workbook's names stand for; upper and lower case make no difference, as in Excel. */
export interface Names {
  /** Null where the name is not there or stands for something else. */
  readonly area: (name: string) => NamedArea | null;
  readonly text: (name: string) => string | null;
  readonly all: readonly string[];
}

export interface NamedArea extends RawRange {
  readonly sheet: RawSheet;
}

export function namesIn({ names = [], sheets }: RawWorkbook): Names {
  // A copied sheet has copies of the names, for itself alone: those of the workbook come first.
  const inOrder = [...names].sort((one, other) => Number(one.local ?? false) - Number(other.local ?? false));
  const found = new Map<string, string>();
  for (const { name, refersTo } of inOrder) {
    const key = name.toLowerCase();
    if (!found.has(key) || found.get(key)?.includes("#REF!") === true) found.set(key, refersTo);
  }
  const formula = (name: string) => found.get(name.toLowerCase()) ?? "";
  return {
    area: (name) => areaOf(formula(name), sheets),
    text: (name) => quotedText(formula(name)),
    all: [...found.keys()],
  };
}

function quotedText(formula: string): string | null {
  const [, text] = /^=?"((?:[^"]|"")*)"$/.exec(formula) ?? [];
  return text?.replaceAll('""', '"') ?? null;
}

// 'Sheet 1'!$B$3:$B$9 or Sheet1!$B$3.
const AREA = /^=?(?:'((?:[^']|'')+)'|([^'!,:]+))!(\$?[A-Z]{1,3}\$?\d+)(?::(\$?[A-Z]{1,3}\$?\d+))?$/i;

function areaOf(formula: string, sheets: readonly RawSheet[]): NamedArea | null {
  const [, quoted, plain, first = "", last = first] = AREA.exec(formula) ?? [];
  const name = (quoted?.replaceAll("''", "'") ?? plain ?? "").toLowerCase();
  const sheet = sheets.find((one) => one.name.toLowerCase() === name);
  const [from, to] = [parseAddress(first), parseAddress(last)];
  if (sheet === undefined || from === null || to === null) return null;
  return {
    sheet,
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}

/** The cell in a row of the first column of an area; undefined outside of it. */
export function cellIn({ sheet, top, left, bottom }: NamedArea, row: number): RawCell | undefined {
  return row < 0 || top + row > bottom ? undefined : (sheet.rows[top + row]?.[left] ?? null);
}

/** The rows of an area, as far as there is anything in them. */
export function rowsIn({ sheet, top, left, bottom, right }: NamedArea): readonly (readonly RawCell[])[] {
  return sheet.rows
    .slice(top, bottom + 1)
    .map((row) => row.slice(left, right + 1))
    .filter((row) => row.some((cell) => cell !== null));
}
