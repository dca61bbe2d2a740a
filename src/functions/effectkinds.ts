import { effectRates, type EffectRate } from "#core/team/effect-rate.ts";
import { activityColumns, activityOf } from "./runtime/activity-columns.ts";
import { demand } from "./runtime/answer.ts";
import { answerLines } from "./runtime/answer-lines.ts";
import { number } from "./runtime/column.ts";
import { listRows } from "./runtime/over-list.ts";
import { settingsOf, type Settings } from "./runtime/settings.ts";

/**
 * Effective sales activities by kind, with the cost of an effective one.
 * @zh 按类型汇总销售动作：个数、有效个数、有效率，以及每个有效动作的费用。
 * @customfunction EFFECTKINDS
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
 * @param cost - Cost of the activity in yuan.
 * @zhParam cost 费用 动作的费用（元）。
 * @param parameters - The team's parameter table (KAM_PARAMS); left out, the defaults hold.
 * @zhParam parameters 参数表 团队的参数表（KAM_PARAMS）；省略时用默认值。
 * @param headers - FALSE leaves out the row of headers; TRUE is the default.
 * @zhParam headers 表头 填 FALSE 不要标题行；默认 TRUE。
 * @param lang - Words in "zh" or "en", or "code" for codes (default); headers follow it.
 * @zhParam lang 语言 "zh" 或 "en" 给出文字，"code" 给出代码（默认）；标题随之。
 * @returns A row for each of the eight kinds, for activities without a kind (NONE) and for ALL: number, effective ones (own definition), their share, cost per effective one; blank where there is none, or where a cost is not known.
 * @zhReturns 八种动作、未填类型（NONE）和合计（ALL）各一行：个数、有效个数（本工具定义）、有效率、每个有效动作的费用；没有有效动作或有费用未填的空白。
 * @example =KAM.EFFECTKINDS([["VISIT"],["VISIT"]],[[true],[true]],[[true],[null]],[[true],[true]],[[true],[true]],[[3],[3]],[[800],[400]],null,false) → [["VISIT",2,1,0.5,1200],["NEED-TALK",0,0,"",""],["RELATION",0,0,"",""],["EXECUTIVE",0,0,"",""],["REFERENCE",0,0,"",""],["HQ-VISIT",0,0,"",""],["QUOTATION",0,0,"",""],["TENDER-RISK",0,0,"",""],["NONE",0,0,"",""],["ALL",2,1,0.5,1200]]
 */
export function effectKinds(
  kind: unknown[][],
  planned: unknown[][],
  commitment: unknown[][],
  change: unknown[][],
  evidence: unknown[][],
  days: unknown[][],
  cost?: unknown[][],
  parameters?: unknown[][],
  headers?: boolean,
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ parameters, headers, lang });
  const columns = {
    ...activityColumns(kind, planned, commitment, change, evidence, days),
    activityCost: number(cost),
  };
  const activities = listRows(columns, settings).map(activityOf);
  const rates = demand(effectRates(activities, settings.parameters), settings.language);
  return answerLines(
    ["effectKind", "activityCount", "activityEffectiveCount", "activityRate", "activityCostEach"],
    rates.map((rate) => [wordOf(rate, settings), rate.activities, rate.effective, rate.rate, rate.costPerEffective]),
    settings,
  );
}

function wordOf({ kind }: EffectRate, { word }: Settings): string {
  return kind === "NONE" || kind === "ALL" ? word("activityTotal", kind) : word("salesActivityKind", kind);
}
