import { map } from "#core/kernel/outcome.ts";
import { capabilityGap } from "#core/team/capability-gap.ts";
import { number, numberNotZero } from "./runtime/column.ts";
import { perRowColumns } from "./runtime/per-row.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * Gap of a capability to what the position asks for, and what to train first.
 * @zh 能力与岗位要求的差距，以及先培训什么。
 * @customfunction CAPABILITYGAP
 * @task team training
 * @model REP-4
 * @origin seed, own
 * @param self - Own rating, 1–5.
 * @zhParam self 自评 自评，1–5 分。
 * @param manager - Manager's rating, 1–5.
 * @zhParam manager 主管评分 主管评分，1–5 分。
 * @param target - Rating that the position asks for, 1–5.
 * @zhParam target 目标等级 岗位要求的等级，1–5。
 * @param weight - Weight of the capability; blank leaves the priority blank.
 * @zhParam weight 能力权重 能力的权重；空白则不给优先级。
 * @param parameters - The team's parameter table (KAM_PARAMS); left out, the defaults hold.
 * @zhParam parameters 参数表 团队的参数表（KAM_PARAMS）；省略时用默认值。
 * @param headers - FALSE leaves out the row of headers; TRUE is the default.
 * @zhParam headers 表头 填 FALSE 不要标题行；默认 TRUE。
 * @param lang - Language of headers and messages: "zh" or "en".
 * @zhParam lang 语言 标题与提示所用的语言："zh" 或 "en"。
 * @returns Per capability: mean of both ratings, gap (target less mean), training priority (gap × weight), own less manager's rating, and whether they differ by 2 or more, which calls for a talk (own definition).
 * @zhReturns 每项能力一行：两项评分的均分、差距（目标减均分）、培训优先级（差距×权重）、自评减主管评分、是否相差 2 分及以上而应面谈（本工具定义）。
 * @example =KAM.CAPABILITYGAP([[4],[3]],[[2],[3]],[[4],[5]],[[0.2],[0.1]],null,false) → [[3,1,0.2,2,true],[3,2,0.2,0,false]]
 */
export function capabilityGapOf(
  self: unknown[][],
  manager: unknown[][],
  target: unknown[][],
  weight?: unknown[][],
  parameters?: unknown[][],
  headers?: boolean,
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ parameters, headers, lang });
  return perRowColumns(
    {
      selfRating: numberNotZero(self),
      managerRating: numberNotZero(manager),
      wantedRating: numberNotZero(target),
      capabilityWeight: number(weight),
    },
    settings,
    ["capabilityMean", "capabilityGap", "capabilityPriority", "capabilityDifference", "capabilityTalk"],
    (row) => {
      const rating = {
        self: row.selfRating,
        manager: row.managerRating,
        target: row.wantedRating,
        weight: row.capabilityWeight,
      };
      return map(capabilityGap(rating, settings.parameters), (found) => [
        found.mean,
        found.gap,
        found.priority,
        found.difference,
        found.talk,
      ]);
    },
  );
}
