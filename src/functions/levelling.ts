import { map } from "#core/kernel/outcome.ts";
import { levellingScore } from "#core/pipeline/levelling.ts";
import { code, number, yesNo } from "./runtime/column.ts";
import { ratedLevel } from "./runtime/member-columns.ts";
import { perRowColumns } from "./runtime/per-row.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * Which opportunities of the fourth quarter can be brought forward, and what that would gain.
 * @zh 四季度的商机哪些可以前移，前移价值多大。
 * @customfunction LEVELLING
 * @task forecast
 * @model FC-2
 * @origin own
 * @param amount - Amount of each opportunity.
 * @zhParam amount 金额 各商机的金额。
 * @param step - Step of each opportunity: ST1 to ST7, or its name.
 * @zhParam step 销售步骤 各商机所处的步骤：ST1 至 ST7，或名称。
 * @param slackDays - Days by which each signing could come earlier.
 * @zhParam slackDays 可前移天数 各商机的签约可以提前多少天。
 * @param budgetReleased - Whether the budget of each is released; blank is no.
 * @zhParam budgetReleased 预算已落实 各商机的预算是否已落实；空白为否。
 * @param level - Relationship level of the key decision maker, CR1 to CR5, or the word for it.
 * @zhParam level 关键决策者等级 关键决策者的关系等级，CR1 至 CR5，也可填名称。
 * @param parameters - The team's parameter table (KAM_PARAMS); left out, the defaults hold.
 * @zhParam parameters 参数表 团队的参数表（KAM_PARAMS）；省略时用默认值。
 * @param headers - FALSE leaves out the row of headers; TRUE is the default.
 * @zhParam headers 表头 填 FALSE 不要标题行；默认 TRUE。
 * @param lang - Words in "zh" or "en", or "code" for codes (default); headers follow it.
 * @zhParam lang 语言 "zh" 或 "en" 给出文字，"code" 给出代码（默认）；标题随之。
 * @returns Per opportunity: whether it can come earlier, score = amount × chance × slack ÷ 90 (own definition; 0 where not), and what keeps it: SIGNED, STEP, BUDGET, RELATION or SLACK.
 * @zhReturns 每个商机一行：能否前移，得分 = 金额 × 概率 × 可前移天数 ÷ 90（本工具定义；不能前移为 0），以及不能的原因：SIGNED、STEP、BUDGET、RELATION 或 SLACK。
 * @example =KAM.LEVELLING([[1000000],[800000]],[["ST5"],["ST3"]],[[45],[60]],[[true],[true]],[["CR3"],["CR2"]],null,false) → [[true,250000,""],[false,0,"STEP"]]
 */
export function levelling(
  amount: unknown[][],
  step: unknown[][],
  slackDays: unknown[][],
  budgetReleased: unknown[][],
  level: unknown[][],
  parameters?: unknown[][],
  headers?: boolean,
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ parameters, headers, lang });
  return perRowColumns(
    {
      amount: number(amount),
      step: code("step", step),
      slackDays: number(slackDays),
      budgetReleased: yesNo(budgetReleased),
      kdmLevel: ratedLevel(level),
    },
    settings,
    ["levellingCandidate", "levellingScore", "levellingBar"],
    (row) =>
      map(levellingScore(row, settings.parameters), ({ score, bar }) => [
        bar === null,
        score,
        bar === null ? null : settings.word("levellingBar", bar),
      ]),
  );
}
