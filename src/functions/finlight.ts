import { financialHealth } from "#core/finance/financial-health.ts";
import { map } from "#core/kernel/outcome.ts";
import { healthColumns, statementOf } from "./runtime/health-columns.ts";
import { INCOMPLETE, perRow } from "./runtime/per-row.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * Light of a customer's finances from five measures of its statements. Own definition.
 * @zh 由报表的五项指标判断客户的财务健康（本工具定义）。
 * @customfunction FINLIGHT
 * @task finance
 * @model FIN-6
 * @origin own
 * @param currentRatio - Current ratio (KAM.CURRENTRATIO); a blank or 0 is not known.
 * @zhParam currentRatio 流动比率 流动比率（KAM.CURRENTRATIO）；空白或 0 为不知道。
 * @param netMargin - Net margin (KAM.NETMARGIN); blank where not known.
 * @zhParam netMargin 净利润率 净利润率（KAM.NETMARGIN）；不知道的留空。
 * @param roa - Return on assets (KAM.ROA); blank where not known.
 * @zhParam roa 资产回报率 资产回报率（KAM.ROA）；不知道的留空。
 * @param dso - Days of sales outstanding (KAM.DSO); blank where not known.
 * @zhParam dso 回款周期 回款周期的天数（KAM.DSO）；不知道的留空。
 * @param dio - Days of inventory (KAM.DIO); blank where not known.
 * @zhParam dio 存货周期 存货周期的天数（KAM.DIO）；不知道的留空。
 * @param equity - Assets less liabilities; only whether it is negative counts.
 * @zhParam equity 净资产 总资产减总负债；只看是否为负数。
 * @param parameters - The team's parameter table (KAM_PARAMS); left out, the defaults hold.
 * @zhParam parameters 参数表 团队的参数表（KAM_PARAMS）；省略时用默认值。
 * @param lang - Words in "zh" or "en", or "code" for codes (default).
 * @zhParam lang 语言 "zh" 或 "en" 给出文字，"code" 给出代码（默认）。
 * @returns GOOD, WATCH or WEAK, which asks for a credit review (own thresholds; they differ by industry). Negative equity or an unknown measure leave WATCH at best; "?" where no measure is known.
 * @zhReturns GOOD 良好、WATCH 关注或 WEAK 待信用评审（界限为本工具定义，各行业不同）。净资产为负或有指标不知道时最多为 WATCH；五项都不知道时为“?”。
 * @example =KAM.FINLIGHT(1.6774,0.0721,0.066,59.4,77.8) → "WATCH"
 * @example =KAM.FINLIGHT(2.1,0.12,0.06,45,50,-1) → "WATCH"
 * @example =KAM.FINLIGHT(2.1,0.12,0.06,45,50,null,null,"zh") → "良好"
 */
export function finLight(
  currentRatio: unknown[][],
  netMargin: unknown[][],
  roa: unknown[][],
  dso: unknown[][],
  dio: unknown[][],
  equity?: unknown[][],
  parameters?: unknown[][],
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ parameters, lang });
  return perRow(
    healthColumns(currentRatio, netMargin, roa, dso, dio, equity),
    settings,
    (row) =>
      map(financialHealth(statementOf(row), settings.parameters), ({ health }) =>
        settings.word("financialHealth", health),
      ),
    INCOMPLETE,
  );
}
