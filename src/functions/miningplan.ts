import { miningPlan } from "#core/pipeline/mining-plan.ts";
import { answerLines } from "./runtime/answer-lines.ts";
import { demand } from "./runtime/answer.ts";
import { cellsInPlace } from "./runtime/cells-in-place.ts";
import { date, needed, number, numberNotZero } from "./runtime/column.ts";
import { oneValue } from "./runtime/one-value.ts";
import { titles } from "./runtime/titles.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * When opportunities must enter each step so that the monthly signing targets are met.
 * @zh 商机挖掘与转化计划：为完成各月签约目标，每月要有多少商机进入各步骤。
 * @customfunction MININGPLAN
 * @task pipeline
 * @model PIPE-3
 * @origin own
 * @param firstMonth - Any day of the month of the first target, one cell.
 * @zhParam firstMonth 起始月份 第一个目标所在月份的任一天，一格。
 * @param target - Signing target of each month from then on; blank is none.
 * @zhParam target 月度目标 自该月起各月的签约目标；空白为没有。
 * @param averageDeal - Average amount of an opportunity, one cell.
 * @zhParam averageDeal 平均单笔金额 每个商机的平均金额，一格。
 * @param conversions - Conversion from step to step, 0–1, in the funnel's order; the last one leads to signing (ST7), at most six.
 * @zhParam conversions 转化率 逐步的转化率，0–1，按漏斗次序；最后一个通向签约（ST7），最多六个。
 * @param lags - Mean days from entering each of these steps to signing, as many as conversions.
 * @zhParam lags 距签约天数 从进入这些步骤到签约的平均天数，与转化率一样多。
 * @param parameters - The team's parameter table (KAM_PARAMS); left out, the defaults hold.
 * @zhParam parameters 参数表 团队的参数表（KAM_PARAMS）；省略时用默认值。
 * @param headers - FALSE leaves out the row of headers; TRUE is the default.
 * @zhParam headers 表头 填 FALSE 不要标题行；默认 TRUE。
 * @param lang - Words in "zh" or "en", or "code" for codes (default); headers follow it.
 * @zhParam lang 语言 "zh" 或 "en" 给出文字，"code" 给出代码（默认）；标题随之。
 * @returns A row per month, early enough for the longest lag: first day of the month as a date serial, then the entries into each step, not rounded; ST7 is signing (own definition).
 * @zhReturns 每月一行，最早从所需的月份起：月份首日（日期序号），以及进入各步骤的商机数（未取整）；ST7 为签约（本工具定义）。
 * @example =KAM.MININGPLAN(46218,[[800000],[1600000]],800000,[[0.5],[0.8]],[[60],[29]],null,true,"en") → [["Month","Proposal accepted","Negotiation","Signed, collecting"],[46143,2.5,0,0],[46174,5,1.25,0],[46204,0,2.5,1],[46235,0,0,2]]
 */
export function miningPlanOf(
  firstMonth: unknown[][],
  target: unknown[][],
  averageDeal: unknown[][],
  conversions: unknown[][],
  lags: unknown[][],
  parameters?: unknown[][],
  headers?: boolean,
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ parameters, headers, lang });
  const plan = miningPlan(
    {
      firstMonth: oneValue("firstMonth", needed(date(firstMonth)), settings),
      targets: cellsInPlace("target", number(target), settings).map((amount) => amount ?? 0),
      averageDeal: oneValue("averageDeal", numberNotZero(averageDeal), settings),
      conversions: cellsInPlace("conversions", number(conversions), settings),
      lags: cellsInPlace("lags", number(lags), settings),
    },
    settings.parameters,
  );
  const { steps, months } = demand(plan, settings.language);
  const lines = answerLines(
    [],
    months.map(({ month, entries }) => [month, ...entries]),
    { ...settings, headers: false },
  );
  const heads = [...titles(["planMonth"], settings.language), ...steps.map((step) => settings.word("step", step))];
  return settings.headers ? [heads, ...lines] : lines;
}
