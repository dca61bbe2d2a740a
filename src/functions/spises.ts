import type { PsychologicalNeed } from "#core/codes/deals.ts";
import { map } from "#core/kernel/outcome.ts";
import { strongestNeeds, type NeedRatings } from "#core/needs/psychological-needs.ts";
import { wordOfCode } from "./runtime/code-words.ts";
import { numberNotZero } from "./runtime/column.ts";
import { perRowColumns } from "./runtime/per-row.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * The two strongest psychological needs of a person at work, with what to offer (letters: own definition).
 * @zh 一个人在工作上最强的两项心理需求与沟通要点（SPISES，字母释义为本工具定义）。
 * @customfunction SPISES
 * @task needs training
 * @model NEED-3
 * @origin own
 * @param security - Need for security, 1–5.
 * @zhParam security 安全 安全需求，1–5。
 * @param power - Need for control, 1–5.
 * @zhParam power 掌控 掌控需求，1–5。
 * @param interest - Need for the new, 1–5.
 * @zhParam interest 求新 求新需求，1–5。
 * @param social - Need to belong, 1–5.
 * @zhParam social 归属 归属需求，1–5。
 * @param esteem - Need for esteem, 1–5.
 * @zhParam esteem 尊重 尊重需求，1–5。
 * @param selfRealisation - Need for self-realisation, 1–5.
 * @zhParam selfRealisation 自我实现 自我实现需求，1–5。
 * @param headers - FALSE leaves out the row of headers; TRUE is the default.
 * @zhParam headers 表头 填 FALSE 不要标题行；默认 TRUE。
 * @param lang - Words in "zh" or "en", or "code" for codes (default); headers follow it.
 * @zhParam lang 语言 "zh" 或 "en" 给出文字，"code" 给出代码（默认）；标题随之。
 * @returns Per person: first and second need, what to offer to each in words; equal ratings in the order of the arguments (own definition).
 * @zhReturns 每人一行：首要与次要心理需求，以及各自的沟通要点；评分相同按参数次序（字母释义为本工具定义）。
 * @example =KAM.SPISES(5,2,3,4,3,1,false,"en") → [["Security","Social","Prove safety and stability","Speak of partnership and bring people together"]]
 * @example =KAM.SPISES(2,5,4,1,4,3,false,"en") → [["Power","Interest","Offer options and leave control with them","Show what is new and offer first use"]]
 * @example =KAM.SPISES(3,1,2,5,3,4,false,"en") → [["Social","Self-realisation","Speak of partnership and bring people together","Speak of growth and mastery"]]
 */
export function spises(
  security: unknown[][],
  power: unknown[][],
  interest: unknown[][],
  social: unknown[][],
  esteem: unknown[][],
  selfRealisation: unknown[][],
  headers?: boolean,
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ headers, lang });
  return perRowColumns(
    {
      "need.SECURITY": numberNotZero(security),
      "need.POWER": numberNotZero(power),
      "need.INTEREST": numberNotZero(interest),
      "need.SOCIAL": numberNotZero(social),
      "need.ESTEEM": numberNotZero(esteem),
      "need.SELF": numberNotZero(selfRealisation),
    },
    settings,
    ["firstNeed", "secondNeed", "needMessage", "secondMessage"],
    (row) =>
      map(strongestNeeds(ratingsOf(row)), ([first, second]) => [
        settings.word("psychologicalNeed", first),
        settings.word("psychologicalNeed", second),
        wordOfCode("needMessage", first, settings.language),
        wordOfCode("needMessage", second, settings.language),
      ]),
  );
}

function ratingsOf(row: Readonly<Record<`need.${PsychologicalNeed}`, number | null>>): NeedRatings {
  return {
    SECURITY: row["need.SECURITY"],
    POWER: row["need.POWER"],
    INTEREST: row["need.INTEREST"],
    SOCIAL: row["need.SOCIAL"],
    ESTEEM: row["need.ESTEEM"],
    SELF: row["need.SELF"],
  };
}
