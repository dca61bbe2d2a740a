import { NAMESPACE } from "../deployment.ts";

/** A call of a function of ours, as a formula writes it. */
export interface KamCall {
  readonly id: string;
  /** As they stand there; an argument that is left out is empty. */
  readonly args: readonly string[];
  /** Whether the cell shows what the function gives, with nothing around it. */
  readonly isWhole: boolean;
}

/** What an argument of a formula stands for. */
export type Argument =
  | { readonly kind: "blank" }
  | { readonly kind: "values"; readonly rows: readonly (readonly (string | number | boolean)[])[] }
  | { readonly kind: "cells"; readonly sheet: string | null; readonly address: string }
  /** Columns of an Excel Table; of the table that the cell is in where none is named. */
  | {
      readonly kind: "columns";
      readonly table: string | null;
      readonly from: string;
      readonly to: string;
      readonly thisRow: boolean;
    }
  | { readonly kind: "name"; readonly name: string }
  /** A calculation of its own, which only Excel can do. */
  | { readonly kind: "other"; readonly text: string };

const CALL = new RegExp(`${NAMESPACE}[._]([A-Z][A-Z0-9]*)\\s*\\(`, "iy");
const LETTER = /[\p{L}\p{N}_.]/u;

/** The outermost call of ours in a formula in Excel's English notation; null without one. */
export function kamCallIn(formula: string): KamCall | null {
  if (!formula.startsWith("=")) return null;
  for (let at = 1; at < formula.length; at = pastOne(formula, at)) {
    CALL.lastIndex = at;
    // An undefined function stands in files as _xldudf_KAM_…; any other name that ends so is another one.
    const before = formula.slice(0, at).replace(/_xldudf_$/, "");
    const call = LETTER.test(before.at(-1) ?? "") ? null : CALL.exec(formula);
    if (call === null) continue;
    const begin = at + call[0].length;
    const { args, end } = argumentsFrom(formula, begin);
    const isWhole = before === "=" && formula.slice(end + 1).trim() === "";
    return { id: (call[1] ?? "").toUpperCase(), args, isWhole };
  }
  return null;
}

/** Where a text or a sheet's name in quotes ends that begins here; null where none does. */
function quotedUntil(formula: string, at: number): number | null {
  const quote = formula[at];
  if (quote !== '"' && quote !== "'") return null;
  let end = at + 1;
  while (end < formula.length && (formula[end] !== quote || formula[end + 1] === quote))
    end += formula[end] === quote ? 2 : 1;
  return end;
}

interface Arguments {
  readonly args: readonly string[];
  /** Where the call's bracket closes. */
  readonly end: number;
}

function argumentsFrom(formula: string, begin: number): Arguments {
  const args: string[] = [];
  let depth = 0;
  let start = begin;
  let at = begin;
  for (; at < formula.length; at = pastOne(formula, at)) {
    const letter = formula[at] ?? "";
    if (letter === "(" || letter === "{") depth += 1;
    else if (letter === "}" || (letter === ")" && depth > 0)) depth -= 1;
    else if (letter === ")") break;
    else if (letter === "," && depth === 0) {
      args.push(formula.slice(start, at).trim());
      start = at + 1;
    }
  }
  const last = formula.slice(start, at).trim();
  return { args: args.length === 0 && last === "" ? [] : [...args, last], end: at };
}

/** Where the next letter stands that means something to a formula: after a text, a sheet's name or a column's. */
function pastOne(formula: string, at: number): number {
  if (formula[at] === "[") return pastBrackets(formula, at);
  return (quotedUntil(formula, at) ?? at) + 1;
}

/** In a column's name an apostrophe escapes the letter after it. */
function pastBrackets(formula: string, from: number): number {
  let depth = 0;
  for (let at = from; at < formula.length; at += 1) {
    const letter = formula[at];
    if (letter === "'") at += 1;
    else if (letter === "[") depth += 1;
    else if (letter === "]") depth -= 1;
    if (depth === 0) return at + 1;
  }
  return formula.length;
}

const CELLS = /^(?:('(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)?(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?)$/iu;
const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;

export function argumentOf(text: string): Argument {
  if (text === "") return { kind: "blank" };
  const constant = constantOf(text);
  if (constant !== null) return { kind: "values", rows: [[constant]] };
  if (/^\{.*\}$/s.test(text)) return matrixOf(text);
  const cells = CELLS.exec(text);
  if (cells !== null) {
    const [, sheet, address = ""] = cells;
    return { kind: "cells", sheet: sheet === undefined ? null : unquoted(sheet), address: address.replaceAll("$", "") };
  }
  return structured(text) ?? (NAME.test(text) ? { kind: "name", name: text } : { kind: "other", text });
}

function constantOf(text: string): string | number | boolean | null {
  if (/^"(?:[^"]|"")*"$/.test(text)) return text.slice(1, -1).replaceAll('""', '"');
  if (/^(?:TRUE|FALSE)$/i.test(text)) return text.toUpperCase() === "TRUE";
  const number = /^([+-]?(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?)(%?)$/i.exec(text);
  return number === null ? null : Number(number[1]) / (number[2] === "%" ? 100 : 1);
}

/** An array such as {1,2;3,4}. */
function matrixOf(text: string): Argument {
  const rows = text
    .slice(1, -1)
    .split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/)
    .map((row) => row.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/).map((cell) => constantOf(cell.trim())));
  return rows.flat().includes(null)
    ? { kind: "other", text }
    : { kind: "values", rows: rows as (string | number | boolean)[][] };
}

const COLUMN = String.raw`((?:'.|[^\[\]#'@])+)`;
const FORMS: readonly (readonly [form: RegExp, thisRow: boolean])[] = [
  [new RegExp(String.raw`^([\p{L}\p{N}_.\\]*)\[@${COLUMN}\]$`, "u"), true],
  [new RegExp(String.raw`^([\p{L}\p{N}_.\\]*)\[@\[${COLUMN}\](?::\[${COLUMN}\])?\]$`, "u"), true],
  [new RegExp(String.raw`^([\p{L}\p{N}_.\\]*)\[\[#This Row\],\[${COLUMN}\](?::\[${COLUMN}\])?\]$`, "iu"), true],
  [new RegExp(String.raw`^([\p{L}\p{N}_.\\]+)\[${COLUMN}\]$`, "u"), false],
  [new RegExp(String.raw`^([\p{L}\p{N}_.\\]+)\[\[${COLUMN}\]:\[${COLUMN}\]\]$`, "u"), false],
];

function structured(text: string): Argument | null {
  for (const [form, thisRow] of FORMS) {
    const found = form.exec(text);
    if (found === null) continue;
    const [, table = "", from = "", to = from] = found;
    return { kind: "columns", table: table === "" ? null : table, from: plain(from), to: plain(to), thisRow };
  }
  return null;
}

const plain = (column: string): string => column.replaceAll(/'(.)/g, "$1");
const unquoted = (sheet: string): string => (sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet);
