import { map } from "#core/kernel/outcome.ts";
import { bidStatusOf, flagColumns } from "./runtime/bid-flags.ts";
import { citationsIn } from "./runtime/citations.ts";
import { perRowColumns } from "./runtime/per-row.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * Why a procurement is void or a bid refused or rejected: the ground that decides, its article, and every other ground. A hint, not legal advice.
 * @zh 废标、拒收或否决投标的理由：起决定作用的情形、条款，以及其他情形。仅供提示，不构成法律意见。
 * @customfunction BIDSTATUSWHY
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
 * @param headers - FALSE leaves out the row of headers; TRUE is the default.
 * @zhParam headers 表头 填 FALSE 不要标题行；默认 TRUE。
 * @param lang - Words in "zh" or "en", or "code" for codes (default); headers follow it.
 * @zhParam lang 语言 "zh" 或 "en" 给出文字，"code" 给出代码（默认）；标题随之。
 * @returns Per row: status, deciding ground, articles, whether the law binds or the documents of a company decide, and the number of grounds found. A hint, not legal advice.
 * @zhReturns 每行依次为：结论、决定性情形、条款、约束力（企业采购以采购文件为准）、发现的情形数。仅供提示，不构成法律意见。
 * @example =KAM.BIDSTATUSWHY("GOV-PROC",2,true,true,true,false,false,false,null,false) → [["VOID","FEW-BIDDERS","GPL 36(1)","STATUTORY",2]]
 */
export function bidStatusWhy(
  regime: unknown[][],
  responsive: unknown[][],
  late: unknown[][],
  sealed: unknown[][],
  qualified: unknown[][],
  sealMissing: unknown[][],
  aboveCeiling: unknown[][],
  allAboveBudget: unknown[][],
  parameters?: unknown[][],
  headers?: boolean,
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ parameters, headers, lang });
  return perRowColumns(
    flagColumns(regime, responsive, late, sealed, qualified, sealMissing, aboveCeiling, allAboveBudget),
    settings,
    ["bidStatus", "bidGround", "lawBasis", "lawForce", "bidGrounds"],
    (flags) =>
      map(bidStatusOf(flags, settings.parameters), (found) => [
        settings.word("bidStatus", found.status),
        found.ground === null ? null : settings.word("bidGround", found.ground),
        citationsIn(found.citations, settings),
        settings.word("ruleForce", found.force),
        found.grounds.length,
      ]),
  );
}
