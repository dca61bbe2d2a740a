import { readBook } from "#workbook/read-account-book.ts";
import { readWorkbook } from "#xlsx/read-workbook.ts";

// As the command reads a workbook, whatever becomes of it.
const workbook = await readWorkbook(process.argv[2] ?? "");
const book = workbook.ok ? readBook(workbook.value) : workbook;
const rows = book.ok ? book.value.tables.reduce((sum, table) => sum + table.rows.length, 0) : 0;
process.stdout.write(book.ok ? `${rows} rows, ${book.value.book.issues.length} issues\n` : `${book.fault.code}\n`);
setInterval(() => undefined, 60_000);
