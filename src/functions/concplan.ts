import { concessionPlan } from "#core/negotiation/concession-plan.ts";
import { demand } from "./runtime/answer.ts";
import { answerLines } from "./runtime/answer-lines.ts";
import { code, needed, numberNotZero } from "./runtime/column.ts";
import { oneValue } from "./runtime/one-value.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * Plan of concessions by one of nine patterns, in whole units that add up to the total.
 * @zh 按九种类型之一编制让步计划：各轮金额取整，合计正好等于总额。
 * @customfunction CONCPLAN
 * @task negotiation
 * @model CONC-1, CONC-3
 * @origin std, own
 * @param pattern - One of the nine patterns, such as FALLING, or its name.
 * @zhParam pattern 让步类型 九种类型之一，如希望成交型，也可填代码。
 * @param total - What may be given in all.
 * @zhParam total 让步总额 计划让步的总金额。
 * @param unit - Amounts are whole multiples of it, such as 1000.
 * @zhParam unit 取整单位 各轮金额取它的整数倍，如 1000。
 * @param rounds - Number of rounds, 3 to 6; left out, 4.
 * @zhParam rounds 轮数 让步轮数，3 至 6；省略为 4。
 * @param headers - FALSE leaves out the row of headers; TRUE is the default.
 * @zhParam headers 表头 填 FALSE 不要标题行；默认 TRUE。
 * @param lang - Language of headers and messages: "zh" or "en".
 * @zhParam lang 语言 标题与提示所用的语言："zh" 或 "en"。
 * @returns Per round: its number, share of the total by the pattern, amount and what is given so far; the last is the total (rounding and rounds other than 4: own definition).
 * @zhReturns 每轮一行：轮次、按类型占总额的比例、让步金额、累计让步，最后一轮的累计即总额（取整与四轮以外的轮数为本工具定义）。
 * @example =KAM.CONCPLAN("FALLING",60000,1000,null,false) → [[1,0.37,22000,22000],[2,0.28,17000,39000],[3,0.22,13000,52000],[4,0.13,8000,60000]]
 */
export function concPlan(
  pattern: unknown[][],
  total: unknown[][],
  unit: unknown[][],
  rounds?: unknown[][],
  headers?: boolean,
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ headers, lang });
  const plan = concessionPlan({
    pattern: oneValue("concessionPattern", needed(code("concessionPattern", pattern)), settings),
    total: oneValue("concessionTotal", numberNotZero(total), settings),
    unit: oneValue("concessionUnit", numberNotZero(unit), settings),
    rounds: oneValue("concessionRounds", numberNotZero(rounds), settings) ?? 4,
  });
  return answerLines(
    ["concessionRound", "concessionShare", "concessionAmount", "concessionGiven"],
    demand(plan, settings.language).map(({ round, share, amount, given }) => [round, share, amount, given]),
    settings,
  );
}
