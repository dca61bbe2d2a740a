import { map } from "#core/kernel/outcome.ts";
import { tenderDate as lawful } from "#core/tender/tender-date.ts";
import { code, date as dateColumn, needed } from "./runtime/column.ts";
import { perRow } from "./runtime/per-row.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * Earliest or latest date of a tender that the law allows, when the other date is known. A hint, not legal advice.
 * @zh 已知一个日期，推算招投标中另一个日期的合规界限。仅供提示，不构成法律意见。
 * @customfunction TENDERDATE
 * @task tender
 * @model TEND-2
 * @origin law
 * @param rule - Rule, such as BID-PERIOD (issue to deadline), CLARIFICATION, DEPOSIT or CONTRACT, its name, or L1 to L16; all rules stand in the description of model TEND-2.
 * @zhParam rule 规则 规则的代码或名称，如 BID-PERIOD（编标期）、CLARIFICATION（澄清）、DEPOSIT（投标保证金）、CONTRACT（签约期限），也可填 L1 至 L16；全部规则见模型 TEND-2 的说明。
 * @param date - The known date: for BID-PERIOD the issue of the documents, for CLARIFICATION and DOCUMENT-OBJECTION the bid deadline, for CONTRACT the award notice.
 * @zhParam date 已知日期 已知的日期：编标期填发出招标文件之日，澄清、文件异议填投标截止日，签约期限填中标通知之日。
 * @param regime - TL-MANDATORY, TL-VOLUNTARY, GOV-PROC or PRIVATE, or the word for it; left out, the law that has the rule.
 * @zhParam regime 适用法规 依法必须招标、自愿招标、政府采购或企业采购，也可填代码 TL-MANDATORY、TL-VOLUNTARY、GOV-PROC、PRIVATE；省略时按有此规则的法规。
 * @param parameters - The team's parameter table (KAM_PARAMS); left out, the defaults hold.
 * @zhParam parameters 参数表 团队的参数表（KAM_PARAMS）；省略时用默认值。
 * @param lang - Language of messages: "zh" or "en".
 * @zhParam lang 语言 提示所用的语言："zh" 或 "en"。
 * @returns The date as a serial, never moved because it falls on a holiday; blank where the law has no such rule. A hint, not legal advice.
 * @zhReturns 日期序号，遇休息日不顺延；该法规没有此规则时为空。仅供提示，不构成法律意见。
 * @example =KAM.TENDERDATE("CLARIFICATION","2026-03-22") → 46088
 * @example =KAM.TENDERDATE("CONTRACT","2026-04-03") → 46145
 */
export function tenderDate(
  rule: unknown[][],
  date: unknown[][],
  regime?: unknown[][],
  parameters?: unknown[][],
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ parameters, lang });
  return perRow(
    {
      rule: needed(code("tenderRule", rule)),
      date: needed(dateColumn(date)),
      regime: code("tenderRegime", regime),
    },
    settings,
    (row) => map(lawful(row.rule, row.date, row.regime, settings.parameters), (found) => found.date),
  );
}
