import { rivalClass as classOf } from "#core/competition/rival-class.ts";
import { map } from "#core/kernel/outcome.ts";
import { INCOMPLETE, perRow } from "./runtime/per-row.ts";
import { rivalColumns, rivalFacts } from "./runtime/rival-columns.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * Whether a rival is a direct, indirect or potential one. Own definition.
 * @zh 判断直接、间接还是潜在竞争对手（本工具定义）。
 * @customfunction RIVALCLASS
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
 * @param lang - Words in "zh" or "en", or "code" for codes (default).
 * @zhParam lang 语言 "zh" 或 "en" 给出文字，"code" 给出代码（默认）。
 * @returns DIRECT, INDIRECT or POTENTIAL; "?" where a cell is blank. KAM.RIVALCLASSWHY shows the points.
 * @zhReturns DIRECT 直接、INDIRECT 间接或 POTENTIAL 潜在；有空白时为“?”。用 KAM.RIVALCLASSWHY 看得分。
 * @example =KAM.RIVALCLASS(5,4,8) → "DIRECT"
 * @example =KAM.RIVALCLASS([[3],[1]],[[3],[1]],[[2],[0]],null,"zh") → [["间接竞争对手"],["潜在竞争对手"]]
 */
export function rivalClass(
  productOverlap: unknown[][],
  customerOverlap: unknown[][],
  encounters: unknown[][],
  parameters?: unknown[][],
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ parameters, lang });
  return perRow(
    rivalColumns(productOverlap, customerOverlap, encounters),
    settings,
    (row) => map(classOf(rivalFacts(row), settings.parameters), ({ kind }) => settings.word("rivalKind", kind)),
    INCOMPLETE,
  );
}
