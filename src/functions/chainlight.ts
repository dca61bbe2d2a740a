import { map } from "#core/kernel/outcome.ts";
import { chainLight } from "#core/relationships/chain-light.ts";
import { identifiedShare, isContacted } from "#core/relationships/decision-chain.ts";
import { modelWords } from "#locales/model-words.ts";
import { wordOfCode } from "./runtime/code-words.ts";
import { code, date, needed } from "./runtime/column.ts";
import { memberColumns, memberOf } from "./runtime/member-columns.ts";
import { oneValue } from "./runtime/one-value.ts";
import { listRows, overallColumns } from "./runtime/over-list.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * Light of a customer's decision chain with its reasons: contact, strength, people found and gaps.
 * @zh 客户决策链的灯号与原因：联系覆盖、关系强度、识别人数与缺口。
 * @customfunction CHAINLIGHT
 * @task people
 * @model REL-3
 * @origin own
 * @param role - Role of each person: KDM, KI or KU, or the word for it; who has none takes no part.
 * @zhParam role 决策角色 每人的角色：关键决策者、关键影响者、关键使用者，也可填代码 KDM、KI、KU；没有角色的不计入。
 * @param level - Relationship level of each person: CR1 (best) to CR5, or the word for it; blank or CR? is not rated.
 * @zhParam level 关系等级 每人的关系等级：CR1（最好）至 CR5，也可填名称；空白或 CR? 为未评估。
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
 * @param headers - FALSE leaves out the row of headers; TRUE is the default.
 * @zhParam headers 表头 填 FALSE 不要标题行；默认 TRUE。
 * @param lang - Words in "zh" or "en", or "code" for codes (default); headers follow it.
 * @zhParam lang 语言 "zh" 或 "en" 给出文字，"code" 给出代码（默认）；标题随之。
 * @returns One row: light (own definition), its reasons in words, part contacted in time, strength (blank when nobody is rated), people identified ÷ expected, people not rated, whether all support hangs on one person.
 * @zhReturns 一行：灯号（本工具定义）、原因、按期联系的覆盖率、关系强度（无人评估时空白）、识别率、未评估人数、是否只靠一人支持。
 * @example =KAM.CHAINLIGHT([["KDM"],["KI"],["KI"],["KU"],["KU"]],[["CR3"],["CR1"],["CR4"],["CR2"],["CR2"]],[[46190],[46190],[46190],[46190],[46100]],"STRATEGIC",46203,null,null,false,"en") → [["Amber","no key decision maker supports us",0.866666666667,61.6666666667,0.625,0,false]]
 */
export function chainLightOf(
  role: unknown[][],
  level: unknown[][],
  lastContact: unknown[][],
  tier: unknown[][],
  today: unknown[][],
  influence?: unknown[][],
  parameters?: unknown[][],
  headers?: boolean,
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ parameters, headers, lang });
  const { language, parameters: team } = settings;
  const asOf = oneValue("today", needed(date(today)), settings);
  const chainTier = oneValue("chainTier", needed(code("tier", tier)), settings);
  const columns = { ...memberColumns(role, level, influence), lastContact: date(lastContact) };
  const members = listRows(columns, settings).map((row) => ({
    ...memberOf(row),
    contacted: isContacted(row.lastContact, asOf, chainTier, team),
  }));
  const { clauseGap } = modelWords(language).reasons.people;
  return overallColumns(
    ["chainLight", "chainReason", "chainCoverage", "chainStrength", "identifiedShare", "unratedPeople", "singleThread"],
    map(chainLight(members, team), ({ light, alarms, coverage, strength }) => [
      settings.word("light", light),
      alarms.map((alarm) => wordOfCode("chainAlarm", alarm, language)).join(clauseGap),
      coverage,
      strength === null ? null : strength.score,
      identifiedShare(members, chainTier, team),
      strength === null ? members.filter((member) => member.role !== null).length : strength.unrated,
      strength !== null && strength.singleThread,
    ]),
    settings,
  );
}
