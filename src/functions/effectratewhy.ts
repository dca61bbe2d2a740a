import { map } from "#core/kernel/outcome.ts";
import { activityEffect } from "#core/team/effective-activity.ts";
import { activityColumns, activityOf } from "./runtime/activity-columns.ts";
import { perRowColumns } from "./runtime/per-row.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * Whether each sales activity was effective, and what it lacks.
 * @zh 每个销售动作是否有效；无效的缺什么。
 * @customfunction EFFECTRATEWHY
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
 * @param headers - FALSE leaves out the row of headers; TRUE is the default.
 * @zhParam headers 表头 填 FALSE 不要标题行；默认 TRUE。
 * @param lang - Words in "zh" or "en", or "code" for codes (default); headers follow it.
 * @zhParam lang 语言 "zh" 或 "en" 给出文字，"code" 给出代码（默认）；标题随之。
 * @returns Per activity: whether it was effective (own definition), and what it lacks: GOAL, COMMITMENT, CHANGE, EVIDENCE, TIME.
 * @zhReturns 每个动作一行：是否有效（本工具定义）；缺什么：GOAL 目标、COMMITMENT 承诺、CHANGE 变化、EVIDENCE 证据、TIME 期限。
 * @example =KAM.EFFECTRATEWHY([["VISIT"],["VISIT"]],[[true],[true]],[["同意试用"],[null]],[[true],[true]],[["邮件"],["照片"]],[[3],[20]],null,false) → [[true,""],[false,"COMMITMENT; TIME"]]
 */
export function effectRateWhy(
  kind: unknown[][],
  planned: unknown[][],
  commitment: unknown[][],
  change: unknown[][],
  evidence: unknown[][],
  days: unknown[][],
  parameters?: unknown[][],
  headers?: boolean,
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ parameters, headers, lang });
  return perRowColumns(
    activityColumns(kind, planned, commitment, change, evidence, days),
    settings,
    ["activityEffective", "activityLacks"],
    (row) =>
      map(activityEffect(activityOf(row), settings.parameters), ({ effective, lacking }) => [
        effective,
        lacking.map((part) => settings.word("effectPart", part)).join("; "),
      ]),
  );
}
