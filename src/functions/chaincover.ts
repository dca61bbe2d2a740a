import { chainCoverage, isContacted } from "#core/relationships/decision-chain.ts";
import { code, date, needed, numberNotZero } from "./runtime/column.ts";
import { oneValue } from "./runtime/one-value.ts";
import { listRows, overall } from "./runtime/over-list.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * Part of a customer's decision chain, by weight, that was contacted within the days of its tier.
 * @zh 客户决策链中，按该层级应在期限内联系而已联系的比例（按角色加权）。
 * @customfunction CHAINCOVER
 * @task people daily
 * @model REL-3
 * @origin own
 * @param role - Role of each person: KDM, KI or KU, or the word for it; who has none takes no part.
 * @zhParam role 决策角色 每人的角色：关键决策者、关键影响者、关键使用者，也可填代码 KDM、KI、KU；没有角色的不计入。
 * @param lastContact - Date of the last contact with each person; blank is no contact.
 * @zhParam lastContact 最近联系日期 与每人最近一次联系的日期；空白为没有联系。
 * @param tier - Tier of the account, one cell: STRATEGIC, CORE, POTENTIAL or SERVICE, or the word for it (KAM.TIER).
 * @zhParam tier 客户层级 客户的层级，一格：战略级、核心级、潜力级、服务级，也可填代码 STRATEGIC 等（KAM.TIER）。
 * @param today - Today, such as TODAY(), one cell.
 * @zhParam today 今天 今天的日期，如 TODAY()，一格。
 * @param influence - Influence of each person, 1–5; left out or blank, the weight of the role holds.
 * @zhParam influence 影响力 每人的影响力，1–5；省略或空白时按角色权重计。
 * @param parameters - The team's parameter table (KAM_PARAMS); left out, the defaults hold.
 * @zhParam parameters 参数表 团队的参数表（KAM_PARAMS）；省略时用默认值。
 * @param lang - Language of messages: "zh" or "en".
 * @zhParam lang 语言 提示所用的语言："zh" 或 "en"。
 * @returns Coverage as a fraction (own definition): weight of the people contacted in time ÷ weight of all with a role.
 * @zhReturns 覆盖率，以小数表示（本工具定义）：按期联系到的权重 ÷ 有角色者的全部权重。
 * @example =KAM.CHAINCOVER([["KDM"],["KI"],["KI"],["KU"],["KU"]],[[46190],[46190],[46190],[46190],[46100]],"STRATEGIC",46203) → 0.866666666667
 */
export function chainCover(
  role: unknown[][],
  lastContact: unknown[][],
  tier: unknown[][],
  today: unknown[][],
  influence?: unknown[][],
  parameters?: unknown[][],
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ parameters, lang });
  const asOf = oneValue("today", needed(date(today)), settings);
  const chainTier = oneValue("chainTier", needed(code("tier", tier)), settings);
  const people = listRows(
    { decisionRole: code("role", role), lastContact: date(lastContact), personInfluence: numberNotZero(influence) },
    settings,
  );
  const members = people.map((row) => ({
    role: row.decisionRole,
    influence: row.personInfluence,
    contacted: isContacted(row.lastContact, asOf, chainTier, settings.parameters),
  }));
  return overall(chainCoverage(members, settings.parameters), settings);
}
