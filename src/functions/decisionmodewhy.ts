import { decisionEffort, decisionMode } from "#core/accounts/decision-mode.ts";
import { map } from "#core/kernel/outcome.ts";
import { wordOfCode } from "./runtime/code-words.ts";
import { decisionColumns } from "./runtime/decision-columns.ts";
import { INCOMPLETE, perRowColumns } from "./runtime/per-row.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * How a customer decides on a purchase, and where effort pays in that mode.
 * @zh 客户的采购决策模式，以及在这种模式下力气该用在哪里。
 * @customfunction DECISIONMODEWHY
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
 * @param headers - FALSE leaves out the row of headers; TRUE is the default.
 * @zhParam headers 表头 填 FALSE 不要标题行；默认 TRUE。
 * @param lang - Words in "zh" or "en", or "code" for codes (default); headers follow it.
 * @zhParam lang 语言 "zh" 或 "en" 给出文字，"code" 给出代码（默认）；标题随之。
 * @returns Per customer: mode of decision, "?" where none fits, and where to invest effort in words (own definition).
 * @zhReturns 每个客户一行：决策模式（都不符合时为“?”），以及重点投入在哪里（本工具定义）。
 * @example =KAM.DECISIONMODEWHY(true,true,null,null,false,"zh") → [["混合决策","先争取提建议的关键影响者，再见关键决策者"]]
 * @example =KAM.DECISIONMODEWHY(false,null,1,null,false,"en") → [["?","first find out who decides and which departments vote"]]
 */
export function decisionModeWhy(
  singleApprover: unknown[][],
  deptAdvice: unknown[][],
  deptVotes: unknown[][],
  parameters?: unknown[][],
  headers?: boolean,
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ parameters, headers, lang });
  return perRowColumns(
    decisionColumns(singleApprover, deptAdvice, deptVotes),
    settings,
    ["decisionMode", "decisionEffort"],
    (facts) =>
      map(decisionMode(facts, settings.parameters), (mode) => [
        mode === null ? INCOMPLETE : settings.word("decisionMode", mode),
        wordOfCode("decisionEffort", decisionEffort(mode), settings.language),
      ]),
  );
}
