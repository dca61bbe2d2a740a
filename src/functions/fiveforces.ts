import { MARKET_FORCES } from "#core/codes/performance.ts";
import { map } from "#core/kernel/outcome.ts";
import { fiveForces as attractivenessOf } from "#core/strategy/five-forces.ts";
import { numberNotZero } from "./runtime/column.ts";
import { perRowColumns } from "./runtime/per-row.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * Attractiveness of a market under the five forces, 0–100, with the points that add up to it.
 * @zh 由五种竞争力量得出的市场吸引力，0–100，并给出相加为总分的各项得分。
 * @customfunction FIVEFORCES
 * @task strategy training
 * @model STR-2
 * @origin std, own
 * @param rivalry - Rivalry among the companies that are there, 1 weak to 5 strong.
 * @zhParam rivalry 同业竞争 现有厂商之间的竞争强度，1 弱至 5 强。
 * @param entrants - Threat of new entrants, 1 weak to 5 strong.
 * @zhParam entrants 新进入者 新进入者的威胁，1 弱至 5 强。
 * @param substitutes - Threat of substitutes, 1 weak to 5 strong.
 * @zhParam substitutes 替代品 替代品的威胁，1 弱至 5 强。
 * @param buyers - Bargaining power of the buyers, 1 weak to 5 strong.
 * @zhParam buyers 买方 买方的议价能力，1 弱至 5 强。
 * @param suppliers - Bargaining power of the suppliers, 1 weak to 5 strong.
 * @zhParam suppliers 供方 供应商的议价能力，1 弱至 5 强。
 * @param parameters - The team's parameter table (KAM_PARAMS); left out, the defaults hold.
 * @zhParam parameters 参数表 团队的参数表（KAM_PARAMS）；省略时用默认值。
 * @param headers - FALSE leaves out the row of headers; TRUE is the default.
 * @zhParam headers 表头 填 FALSE 不要标题行；默认 TRUE。
 * @param lang - Words in "zh" or "en", or "code" for codes (default); headers follow it.
 * @zhParam lang 语言 "zh" 或 "en" 给出文字，"code" 给出代码（默认）；标题随之。
 * @returns Per market: mean of the forces, attractiveness, light, the strongest force, and the points of the five, 20 each at most, that add up to the attractiveness (own definition).
 * @zhReturns 每个市场一行：五力均值、吸引力、灯号、最强的力量，以及五项得分（每项最多 20，相加为吸引力；本工具定义）。
 * @example =KAM.FIVEFORCES(3,2,4,3,4,null,false) → [[3.2,45,"AMBER","SUBSTITUTES",10,15,5,10,5]]
 * @example =KAM.FIVEFORCES(2,1,2,3,2,null,false) → [[2,75,"GREEN","BUYERS",15,20,15,10,15]]
 */
export function fiveForces(
  rivalry: unknown[][],
  entrants: unknown[][],
  substitutes: unknown[][],
  buyers: unknown[][],
  suppliers: unknown[][],
  parameters?: unknown[][],
  headers?: boolean,
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ parameters, headers, lang });
  const points = MARKET_FORCES.map((force) => `force.${force}` as const);
  return perRowColumns(
    {
      RIVALRY: numberNotZero(rivalry),
      ENTRANTS: numberNotZero(entrants),
      SUBSTITUTES: numberNotZero(substitutes),
      BUYERS: numberNotZero(buyers),
      SUPPLIERS: numberNotZero(suppliers),
    },
    settings,
    ["forcesMean", "marketAttractiveness", "marketLight", "strongestForce", ...points],
    (ratings) =>
      map(attractivenessOf(ratings, settings.parameters), (market) => [
        market.pressure,
        market.attractiveness,
        settings.word("light", market.light),
        settings.word("marketForce", market.strongest),
        ...market.points.map((one) => one.points),
      ]),
  );
}
