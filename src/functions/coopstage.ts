import { map } from "#core/kernel/outcome.ts";
import { coopStageColumns, stageOf } from "./runtime/coop-stage-columns.ts";
import { INCOMPLETE, perRow } from "./runtime/per-row.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * Stage of the cooperation with a customer, by its orders, the agreement and its value.
 * @zh 由下单日期、框架协议和客户价值得出合作阶段。
 * @customfunction COOPSTAGE
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
 * @param lang - Words in "zh" or "en", or "code" for codes (default).
 * @zhParam lang 语言 "zh" 或 "en" 给出文字，"code" 给出代码（默认）。
 * @returns PROSPECT, NEW, MATURE, PARTNER or DORMANT (own definition of the limits); "?" where the stage turns on a blank cell. A row of a range with nothing in it stays blank.
 * @zhReturns PROSPECT 潜在、NEW 新、MATURE 成熟、PARTNER 战略合作或 DORMANT 休眠（界限为本工具定义）；判断取决于空白格时为“?”。区域中整行空白的仍为空白。
 * @example =KAM.COOPSTAGE("2024-03-01","2026-05-10","2026-06-30",true,84) → "PARTNER"
 * @example =KAM.COOPSTAGE("2022-01-01","2025-03-01","2026-06-30",false,null,null,null,"zh") → "休眠客户"
 * @example =KAM.COOPSTAGE(null,null,"2026-06-30",null,null) → "PROSPECT"
 */
export function coopStageOf(
  firstOrder: unknown[][],
  lastOrder: unknown[][],
  asOf: unknown[][],
  framework: unknown[][],
  valueScore: unknown[][],
  orderInterval?: unknown[][],
  parameters?: unknown[][],
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ parameters, lang });
  return perRow(
    coopStageColumns(firstOrder, lastOrder, asOf, framework, valueScore, orderInterval),
    settings,
    (row) => map(stageOf(row, settings.parameters), ({ stage }) => settings.word("coopStage", stage)),
    INCOMPLETE,
  );
}
