import { readXlsx } from "hucre/xlsx";
import { readFile } from "node:fs/promises";
import { report } from "./report.ts";

const workbook = await readXlsx(await readFile(process.argv[2] ?? ""));
report({ rows: (workbook.sheets[0]?.rows.length ?? 0) - 1 });
