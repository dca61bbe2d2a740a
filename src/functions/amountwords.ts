import { present } from "#core/kernel/guard.ts";
import { amountWords as wordsOf } from "#core/tender/amount-words.ts";
import { number } from "./runtime/column.ts";
import { perRow } from "./runtime/per-row.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * An amount in formal Chinese words, as a bid, a contract or a cheque needs it.
 * @zh 把金额转换为人民币大写，用于标书、合同与票据。
 * @customfunction AMOUNTWORDS
 * @task tender
 * @model TEND-3
 * @origin std
 * @param amount - Amount in yuan, rounded to the fen, below ten trillion (10^13).
 * @zhParam amount 金额 以元为单位的金额，四舍五入到分，小于十万亿。
 * @param lang - Language of messages: "zh" or "en".
 * @zhParam lang 语言 提示所用的语言："zh" 或 "en"。
 * @returns The amount in Chinese words, beginning with 人民币.
 * @zhReturns 以“人民币”开头的大写金额。
 * @example =KAM.AMOUNTWORDS(1200000) → "人民币壹佰贰拾万元整"
 * @example =KAM.AMOUNTWORDS(16409.02) → "人民币壹万陆仟肆佰零玖元零贰分"
 */
export function amountWords(amount: unknown[][], lang?: string): unknown[][] {
  const settings = settingsOf({ lang });
  return perRow({ amount: number(amount) }, settings, (row) => {
    const yuan = present("amount", row.amount);
    return yuan.ok ? wordsOf(yuan.value) : yuan;
  });
}
