import { concentration } from "#core/accounts/concentration.ts";
import { map } from "#core/kernel/outcome.ts";
import { listNumbers, overall } from "./runtime/over-list.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * Herfindahl index of the customers: 1 for a single customer, near 0 for many small ones.
 * @zh 客户集中度的赫芬达尔指数：只有一个客户为 1，客户多而小则接近 0。
 * @customfunction HHI
 * @task accounts
 * @model ABC-3
 * @origin std
 * @param values - Revenue or gross profit of all customers, one cell each; only positive ones count.
 * @zhParam values 金额 全部客户的营收或毛利，每格一个；只计正数。
 * @param lang - Language of messages: "zh" or "en".
 * @zhParam lang 语言 提示所用的语言："zh" 或 "en"。
 * @returns The sum of the squared shares; above 0.25 the business hangs on few customers.
 * @zhReturns 各客户占比的平方和；超过 0.25 说明业务过于依赖少数客户。
 * @example =KAM.HHI([[50],[50]]) → 0.5
 */
export function hhi(values: unknown[][], lang?: string): unknown[][] {
  const settings = settingsOf({ lang });
  const amounts = listNumbers("amount", values, settings);
  return overall(
    map(concentration(amounts, settings.parameters), (found) => found.hhi),
    settings,
  );
}
