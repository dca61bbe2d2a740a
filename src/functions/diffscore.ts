import { differenceScore } from "#core/competition/difference-score.ts";
import { map } from "#core/kernel/outcome.ts";
import { numberNotZero } from "./runtime/column.ts";
import { perRowColumns } from "./runtime/per-row.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * Worth of a difference to our rivals, 0–100, and whether to use it. Own definition.
 * @zh 差异化主张的得分，0–100，以及能不能用（本工具定义）。
 * @customfunction DIFFSCORE
 * @task competition
 * @model COMP-3
 * @origin seed, own
 * @param relevance - How much it matters to the customer, 1–5.
 * @zhParam relevance 客户相关度 对客户的重要程度，1–5。
 * @param uniqueness - How far it is ours alone, 1–5.
 * @zhParam uniqueness 独特性 独特程度，1–5。
 * @param proof - How well we can prove it, 1–5.
 * @zhParam proof 可证明性 可证明的程度，1–5。
 * @param parameters - The team's parameter table (KAM_PARAMS); left out, the defaults hold.
 * @zhParam parameters 参数表 团队的参数表（KAM_PARAMS）；省略时用默认值。
 * @param headers - FALSE leaves out the row of headers; TRUE is the default.
 * @zhParam headers 表头 填 FALSE 不要标题行；默认 TRUE。
 * @param lang - Language of headers and messages: "zh" or "en".
 * @zhParam lang 语言 标题与提示所用的语言："zh" 或 "en"。
 * @returns Per difference: score (relevance × uniqueness × proof, 100 when each is 5), whether it is usable, and each rating less its limit: below 0 is what is in the way.
 * @zhReturns 每个差异点一行：得分（三项相乘，都为 5 时为 100）、是否可用，以及各项与下限之差：小于 0 的就是不可用的原因。
 * @example =KAM.DIFFSCORE(5,4,3,null,false) → [[48,true,1,0,0]]
 * @example =KAM.DIFFSCORE(4,3,5,null,false) → [[48,false,0,-1,2]]
 */
export function diffScore(
  relevance: unknown[][],
  uniqueness: unknown[][],
  proof: unknown[][],
  parameters?: unknown[][],
  headers?: boolean,
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ parameters, headers, lang });
  return perRowColumns(
    {
      differenceRelevance: numberNotZero(relevance),
      differenceUniqueness: numberNotZero(uniqueness),
      differenceProof: numberNotZero(proof),
    },
    settings,
    ["differenceScore", "differenceUsable", "relevanceRoom", "uniquenessRoom", "proofRoom"],
    (row) => {
      const ratings = {
        relevance: row.differenceRelevance,
        uniqueness: row.differenceUniqueness,
        proof: row.differenceProof,
      };
      return map(differenceScore(ratings, settings.parameters), ({ score, usable, room }) => [
        score,
        usable,
        room.relevance,
        room.uniqueness,
        room.proof,
      ]);
    },
  );
}
