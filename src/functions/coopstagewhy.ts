import { map } from "#core/kernel/outcome.ts";
import { modelWords } from "#locales/model-words.ts";
import { coopStageColumns, stageOf } from "./runtime/coop-stage-columns.ts";
import { perRowColumns } from "./runtime/per-row.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * Why a customer is in its stage of cooperation: days since its last order, when it counts as dormant, and the reason in words.
 * @zh 客户为何处在这一合作阶段：距上次下单的天数、多久算休眠，以及理由。
 * @customfunction COOPSTAGEWHY
 * @task accounts
 * @model CLS-2
 * @origin seed, own
 * @param firstOrder - Day of the first order; blank before there is one.
 * @zhParam firstOrder 首次下单日期 第一次下单的日期；还没有下过单的留空。
 * @param lastOrder - Day of the latest order.
 * @zhParam lastOrder 最近下单日期 最近一次下单的日期。
 * @param asOf - The day looked at, such as TODAY().
 * @zhParam asOf 截至日期 以哪一天为准，例如 TODAY()。
 * @param framework - Whether a framework or strategic agreement is in force.
 * @zhParam framework 框架协议 是否签有框架协议或战略协议。
 * @param valueScore - Value score, 0–100 (KAM.VALUESCORE); needed only with an agreement.
 * @zhParam valueScore 客户价值 客户价值总分，0–100（KAM.VALUESCORE）；只在有框架协议时需要。
 * @param orderInterval - The customer's own mean days between two orders (KAM.ORDERRHYTHM), for customers that order rarely; may be left out.
 * @zhParam orderInterval 平均订货间隔 该客户自己两次下单平均相隔的天数（KAM.ORDERRHYTHM），用于本来就不常下单的客户；可省略。
 * @param parameters - The team's parameter table (KAM_PARAMS); left out, the defaults hold.
 * @zhParam parameters 参数表 团队的参数表（KAM_PARAMS）；省略时用默认值。
 * @param headers - FALSE leaves out the row of headers; TRUE is the default.
 * @zhParam headers 表头 填 FALSE 不要标题行；默认 TRUE。
 * @param lang - Words in "zh" or "en", or "code" for codes (default); headers follow it.
 * @zhParam lang 语言 "zh" 或 "en" 给出文字，"code" 给出代码（默认）；标题随之。
 * @returns Per customer: stage, days since the last order, days after which it is dormant (own definition), and the reason in words.
 * @zhReturns 每个客户一行：合作阶段、距上次下单的天数、超过几天算休眠（本工具定义），以及理由。
 * @example =KAM.COOPSTAGEWHY("2022-01-01","2025-03-01","2026-06-30",false,null,200,null,false,"zh") → [["休眠客户",486,400,"太久没有下单"]]
 */
export function coopStageWhy(
  firstOrder: unknown[][],
  lastOrder: unknown[][],
  asOf: unknown[][],
  framework: unknown[][],
  valueScore: unknown[][],
  orderInterval?: unknown[][],
  parameters?: unknown[][],
  headers?: boolean,
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ parameters, headers, lang });
  const reasons = modelWords(settings.language).codes.stageReason;
  return perRowColumns(
    coopStageColumns(firstOrder, lastOrder, asOf, framework, valueScore, orderInterval),
    settings,
    ["coopStage", "orderSilence", "dormantAfter", "stageReason"],
    (row) =>
      map(stageOf(row, settings.parameters), ({ stage, daysSinceOrder, dormantAfter }) => [
        settings.word("coopStage", stage),
        daysSinceOrder,
        dormantAfter,
        reasons[stage],
      ]),
  );
}
