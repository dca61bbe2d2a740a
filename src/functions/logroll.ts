import { map } from "#core/kernel/outcome.ts";
import { logroll } from "#core/negotiation/logroll.ts";
import { number } from "./runtime/column.ts";
import { perListRowColumns } from "./runtime/per-list-row.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * Which issues to trade: hold what weighs more for us, give what weighs more for the other side.
 * @zh 哪些议题适合交换：我方更看重的守住，对方更看重的可让。
 * @customfunction LOGROLL
 * @task negotiation
 * @model NEG-4
 * @origin own
 * @param ownWeight - Weight of each issue for us, one row each.
 * @zhParam ownWeight 我方权重 各议题对我方的权重，每行一个。
 * @param otherWeight - Weight of each issue for the other side, as we estimate it.
 * @zhParam otherWeight 对方权重 各议题对对方的权重，按我方估计。
 * @param parameters - The team's parameter table (KAM_PARAMS); left out, the defaults hold.
 * @zhParam parameters 参数表 团队的参数表（KAM_PARAMS）；省略时用默认值。
 * @param headers - FALSE leaves out the row of headers; TRUE is the default.
 * @zhParam headers 表头 填 FALSE 不要标题行；默认 TRUE。
 * @param lang - Words in "zh" or "en", or "code" for codes (default); headers follow it.
 * @zhParam lang 语言 "zh" 或 "en" 给出文字，"code" 给出代码（默认）；标题随之。
 * @returns Per issue: our share of weight less theirs, and HOLD, GIVE or SPLIT (own definition).
 * @zhReturns 每个议题一行：双方权重占比之差，以及 HOLD 守住、GIVE 可让或 SPLIT 对等商议（本工具定义）。
 * @example =KAM.LOGROLL([[50],[30],[20]],[[30],[30],[40]],null,false) → [[0.2,"HOLD"],[0,"SPLIT"],[-0.2,"GIVE"]]
 */
export function logRoll(
  ownWeight: unknown[][],
  otherWeight: unknown[][],
  parameters?: unknown[][],
  headers?: boolean,
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ parameters, headers, lang });
  return perListRowColumns(
    { ownWeight: number(ownWeight), otherWeight: number(otherWeight) },
    settings,
    ["weightDifference", "tradeHint"],
    (issues) =>
      map(logroll(issues, settings.parameters), (trades) =>
        trades.map(({ difference, hint }) => [difference, settings.word("tradeHint", hint)]),
      ),
  );
}
