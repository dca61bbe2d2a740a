import { map } from "#core/kernel/outcome.ts";
import { concessionType } from "#core/negotiation/concession-type.ts";
import { numberNotZero } from "./runtime/column.ts";
import { offerSeries } from "./runtime/offer-series.ts";
import { oneValue } from "./runtime/one-value.ts";
import { overall } from "./runtime/over-list.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * Type of the concessions in a closed negotiation, one of nine patterns.
 * @zh 已结束的谈判属于九种让步类型中的哪一种。
 * @customfunction CONCESSION
 * @task negotiation
 * @model CONC-2
 * @origin own
 * @param offers - Our own offers of a closed negotiation in the order of time, the opening first.
 * @zhParam offers 出价 已结束的谈判中我方历次出价，按时间排列，第一个为开价。
 * @param side - SELLER or BUYER, or the word for it; left out, we sell.
 * @zhParam side 立场 卖方或买方，也可填代码；省略按卖方计。
 * @param room - Opening less walk-away, as a positive number; left out, the size is not told.
 * @zhParam room 可让空间 开价与底线之差，取正数；省略则不判断让步幅度。
 * @param parameters - The team's parameter table (KAM_PARAMS); left out, the defaults hold.
 * @zhParam parameters 参数表 团队的参数表（KAM_PARAMS）；省略时用默认值。
 * @param lang - Words in "zh" or "en", or "code" for codes (default).
 * @zhParam lang 语言 "zh" 或 "en" 给出文字，"code" 给出代码（默认）。
 * @returns One of the nine patterns, MIXED, NONE, REVERSED or TOO-FEW (own definition). For a negotiation that goes on use KAM.CONCNEXT.
 * @zhReturns 九种让步类型之一，或 MIXED 混合型、NONE 无让步、REVERSED 反向、TOO-FEW 样本不足（本工具定义）。谈判还在进行时请用 KAM.CONCNEXT。
 * @example =KAM.CONCESSION([[1000],[970],[950],[940]]) → "FALLING"
 * @example =KAM.CONCESSION([[800],[800],[800],[860]],"买方",null,null,"zh") → "坚定冒险型"
 */
export function concession(
  offers: unknown[][],
  side?: unknown[][],
  room?: unknown[][],
  parameters?: unknown[][],
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ parameters, lang });
  const { concessions } = offerSeries(offers, side, settings);
  const space = oneValue("concessionRoom", numberNotZero(room), settings);
  const verdict = concessionType(concessions, space, settings.parameters);
  return overall(
    map(verdict, ({ type }) => settings.word("concessionType", type)),
    settings,
  );
}
