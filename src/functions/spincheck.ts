import { SPIN_KINDS } from "#core/codes/deals.ts";
import { map } from "#core/kernel/outcome.ts";
import { spinBalance } from "#core/needs/spin-balance.ts";
import { code, needed, yesNo } from "./runtime/column.ts";
import { listRows, overallColumns } from "./runtime/over-list.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * Whether the questions asked are balanced: enough implication and need-payoff, not too much situation.
 * @zh 提问是否均衡：暗示与需求效益问题够不够，背景问题是不是太多。
 * @customfunction SPINCHECK
 * @task needs training
 * @model NEED-4
 * @origin std, own
 * @param kind - Kind of each question: S, P, I or N, or the word for it.
 * @zhParam kind 问题类型 每个问题的类型：背景、难点、暗示、需求效益，也可填代码 S、P、I、N。
 * @param asked - Whether each question was asked; blank is no. TRUE in one cell counts all.
 * @zhParam asked 是否已问 每个问题是否已问；空白为否。只填一格 TRUE 则全部计入。
 * @param parameters - The team's parameter table (KAM_PARAMS); left out, the defaults hold.
 * @zhParam parameters 参数表 团队的参数表（KAM_PARAMS）；省略时用默认值。
 * @param headers - FALSE leaves out the row of headers; TRUE is the default.
 * @zhParam headers 表头 填 FALSE 不要标题行；默认 TRUE。
 * @param lang - Words in "zh" or "en", or "code" for codes (default); headers follow it.
 * @zhParam lang 语言 "zh" 或 "en" 给出文字，"code" 给出代码（默认）；标题随之。
 * @returns One row: OK, SHALLOW, SITUATION or BOTH (limits: own definition), questions asked, part of implication and need-payoff together, then the part of each kind, which add up to 1.
 * @zhReturns 一行：OK、SHALLOW（深入不足）、SITUATION（背景过多）或 BOTH（界限为本工具定义），已提问数，暗示与需求效益合计占比，四类各自占比（相加为 1）。
 * @example =KAM.SPINCHECK([["S"],["P"],["I"],["N"],["N"]],true,null,false) → [["OK",5,0.6,0.2,0.2,0.2,0.4]]
 * @example =KAM.SPINCHECK([["S"],["S"],["P"],["N"]],[[true],[true],[true],[false]],null,false,"en") → [["Too many situation, too few implication and need-payoff questions",3,0,0.666666666667,0.333333333333,0,0]]
 */
export function spinCheck(
  kind: unknown[][],
  asked: unknown[][],
  parameters?: unknown[][],
  headers?: boolean,
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ parameters, headers, lang });
  const rows = listRows({ spinKind: needed(code("spinKind", kind)), questionAsked: yesNo(asked) }, settings);
  const kinds = rows.filter((row) => row.questionAsked === true).map((row) => row.spinKind);
  return overallColumns(
    ["spinVerdict", "askedQuestions", "deepShare", "spinS", "spinP", "spinI", "spinN"],
    map(spinBalance(kinds, settings.parameters), (found) => [
      settings.word("spinVerdict", found.verdict),
      found.asked,
      found.deepShare,
      ...SPIN_KINDS.map((each) => found.shares[each]),
    ]),
    settings,
  );
}
