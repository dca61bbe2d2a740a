import { map } from "#core/kernel/outcome.ts";
import { wayVote } from "#core/records/way-vote.ts";
import { wayColumns, wayOf } from "./runtime/way-columns.ts";
import { perListRow } from "./runtime/per-list-row.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * Scores of several ways to develop a customer, by chance, cost and time.
 * @zh 几种客户开发方式的得分，依据把握、费用与时间。
 * @customfunction WAYVOTE
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
 * @param lang - Language of messages: "zh" or "en".
 * @zhParam lang 语言 提示所用的语言："zh" 或 "en"。
 * @returns A score of 0–100 for each way (own definition); the highest is the one to take. KAM.WAYVOTEWHY shows the points that add up to it.
 * @zhReturns 每种方式的得分，0–100（本工具定义），最高者优先。用 KAM.WAYVOTEWHY 看每一分怎么来。
 * @example =KAM.WAYVOTE([[0.6],[0.4],[0.5]],[[20000],[5000],[10000]],[[30],[10],[20]]) → [[44.5833333333333],[70],[50]]
 */
export function wayVoteOf(
  chance: unknown[][],
  cost: unknown[][],
  time: unknown[][],
  parameters?: unknown[][],
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ parameters, lang });
  return perListRow(wayColumns(chance, cost, time), settings, (rows) =>
    map(wayVote(rows.map(wayOf), settings.parameters), (ways) => ways.map((way) => way.score)),
  );
}
