import { NEGOTIATION_STYLES } from "#core/codes/results/negotiation.ts";
import { all, map } from "#core/kernel/outcome.ts";
import { styleProfile } from "#core/negotiation/style-test.ts";
import { numberNotZero, readSingle } from "./runtime/column.ts";
import { demand } from "./runtime/answer.ts";
import { overallColumns } from "./runtime/over-list.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * Negotiating styles of a person from the twenty answers of the tool's own test, which is not the TKI.
 * @zh 由本工具自编的二十题（不是 TKI）得出个人谈判风格。
 * @customfunction NEGSTYLE
 * @task negotiation training
 * @model NEG-5, NEG-6
 * @origin std, own
 * @param answers - Twenty answers in the order of the questions, 1 never to 5 always; one blank per style is allowed.
 * @zhParam answers 答案 二十题的得分，按题号排列，1 从不至 5 总是；每种风格可空一题。
 * @param parameters - The team's parameter table (KAM_PARAMS); left out, the defaults hold.
 * @zhParam parameters 参数表 团队的参数表（KAM_PARAMS）；省略时用默认值。
 * @param headers - FALSE leaves out the row of headers; TRUE is the default.
 * @zhParam headers 表头 填 FALSE 不要标题行；默认 TRUE。
 * @param lang - Words in "zh" or "en", or "code" for codes (default); headers follow it.
 * @zhParam lang 语言 "zh" 或 "en" 给出文字，"code" 给出代码（默认）；标题随之。
 * @returns Main style, or several joined by +, or BALANCED; points of the five styles, 4–20; assertiveness and cooperativeness, −1 to 1 (own definition).
 * @zhReturns 主要风格（并列时以 + 相连，相近时为 BALANCED 灵活型）、五种风格得分（4–20）、坚持程度与合作程度（−1 至 1）（本工具定义）。
 * @example =KAM.NEGSTYLE([[4,5,3,2,3],[4,5,3,2,3],[4,4,3,2,2],[3,4,3,1,2]],null,false) → [["COLLABORATE",15,18,12,7,10,0.5,0.1875]]
 */
export function negStyle(
  answers: unknown[][],
  parameters?: unknown[][],
  headers?: boolean,
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ parameters, headers, lang });
  const column = numberNotZero(answers);
  const given = demand(
    all(column.cells.flat().map((cell) => readSingle(column, "styleAnswers", cell))),
    settings.language,
  );
  return overallColumns(
    [
      "styleResult",
      "styleCompete",
      "styleCollaborate",
      "styleCompromise",
      "styleAvoid",
      "styleAccommodate",
      "assertiveness",
      "cooperativeness",
    ],
    map(styleProfile(given, settings.parameters), ({ primary, scores, assertiveness, cooperativeness }) => [
      primary.length === 0
        ? settings.word("styleResult", "BALANCED")
        : primary.map((style) => settings.word("negotiationStyle", style)).join("+"),
      ...NEGOTIATION_STYLES.map((style) => scores[style]),
      assertiveness,
      cooperativeness,
    ]),
    settings,
  );
}
