import type { FunctionHost } from "../../tools/function-host.ts";
import type { Sheet, SheetCell } from "../../tools/reference/document.ts";
import { callIn } from "../functions/reference/evaluate.ts";
import { tablesIn } from "./pages.ts";

/** A formula with the results that a page tells of it: one, or a row of them for each row of a table. */
export interface ToldFormula {
  readonly formula: string;
  readonly results: readonly string[];
  readonly sheet: Sheet;
}

/** Formulas in the cell before their result, formulas above a table whose last column they fill, and those in a sentence. */
export function toldFormulas(text: string): readonly ToldFormula[] {
  const inSentences = [...text.matchAll(/`(=KAM\.[^`]+)` (?:得出|gives) `([^`]+)`/g)];
  return [
    ...inSentences.map(([, formula = "", result = ""]) => ({ formula, results: [result], sheet: { rows: [] } })),
    ...inTables(text),
  ];
}

function inTables(text: string): readonly ToldFormula[] {
  return tablesIn(text).flatMap(({ above, rows }) => [
    ...rows.flatMap((cells) =>
      cells.flatMap((cell, at) => {
        const [, formula] = /^`(=KAM\..*)`$/.exec(cell) ?? [];
        return formula === undefined ? [] : [{ formula, results: [cells[at + 1] ?? ""], sheet: { rows: [] } }];
      }),
    ),
    ...(above.startsWith("=KAM.") ? [columnOf(above, rows)] : []),
  ]);
}

function columnOf(formula: string, rows: readonly (readonly string[])[]): ToldFormula {
  const last = (rows[0]?.length ?? 0) - 1;
  const cells = rows.map((line, row) =>
    line.map((text, column): SheetCell => {
      const kind = row === 0 ? "header" : column === last ? "result" : "input";
      return { text, kind, isNumber: kind === "input" && /^-?[\d.]+$/.test(text) };
    }),
  );
  return {
    formula,
    results: rows.slice(1).map((line) => line[last] ?? ""),
    sheet: { rows: cells },
  };
}

/** What the function answers, written as the page writes it. */
export function answersIn({ formula, results, sheet }: ToldFormula, host: FunctionHost): readonly string[] {
  const isOfRow = formula.includes("[@");
  const calls = isOfRow ? results.map((_, row) => callIn(formula, sheet, row + 1)) : [callIn(formula, sheet, 1)];
  const answers = calls.map(({ id, args }) => {
    const reply = host.call(id, args);
    return "error" in reply ? reply.error : reply.value;
  });
  const isColumn = !isOfRow && results.length > 1;
  const cells = isColumn ? (answers[0] as readonly unknown[][]).map(([cell]) => cell) : answers;
  return cells.map((cell, at) => shown(cell, results[at] ?? ""));
}

/** @param told decides the form: a day, a percentage, several cells */
function shown(cell: unknown, told: string): string {
  if (Array.isArray(cell)) {
    const parts = told.split(" · ");
    return cell
      .flat()
      .map((one, at) => shown(one, parts[at] ?? ""))
      .join(" · ");
  }
  if (typeof cell === "boolean") return String(cell).toUpperCase();
  if (typeof cell !== "number") return String(cell);
  if (/^\d{4}-\d{2}-\d{2}$/.test(told))
    return new Date(Date.UTC(1899, 11, 30) + cell * 86_400_000).toISOString().slice(0, 10);
  if (told.endsWith("%")) return `${String(Number((cell * 100).toPrecision(7)))}%`;
  return String(Number(cell.toPrecision(7)));
}
