import { map } from "#core/kernel/outcome.ts";
import { bidTotals } from "#core/tender/bid-totals.ts";
import { number, numberNotZero } from "./runtime/column.ts";
import { perListRowColumns } from "./runtime/per-list-row.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * Total score and rank of each bid of a tender; ties go to the lower price, then to the better technical score (own definition).
 * @zh 各投标的综合得分与排名；同分时报价低者在前，再比技术得分（本工具定义）。
 * @customfunction BIDTOTAL
 * @task tender
 * @model TEND-4
 * @origin std, own
 * @param priceScore - Price score of each bid (KAM.PRICESCORE).
 * @zhParam priceScore 价格得分 各投标的价格得分（KAM.PRICESCORE）。
 * @param technical - Technical score of each bid.
 * @zhParam technical 技术得分 各投标的技术得分。
 * @param commercial - Commercial score of each bid.
 * @zhParam commercial 商务得分 各投标的商务得分。
 * @param bonus - Bonus points of each bid; blank for none.
 * @zhParam bonus 加分 各投标的加分；没有则留空。
 * @param price - Price of each bid, to decide between equal totals; used when every price is there.
 * @zhParam price 报价 各投标的报价，用于同分时排序；全部填写才会采用。
 * @param headers - FALSE leaves out the row of headers; TRUE is the default.
 * @zhParam headers 表头 填 FALSE 不要标题行；默认 TRUE。
 * @param lang - Language of headers and messages: "zh" or "en".
 * @zhParam lang 语言 标题与提示所用的语言："zh" 或 "en"。
 * @returns Per bid: total and rank; bids that nothing tells apart share a rank. The tender documents prevail.
 * @zhReturns 每个投标一行：综合得分与排名；完全相同的并列。以招标文件的规定为准。
 * @example =KAM.BIDTOTAL([[30],[28.8],[24]],[[40],[45],[38]],[[10],[10],[12]],null,null,false) → [[80,2],[83.8,1],[74,3]]
 */
export function bidTotal(
  priceScore: unknown[][],
  technical: unknown[][],
  commercial: unknown[][],
  bonus?: unknown[][],
  price?: unknown[][],
  headers?: boolean,
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ headers, lang });
  return perListRowColumns(
    {
      priceScore: number(priceScore),
      technical: number(technical),
      commercial: number(commercial),
      bonus: number(bonus),
      bidPrice: numberNotZero(price),
    },
    settings,
    ["bidTotal", "bidRank"],
    (rows) => {
      const bids = rows.map((row) => ({
        priceScore: row.priceScore,
        technical: row.technical,
        commercial: row.commercial,
        bonus: row.bonus,
        price: row.bidPrice,
      }));
      return map(bidTotals(bids), (totals) => totals.map(({ total, rank }) => [total, rank]));
    },
  );
}
