import { newTable, DAILY_TABLES } from "#workbook/save/new-table.ts";
for (const t of DAILY_TABLES) { const x = newTable(t, "zh-CN"); console.log(t, x.columns.length, x.rows.length, x.columns.filter(c=>c.choices).map(c=>c.header+":"+c.choices!.length).join(" ")); }
