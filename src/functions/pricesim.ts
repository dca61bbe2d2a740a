import { map } from "#core/kernel/outcome.ts";
import { simulatePrices } from "#core/tender/price-simulation.ts";
import { code, number, numberNotZero } from "./runtime/column.ts";
import { listRows } from "./runtime/over-list.ts";
import { oneValue } from "./runtime/one-value.ts";
import { perListRowColumns } from "./runtime/per-list-row.ts";
import { settingsOf } from "./runtime/settings.ts";
import { whereEntered } from "./runtime/where-entered.ts";

const HEADERS = ["simulatedPrice", "simulatedScore", "ourTotal", "rivalTotal", "bidRank", "highestWinning"] as const;
const BLANK: readonly (number | null)[] = HEADERS.map(() => null);

/**
 * What each price that we consider does to our total and rank, and the highest price that still ranks first.
 * @zh 模拟不同报价下我方的总分与名次，并给出仍排第一的最高报价。
 * @customfunction PRICESIM
 * @task tender
 * @model TEND-4
 * @origin std
 * @param ourPrices - Prices that we consider, in yuan.
 * @zhParam ourPrices 我方报价 我方考虑的各个报价，单位元。
 * @param rivalPrices - Price that we expect of each rival.
 * @zhParam rivalPrices 对手报价 预计各对手的报价。
 * @param weight - Points of the price in the evaluation, such as 30.
 * @zhParam weight 价格分值 评标中价格部分的满分，如 30。
 * @param ourOther - Points that we expect beside the price.
 * @zhParam ourOther 我方其他得分 预计我方价格以外的得分。
 * @param rivalOther - Points that we expect of each rival beside the price.
 * @zhParam rivalOther 对手其他得分 预计各对手价格以外的得分。
 * @param method - LOWEST (default) or AVERAGE, or the word for it: what prices are scored against.
 * @zhParam method 价格分算法 最低价基准 LOWEST（默认）或平均价基准 AVERAGE。
 * @param parameters - The team's parameter table (KAM_PARAMS); left out, the defaults hold.
 * @zhParam parameters 参数表 团队的参数表（KAM_PARAMS）；省略时用默认值。
 * @param headers - FALSE leaves out the row of headers; TRUE is the default.
 * @zhParam headers 表头 填 FALSE 不要标题行；默认 TRUE。
 * @param lang - Language of headers and messages: "zh" or "en".
 * @zhParam lang 语言 标题与提示所用的语言："zh" 或 "en"。
 * @returns Per price: price, price score, our total, the best rival total, our rank, and in every row the highest price between the lowest and the highest given that ranks first. Rests on our own expectations of others.
 * @zhReturns 每个报价一行：报价、价格得分、我方总分、对手最高总分、我方名次，以及所给报价范围内仍排第一的最高报价（每行相同）。结果取决于对对手的预计。
 * @example =KAM.PRICESIM([[900000],[1000000],[1100000]],[[960000]],30,60,[[60]],null,null,false) → [[900000,30,90,88.125,1,960000],[1000000,28.8,88.8,90,2,960000],[1100000,26.1818181818182,86.1818181818182,90,2,960000]]
 */
export function priceSim(
  ourPrices: unknown[][],
  rivalPrices: unknown[][],
  weight: unknown[][],
  ourOther: unknown[][],
  rivalOther: unknown[][],
  method?: unknown[][],
  parameters?: unknown[][],
  headers?: boolean,
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ parameters, headers, lang });
  const expected = {
    rivals: listRows({ rivalPrices: numberNotZero(rivalPrices), rivalOther: number(rivalOther) }, settings)
      .map((rival) => ({ price: rival.rivalPrices, other: rival.rivalOther }))
      // Excel may deliver a blank row as zeros.
      .filter(({ price, other }) => price !== null || (other ?? 0) !== 0),
    weight: oneValue("priceWeight", numberNotZero(weight), settings),
    ourOther: oneValue("ourOther", number(ourOther), settings),
    method: oneValue("method", code("priceMethod", method), settings) ?? "LOWEST",
  };
  return perListRowColumns({ ourPrices: numberNotZero(ourPrices) }, settings, HEADERS, (rows) =>
    whereEntered(
      rows,
      (row) => row.ourPrices !== null,
      BLANK,
      (entered) => {
        const prices = entered.flatMap((row) => row.ourPrices ?? []);
        return map(simulatePrices({ ...expected, ourPrices: prices }, settings.parameters), (found) =>
          found.prices.map(({ price, priceScore, total, rivalTotal, rank }) => [
            ...[price, priceScore, total, rivalTotal, rank],
            found.highestWinning,
          ]),
        );
      },
    ),
  );
}
