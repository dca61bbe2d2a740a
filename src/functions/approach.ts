import { map } from "#core/kernel/outcome.ts";
import { approach } from "#core/relationships/approach.ts";
import { code, number, yesNo } from "./runtime/column.ts";
import { ratedLevel } from "./runtime/member-columns.ts";
import { INCOMPLETE, perRow } from "./runtime/per-row.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * Which of four strategies fits an opportunity next: proposal, executive visit, visit to us or to a reference.
 * @zh 商机下一步适合四大策略中的哪一个：痛点方案、高层拜访、总部参观或样板客户参观。
 * @customfunction APPROACH
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
 * @param lang - Words in "zh" or "en", or "code" for codes (default).
 * @zhParam lang 语言 "zh" 或 "en" 给出文字，"code" 给出代码（默认）。
 * @returns M1, M2, M3 or M4, the first rule that holds (own definition); "?" where the choice turns on a blank cell. KAM.APPROACHWHY gives the reason.
 * @zhReturns M1、M2、M3 或 M4，取最先成立的一条（本工具定义）；判断所需的格空白时为“?”。用 KAM.APPROACHWHY 看理由。
 * @example =KAM.APPROACH("P1",null,null,false,false) → "M1"
 * @example =KAM.APPROACH("P2","CR3",75,true,false) → "M2"
 * @example =KAM.APPROACH("P2","CR2",75,true,false,null,"zh") → "总部参观"
 */
export function approachOf(
  needLevel: unknown[][],
  kdmLevel: unknown[][],
  daysSinceExecutive: unknown[][],
  productDoubt: unknown[][],
  effectDoubt: unknown[][],
  parameters?: unknown[][],
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ parameters, lang });
  return perRow(
    {
      needLevel: code("needLevel", needLevel),
      kdmLevel: ratedLevel(kdmLevel),
      daysSinceExecutive: number(daysSinceExecutive),
      productDoubt: yesNo(productDoubt),
      effectDoubt: yesNo(effectDoubt),
    },
    settings,
    (row) => map(approach(row, settings.parameters), ({ strategy }) => settings.word("relationStrategy", strategy)),
    INCOMPLETE,
  );
}
