import { WIN_LOSS_REASONS } from "#core/codes/records.ts";
import { lossRatios, type LossRatio } from "#core/records/loss-ratios.ts";
import { answerLines } from "./runtime/answer-lines.ts";
import { code, needed } from "./runtime/column.ts";
import { listRows } from "./runtime/over-list.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * Opportunities won and lost by reason, with the share of each reason in the losses.
 * @zh 按原因统计赢单与丢单，以及各原因占丢单的比例。
 * @customfunction LOSSRATE
 * @task records
 * @model REC-6
 * @origin seed, own
 * @param outcome - WON or LOST, or the word for it, one row per reviewed opportunity.
 * @zhParam outcome 结果 赢单或丢单，也可填代码；每行一个复盘的商机。
 * @param reason - Main reason: PRICE, PRODUCT, RELATION, SERVICE, TIMING, NO-DECISION or TENDER-FORMAL, or the word for it; may be blank.
 * @zhParam reason 主要原因 主要原因：价格、产品、客户关系、服务、时机、客户未决策或投标形式问题，也可填代码；可留空。
 * @param headers - FALSE leaves out the row of headers; TRUE is the default.
 * @zhParam headers 表头 填 FALSE 不要标题行；默认 TRUE。
 * @param lang - Words in "zh" or "en", or "code" for codes (default); headers follow it.
 * @zhParam lang 语言 "zh" 或 "en" 给出文字，"code" 给出代码（默认）；标题随之。
 * @returns One row per reason, then those without one and all: reason, won, lost, share of all losses, loss rate within the reason (own definition).
 * @zhReturns 每个原因一行，最后两行为未填原因与合计：原因、赢单数、丢单数、占丢单比例、该原因下的丢单率（本工具定义）。
 * @example =KAM.LOSSRATE([["LOST"],["LOST"],["WON"],["LOST"]],[["PRICE"],["PRICE"],["SERVICE"],[null]],false) → [["PRICE",0,2,0.666666666666667,1],["PRODUCT",0,0,0,""],["RELATION",0,0,0,""],["SERVICE",1,0,0,0],["TIMING",0,0,0,""],["NO-DECISION",0,0,0,""],["TENDER-FORMAL",0,0,0,""],["NONE",0,1,0.333333333333333,1],["ALL",1,3,1,0.75]]
 */
export function lossRate(outcome: unknown[][], reason: unknown[][], headers?: boolean, lang?: string): unknown[][] {
  const settings = settingsOf({ headers, lang });
  const rows = listRows(
    { reviewOutcome: needed(code("reviewOutcome", outcome)), reviewReason: code("winLossReason", reason) },
    settings,
  );
  const table = lossRatios(
    rows.map((row) => ({ outcome: row.reviewOutcome, group: row.reviewReason })),
    WIN_LOSS_REASONS,
  );
  const line = (name: string, { won, lost, shareOfLosses, lossRate: rate }: LossRatio<unknown>) => [
    name,
    won,
    lost,
    shareOfLosses,
    rate,
  ];
  return answerLines(
    ["lossReason", "reviewsWon", "reviewsLost", "lossShare", "lossRate"],
    [
      ...table.groups.map((ratio) => line(settings.word("winLossReason", ratio.group), ratio)),
      line(settings.word("reviewTotal", "NONE"), table.none),
      line(settings.word("reviewTotal", "ALL"), table.all),
    ],
    settings,
  );
}
