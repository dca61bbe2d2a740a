import { map } from "#core/kernel/outcome.ts";
import { bidChoice } from "#core/tender/bid-choice.ts";
import { bidFactorColumns } from "./runtime/bid-factor-columns.ts";
import { INCOMPLETE, perRow } from "./runtime/per-row.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * Whether to bid, by six ratings of 0–5. Own definition.
 * @zh 由六项 0–5 分的评分判断是否投标（本工具定义）。
 * @customfunction BIDNOBID
 * @task tender
 * @model TEND-9
 * @origin own
 * @param need - How ripe the need is, 0–5.
 * @zhParam need 需求 需求成熟度，0–5。
 * @param relation - Strength of the relationships, 0–5.
 * @zhParam relation 关系 客户关系强度，0–5。
 * @param fit - How well our solution fits, 0–5.
 * @zhParam fit 匹配 方案匹配程度，0–5。
 * @param price - Position of our price, 0–5.
 * @zhParam price 价格 价格竞争力，0–5。
 * @param resources - Resources that we can give, 0–5.
 * @zhParam resources 资源 资源保障程度，0–5。
 * @param margin - Margin that is left, 0–5.
 * @zhParam margin 利润 利润空间，0–5。
 * @param parameters - The team's parameter table (KAM_PARAMS); left out, the defaults hold.
 * @zhParam parameters 参数表 团队的参数表（KAM_PARAMS）；省略时用默认值。
 * @param lang - Words in "zh" or "en", or "code" for codes (default).
 * @zhParam lang 语言 "zh" 或 "en" 给出文字，"code" 给出代码（默认）。
 * @returns BID from 3.5, MANAGER (the manager decides) from 2.5, else NO-BID; "?" where a rating is blank.
 * @zhReturns 3.5 分及以上为 BID（投标），2.5 分及以上为 MANAGER（由主管决定），其余 NO-BID（不投）；评分不全时为“?”。
 * @example =KAM.BIDNOBID(4,3,4,3,3,4) → "BID"
 * @example =KAM.BIDNOBID(3,3,3,3,3,3,null,"zh") → "由主管决定"
 */
export function bidNoBid(
  need: unknown[][],
  relation: unknown[][],
  fit: unknown[][],
  price: unknown[][],
  resources: unknown[][],
  margin: unknown[][],
  parameters?: unknown[][],
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ parameters, lang });
  return perRow(
    bidFactorColumns(need, relation, fit, price, resources, margin),
    settings,
    (ratings) => map(bidChoice(ratings, settings.parameters), ({ choice }) => settings.word("bidChoice", choice)),
    INCOMPLETE,
  );
}
