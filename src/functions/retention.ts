import { map } from "#core/kernel/outcome.ts";
import { customerRetention } from "#core/retention/customer-retention.ts";
import { number } from "./runtime/column.ts";
import { perRow } from "./runtime/per-row.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * Part of the customers of the beginning that are still there at the end.
 * @zh 客户留存率：期初的客户到期末还有多大比例。
 * @customfunction RETENTION
 * @task retention
 * @model CHURN-2
 * @origin std
 * @param start - Customers at the beginning of the period.
 * @zhParam start 期初客户数 期初的客户数。
 * @param end - Customers at its end, with those gained.
 * @zhParam end 期末客户数 期末的客户数，含新增。
 * @param gained - Customers gained meanwhile.
 * @zhParam gained 新增客户数 期间新增的客户数。
 * @param lang - Language of messages: "zh" or "en".
 * @zhParam lang 语言 提示所用的语言："zh" 或 "en"。
 * @returns The retention as a fraction; 1 less it is the part that left.
 * @zhReturns 以小数表示的留存率；1 减去它即为流失率。
 * @example =KAM.RETENTION(50,48,6) → 0.84
 * @example =KAM.RETENTION(80,82,10) → 0.9
 * @example =KAM.RETENTION(30,24,3) → 0.7
 */
export function retention(start: unknown[][], end: unknown[][], gained: unknown[][], lang?: string): unknown[][] {
  const settings = settingsOf({ lang });
  return perRow(
    { customersAtStart: number(start), customersAtEnd: number(end), customersGained: number(gained) },
    settings,
    (row) =>
      map(customerRetention(row.customersAtStart, row.customersAtEnd, row.customersGained), (found) => found.retention),
  );
}
