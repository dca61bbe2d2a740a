import { map } from "#core/kernel/outcome.ts";
import { packageScore } from "#core/negotiation/package-score.ts";
import { number } from "./runtime/column.ts";
import { perListRowColumns } from "./runtime/per-list-row.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * What each issue adds to the utility of a package.
 * @zh 一揽子方案总效用的由来：每个议题贡献多少。
 * @customfunction OFFERSCOREWHY
 * @task negotiation
 * @model NEG-4
 * @origin own
 * @param weights - Weight of each issue, one row each; they count against their sum.
 * @zhParam weights 权重 各议题的权重，每行一个；按合计折算。
 * @param values - What the package holds for each issue, in the issue's own unit.
 * @zhParam values 取值 方案中各议题的取值，用该议题自己的单位。
 * @param walkAway - Our walk-away for each issue.
 * @zhParam walkAway 底线 我方各议题的底线。
 * @param target - Our target for each issue; below the walk-away where less is better.
 * @zhParam target 目标 我方各议题的目标；越小越好的议题，目标小于底线。
 * @param headers - FALSE leaves out the row of headers; TRUE is the default.
 * @zhParam headers 表头 填 FALSE 不要标题行；默认 TRUE。
 * @param lang - Language of headers and messages: "zh" or "en".
 * @zhParam lang 语言 标题与提示所用的语言："zh" 或 "en"。
 * @returns Per issue: its own utility, 0–1, and what it adds to the utility of the package; these add up to KAM.OFFERSCORE (own definition).
 * @zhReturns 每个议题一行：议题效用，0–1，以及计入总效用的部分，相加等于 KAM.OFFERSCORE（本工具定义）。
 * @example =KAM.OFFERSCOREWHY([[60],[40]],[[95],[45]],[[90],[60]],[[100],[30]],false) → [[0.5,0.3],[0.5,0.2]]
 */
export function offerScoreWhy(
  weights: unknown[][],
  values: unknown[][],
  walkAway: unknown[][],
  target: unknown[][],
  headers?: boolean,
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ headers, lang });
  return perListRowColumns(
    {
      issueWeight: number(weights),
      issueValue: number(values),
      issueWalkAway: number(walkAway),
      issueTarget: number(target),
    },
    settings,
    ["issueUtility", "issuePoints"],
    (issues) =>
      map(packageScore(issues), (score) => score.issues.map(({ utility, contribution }) => [utility, contribution])),
  );
}
