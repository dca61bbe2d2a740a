import { map } from "#core/kernel/outcome.ts";
import { lifetimeValue } from "#core/value/lifetime-value.ts";
import { number, numberNotZero } from "./runtime/column.ts";
import { perRow } from "./runtime/per-row.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * Lifetime value of a customer: the present value of the margins that it is expected to bring.
 * @zh 客户终身价值：预计合作年限内毛利的现值。
 * @customfunction LTV
 * @task value
 * @model VAL-9
 * @origin std
 * @param margin - Margin of a full year.
 * @zhParam margin 年毛利 一个完整年度的毛利。
 * @param retention - Chance that the customer stays from one year to the next, 0–1.
 * @zhParam retention 留存率 客户次年仍合作的可能性，0–1。
 * @param discountRate - Discount rate per year, such as 0.1 for 10 %.
 * @zhParam discountRate 折现率 年折现率，如 10% 填 0.1。
 * @param years - How long the cooperation is expected to last, such as 3.5.
 * @zhParam years 合作年数 预计合作多少年，可带小数，如 3.5。
 * @param lang - Language of messages: "zh" or "en".
 * @zhParam lang 语言 提示所用的语言："zh" 或 "en"。
 * @returns The present value, each margin counted at its year's end; a part of a year counts in proportion.
 * @zhReturns 现值，各年毛利按年末计；不足一年的部分按比例计入。
 * @example =KAM.LTV(500000,0.9,0.1,3.5) → 1255207.97759716
 * @example =KAM.LTV(200000,0.8,0.1,5) → 531024.333907
 */
export function ltv(
  margin: unknown[][],
  retention: unknown[][],
  discountRate: unknown[][],
  years: unknown[][],
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ lang });
  return perRow(
    {
      yearlyMargin: number(margin),
      retentionRate: number(retention),
      discountRate: number(discountRate),
      lifetimeYears: numberNotZero(years),
    },
    settings,
    (row) =>
      map(
        lifetimeValue({
          margin: row.yearlyMargin,
          retention: row.retentionRate,
          discountRate: row.discountRate,
          years: row.lifetimeYears,
        }),
        ({ total }) => total,
      ),
  );
}
