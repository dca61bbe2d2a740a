import { map } from "#core/kernel/outcome.ts";
import { relationshipStrength } from "#core/relationships/relationship-strength.ts";
import { memberColumns, memberOf } from "./runtime/member-columns.ts";
import { listRows, overall } from "./runtime/over-list.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * Relationship strength of a customer's decision chain, 0–100: 50 is neutral, 100 all firm supporters.
 * @zh 客户决策链的关系强度，0–100：50 为中立，100 为全部坚定支持。
 * @customfunction RSI
 * @task people daily
 * @model REL-3
 * @origin own
 * @param role - Role of each person: KDM, KI or KU, or the word for it; who has none takes no part.
 * @zhParam role 决策角色 每人的角色：关键决策者、关键影响者、关键使用者，也可填代码 KDM、KI、KU；没有角色的不计入。
 * @param level - Relationship level of each person: CR1 (best) to CR5, or the word for it; blank or CR? is not rated.
 * @zhParam level 关系等级 每人的关系等级：CR1（最好）至 CR5，也可填名称；空白或 CR? 为未评估。
 * @param influence - Influence of each person, 1–5; left out or blank, the weight of the role holds.
 * @zhParam influence 影响力 每人的影响力，1–5；省略或空白时按角色权重计。
 * @param parameters - The team's parameter table (KAM_PARAMS); left out, the defaults hold.
 * @zhParam parameters 参数表 团队的参数表（KAM_PARAMS）；省略时用默认值。
 * @param lang - Language of messages: "zh" or "en".
 * @zhParam lang 语言 提示所用的语言："zh" 或 "en"。
 * @returns The strength (own definition), over the people who are rated. KAM.RSIWHY shows the points of each person.
 * @zhReturns 关系强度（本工具定义），只计已评估的人。用 KAM.RSIWHY 看每人贡献多少分。
 * @example =KAM.RSI([["KDM"],["KI"],["KI"],["KU"],["KU"]],[["CR3"],["CR1"],["CR4"],["CR2"],["CR2"]]) → 61.6666666667
 */
export function rsi(
  role: unknown[][],
  level: unknown[][],
  influence?: unknown[][],
  parameters?: unknown[][],
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ parameters, lang });
  const members = listRows(memberColumns(role, level, influence), settings).map(memberOf);
  const strength = relationshipStrength(members, settings.parameters);
  return overall(
    map(strength, ({ score }) => score),
    settings,
  );
}
