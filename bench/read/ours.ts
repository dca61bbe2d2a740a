import { readBook } from "#workbook/read-account-book.ts";
import { readWorkbook } from "#xlsx/read-workbook.ts";
import { report } from "./report.ts";

// What a command of ours does before it begins with its own work.
const workbook = await readWorkbook(process.argv[2] ?? "");
if (!workbook.ok) throw new Error(JSON.stringify(workbook.fault));
const book = readBook(workbook.value);
if (!book.ok) throw new Error(JSON.stringify(book.fault));
const rows = book.value.tables.reduce((sum, table) => sum + table.rows.length, 0);
report({ rows, accounts: book.value.book.accounts.length });
