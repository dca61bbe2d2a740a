import { map } from "#core/kernel/outcome.ts";
import { nearFarMix } from "#core/pipeline/near-far.ts";
import { modelWords } from "#locales/model-words.ts";
import { wordOfCode } from "./runtime/code-words.ts";
import { code, date, needed, number } from "./runtime/column.ts";
import { oneValue } from "./runtime/one-value.ts";
import { listRows, overallColumns } from "./runtime/over-list.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * Whether enough opportunities stand close to signing: near, mid and far amounts against the next months' target.
 * @zh 近期、中期、远期商机各有多少，近期的够不够完成未来几个月的目标。
 * @customfunction NEARFAR
 * @task forecast
 * @model PIPE-4
 * @origin own
 * @param amount - Amount of each opportunity.
 * @zhParam amount 金额 各商机的金额。
 * @param expSign - Expected signing date of each opportunity; without one it stands apart.
 * @zhParam expSign 预计签约日 各商机预计签约的日期；没有日期的单列。
 * @param today - Today, such as TODAY(), one cell.
 * @zhParam today 今天 今天的日期，如 TODAY()，一格。
 * @param remaining - What is left of the signing target of the next 90 days, one cell.
 * @zhParam remaining 近期剩余目标 未来 90 天签约目标还差多少，一格。
 * @param winRate - Win rate, 0–1, one cell (KAM.WINRATE).
 * @zhParam winRate 赢单率 赢单率，0–1，一格（KAM.WINRATE）。
 * @param step - Step of each opportunity, ST1 to ST7, or its name; what stands in ST7 is signed and left out.
 * @zhParam step 销售步骤 各商机所处的步骤：ST1 至 ST7，或名称；在 ST7 的已签约，不计。
 * @param status - OPEN, WON, LOST or SUSPENDED, or the word for it; blank counts as open, and only open ones count.
 * @zhParam status 状态 进行中、赢单、丢单或暂停，也可填代码 OPEN 等；空白按进行中计，只计进行中的。
 * @param parameters - The team's parameter table (KAM_PARAMS); left out, the defaults hold.
 * @zhParam parameters 参数表 团队的参数表（KAM_PARAMS）；省略时用默认值。
 * @param headers - FALSE leaves out the row of headers; TRUE is the default.
 * @zhParam headers 表头 填 FALSE 不要标题行；默认 TRUE。
 * @param lang - Language of headers and messages: "zh" or "en".
 * @zhParam lang 语言 标题与提示所用的语言："zh" 或 "en"。
 * @returns One row: near amount, the part of it overdue, mid, far, without a date, near amount needed, near cover (blank when nothing remains), whether there is a gap, what can be done (own definition).
 * @zhReturns 一行：近期金额、其中已过预计日、中期、远期、无日期、近期所需金额、近期覆盖（无剩余目标时空白）、是否不足、可做的事（本工具定义）。
 * @example =KAM.NEARFAR([[3],[2],[5],[1]],[[46250],[46200],[46400],[46300]],46203,2,0.25,null,null,null,false,"en") → [[5,2,1,5,0,8,0.625,true,"push opportunities from ST5 on again; call on dormant customers; cut out a smaller package that can go first"]]
 */
export function nearFar(
  amount: unknown[][],
  expSign: unknown[][],
  today: unknown[][],
  remaining: unknown[][],
  winRate: unknown[][],
  step?: unknown[][],
  status?: unknown[][],
  parameters?: unknown[][],
  headers?: boolean,
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ parameters, headers, lang });
  const { language } = settings;
  const target = {
    today: oneValue("today", needed(date(today)), settings),
    remaining: oneValue("nearRemaining", number(remaining), settings),
    winRate: oneValue("winRate", number(winRate), settings),
  };
  const opportunities = listRows(
    { amount: number(amount), expSign: date(expSign), step: code("step", step), status: code("status", status) },
    settings,
  ).map((row) => ({ ...row, status: row.status ?? "OPEN" }));
  const { clauseGap } = modelWords(language).reasons.people;
  return overallColumns(
    [
      ...(["nearAmount", "nearOverdue", "midAmount", "farAmount", "undated"] as const),
      ...(["nearNeeded", "nearCover", "nearGap", "nearActions"] as const),
    ],
    map(nearFarMix(opportunities, target, settings.parameters), (mix) => [
      ...[mix.near, mix.overdue, mix.mid, mix.far, mix.undated, mix.needed, mix.cover, mix.nearGap],
      mix.actions.map((action) => wordOfCode("nearAction", action, language)).join(clauseGap),
    ]),
    settings,
  );
}
