import type { TableRows } from "./read-rows.ts";
import type { CellValue } from "./parse-cell.ts";

type Values = Readonly<Record<string, CellValue>>;

/**
 * In the exports of CRM systems the close date is the expected one until the opportunity is decided, so the `closed` of
 * an opportunity in work becomes its `expSign` where that is blank. In work is what has a step before ST7 or a status,
 * and is neither won nor lost; of a row that says nothing of the kind the date stays where it stands.
 */
export function settleCloseDates<Rows extends TableRows>(table: Rows): Rows {
  if (table.found.table !== "opportunities") return table;
  return { ...table, rows: table.rows.map(({ row, values }) => ({ row, values: settled(values) })) };
}

function settled(values: Values): Values {
  const { status, step, closed, expSign } = values;
  const isDecided = status === "WON" || status === "LOST" || step === "ST7";
  const isKnown = status !== null || step !== null;
  return isKnown && !isDecided && expSign === null ? { ...values, expSign: closed ?? null, closed: null } : values;
}
