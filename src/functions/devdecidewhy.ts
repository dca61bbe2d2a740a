import type { DevelopmentTest } from "#core/codes/results/finance.ts";
import { developmentChoice, type DevelopmentDecision } from "#core/finance/development-choice.ts";
import { map } from "#core/kernel/outcome.ts";
import { modelWords } from "#locales/model-words.ts";
import { number } from "./runtime/column.ts";
import { perRowColumns } from "./runtime/per-row.ts";
import { shortNumbers } from "./runtime/short-number.ts";
import { settingsOf, type Settings } from "./runtime/settings.ts";
import { yearsOrBeyond } from "./runtime/unreached.ts";

/**
 * Why an account is worth developing or not: how far each figure lies on the good side of its limit, and the reason in words.
 * @zh 是否值得开发的理由：各项比界限好多少，以及文字说明。
 * @customfunction DEVDECIDEWHY
 * @task development
 * @model DEV-1
 * @origin seed, own
 * @param npv - Net present value (KAM.DEVNPV).
 * @zhParam npv 净现值 净现值（KAM.DEVNPV）。
 * @param payback - Payback in years, or BEYOND (KAM.DEVPAYBACK).
 * @zhParam payback 回收期 回收期年数，或 BEYOND 期内收不回（KAM.DEVPAYBACK）。
 * @param roi - Return on all that is spent (KAM.DEVROI).
 * @zhParam roi 投入回报率 投入回报率（KAM.DEVROI）。
 * @param parameters - The team's parameter table (KAM_PARAMS); left out, the defaults hold.
 * @zhParam parameters 参数表 团队的参数表（KAM_PARAMS）；省略时用默认值。
 * @param headers - FALSE leaves out the row of headers; TRUE is the default.
 * @zhParam headers 表头 填 FALSE 不要标题行；默认 TRUE。
 * @param lang - Words in "zh" or "en", or "code" for codes (default); headers follow it.
 * @zhParam lang 语言 "zh" 或 "en" 给出文字，"code" 给出代码（默认）；标题随之。
 * @returns Per account: decision, then by how much the net present value, the payback in years and the return are better than their limits (negative is worse, blank not known or not paid back), and the reason (own definition).
 * @zhReturns 每个客户一行：结论；净现值、回收期（年）、回报率各比界限好多少（负数为差，不知道或期内收不回时空白）；理由（本工具定义）。
 * @example =KAM.DEVDECIDEWHY(265407.61,1.5,0.38,null,false,"zh") → [["值得开发",265407.61,2,0.18,"净现值大于 0；回收期 1.5 年，不超过 3.5 年；投入回报率 38%，达到 20%"]]
 */
export function devDecideWhy(
  npv: unknown[][],
  payback: unknown[][],
  roi: unknown[][],
  parameters?: unknown[][],
  headers?: boolean,
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ parameters, headers, lang });
  const reasonIn = reasonsIn(settings);
  return perRowColumns(
    { developmentNpv: number(npv), developmentPayback: yearsOrBeyond(payback), developmentRoi: number(roi) },
    settings,
    ["developmentChoice", "npvMargin", "paybackMargin", "roiMargin", "developmentReason"],
    (row) => {
      const figures = { npv: row.developmentNpv, payback: row.developmentPayback, roi: row.developmentRoi };
      return map(developmentChoice(figures, settings.parameters), ({ choice, reasons }) => [
        settings.word("developmentChoice", choice),
        betterBy(reasons, "npv"),
        betterBy(reasons, "payback"),
        betterBy(reasons, "roi"),
        reasonIn(reasons),
      ]);
    },
  );
}

type Reasons = DevelopmentDecision["reasons"];

function betterBy(reasons: Reasons, test: DevelopmentTest): number | null {
  const reason = reasons.find((other) => other.test === test);
  if (reason === undefined || reason.value === "BEYOND") return null;
  return test === "payback" ? reason.threshold - reason.value : reason.value - reason.threshold;
}

function reasonsIn({ language }: Settings): (reasons: Reasons) => string {
  const { development, people } = modelWords(language).reasons;
  const short = shortNumbers(1);
  const shown = (test: DevelopmentTest, amount: number) => (test === "roi" ? `${short(100 * amount)}%` : short(amount));
  return (reasons) => {
    const clauses = reasons.map(({ test, value, threshold, met }) =>
      value === "BEYOND" ? development.beyond() : development[test](shown(test, value), shown(test, threshold), met),
    );
    return clauses.join(people.clauseGap);
  };
}
