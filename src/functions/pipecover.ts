import { map } from "#core/kernel/outcome.ts";
import { pipelineCoverage } from "#core/pipeline/pipeline-coverage.ts";
import { pipelineNeed } from "#core/pipeline/pipeline-need.ts";
import { code, date, needed, number, yesNo } from "./runtime/column.ts";
import { oneValue } from "./runtime/one-value.ts";
import { listRows, overallColumns } from "./runtime/over-list.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * How far the opportunities in work cover what is left of a target.
 * @zh 在跟进的商机对剩余目标的覆盖程度。
 * @customfunction PIPECOVER
 * @task forecast daily
 * @model PIPE-1
 * @origin own
 * @param target - Signing target of the period, one cell.
 * @zhParam target 目标金额 本期签约目标，一格。
 * @param signed - Amount signed so far in the period, one cell.
 * @zhParam signed 已签约金额 本期至今已签约的金额，一格。
 * @param winRate - Win rate, 0–1, one cell.
 * @zhParam winRate 赢单率 赢单率，0–1，一格。
 * @param periodEnd - Last day of the period, one cell.
 * @zhParam periodEnd 期末日期 本期的最后一天，一格。
 * @param amount - Amount of each opportunity.
 * @zhParam amount 金额 各商机的金额。
 * @param step - Step of each opportunity: ST1 to ST7, or its name.
 * @zhParam step 销售步骤 各商机所处的步骤：ST1 至 ST7，或名称。
 * @param expSign - Expected signing date of each opportunity; without one it covers nothing.
 * @zhParam expSign 预计签约日 各商机预计签约的日期；没有日期的不计入覆盖。
 * @param status - OPEN, WON, LOST or SUSPENDED, or the word for it; blank counts as open, and only open ones count.
 * @zhParam status 状态 进行中、赢单、丢单或暂停，也可填代码；空白按进行中计，只计进行中的。
 * @param stale - Whether each opportunity is stale (KAM.AGEING); blank counts as not stale.
 * @zhParam stale 是否停滞 各商机是否停滞（KAM.AGEING）；空白按未停滞计。
 * @param parameters - The team's parameter table (KAM_PARAMS); left out, the defaults hold.
 * @zhParam parameters 参数表 团队的参数表（KAM_PARAMS）；省略时用默认值。
 * @param headers - FALSE leaves out the row of headers; TRUE is the default.
 * @zhParam headers 表头 填 FALSE 不要标题行；默认 TRUE。
 * @param lang - Language of headers and messages: "zh" or "en".
 * @zhParam lang 语言 标题与提示所用的语言："zh" 或 "en"。
 * @returns Coverage (blank when nothing remains), required coverage, effective, qualified and firm amount, amount without a date, gap, and whether only weak opportunities cover the need.
 * @zhReturns 覆盖倍数（无剩余目标时空白）、所需倍数、有效储备、其中有效商机、其中未停滞、无日期金额、缺口，以及是否只靠质量不足的商机达标。
 * @example =KAM.PIPECOVER(10,2,0.25,46387,[[20],[6],[4]],[["ST3"],["ST5"],["ST2"]],[[46300],[46300],[46300]],null,null,null,false) → [[3.25,4,30,26,26,0,2,false]]
 */
export function pipeCover(
  target: unknown[][],
  signed: unknown[][],
  winRate: unknown[][],
  periodEnd: unknown[][],
  amount: unknown[][],
  step: unknown[][],
  expSign: unknown[][],
  status?: unknown[][],
  stale?: unknown[][],
  parameters?: unknown[][],
  headers?: boolean,
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ parameters, headers, lang });
  const end = oneValue("periodEnd", needed(date(periodEnd)), settings);
  const plan = {
    target: oneValue("target", number(target), settings),
    signed: oneValue("signed", number(signed), settings),
    winRate: oneValue("winRate", number(winRate), settings),
  };
  const opportunities = listRows(
    {
      amount: number(amount),
      step: code("step", step),
      expSign: date(expSign),
      status: code("status", status),
      stale: yesNo(stale),
    },
    settings,
  ).map((row) => ({ ...row, status: row.status ?? "OPEN", stale: row.stale ?? false }));

  const need = pipelineNeed({ ...plan, averageDeal: null, cycleDays: null, periodEnd: end, today: end });
  if (!need.ok) return overallColumns(COLUMNS, need, settings);
  const cover = pipelineCoverage(opportunities, need.value, end, settings.parameters);
  const line = map(cover, (found) => {
    const all = { ...found, requiredCoverage: need.value.requiredCoverage };
    return COLUMNS.map((column) => all[column]);
  });
  return overallColumns(COLUMNS, line, settings);
}

const COLUMNS = [
  "coverage",
  "requiredCoverage",
  "effective",
  "qualified",
  "firm",
  "undated",
  "gap",
  "warning",
] as const;
