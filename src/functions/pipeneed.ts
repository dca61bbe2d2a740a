import { map } from "#core/kernel/outcome.ts";
import { pipelineNeed } from "#core/pipeline/pipeline-need.ts";
import { date, needed, number, numberNotZero } from "./runtime/column.ts";
import { perRowColumns } from "./runtime/per-row.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * How many opportunities, and for what amount, must stand in the pipeline to reach a target.
 * @zh 为完成目标，商机储备需要多少个、多少金额，最晚何时创建。
 * @customfunction PIPENEED
 * @task forecast daily
 * @model PIPE-1
 * @origin own
 * @param target - Signing target of the period.
 * @zhParam target 目标金额 本期签约目标。
 * @param signed - Amount signed so far in the period.
 * @zhParam signed 已签约金额 本期至今已签约的金额。
 * @param winRate - Win rate, 0–1 (KAM.WINRATE).
 * @zhParam winRate 赢单率 赢单率，0–1（KAM.WINRATE）。
 * @param averageDeal - Average amount of an opportunity; blank leaves out the number of opportunities.
 * @zhParam averageDeal 平均单笔金额 每个商机的平均金额；留空则不给出商机数。
 * @param cycleDays - Days from creation to signing; blank leaves out the latest date.
 * @zhParam cycleDays 销售周期 从创建到签约的天数；留空则不给出最晚创建日。
 * @param periodEnd - Last day of the period.
 * @zhParam periodEnd 期末日期 本期的最后一天。
 * @param today - Today, such as TODAY(), to count the days left; may be left out.
 * @zhParam today 今天 今天的日期，如 TODAY()，用来计算还剩几天；可省略。
 * @param headers - FALSE leaves out the row of headers; TRUE is the default.
 * @zhParam headers 表头 填 FALSE 不要标题行；默认 TRUE。
 * @param lang - Language of headers and messages: "zh" or "en".
 * @zhParam lang 语言 标题与提示所用的语言："zh" 或 "en"。
 * @returns Per plan: remaining target, required amount, number and coverage, latest creation as a date serial, days left to it.
 * @zhReturns 每个计划一行：剩余目标、所需金额、所需个数、所需覆盖倍数、最晚创建日（日期序号）、距该日的天数。
 * @example =KAM.PIPENEED(10000000,2000000,0.25,800000,180,46387,46300,false) → [[8000000,32000000,40,4,46207,-93]]
 * @example =KAM.PIPENEED(6000000,4500000,0.3,500000,90,46387,46203,false) → [[1500000,5000000,10,3.33333333333,46297,94]]
 */
export function pipeNeed(
  target: unknown[][],
  signed: unknown[][],
  winRate: unknown[][],
  averageDeal: unknown[][],
  cycleDays: unknown[][],
  periodEnd: unknown[][],
  today?: unknown[][],
  headers?: boolean,
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ headers, lang });
  return perRowColumns(
    {
      target: number(target),
      signed: number(signed),
      winRate: number(winRate),
      averageDeal: numberNotZero(averageDeal),
      cycleDays: numberNotZero(cycleDays),
      periodEnd: needed(date(periodEnd)),
      today: date(today),
    },
    settings,
    ["remaining", "requiredAmount", "requiredCount", "requiredCoverage", "latestCreation", "daysToCreate"],
    (plan) =>
      map(pipelineNeed({ ...plan, today: plan.today ?? plan.periodEnd }), (need) => [
        need.remaining,
        need.requiredAmount,
        need.requiredCount,
        need.requiredCoverage,
        need.latestCreation,
        plan.today === null ? null : need.daysToCreate,
      ]),
  );
}
