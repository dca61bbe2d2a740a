import { ok } from "#core/kernel/outcome.ts";
import { needLevel, readsPriorities } from "#core/needs/need-level.ts";
import { yesNo } from "./runtime/column.ts";
import { perRow } from "./runtime/per-row.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * How ripe a need is, P0 to P3, from what the customer has said.
 * @zh 由客户说过的话判断需求的等级，P0 至 P3。
 * @customfunction NEEDLEVEL
 * @task needs
 * @model NEED-2
 * @origin own
 * @param problem - Whether a problem was named; blank is no.
 * @zhParam problem 已说出问题 客户是否说出过问题；空白为否。
 * @param wantsChange - Whether the customer said that something must change; blank is no.
 * @zhParam wantsChange 要改变 客户是否表示要改变；空白为否。
 * @param budgetKnown - Whether the budget is known; blank is no.
 * @zhParam budgetKnown 预算已知 预算是否已知；空白为否。
 * @param dateKnown - Whether the date is known; blank is no.
 * @zhParam dateKnown 时间已知 时间是否已知；空白为否。
 * @param parameters - The team's parameter table (KAM_PARAMS); left out, the defaults hold.
 * @zhParam parameters 参数表 团队的参数表（KAM_PARAMS）；省略时用默认值。
 * @param lang - Words in "zh" or "en", or "code" for codes (default).
 * @zhParam lang 语言 "zh" 或 "en" 给出文字，"code" 给出代码（默认）。
 * @returns P0 to P3, P3 the ripest (own definition); read as priorities (parameter need.scale = 2) the ripest is P0.
 * @zhReturns P0 至 P3，P3 最成熟（本工具定义）；按优先级读时（参数 need.scale = 2）最成熟的为 P0。
 * @example =KAM.NEEDLEVEL(true,false,false,false) → "P1"
 * @example =KAM.NEEDLEVEL("是","是","是","是",null,"zh") → "方案愿景"
 */
export function needLevelOf(
  problem: unknown[][],
  wantsChange: unknown[][],
  budgetKnown: unknown[][],
  dateKnown: unknown[][],
  parameters?: unknown[][],
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ parameters, lang });
  const list = readsPriorities(settings.parameters) ? "needPriority" : "needLevel";
  return perRow(
    {
      problemNamed: yesNo(problem),
      wantsChange: yesNo(wantsChange),
      budgetKnown: yesNo(budgetKnown),
      dateKnown: yesNo(dateKnown),
    },
    settings,
    (row) => ok(settings.word(list, needLevel({ ...row, problem: row.problemNamed }, settings.parameters))),
  );
}
