import { effectRate } from "#core/team/effect-rate.ts";
import { activityColumns, activityOf } from "./runtime/activity-columns.ts";
import { listRows, overall } from "./runtime/over-list.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * Share of sales activities that moved something.
 * @zh 销售动作的有效率：真正推动了客户的动作所占比例。
 * @customfunction EFFECTRATE
 * @task team
 * @model REP-2
 * @origin seed, own
 * @param kind - Kind of activity: VISIT, NEED-TALK, RELATION, EXECUTIVE, REFERENCE, HQ-VISIT, QUOTATION or TENDER-RISK, or the word for it.
 * @zhParam kind 动作类型 动作类型，如客户拜访、需求沟通、报价，也可填代码。
 * @param planned - Goal set before it: TRUE, or the goal itself; blank is none.
 * @zhParam planned 计划目标 事前的目标：填“是”或写出目标；空白为没有。
 * @param commitment - What the customer committed to: TRUE, or the words; blank is nothing.
 * @zhParam commitment 客户承诺 客户的承诺：填“是”或写出承诺；空白为没有。
 * @param change - Whether a relationship or a step moved, or a need became explicit: TRUE, a number above 0, or the words.
 * @zhParam change 带来的变化 关系、步骤有推进或需求变得明确：填“是”、大于 0 的数或写出变化。
 * @param evidence - Evidence of it: TRUE, or what it is; blank is none.
 * @zhParam evidence 证据 证据：填“是”或写出证据；空白为没有。
 * @param days - Days from the activity to its effect; blank while none was seen.
 * @zhParam days 见效天数 从动作到见效的天数；未见效的留空。
 * @param parameters - The team's parameter table (KAM_PARAMS); left out, the defaults hold.
 * @zhParam parameters 参数表 团队的参数表（KAM_PARAMS）；省略时用默认值。
 * @param lang - Language of messages: "zh" or "en".
 * @zhParam lang 语言 提示所用的语言："zh" 或 "en"。
 * @returns The share, 0–1. Effective (own definition) is what had a goal, won a commitment and a change, with evidence, within 14 days; what was not written down is not there. KAM.EFFECTRATEWHY shows each activity.
 * @zhReturns 有效率，0–1。有效（本工具定义）须有计划目标、客户承诺、带来变化、有证据，且 14 天内见效；没有记下的算没有。用 KAM.EFFECTRATEWHY 看每个动作。
 * @example =KAM.EFFECTRATE([["VISIT"],["VISIT"],["QUOTATION"],["EXECUTIVE"]],[[true],[true],[true],[false]],[["同意试用"],[null],[true],[true]],[[true],[true],[true],[true]],[["邮件"],["照片"],["邮件"],["纪要"]],[[3],[3],[20],[3]]) → 0.25
 */
export function effectRateOf(
  kind: unknown[][],
  planned: unknown[][],
  commitment: unknown[][],
  change: unknown[][],
  evidence: unknown[][],
  days: unknown[][],
  parameters?: unknown[][],
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ parameters, lang });
  const rows = listRows(activityColumns(kind, planned, commitment, change, evidence, days), settings);
  return overall(effectRate(rows.map(activityOf), settings.parameters), settings);
}
