import { createHash } from "node:crypto";
import { serialOf } from "#core/calendar/serial-date.ts";
import { checkWorkbook } from "#workbook/checks/run-checks.ts";
import { readBook } from "#workbook/read-account-book.ts";
import { readPackage } from "#xlsx/read-package.ts";

/** What came of reading a workbook. */
export type Observation =
  | { readonly kind: "refused"; readonly code: string }
  | {
      readonly kind: "read";
      /** Of all that was read, so that equal is equal. */
      readonly digest: string;
      readonly cells: number;
      /** null: no table was found, which is a fault with exit code 3. */
      readonly book: ObservedBook | null;
    }
  | { readonly kind: "crash"; readonly words: string };

export interface ObservedBook {
  readonly accounts: number;
  readonly rows: number;
  readonly issues: readonly string[];
}

const AS_OF = serialOf({ year: 2026, month: 6, day: 30 });

/** Reads as the command does, in this process. */
export async function observe(path: string): Promise<Observation> {
  try {
    const workbook = await readPackage(path);
    if (!workbook.ok) return { kind: "refused", code: workbook.fault.code };
    const { file, ...content } = workbook.value;
    const digest = createHash("sha256").update(JSON.stringify(content)).digest("hex");
    const cells = content.sheets.flatMap(({ rows }) => rows).reduce((sum, row) => sum + filledIn(row), 0);
    const read = readBook({ file, ...content });
    if (!AS_OF.ok || !read.ok) return { kind: "read", digest, cells, book: null };
    const { accounts, issues } = read.value.book;
    // What the rules find is no answer to a loss; that they find it without falling over is asked.
    checkWorkbook({ file, ...content }, read.value, { asOf: AS_OF.value, personal: true });
    const rows = read.value.tables.reduce((sum, table) => sum + table.rows.length, 0);
    return { kind: "read", digest, cells, book: { accounts: accounts.length, rows, issues: issues.map(keyOf) } };
  } catch (error) {
    return { kind: "crash", words: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

const filledIn = (row: readonly unknown[]) => row.reduce<number>((sum, cell) => sum + (cell === null ? 0 : 1), 0);

function keyOf({ sheet, cell, problem }: { sheet: string; cell: string | null; problem: { code: string } }): string {
  return `${problem.code} ${sheet} ${cell ?? ""}`;
}
