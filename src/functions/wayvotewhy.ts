import { map } from "#core/kernel/outcome.ts";
import { wayVote } from "#core/records/way-vote.ts";
import { perListRowColumns } from "./runtime/per-list-row.ts";
import { settingsOf } from "./runtime/settings.ts";
import { wayColumns, wayOf } from "./runtime/way-columns.ts";

/**
 * The points of chance, cost and time that add up to the score of each way to develop a customer.
 * @zh 各种开发方式得分的由来：把握、费用与时间各得多少分，相加即为得分。
 * @customfunction WAYVOTEWHY
 * @task records
 * @model REC-7
 * @origin own
 * @param chance - Chance of success of each way, 0–1.
 * @zhParam chance 成功把握 各种方式的成功把握，0–1。
 * @param cost - Expected cost of each way.
 * @zhParam cost 预计费用 各种方式的预计费用。
 * @param time - Days that each way needs.
 * @zhParam time 所需天数 各种方式所需的天数。
 * @param parameters - The team's parameter table (KAM_PARAMS); left out, the defaults hold.
 * @zhParam parameters 参数表 团队的参数表（KAM_PARAMS）；省略时用默认值。
 * @param headers - FALSE leaves out the row of headers; TRUE is the default.
 * @zhParam headers 表头 填 FALSE 不要标题行；默认 TRUE。
 * @param lang - Language of headers and messages: "zh" or "en".
 * @zhParam lang 语言 标题与提示所用的语言："zh" 或 "en"。
 * @returns Per way: its score, then the points of chance, cost and time (own definition).
 * @zhReturns 每种方式一行：得分，以及把握、费用、时间各得多少分（本工具定义）。
 * @example =KAM.WAYVOTEWHY([[0.6],[0.4]],[[20000],[5000]],[[30],[10]],null,false) → [[44.5833333333333,30,6.25,8.33333333333333],[70,20,25,25]]
 */
export function wayVoteWhy(
  chance: unknown[][],
  cost: unknown[][],
  time: unknown[][],
  parameters?: unknown[][],
  headers?: boolean,
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ parameters, headers, lang });
  return perListRowColumns(
    wayColumns(chance, cost, time),
    settings,
    ["wayScore", "wayChancePoints", "wayCostPoints", "wayTimePoints"],
    (rows) =>
      map(wayVote(rows.map(wayOf), settings.parameters), (ways) =>
        ways.map((way) => [way.score, way.chance, way.cost, way.time]),
      ),
  );
}
