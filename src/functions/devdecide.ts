import { developmentChoice } from "#core/finance/development-choice.ts";
import { map } from "#core/kernel/outcome.ts";
import { number } from "./runtime/column.ts";
import { INCOMPLETE, perRow } from "./runtime/per-row.ts";
import { settingsOf } from "./runtime/settings.ts";
import { yearsOrBeyond } from "./runtime/unreached.ts";

/**
 * Whether an account is worth developing, from its net present value, payback and return.
 * @zh 客户是否值得开发：看净现值、回收期和投入回报率。
 * @customfunction DEVDECIDE
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
 * @param lang - Words in "zh" or "en", or "code" for codes (default).
 * @zhParam lang 语言 "zh" 或 "en" 给出文字，"code" 给出代码（默认）。
 * @returns DEVELOP with a net present value above 0, paid back within 3.5 years and a return of 20 % or more; CONDITIONAL with the first alone; else DO-NOT (own definition). "?" where the decision turns on a blank cell.
 * @zhReturns 净现值大于 0、3.5 年内收回、回报率不低于 20% 为 DEVELOP 值得开发；仅净现值大于 0 为 CONDITIONAL 有条件开发；否则为 DO-NOT 暂不开发（本工具定义）。判断所需的格空白时为“?”。
 * @example =KAM.DEVDECIDE(265407.61,1.62,0.3803) → "DEVELOP"
 * @example =KAM.DEVDECIDE(1000,"BEYOND",0.3) → "CONDITIONAL"
 * @example =KAM.DEVDECIDE(-1000,null,null,null,"zh") → "暂不开发"
 */
export function devDecide(
  npv: unknown[][],
  payback: unknown[][],
  roi: unknown[][],
  parameters?: unknown[][],
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ parameters, lang });
  return perRow(
    { developmentNpv: number(npv), developmentPayback: yearsOrBeyond(payback), developmentRoi: number(roi) },
    settings,
    (row) =>
      map(
        developmentChoice(
          { npv: row.developmentNpv, payback: row.developmentPayback, roi: row.developmentRoi },
          settings.parameters,
        ),
        ({ choice }) => settings.word("developmentChoice", choice),
      ),
    INCOMPLETE,
  );
}
