import { topShare, topShareOfCustomers } from "#core/accounts/top-share.ts";
import { present } from "#core/kernel/guard.ts";
import { number, numberNotZero } from "./runtime/column.ts";
import { listNumbers, overall } from "./runtime/over-list.ts";
import { oneValue } from "./runtime/one-value.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * Share of the largest customers in the total, by their number or by per cent of all customers.
 * @zh 最大的若干客户占总额的比例，可按个数或按客户数的百分比取。
 * @customfunction TOPSHARE
 * @task accounts
 * @model ABC-3
 * @origin seed
 * @param values - Revenue or gross profit of all customers, one cell each.
 * @zhParam values 金额 全部客户的营收或毛利，每格一个。
 * @param customers - How many customers: 20 means the twenty largest. Leave blank to give a part instead.
 * @zhParam customers 客户数 取几个客户：20 表示最大的二十个。改用百分比时留空。
 * @param part - Which part of all customers: 0.2 means the largest fifth, rounded up. Used when customers is blank.
 * @zhParam part 客户占比 取全部客户的几成：0.2 表示最大的五分之一，向上取整。客户数留空时使用。
 * @param lang - Language of messages: "zh" or "en".
 * @zhParam lang 语言 提示所用的语言："zh" 或 "en"。
 * @returns The share as a fraction; format the cell as a percentage.
 * @zhReturns 以小数表示的占比，单元格可设为百分比格式。
 * @example =KAM.TOPSHARE([[500],[300],[80],[40],[30],[20],[20],[10],[0],[-50]],2) → 0.8
 * @example =KAM.TOPSHARE([[500],[300],[80],[40],[30],[20],[20],[10],[0],[-50]],null,0.2) → 0.8
 */
export function topShareOf(
  values: unknown[][],
  customers?: unknown[][],
  part?: unknown[][],
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ lang });
  const amounts = listNumbers("amount", values, settings);
  const fraction = oneValue("part", number(part), settings);
  const count = oneValue("customers", numberNotZero(customers), settings);
  if (count === null && fraction !== null) return overall(topShareOfCustomers(amounts, fraction), settings);
  const needed = present("customers", count);
  return overall(needed.ok ? topShare(amounts, needed.value) : needed, settings);
}
