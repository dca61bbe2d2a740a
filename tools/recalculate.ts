import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { address, type RawCell } from "#workbook/sheet.ts";
import { readPackage } from "#xlsx/read-package.ts";
import { writeBook } from "#xlsx/write-book.ts";
import type { Book, BookCell } from "#xlsx/book/book.ts";

// 0: always. By default LibreOffice believes what is cached.
const PROFILE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** A cell whose formula LibreOffice calculates to something else than the book says. */
export interface Deviation {
  readonly book: string;
  readonly cell: string;
  readonly formula: string;
  readonly kept: unknown;
  readonly calculated: unknown;
}

/**
 * Has LibreOffice calculate every formula of some books anew, in a profile of its own, and compares Excel's own formulas;
 * those with our functions it cannot know. One run for all, because a start takes seconds.
 */
export async function deviations(books: Readonly<Record<string, Book>>): Promise<readonly Deviation[]> {
  const folder = mkdtempSync(join(tmpdir(), "kam-recalculate-"));
  try {
    const profile = join(folder, "profile");
    mkdirSync(join(profile, "user"), { recursive: true });
    writeFileSync(join(profile, "user", "registrymodifications.xcu"), PROFILE);
    const names = Object.keys(books);
    for (const name of names) writeFileSync(join(folder, `${name}.xlsx`), writeBook(books[name] as Book));
    const saved = join(folder, "saved");
    const files = names.map((name) => join(folder, `${name}.xlsx`));
    const options = [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      "--headless",
      "--convert-to",
      "xlsx",
      "--outdir",
      saved,
    ];
    const run = spawnSync("soffice", [...options, ...files], { encoding: "utf8" });
    if (run.error !== undefined) throw run.error;
    const found: Deviation[] = [];
    for (const name of names) {
      const read = await readPackage(join(saved, `${name}.xlsx`));
      if (!read.ok) throw new Error(`${name}: ${JSON.stringify(read.fault)}`);
      found.push(
        ...compared(name, books[name] as Book, new Map(read.value.sheets.map((sheet) => [sheet.name, sheet.rows]))),
      );
    }
    return found;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

type Sheets = ReadonlyMap<string, readonly (readonly RawCell[])[]>;

function compared(name: string, book: Book, calculated: Sheets): readonly Deviation[] {
  return book.sheets.flatMap((sheet) =>
    sheet.rows.flatMap(({ cells }, row) =>
      cells.flatMap((cell, column): readonly Deviation[] => {
        if (cell?.formula === undefined || cell.formula.includes("_xldudf_")) return [];
        const found = plain(calculated.get(sheet.name)?.[row]?.[column] ?? "");
        if (same(cell, found)) return [];
        return [
          {
            book: name,
            cell: `${sheet.name}!${address(row, column)}`,
            formula: cell.formula,
            kept: cell.value,
            calculated: found,
          },
        ];
      }),
    ),
  );
}

function plain(cell: RawCell): unknown {
  if (typeof cell !== "object" || cell === null) return cell;
  return cell.kind === "date" ? cell.serial : cell.kind === "error" ? cell.error : cell.formula;
}

function same({ value }: BookCell, found: unknown): boolean {
  if (typeof value === "number" && typeof found === "number")
    return Math.abs(value - found) <= 1e-9 * Math.max(1, Math.abs(value));
  return (value ?? "") === found;
}
