import { keyTest } from "#core/accounts/key-test.ts";
import { map } from "#core/kernel/outcome.ts";
import { keyColumns } from "./runtime/key-columns.ts";
import { INCOMPLETE, perRow } from "./runtime/per-row.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * Whether a customer is a key account, by five features: purchases, complex decision, special needs, strategic cooperation and influence.
 * @zh 按五项特征判断是不是大客户：采购量、决策链、专业化需求、战略合作与行业影响力。
 * @customfunction KEYTEST
 * @task accounts
 * @model KA-1
 * @origin seed, own
 * @param annualPurchase - Purchases from us in the last 12 full months, in yuan; 0 for a customer that does not buy yet.
 * @zhParam annualPurchase 年采购额 最近 12 个整月向我方的采购额（元）；还没有采购的填 0。
 * @param decisionMakers - Number of people who take part in the decision.
 * @zhParam decisionMakers 参与决策人数 参与采购决策的人数。
 * @param approvalLevels - Number of levels of approval.
 * @zhParam approvalLevels 审批层级 审批的层级数。
 * @param customShare - Share of the purchases that are customised: 0.3 for 30 %.
 * @zhParam customShare 定制采购占比 定制采购占全部采购的比例：0.3 表示 30%。
 * @param coopYears - Years of cooperation.
 * @zhParam coopYears 合作年限 已合作的年数。
 * @param framework - Whether a framework or strategic agreement is in force.
 * @zhParam framework 框架协议 是否签有框架协议或战略协议。
 * @param influence - Influence in its industry, 1 unknown to 5 sets the standards; 4 is one of the ten largest or a reference.
 * @zhParam influence 行业影响力 1 无人知晓，2 当地知名，3 区域知名，4 行业前十或样板客户，5 制定行业标准。
 * @param verifiedSpend - What the customer provably spends in our category with all suppliers, in yuan a year; may be left out.
 * @zhParam verifiedSpend 已核实支出 已核实的客户在我方品类上每年的全部支出（元，不论向谁采购）；可省略。
 * @param parameters - The team's parameter table (KAM_PARAMS); left out, the defaults hold.
 * @zhParam parameters 参数表 团队的参数表（KAM_PARAMS）；省略时用默认值。
 * @param lang - Words in "zh" or "en", or "code" for codes (default).
 * @zhParam lang 语言 "zh" 或 "en" 给出文字，"code" 给出代码（默认）。
 * @returns KEY, CANDIDATE or REGULAR (own definition of the limits); "?" where the class turns on a blank cell.
 * @zhReturns KEY 大客户、CANDIDATE 候选或 REGULAR 普通客户（门槛为本工具定义）；判断取决于空白格时为“?”。
 * @example =KAM.KEYTEST(1200000,7,2,0.4,2,false,4) → "KEY"
 * @example =KAM.KEYTEST(1000000,8,null,0.5,4,null,3) → "CANDIDATE"
 * @example =KAM.KEYTEST(0,null,null,null,null,null,null,50000000,null,"zh") → "大客户"
 */
export function keyTestOf(
  annualPurchase: unknown[][],
  decisionMakers: unknown[][],
  approvalLevels: unknown[][],
  customShare: unknown[][],
  coopYears: unknown[][],
  framework: unknown[][],
  influence: unknown[][],
  verifiedSpend?: unknown[][],
  parameters?: unknown[][],
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ parameters, lang });
  return perRow(
    keyColumns(
      annualPurchase,
      decisionMakers,
      approvalLevels,
      customShare,
      coopYears,
      framework,
      influence,
      verifiedSpend,
    ),
    settings,
    (facts) =>
      map(keyTest(facts, settings.parameters), (test) =>
        test.class === null ? INCOMPLETE : settings.word("keyClass", test.class),
      ),
  );
}
