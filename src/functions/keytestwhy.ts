import { keyTest, type KeyTest } from "#core/accounts/key-test.ts";
import { KEY_FEATURES } from "#core/codes/results/accounts.ts";
import { map } from "#core/kernel/outcome.ts";
import { remember } from "#core/kernel/remember.ts";
import type { Known } from "#core/kernel/three-valued.ts";
import { modelWords } from "#locales/model-words.ts";
import { keyColumns } from "./runtime/key-columns.ts";
import { INCOMPLETE, perRowColumns } from "./runtime/per-row.ts";
import { settingsOf, type Settings } from "./runtime/settings.ts";

const HEADERS = [
  "keyClass",
  "keyStanding",
  "keyCount",
  ...KEY_FEATURES.map((feature) => `key.${feature}` as const),
  "keyMissing",
  "keyUnknown",
  "keyReason",
] as const;

/**
 * Why a customer is a key account or not: which of the five features it has, which it lacks and which nobody knows.
 * @zh 为什么是或不是大客户：五项特征具备哪些、缺哪些、哪些还不清楚。
 * @customfunction KEYTESTWHY
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
 * @param headers - FALSE leaves out the row of headers; TRUE is the default.
 * @zhParam headers 表头 填 FALSE 不要标题行；默认 TRUE。
 * @param lang - Words in "zh" or "en", or "code" for codes (default); headers follow it.
 * @zhParam lang 语言 "zh" 或 "en" 给出文字，"code" 给出代码（默认）；标题随之。
 * @returns Per customer: class (own definition of the limits), existing or target, number of features, the five features that add up to it, what it lacks, what is not known, and the reason in words.
 * @zhReturns 每个客户一行：判断（门槛为本工具定义）、现有或目标、具备的特征数、五项特征各是否具备（相加为特征数）、不具备的、尚不清楚的，以及理由。
 * @example =KAM.KEYTESTWHY(1200000,7,2,0.4,2,false,4,null,null,false,"zh") → [["大客户","现有客户",4,true,true,true,false,true,"战略合作","","采购量达标，具备的特征足够"]]
 */
export function keyTestWhy(
  annualPurchase: unknown[][],
  decisionMakers: unknown[][],
  approvalLevels: unknown[][],
  customShare: unknown[][],
  coopYears: unknown[][],
  framework: unknown[][],
  influence: unknown[][],
  verifiedSpend?: unknown[][],
  parameters?: unknown[][],
  headers?: boolean,
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ parameters, headers, lang });
  const lineOf = keyLine(settings);
  return perRowColumns(
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
    HEADERS,
    (facts) => map(keyTest(facts, settings.parameters), lineOf),
  );
}

function keyLine(settings: Settings): (test: KeyTest) => unknown[] {
  const { codes, faults } = modelWords(settings.language);
  const words = KEY_FEATURES.map((feature) => settings.word("keyFeature", feature));
  // Rows repeat a few sets of features thousands of times; a set is a number with a bit for each feature.
  const list = remember((set: number) => words.filter((_, place) => set & (1 << place)).join(faults.listSeparator));
  return ({ class: found, rule, standing, features, count }) => {
    const { VOLUME, CHAIN, CUSTOM, STRATEGIC, INFLUENCE } = features;
    const flags = [VOLUME, CHAIN, CUSTOM, STRATEGIC, INFLUENCE];
    return [
      found === null ? INCOMPLETE : settings.word("keyClass", found),
      standing === null ? null : settings.word("keyStanding", standing),
      count,
      ...flags,
      list(setOf(flags, false)),
      list(setOf(flags, null)),
      rule === null ? null : codes.keyRule[rule],
    ];
  };
}

function setOf(flags: readonly Known[], are: Known): number {
  let set = 0;
  for (let place = 0; place < flags.length; place += 1) if (flags[place] === are) set |= 1 << place;
  return set;
}
