import type { Book } from "#xlsx/book/book.ts";
import { parseAddress } from "#workbook/sheet.ts";
import { sheetNamed } from "./built-worksheets.ts";

/** A call of a function of ours: its id and its arguments as Excel hands them over. */
export type Call = (id: string, args: readonly unknown[]) => unknown;

/**
 * What a stored formula around calls of ours gives, over the values that the workbook holds: references, names, texts,
 * numbers, TRUE and FALSE, left-out arguments, IF(a=b,…), INDEX(cells,row,column) with 0 for every row,
 * ROUND(number,0).
 */
export function evaluate(formula: string, sheet: string, book: Book, call: Call): unknown {
  const tokens = formula.match(TOKENS) ?? [];
  let at = 0;
  const next = () => tokens[at];
  const take = () => tokens[at++] ?? "";

  const value = (): unknown => {
    const first = atom();
    if (next() !== "=") return first;
    take();
    return scalar(first) === scalar(atom());
  };
  const atom = (): unknown => {
    const token = take();
    if (token.endsWith("(")) return called(token.slice(0, -1), argumentsOf());
    if (token.startsWith('"')) return token.slice(1, -1).replaceAll('""', '"');
    if (/^-?[\d.]+$/.test(token)) return Number(token);
    if (token === "TRUE" || token === "FALSE") return token === "TRUE";
    return reference(token, sheet, book);
  };
  const argumentsOf = (): readonly unknown[] => {
    const found: unknown[] = [];
    if (next() === ")") {
      take();
      return found;
    }
    for (;;) {
      found.push(next() === "," || next() === ")" ? null : value());
      if (take() === ")") return found;
    }
  };
  const called = (name: string, args: readonly unknown[]): unknown => {
    if (name === "IF") return scalar(args[0]) === true ? args[1] : args[2];
    if (name === "INDEX") return indexed(args[0] as unknown[][], Number(scalar(args[1])), Number(scalar(args[2])) - 1);
    if (name === "ROUND") return Math.round(Number(scalar(args[0])));
    if (!name.startsWith("_xldudf_KAM_")) throw new Error(`${name} in ${formula}`);
    return call(name.slice("_xldudf_KAM_".length), args);
  };
  return value();
}

const TOKENS =
  /[A-Za-z_]\w*\(|"(?:[^"]|"")*"|(?:'(?:[^']|'')+'!)?\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|[A-Za-z_]\w*|-?\d+(?:\.\d+)?|[(),=]/g;

const indexed = (cells: readonly unknown[][], row: number, column: number): unknown =>
  row === 0 ? cells.map((line) => [line[column]]) : cells[row - 1]?.[column];

const scalar = (value: unknown): unknown =>
  Array.isArray(value) ? ((value as unknown[][])[0]?.[0] ?? "") : (value ?? "");

function reference(token: string, sheet: string, book: Book): unknown[][] {
  const named = book.names.find(({ name }) => name === token)?.refersTo;
  if (typeof named === "object") return range(book, named.sheet, named.area);
  const [, quoted, range1 = ""] = /^(?:'((?:[^']|'')+)'!)?(.+)$/.exec(token) ?? [];
  const [from = "", to = from] = range1.split(":");
  const [one, other] = [parseAddress(from), parseAddress(to)];
  if (one === null || other === null) throw new Error(`no reference: ${token}`);
  const area = { top: one.row, left: one.column, bottom: other.row, right: other.column };
  return range(book, quoted?.replaceAll("''", "'") ?? sheet, area);
}

function range(
  book: Book,
  name: string,
  area: { top: number; left: number; bottom: number; right: number },
): unknown[][] {
  const { rows } = sheetNamed(book, name);
  return Array.from({ length: area.bottom - area.top + 1 }, (_, row) =>
    Array.from(
      { length: area.right - area.left + 1 },
      (__, column) => rows[area.top + row]?.cells[area.left + column]?.value ?? "",
    ),
  );
}
