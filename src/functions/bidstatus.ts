import { map } from "#core/kernel/outcome.ts";
import { bidStatusOf, flagColumns } from "./runtime/bid-flags.ts";
import { INCOMPLETE, perRow } from "./runtime/per-row.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * Whether a procurement is void, our bid refused or rejected, or all is in order. A hint, not legal advice.
 * @zh 判断是废标、拒收、否决投标还是有效。仅供提示，不构成法律意见。
 * @customfunction BIDSTATUS
 * @task tender
 * @model TEND-5
 * @origin law
 * @param regime - TL-MANDATORY, TL-VOLUNTARY, GOV-PROC or PRIVATE, or the word for it; left out, the law that has the rule.
 * @zhParam regime 适用法规 依法必须招标、自愿招标、政府采购或企业采购，也可填代码 TL-MANDATORY、TL-VOLUNTARY、GOV-PROC、PRIVATE；省略时按有此规则的法规。
 * @param responsive - Number of bidders; in government procurement of suppliers that qualify and respond.
 * @zhParam responsive 有效家数 投标人家数；政府采购为符合资格且实质响应的供应商家数。
 * @param late - Whether our bid came after the deadline.
 * @zhParam late 迟到 我方投标是否逾期送达。
 * @param sealed - Whether it was sealed as demanded.
 * @zhParam sealed 密封合格 是否按要求密封。
 * @param qualified - Whether we meet the qualification.
 * @zhParam qualified 资格符合 我方是否符合资格条件。
 * @param sealMissing - Whether both seal and signature are missing; with only one missing see the tender documents.
 * @zhParam sealMissing 缺章缺签 是否既未盖章又未签字；只缺一项时以招标文件为准。
 * @param aboveCeiling - Whether our price is above the ceiling.
 * @zhParam aboveCeiling 超限价 我方报价是否高于最高投标限价。
 * @param allAboveBudget - Whether all prices are above the budget.
 * @zhParam allAboveBudget 均超预算 全部报价是否都超过采购预算。
 * @param parameters - The team's parameter table (KAM_PARAMS); left out, the defaults hold.
 * @zhParam parameters 参数表 团队的参数表（KAM_PARAMS）；省略时用默认值。
 * @param lang - Words in "zh" or "en", or "code" for codes (default).
 * @zhParam lang 语言 "zh" 或 "en" 给出文字，"code" 给出代码（默认）。
 * @returns VOID (the whole procurement), REFUSE, REJECT (our bid) or OK; "?" where nothing is found and something is blank. A hint, not legal advice.
 * @zhReturns VOID（整个采购废标）、REFUSE（拒收）、REJECT（否决我方投标）或 OK；没有发现问题但资料不全时为“?”。仅供提示，不构成法律意见。
 * @example =KAM.BIDSTATUS("GOV-PROC",2,false,true,true,false,false,false) → "VOID"
 * @example =KAM.BIDSTATUS(null,5,false,true,true,false,true,false,null,"zh") → "否决投标"
 */
export function bidStatus(
  regime: unknown[][],
  responsive: unknown[][],
  late: unknown[][],
  sealed: unknown[][],
  qualified: unknown[][],
  sealMissing: unknown[][],
  aboveCeiling: unknown[][],
  allAboveBudget: unknown[][],
  parameters?: unknown[][],
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ parameters, lang });
  return perRow(
    flagColumns(regime, responsive, late, sealed, qualified, sealMissing, aboveCeiling, allAboveBudget),
    settings,
    (flags) => map(bidStatusOf(flags, settings.parameters), (found) => settings.word("bidStatus", found.status)),
    INCOMPLETE,
  );
}
