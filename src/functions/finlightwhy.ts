import { FINANCE_MEASURES } from "#core/codes/results/finance.ts";
import { financialHealth, type FinancialHealth } from "#core/finance/financial-health.ts";
import { map } from "#core/kernel/outcome.ts";
import { remember } from "#core/kernel/remember.ts";
import { modelWords } from "#locales/model-words.ts";
import { healthColumns, statementOf } from "./runtime/health-columns.ts";
import { perRowColumns } from "./runtime/per-row.ts";
import { settingsOf, type Settings } from "./runtime/settings.ts";

/**
 * Why a customer's finances have their light: the points of the five measures, which add up, and the reason in words. Own definition.
 * @zh 客户财务健康的理由：五项指标各得多少分（相加为总分）与文字说明（本工具定义）。
 * @customfunction FINLIGHTWHY
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
 * @param headers - FALSE leaves out the row of headers; TRUE is the default.
 * @zhParam headers 表头 填 FALSE 不要标题行；默认 TRUE。
 * @param lang - Words in "zh" or "en", or "code" for codes (default); headers follow it.
 * @zhParam lang 语言 "zh" 或 "en" 给出文字，"code" 给出代码（默认）；标题随之。
 * @returns Per customer: light, points of 10, the points of the five measures (2 green, 1 amber, 0 red, blank where not known), and the reason.
 * @zhReturns 每个客户一行：结论、总分（满分 10）、五项指标的得分（绿 2、黄 1、红 0，不知道的空白）、理由。
 * @example =KAM.FINLIGHTWHY(1.6774,0.0721,0.066,59.4,77.8,null,null,false,"zh") → [["关注",7,1,1,2,2,1,"得分 7，未到良好线 8；失分：流动比率、净利润率、存货周期"]]
 */
export function finLightWhy(
  currentRatio: unknown[][],
  netMargin: unknown[][],
  roa: unknown[][],
  dso: unknown[][],
  dio: unknown[][],
  equity?: unknown[][],
  parameters?: unknown[][],
  headers?: boolean,
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ parameters, headers, lang });
  const measures = FINANCE_MEASURES.map((measure) => `healthPoints.${measure}` as const);
  const lineOf = healthLine(settings);
  return perRowColumns(
    healthColumns(currentRatio, netMargin, roa, dso, dio, equity),
    settings,
    ["financialHealth", "healthPoints", ...measures, "healthReason"],
    (row) => map(financialHealth(statementOf(row), settings.parameters), lineOf),
  );
}

function healthLine(settings: Settings): (found: FinancialHealth) => unknown[] {
  const { codes, faults, reasons } = modelWords(settings.language);
  const words = FINANCE_MEASURES.map((measure) => codes.financeMeasure[measure]);
  // Rows repeat a few sets of measures thousands of times; a set is a number with a bit for each measure.
  const list = remember((set: number) => words.filter((_, place) => set & (1 << place)).join(faults.listSeparator));
  return ({ health, points, reason, measures }) => {
    const line: unknown[] = [settings.word("financialHealth", health), points];
    let named = 0;
    for (let place = 0; place < measures.length; place += 1) {
      const of = measures[place]?.points ?? null;
      line.push(of);
      if (reason === "MISSING" ? of === null : of === 0 || of === 1) named |= 1 << place;
    }
    const threshold = settings.parameters[reason === "WEAK" ? "health.watch" : "health.good"];
    line.push(reasons.financialHealth[reason](String(points), String(threshold), list(named)));
    return line;
  };
}
