import { resourceFocus } from "#core/accounts/resource-focus.ts";
import { map } from "#core/kernel/outcome.ts";
import { number } from "./runtime/column.ts";
import { perListRowColumns } from "./runtime/per-list-row.ts";
import { INCOMPLETE } from "./runtime/per-row.ts";
import { settingsOf } from "./runtime/settings.ts";
import { whereEntered } from "./runtime/where-entered.ts";

/**
 * Where the hours of the team go against where the gross profit comes from.
 * @zh 团队的工时花在哪些客户，毛利又来自哪些客户。
 * @customfunction RESOURCEFOCUS
 * @task accounts
 * @model KA-3
 * @origin own
 * @param hours - Hours of our people for each customer.
 * @zhParam hours 投入工时 我方人员在各客户上投入的工时。
 * @param grossProfit - Gross profit of each customer in the same period; a loss is negative.
 * @zhParam grossProfit 毛利 同一期间各客户带来的毛利；亏损为负数。
 * @param parameters - The team's parameter table (KAM_PARAMS); left out, the defaults hold.
 * @zhParam parameters 参数表 团队的参数表（KAM_PARAMS）；省略时用默认值。
 * @param headers - FALSE leaves out the row of headers; TRUE is the default.
 * @zhParam headers 表头 填 FALSE 不要标题行；默认 TRUE。
 * @param lang - Words in "zh" or "en", or "code" for codes (default); headers follow it.
 * @zhParam lang 语言 "zh" 或 "en" 给出文字，"code" 给出代码（默认）；标题随之。
 * @returns Per customer: share of hours, share of gross profit, the one ÷ the other, and EVEN, MORE, LESS or NO-PROFIT (own definition); "?" where hours or profit are blank, and such a row takes no part.
 * @zhReturns 每个客户一行：工时占比、毛利占比、两者之比，以及 EVEN 相称、MORE 偏多、LESS 偏少、NO-PROFIT 有投入无毛利（本工具定义）；工时或毛利空白的行标“?”，不计入合计。
 * @example =KAM.RESOURCEFOCUS([[600],[300],[100],[0]],[[200],[700],[100],[-50]],null,false) → [[0.6,0.2,3,"MORE"],[0.3,0.7,0.428571428571,"LESS"],[0.1,0.1,1,"EVEN"],[0,0,"",""]]
 */
export function resourceFocusOf(
  hours: unknown[][],
  grossProfit: unknown[][],
  parameters?: unknown[][],
  headers?: boolean,
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ parameters, headers, lang });
  return perListRowColumns(
    { accountHours: number(hours), accountProfit: number(grossProfit) },
    settings,
    ["focusHours", "focusProfit", "focusRatio", "focusMark"],
    (rows) =>
      whereEntered<(typeof rows)[number], readonly unknown[]>(
        rows,
        ({ accountHours, accountProfit }) => accountHours !== null && accountProfit !== null,
        [null, null, null, INCOMPLETE],
        (entered) => {
          const efforts = entered.map((row) => ({ hours: row.accountHours, grossProfit: row.accountProfit }));
          return map(resourceFocus(efforts, settings.parameters), (found) =>
            found.map(({ hoursShare, profitShare, ratio, mark }) => [
              hoursShare,
              profitShare,
              ratio,
              mark === null ? null : settings.word("focusMark", mark),
            ]),
          );
        },
      ),
  );
}
