import { lowestPriceScores } from "#core/tender/lowest-price-scores.ts";
import { number, numberNotZero } from "./runtime/column.ts";
import { oneValue } from "./runtime/one-value.ts";
import { perListRow } from "./runtime/per-list-row.ts";
import { settingsOf } from "./runtime/settings.ts";
import { whereEntered } from "./runtime/where-entered.ts";

/**
 * Price score of each bid against the lowest price, which has full marks.
 * @zh 低价优先法的价格得分：最低报价得满分，其余按比例。
 * @customfunction PRICESCORE
 * @task tender daily
 * @model TEND-4
 * @origin std
 * @param price - Price of each valid bid, in yuan; a blank or 0 takes no part.
 * @zhParam price 报价 各有效投标的报价，单位元；空白或 0 不参加计算。
 * @param weight - Points of the price in the evaluation, such as 30.
 * @zhParam weight 价格分值 评标中价格部分的满分，如 30。
 * @param deduction - Part of the price that the tender documents take off for a small enterprise, 0–1; blank for none.
 * @zhParam deduction 价格扣除 招标文件给小微企业的价格扣除比例，0–1；没有则留空。
 * @param lang - Language of messages: "zh" or "en".
 * @zhParam lang 语言 提示所用的语言："zh" 或 "en"。
 * @returns Lowest price ÷ price × weight for each bid, prices less their deduction.
 * @zhReturns 各投标的得分：最低报价 ÷ 本报价 × 价格分值，报价先减去扣除部分。
 * @example =KAM.PRICESCORE([[960000],[1000000],[1200000]],30) → [[30],[28.8],[24]]
 * @example =KAM.PRICESCORE([[960000],[1000000]],30,[[null],[0.1]]) → [[28.125],[30]]
 */
export function priceScore(
  price: unknown[][],
  weight: unknown[][],
  deduction?: unknown[][],
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ lang });
  const full = oneValue("priceWeight", numberNotZero(weight), settings);
  return perListRow({ bidPrice: numberNotZero(price), deduction: number(deduction) }, settings, (bids) =>
    whereEntered<(typeof bids)[number], number | null>(
      bids,
      ({ bidPrice }) => bidPrice !== null,
      null,
      (entered) =>
        lowestPriceScores(
          entered.map((bid) => ({ price: bid.bidPrice, deduction: bid.deduction })),
          full,
        ),
    ),
  );
}
