import { map } from "#core/kernel/outcome.ts";
import { approach } from "#core/relationships/approach.ts";
import { wordOfCode } from "./runtime/code-words.ts";
import { code, number, yesNo } from "./runtime/column.ts";
import { ratedLevel } from "./runtime/member-columns.ts";
import { perRowColumns } from "./runtime/per-row.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * The strategy that fits an opportunity next, with the rule that chose it in words.
 * @zh 商机下一步适合的策略，并用一句话说明是哪一条规则选中的。
 * @customfunction APPROACHWHY
 * @task people
 * @model REL-6
 * @origin seed, own
 * @param needLevel - How ripe the need is: P0 to P3, or the word for it (KAM.NEEDLEVEL).
 * @zhParam needLevel 需求等级 需求的等级：P0 至 P3，也可填名称（KAM.NEEDLEVEL）。
 * @param kdmLevel - Relationship level of the key decision maker, CR1 to CR5; may be blank while the need is not explicit.
 * @zhParam kdmLevel 关键决策者等级 关键决策者的关系等级，CR1 至 CR5；需求不明确时可留空。
 * @param daysSinceExecutive - Days since an executive of ours met the decision maker; blank is no contact on record.
 * @zhParam daysSinceExecutive 距高层接触天数 我方高层上次接触决策者至今的天数；空白为没有记录。
 * @param productDoubt - Whether a doubt about the product is on record; blank is none.
 * @zhParam productDoubt 产品疑虑 是否记录有对产品的疑虑；空白为没有。
 * @param effectDoubt - Whether a doubt about risk or effect is on record; blank is none.
 * @zhParam effectDoubt 效果疑虑 是否记录有对风险或效果的疑虑；空白为没有。
 * @param parameters - The team's parameter table (KAM_PARAMS); left out, the defaults hold.
 * @zhParam parameters 参数表 团队的参数表（KAM_PARAMS）；省略时用默认值。
 * @param headers - FALSE leaves out the row of headers; TRUE is the default.
 * @zhParam headers 表头 填 FALSE 不要标题行；默认 TRUE。
 * @param lang - Words in "zh" or "en", or "code" for codes (default); headers follow it.
 * @zhParam lang 语言 "zh" 或 "en" 给出文字，"code" 给出代码（默认）；标题随之。
 * @returns Per opportunity: the strategy (own definition) and the reason in words.
 * @zhReturns 每个商机一行：策略（本工具定义）与理由。
 * @example =KAM.APPROACHWHY("P2","CR3",75,true,false,null,false,"en") → [["Executive visit","the key decision maker does not support us and met no executive of ours lately"]]
 */
export function approachWhy(
  needLevel: unknown[][],
  kdmLevel: unknown[][],
  daysSinceExecutive: unknown[][],
  productDoubt: unknown[][],
  effectDoubt: unknown[][],
  parameters?: unknown[][],
  headers?: boolean,
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ parameters, headers, lang });
  return perRowColumns(
    {
      needLevel: code("needLevel", needLevel),
      kdmLevel: ratedLevel(kdmLevel),
      daysSinceExecutive: number(daysSinceExecutive),
      productDoubt: yesNo(productDoubt),
      effectDoubt: yesNo(effectDoubt),
    },
    settings,
    ["chosenStrategy", "strategyReason"],
    (row) =>
      map(approach(row, settings.parameters), ({ strategy, reason }) => [
        settings.word("relationStrategy", strategy),
        wordOfCode("approachReason", reason, settings.language),
      ]),
  );
}
