import { map } from "#core/kernel/outcome.ts";
import { relationshipStrength, type RatedMember } from "#core/relationships/relationship-strength.ts";
import { modelWords } from "#locales/model-words.ts";
import { memberColumns, memberOf } from "./runtime/member-columns.ts";
import { perListRowColumns } from "./runtime/per-list-row.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * The points of each person that add up to the relationship strength, and what one level up would add.
 * @zh 关系强度的由来：每人得多少分（相加即为关系强度），提升一级可再加多少。
 * @customfunction RSIWHY
 * @task people
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
 * @param headers - FALSE leaves out the row of headers; TRUE is the default.
 * @zhParam headers 表头 填 FALSE 不要标题行；默认 TRUE。
 * @param lang - Language of headers and messages: "zh" or "en".
 * @zhParam lang 语言 标题与提示所用的语言："zh" 或 "en"。
 * @returns Per person: share of the weight, score of the level (2 to −2), points that add up to KAM.RSI, points that one level up adds, and a note on who is not counted (own definition).
 * @zhReturns 每人一行：权重占比、等级分（2 至 −2）、得分（相加为 KAM.RSI）、提升一级可加的分，以及不计入的说明（本工具定义）。
 * @example =KAM.RSIWHY([["KDM"],["KI"],["KU"]],[["CR3"],["CR1"],["CR?"]],null,null,false,"en") → [[0.625,0,31.25,15.625,""],[0.375,2,37.5,"",""],["","","","","not rated: a gap, not counted in the score"]]
 */
export function rsiWhy(
  role: unknown[][],
  level: unknown[][],
  influence?: unknown[][],
  parameters?: unknown[][],
  headers?: boolean,
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ parameters, headers, lang });
  const words = modelWords(settings.language).reasons.people;
  const noteOn = (member: RatedMember | undefined) => {
    if (member?.role === null) return words.noRole;
    return member?.level === null ? words.unrated : null;
  };
  return perListRowColumns(
    memberColumns(role, level, influence),
    settings,
    ["weightShare", "levelScore", "strengthPoints", "nextLevelPoints", "memberNote"],
    (rows) => {
      const members = rows.map(memberOf);
      return map(relationshipStrength(members, settings.parameters), (strength) =>
        strength.members.map((part, index) => [
          part.share,
          part.levelScore,
          part.points,
          part.nextLevel,
          noteOn(members[index]),
        ]),
      );
    },
  );
}
