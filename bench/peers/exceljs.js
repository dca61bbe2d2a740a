import exceljs from "exceljs";

const workbook = new exceljs.Workbook();
await workbook.xlsx.readFile(process.argv[2]);
process.stdout.write(`${JSON.stringify({ rows: workbook.worksheets[0].rowCount - 1 })}\n`);
setInterval(() => undefined, 60_000);
