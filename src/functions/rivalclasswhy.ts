import { RIVAL_FACTORS } from "#core/codes/results/strategy.ts";
import { rivalClass } from "#core/competition/rival-class.ts";
import { map } from "#core/kernel/outcome.ts";
import { perRowColumns } from "./runtime/per-row.ts";
import { rivalColumns, rivalFacts } from "./runtime/rival-columns.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * Why a rival is a direct, indirect or potential one: the points that add up to its closeness. Own definition.
 * @zh 对手类型的由来：各项得多少分，相加即为竞争接近度（本工具定义）。
 * @customfunction RIVALCLASSWHY
 * @task competition
 * @model COMP-1
 * @origin own
 * @param productOverlap - How far its products overlap with ours, 0–5.
 * @zhParam productOverlap 产品重合度 对手产品与我方重合的程度，0–5。
 * @param customerOverlap - How far its customers overlap with ours, 0–5.
 * @zhParam customerOverlap 客户重合度 对手客户与我方重合的程度，0–5。
 * @param encounters - Number of deals in which we met within twelve months.
 * @zhParam encounters 相遇次数 近 12 个月在商机中相遇的次数。
 * @param parameters - The team's parameter table (KAM_PARAMS); left out, the defaults hold.
 * @zhParam parameters 参数表 团队的参数表（KAM_PARAMS）；省略时用默认值。
 * @param headers - FALSE leaves out the row of headers; TRUE is the default.
 * @zhParam headers 表头 填 FALSE 不要标题行；默认 TRUE。
 * @param lang - Words in "zh" or "en", or "code" for codes (default); headers follow it.
 * @zhParam lang 语言 "zh" 或 "en" 给出文字，"code" 给出代码（默认）；标题随之。
 * @returns Per rival: closeness, 0–5, kind of rival, and the points of product overlap, customer overlap and encounters that add up to the closeness.
 * @zhReturns 每个对手一行：竞争接近度（0–5）、对手类型，以及产品重合、客户重合、相遇频度的得分（相加为竞争接近度）。
 * @example =KAM.RIVALCLASSWHY(5,4,8,null,false) → [[4.05,"DIRECT",1.75,1.4,0.9]]
 */
export function rivalClassWhy(
  productOverlap: unknown[][],
  customerOverlap: unknown[][],
  encounters: unknown[][],
  parameters?: unknown[][],
  headers?: boolean,
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ parameters, headers, lang });
  const points = RIVAL_FACTORS.map((factor) => `rival.${factor}` as const);
  return perRowColumns(
    rivalColumns(productOverlap, customerOverlap, encounters),
    settings,
    ["rivalScore", "rivalKind", ...points],
    (row) =>
      map(rivalClass(rivalFacts(row), settings.parameters), ({ score, kind, factors }) => [
        score,
        settings.word("rivalKind", kind),
        ...factors.map((factor) => factor.points),
      ]),
  );
}
