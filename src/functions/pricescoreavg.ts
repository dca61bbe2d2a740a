import { map } from "#core/kernel/outcome.ts";
import { averagePriceScores } from "#core/tender/average-price-scores.ts";
import { code, numberNotZero, yesNo } from "./runtime/column.ts";
import { oneValue } from "./runtime/one-value.ts";
import { perListRow } from "./runtime/per-list-row.ts";
import { settingsOf } from "./runtime/settings.ts";
import { whereEntered } from "./runtime/where-entered.ts";

/**
 * Price score of each bid against the average price; not allowed in government procurement. The default slopes are an own definition.
 * @zh 平均价为基准的价格得分；政府采购不允许采用。默认扣分幅度为本工具定义。
 * @customfunction PRICESCOREAVG
 * @task tender
 * @model TEND-4
 * @origin own
 * @param price - Price of each valid bid, in yuan; a blank or 0 takes no part.
 * @zhParam price 报价 各有效投标的报价，单位元；空白或 0 不参加计算。
 * @param weight - Points of the price in the evaluation, such as 30.
 * @zhParam weight 价格分值 评标中价格部分的满分，如 30。
 * @param regime - TL-MANDATORY, TL-VOLUNTARY, GOV-PROC or PRIVATE, or the word for it; GOV-PROC is refused with the article.
 * @zhParam regime 适用法规 依法必须招标、自愿招标、政府采购或企业采购，也可填代码；填政府采购（GOV-PROC）会被拒绝并说明条款。
 * @param trim - TRUE leaves the highest and the lowest price out of the average from five bids on, as some documents say; FALSE is the default.
 * @zhParam trim 去掉最高最低 填 TRUE 时，满五家即去掉一个最高价和一个最低价再平均；默认 FALSE，以招标文件为准。
 * @param parameters - The team's parameter table (KAM_PARAMS); left out, the defaults hold.
 * @zhParam parameters 参数表 团队的参数表（KAM_PARAMS）；省略时用默认值。
 * @param lang - Language of messages: "zh" or "en".
 * @zhParam lang 语言 提示所用的语言："zh" 或 "en"。
 * @returns Weight less 1 point per 1 % above the average and 0.5 per 1 % below, not below 0.
 * @zhReturns 各投标的得分：价格分值减去扣分，高于平均价每 1% 扣 1 分，低于每 1% 扣 0.5 分，最低 0 分。
 * @example =KAM.PRICESCOREAVG([[90],[100],[110]],30) → [[25],[30],[20]]
 * @example =KAM.PRICESCOREAVG([[80],[90],[100],[110],[300]],30,"TL-MANDATORY",true) → [[20],[25],[30],[20],[0]]
 */
export function priceScoreAvg(
  price: unknown[][],
  weight: unknown[][],
  regime?: unknown[][],
  trim?: unknown[][],
  parameters?: unknown[][],
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ parameters, lang });
  const method = {
    weight: oneValue("priceWeight", numberNotZero(weight), settings),
    regime: oneValue("regime", code("tenderRegime", regime), settings),
    trim: oneValue("trim", yesNo(trim), settings) ?? false,
  };
  return perListRow({ bidPrice: numberNotZero(price) }, settings, (bids) =>
    whereEntered<(typeof bids)[number], number | null>(
      bids,
      ({ bidPrice }) => bidPrice !== null,
      null,
      (entered) =>
        map(
          averagePriceScores(
            entered.map(({ bidPrice }) => bidPrice),
            method,
            settings.parameters,
          ),
          ({ scores }) => scores,
        ),
    ),
  );
}
