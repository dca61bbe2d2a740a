import { TOWS_FIELDS } from "#core/codes/performance.ts";
import { confrontation } from "#core/strategy/confrontation.ts";
import { modelWords } from "#locales/model-words.ts";
import { answerLines } from "./runtime/answer-lines.ts";
import { demand } from "./runtime/answer.ts";
import { needed, number } from "./runtime/column.ts";
import { numberTable } from "./runtime/number-table.ts";
import { oneValue } from "./runtime/one-value.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * Sums of a confrontation matrix (SWOT), and the core issues from which strategies are formed.
 * @zh 对峙矩阵（SWOT 交叉评分）的各项合计，以及可据以形成战略的核心议题。
 * @customfunction SWOTMATRIX
 * @task strategy
 * @model STR-5, STR-4
 * @origin std, own
 * @param scores - Table of scores, −3 to 3: strengths, then weaknesses as rows; opportunities, then threats as columns; blank is 0.
 * @zhParam scores 评分表 对峙评分，−3 至 3：行先优势后劣势，列先机会后威胁；空白为 0。
 * @param strengths - How many of the first rows are strengths.
 * @zhParam strengths 优势条数 前几行是优势。
 * @param opportunities - How many of the first columns are opportunities.
 * @zhParam opportunities 机会条数 前几列是机会。
 * @param parameters - The team's parameter table (KAM_PARAMS); left out, the defaults hold.
 * @zhParam parameters 参数表 团队的参数表（KAM_PARAMS）；省略时用默认值。
 * @param headers - FALSE leaves out the row of headers; TRUE is the default.
 * @zhParam headers 表头 填 FALSE 不要标题行；默认 TRUE。
 * @param lang - Words in "zh" or "en", or "code" for codes (default); headers follow it.
 * @zhParam lang 语言 "zh" 或 "en" 给出文字，"code" 给出代码（默认）；标题随之。
 * @returns First the quadrants SO, WO, ST and WT, then the core issues, the largest first, with the strategy to consider (limit and wording: own definition), then the sums of rows and columns.
 * @zhReturns 先是 SO、WO、ST、WT 四个象限的合计，再是由大到小的核心议题及可考虑的战略（界限与句式为本工具定义），最后是各行、各列的合计。
 * @example =KAM.SWOTMATRIX([[3,1],[-1,0]],1,1,null,false,"en") → [["Quadrant","","","Strengths and opportunities",3,""],["Quadrant","","","Weaknesses and opportunities",-1,""],["Quadrant","","","Strengths and threats",1,""],["Quadrant","","","Weaknesses and threats",0,""],["Core issue","S1","O1","Strengths and opportunities",3,"use \"S1\" to seize \"O1\""],["Row","S1","","",4,""],["Row","W1","","",-1,""],["Column","","O1","",2,""],["Column","","T1","",1,""]]
 */
export function swotMatrix(
  scores: unknown[][],
  strengths: unknown[][],
  opportunities: unknown[][],
  parameters?: unknown[][],
  headers?: boolean,
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ parameters, headers, lang });
  const { tows } = modelWords(settings.language).reasons;
  const matrix = {
    scores: numberTable("confrontationScores", scores, settings),
    strengths: oneValue("strengthCount", needed(number(strengths)), settings),
    opportunities: oneValue("opportunityCount", needed(number(opportunities)), settings),
  };
  const { quadrants, core, rows, columns } = demand(confrontation(matrix, settings.parameters), settings.language);
  const inner = (row: number) => placeName("S", "W", row, matrix.strengths);
  const outer = (column: number) => placeName("O", "T", column, matrix.opportunities);
  const [quadrant, issue, row, column] = (["QUADRANT", "CORE", "ROW", "COLUMN"] as const).map((part) =>
    settings.word("confrontationPart", part),
  );
  const lines = [
    ...TOWS_FIELDS.map((field) => [quadrant, null, null, settings.word("towsField", field), quadrants[field], null]),
    ...core.map(({ row: r, column: c, field, score }) => {
      const [one, other] = [inner(r), outer(c)];
      return [issue, one, other, settings.word("towsField", field), score, tows[field](one, other)];
    }),
    ...rows.map((sum, place) => [row, inner(place), null, null, sum, null]),
    ...columns.map((sum, place) => [column, null, outer(place), null, sum, null]),
  ];
  return answerLines(
    ["confrontationPart", "swotInner", "swotOuter", "towsField", "confrontationSum", "towsSentence"],
    lines,
    settings,
  );
}

// S1, S2, then W1, W2 and so on.
function placeName(first: string, second: string, place: number, firsts: number): string {
  return place < firsts ? `${first}${String(place + 1)}` : `${second}${String(place - firsts + 1)}`;
}
