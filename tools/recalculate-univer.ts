import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Book, BookSheet } from "#xlsx/book/book.ts";
import { absolute } from "#xlsx/book/xml.ts";
import { address } from "#workbook/sheet.ts";
import { bundleFunctions } from "./function-bundle.ts";
import { readFunctions } from "./functions.ts";
import type { Deviation } from "./recalculate.ts";

const FOLDER = join("bench", "engines");
/** Why Univer cannot be asked, or undefined. */
export function univerMissing(): string | undefined {
  if (existsSync(join(FOLDER, "node_modules", "@univerjs", "engine-formula", "package.json"))) return undefined;
  return `not found; npm ci --ignore-scripts --prefix ${FOLDER}`;
}

type Results = Readonly<
  Record<
    string,
    readonly { readonly name: string; readonly cells: Readonly<Record<string, Readonly<Record<string, unknown>>>> }[]
  >
>;

/**
 * Has Univer's engine calculate every formula of some books anew, with the built functions in it, and compares what the
 * formulas with our functions give, spilled cells too, with what the books keep.
 */
export async function univerDeviations(
  books: Readonly<Record<string, Book>>,
): Promise<{ readonly calls: number; readonly found: readonly Deviation[] }> {
  const folder = mkdtempSync(join(tmpdir(), "kam-univer-"));
  try {
    const [input, output] = [join(folder, "input.json"), join(folder, "output.json")];
    const script = await bundleFunctions(await readFunctions("src/functions"));
    const asked = Object.fromEntries(Object.entries(books).map(([name, book]) => [name, bookOf(book)]));
    writeFileSync(input, JSON.stringify({ script, books: asked }));
    const run = spawnSync(process.execPath, ["--import", "tsx", join(FOLDER, "worksheets.js"), input, output], {
      encoding: "utf8",
      timeout: 600_000,
    });
    if (run.status !== 0) throw new Error(`Univer did not calculate: ${run.stderr.slice(0, 2000)}`);
    const results = JSON.parse(readFileSync(output, "utf8")) as Results;
    const compared = Object.entries(books).map(([name, book]) => compare(name, book, results));
    return {
      calls: compared.reduce((sum, { calls }) => sum + calls, 0),
      found: compared.flatMap(({ found }) => found),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function bookOf({ sheets, names }: Book) {
  return {
    sheets: sheets.map((sheet) => ({
      name: sheet.name,
      rows: sheet.rows.length,
      columns: sheet.widths.length,
      cellData: cellsOf(sheet),
    })),
    names: names.flatMap(({ name, refersTo }) =>
      typeof refersTo === "string" ? [] : [{ name, refersTo: absolute(refersTo.sheet, refersTo.area) }],
    ),
  };
}

/** Formulas, and the values of all other cells; where a formula spills to, cells are blank. */
function cellsOf({ rows }: BookSheet) {
  const spilled = new Set<string>();
  for (const { cells } of rows)
    for (const cell of cells)
      if (cell?.spill !== undefined)
        for (let { top } = cell.spill; top <= cell.spill.bottom; top += 1)
          for (let { left } = cell.spill; left <= cell.spill.right; left += 1) spilled.add(address(top, left));
  const cellOf = (cell: (typeof rows)[number]["cells"][number], at: string) => {
    if (cell?.formula !== undefined) return { f: `=${cell.formula}` };
    return spilled.has(at) || cell === null || cell.value === null ? null : { v: cell.value };
  };
  return Object.fromEntries(
    rows.map(({ cells }, row) => {
      const filled = cells.flatMap((cell, column) => {
        const found = cellOf(cell, address(row, column));
        return found === null ? [] : [[column, found] as const];
      });
      return [row, Object.fromEntries(filled)];
    }),
  );
}

function compare(name: string, book: Book, results: Results) {
  let calls = 0;
  const found: Deviation[] = [];
  book.sheets.forEach((sheet, index) => {
    const calculated = results[name]?.[index]?.cells;
    for (const { cells } of sheet.rows)
      for (const cell of cells) {
        if (cell?.spill === undefined || cell.formula?.includes("_xldudf_") !== true) continue;
        calls += 1;
        const { top, left, bottom, right } = cell.spill;
        for (let row = top; row <= bottom; row += 1)
          for (let column = left; column <= right; column += 1) {
            const kept = sheet.rows[row]?.cells[column]?.value ?? "";
            const given = calculated?.[String(row)]?.[String(column)] ?? "";
            if (!isSame(kept, given))
              found.push({
                book: name,
                cell: `${sheet.name}!${address(row, column)}`,
                formula: cell.formula,
                kept,
                calculated: given,
              });
          }
      }
  });
  return { calls, found };
}

function isSame(kept: unknown, given: unknown): boolean {
  if (typeof kept !== "number" || typeof given !== "number") return kept === given;
  return Math.abs(kept - given) <= 1e-9 * Math.max(1, Math.abs(kept));
}
