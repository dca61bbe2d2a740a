import { decisionMode } from "#core/accounts/decision-mode.ts";
import { map } from "#core/kernel/outcome.ts";
import { decisionColumns } from "./runtime/decision-columns.ts";
import { INCOMPLETE, perRow } from "./runtime/per-row.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * How a customer decides on a purchase: one person, one person on advice, or several departments.
 * @zh 客户的采购决策模式：一人集中、部门建议后一人拍板，或多部门分散表决。
 * @customfunction DECISIONMODE
 * @task accounts
 * @model CLS-3
 * @origin seed, own
 * @param singleApprover - Whether one person at the top decides.
 * @zhParam singleApprover 一人拍板 是否由最高层一人拍板。
 * @param deptAdvice - Whether departments recommend; needed only where one person decides.
 * @zhParam deptAdvice 部门提建议 是否由部门提出建议；只在一人拍板时需要。
 * @param deptVotes - Number of departments with a formal vote; needed only where no one person decides.
 * @zhParam deptVotes 表决部门数 有正式表决权的部门数；只在不由一人拍板时需要。
 * @param parameters - The team's parameter table (KAM_PARAMS); left out, the defaults hold.
 * @zhParam parameters 参数表 团队的参数表（KAM_PARAMS）；省略时用默认值。
 * @param lang - Words in "zh" or "en", or "code" for codes (default).
 * @zhParam lang 语言 "zh" 或 "en" 给出文字，"code" 给出代码（默认）。
 * @returns CENTRAL, HYBRID or DISTRIBUTED (own definition); "?" where none fits or a needed cell is blank: ask the customer.
 * @zhReturns CENTRAL 集中、HYBRID 混合或 DISTRIBUTED 分散（本工具定义）；都不符合或所需的格空白时为“?”，请向客户了解。
 * @example =KAM.DECISIONMODE(true,false,null) → "CENTRAL"
 * @example =KAM.DECISIONMODE(false,null,3,null,"zh") → "分散决策"
 * @example =KAM.DECISIONMODE(false,true,1) → "?"
 */
export function decisionModeOf(
  singleApprover: unknown[][],
  deptAdvice: unknown[][],
  deptVotes: unknown[][],
  parameters?: unknown[][],
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ parameters, lang });
  return perRow(
    decisionColumns(singleApprover, deptAdvice, deptVotes),
    settings,
    (facts) =>
      map(decisionMode(facts, settings.parameters), (mode) =>
        mode === null ? INCOMPLETE : settings.word("decisionMode", mode),
      ),
    INCOMPLETE,
  );
}
