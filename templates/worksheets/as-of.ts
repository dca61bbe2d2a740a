import { given } from "./columns.ts";
import { day } from "./days.ts";
import { text, type Table } from "./worksheet.ts";

/** The day from which a case is looked at, as YYYY-MM-DD: days overdue and days left count from it. */
export function asOfTable(iso: string): Table {
  return {
    kind: "table",
    id: "today",
    title: text("查看日期", "As of"),
    key: "asOf",
    upright: true,
    rows: [{ asOf: day(iso) }],
    columns: { asOf: given("date", text("今天", "Today"), { width: 13 }) },
  };
}
