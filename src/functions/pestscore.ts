import { map } from "#core/kernel/outcome.ts";
import { pestScore as scoreOf } from "#core/strategy/pest-score.ts";
import { number } from "./runtime/column.ts";
import { perRowColumns } from "./runtime/per-row.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * Weight of a factor of the wider world, impact times probability, and whether it belongs in the SWOT.
 * @zh 宏观因素的得分（影响 × 概率），以及是否列入 SWOT 的机会或威胁。
 * @customfunction PESTSCORE
 * @task strategy training
 * @model STR-1
 * @origin own
 * @param impact - Impact of the factor, from −5 for the worst threat to 5 for the best opportunity.
 * @zhParam impact 影响程度 因素的影响，−5 为最大威胁，5 为最大机会。
 * @param probability - Probability that it happens, 0–1.
 * @zhParam probability 发生概率 发生的概率，0–1。
 * @param parameters - The team's parameter table (KAM_PARAMS); left out, the defaults hold.
 * @zhParam parameters 参数表 团队的参数表（KAM_PARAMS）；省略时用默认值。
 * @param headers - FALSE leaves out the row of headers; TRUE is the default.
 * @zhParam headers 表头 填 FALSE 不要标题行；默认 TRUE。
 * @param lang - Words in "zh" or "en", or "code" for codes (default); headers follow it.
 * @zhParam lang 语言 "zh" 或 "en" 给出文字，"code" 给出代码（默认）；标题随之。
 * @returns Per factor: score, −5 to 5, and O or T where it is weighty enough for the SWOT, else blank (own definition).
 * @zhReturns 每个因素一行：得分（−5 至 5），以及列入 SWOT 的类别 O（机会）或 T（威胁），分量不够时空白（本工具定义）。
 * @example =KAM.PESTSCORE(4,0.6,null,false) → [[2.4,"O"]]
 * @example =KAM.PESTSCORE([[-3],[-4]],[[0.5],[0.8]],null,false,"zh") → [[-1.5,""],[-3.2,"威胁"]]
 */
export function pestScore(
  impact: unknown[][],
  probability: unknown[][],
  parameters?: unknown[][],
  headers?: boolean,
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ parameters, headers, lang });
  return perRowColumns(
    { pestImpact: number(impact), pestProbability: number(probability) },
    settings,
    ["pestScore", "swotField"],
    (factor) =>
      map(
        scoreOf({ impact: factor.pestImpact, probability: factor.pestProbability }, settings.parameters),
        ({ score, field }) => [score, field === null ? null : settings.word("swotField", field)],
      ),
  );
}
