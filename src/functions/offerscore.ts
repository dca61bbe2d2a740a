import { map } from "#core/kernel/outcome.ts";
import { packageScore } from "#core/negotiation/package-score.ts";
import { number } from "./runtime/column.ts";
import { listRows, overall } from "./runtime/over-list.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * Utility of a package of issues for us: 0 at every walk-away, 1 at every target.
 * @zh 一揽子方案对我方的总效用：各议题都在底线为 0，都达目标为 1。
 * @customfunction OFFERSCORE
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
 * @param lang - Language of messages: "zh" or "en".
 * @zhParam lang 语言 提示所用的语言："zh" 或 "en"。
 * @returns The utility of the package, 0–1 (own definition). Compare it with that of the best alternative, scored in the same way.
 * @zhReturns 方案的总效用，0–1（本工具定义）。可与用同样方法算出的备选方案效用比较。
 * @example =KAM.OFFERSCORE([[0.4],[0.25],[0.2],[0.15]],[[0.75],[0.5],[1],[0.6]],0,1) → 0.715
 * @example =KAM.OFFERSCORE([[60],[40]],[[95],[45]],[[90],[60]],[[100],[30]]) → 0.5
 */
export function offerScore(
  weights: unknown[][],
  values: unknown[][],
  walkAway: unknown[][],
  target: unknown[][],
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ lang });
  const issues = listRows(
    {
      issueWeight: number(weights),
      issueValue: number(values),
      issueWalkAway: number(walkAway),
      issueTarget: number(target),
    },
    settings,
  );
  return overall(
    map(packageScore(issues), ({ utility }) => utility),
    settings,
  );
}
