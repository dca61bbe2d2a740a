import { checkTender } from "#core/tender/tender-check.ts";
import { isAboutDates } from "#core/tender/tender-date.ts";
import { map } from "#core/kernel/outcome.ts";
import { citationsIn } from "./runtime/citations.ts";
import { code, dateOrNumber, needed } from "./runtime/column.ts";
import { perRowColumns } from "./runtime/per-row.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * Whether two dates, two amounts or a number of a tender keep to the law, with the article. A hint, not legal advice.
 * @zh 核对招投标的期限、金额或人数是否合规，并给出条款。仅供提示，不构成法律意见。
 * @customfunction TENDERCHECK
 * @task tender daily
 * @model TEND-2
 * @origin law
 * @param rule - Rule, such as BID-PERIOD (issue to deadline), CLARIFICATION, DEPOSIT or CONTRACT, its name, or L1 to L16; all rules stand in the description of model TEND-2.
 * @zhParam rule 规则 规则的代码或名称，如 BID-PERIOD（编标期）、CLARIFICATION（澄清）、DEPOSIT（投标保证金）、CONTRACT（签约期限），也可填 L1 至 L16；全部规则见模型 TEND-2 的说明。
 * @param from - First date or the amount that a share is taken of, such as issue of the documents or estimated value; blank for a number of people.
 * @zhParam from 起点 起始日期，或计算比例的基数，如发出招标文件之日、估算价；核对人数时留空。
 * @param to - Second date, amount or number that is checked, such as bid deadline or deposit.
 * @zhParam to 终点 要核对的日期、金额或人数，如投标截止日、保证金。
 * @param regime - TL-MANDATORY, TL-VOLUNTARY, GOV-PROC or PRIVATE, or the word for it; left out, the law that has the rule.
 * @zhParam regime 适用法规 依法必须招标、自愿招标、政府采购或企业采购，也可填代码 TL-MANDATORY、TL-VOLUNTARY、GOV-PROC、PRIVATE；省略时按有此规则的法规。
 * @param parameters - The team's parameter table (KAM_PARAMS); left out, the defaults hold.
 * @zhParam parameters 参数表 团队的参数表（KAM_PARAMS）；省略时用默认值。
 * @param headers - FALSE leaves out the row of headers; TRUE is the default.
 * @zhParam headers 表头 填 FALSE 不要标题行；默认 TRUE。
 * @param lang - Words in "zh" or "en", or "code" for codes (default); headers follow it.
 * @zhParam lang 语言 "zh" 或 "en" 给出文字，"code" 给出代码（默认）；标题随之。
 * @returns Per row: whether it passes, what was measured, the limit, its unit, the lawful date (as a serial), amount or number, whether the last day is a day off, whether the rule binds, and the articles. A hint, not legal advice.
 * @zhReturns 每行依次为：是否符合、实际值、限值、单位、合规的日期（序号）或数值、最后一日是否休息日、约束力、条款。仅供提示，不构成法律意见。
 * @example =KAM.TENDERCHECK("BID-PERIOD","2026-03-02","2026-03-22",null,null,false) → [[true,20,20,"DAYS",46103,true,"STATUTORY","TL 24"]]
 * @example =KAM.TENDERCHECK("DEPOSIT",5000000,120000,"GOV-PROC",null,false,"zh") → [[false,0.024,0.02,"比例",100000,"","法定","《政府采购法实施条例》第33条"]]
 */
export function tenderCheck(
  rule: unknown[][],
  from: unknown[][],
  to: unknown[][],
  regime?: unknown[][],
  parameters?: unknown[][],
  headers?: boolean,
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ parameters, headers, lang });
  return perRowColumns(
    {
      rule: needed(code("tenderRule", rule)),
      from: dateOrNumber(from),
      to: dateOrNumber(to),
      regime: code("tenderRegime", regime),
    },
    settings,
    ["lawPassed", "lawMeasured", "lawLimit", "lawUnit", "lawValue", "lastDayOff", "lawForce", "lawBasis"],
    (row) => {
      // A day 0 is a blank cell; an amount of 0 is one.
      const entered = (value: number | null) => (value === 0 && isAboutDates(row.rule) ? null : value);
      const fact = { rule: row.rule, from: entered(row.from), to: entered(row.to), regime: row.regime };
      return map(checkTender(fact, settings.parameters), (found) => [
        found.passed,
        found.measured,
        found.limit,
        found.unit === null ? null : settings.word("ruleUnit", found.unit),
        found.lawful,
        found.lastDayOff,
        settings.word("ruleForce", found.force),
        citationsIn(found.citations, settings),
      ]);
    },
  );
}
