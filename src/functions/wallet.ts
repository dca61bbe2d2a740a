import { shareOfWallet } from "#core/finance/share-of-wallet.ts";
import { number } from "./runtime/column.ts";
import { perRow } from "./runtime/per-row.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * Share of wallet: what a customer buys from us as a part of all that it spends in our categories.
 * @zh 钱包份额：客户向我方的采购占其同品类采购总额的比例。
 * @customfunction WALLET
 * @task development daily
 * @model DEV-3
 * @origin seed
 * @param ourSales - What the customer bought from us.
 * @zhParam ourSales 我方销售额 客户向我方采购的金额。
 * @param categorySpend - All that it spent in our categories, with every supplier, in the same time and with the same tax.
 * @zhParam categorySpend 品类采购总额 客户同品类的采购总额，含向其他供应商的采购；期间和含税口径要一致。
 * @param lang - Language of messages: "zh" or "en".
 * @zhParam lang 语言 提示所用的语言："zh" 或 "en"。
 * @returns The share as a fraction; sales above the spend are an error, since one of the two is wrong.
 * @zhReturns 以小数表示的份额；我方销售额大于采购总额时报错，其中必有一个数不对。
 * @example =KAM.WALLET(1800000,6000000) → 0.3
 * @example =KAM.WALLET(450000,3000000) → 0.15
 */
export function wallet(ourSales: unknown[][], categorySpend: unknown[][], lang?: string): unknown[][] {
  const settings = settingsOf({ lang });
  return perRow({ walletSales: number(ourSales), walletSpend: number(categorySpend) }, settings, (row) =>
    shareOfWallet(row.walletSales, row.walletSpend),
  );
}
