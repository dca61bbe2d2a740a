import { socialDynamics } from "#core/relationships/social-dynamics.ts";
import { answerLines } from "./runtime/answer-lines.ts";
import { demand } from "./runtime/answer.ts";
import { number } from "./runtime/column.ts";
import { networkRange } from "./runtime/influence-network.ts";
import { oneColumn } from "./runtime/per-row.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * Attitudes after one round of mutual influence, and the points that add up to the tendency of the group.
 * @zh 社会动态分析：彼此影响一轮之后每个人的态度，以及相加为群体倾向的得分。
 * @customfunction SDA
 * @task people training
 * @model SDA-1
 * @origin own
 * @param power - Formal power of each person, 1–5, one column.
 * @zhParam power 正式权力 每个人的正式权力，1–5，一列。
 * @param attitude - Attitude of each person to us, from −2 to 2, or the relationship level CR5 to CR1.
 * @zhParam attitude 对我方的态度 每个人对我方的态度，−2 至 2，也可填关系等级 CR5 至 CR1。
 * @param influence - Square table: how strongly the person of the row sways the one of the column, 0–3; blank is 0.
 * @zhParam influence 影响强度 方表：行上的人对列上的人影响多大，0–3；空白为 0。
 * @param parameters - The team's parameter table (KAM_PARAMS); left out, the defaults hold.
 * @zhParam parameters 参数表 团队的参数表（KAM_PARAMS）；省略时用默认值。
 * @param headers - FALSE leaves out the row of headers; TRUE is the default.
 * @zhParam headers 表头 填 FALSE 不要标题行；默认 TRUE。
 * @param lang - Language of headers and messages: "zh" or "en".
 * @zhParam lang 语言 标题与提示所用的语言："zh" 或 "en"。
 * @returns Per person: attitude after influence (−2 to 2) and points; their sum is the tendency of the group, 0–100 with 50 neutral (own definition, one step and no forecast).
 * @zhReturns 每人一行：受影响后的态度（−2 至 2）与得分；得分之和为群体倾向，0–100，50 为中立（本工具定义，只算一轮，不是预测）。
 * @example =KAM.SDA([[5],[3],[2]],[[0],[2],[-1]],[[0,1,2],[3,0,1],[0,1,0]],null,false) → [[0.6,32.5],[1.25,24.375],[-0.5,7.5]]
 */
export function sda(
  power: unknown[][],
  attitude: unknown[][],
  influence: unknown[][],
  parameters?: unknown[][],
  headers?: boolean,
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ parameters, headers, lang });
  const { network, shape, places } = networkRange(power, attitude, influence, settings);
  demand(oneColumn({ personPower: number(power) }, shape), settings.language);
  const { persons } = demand(socialDynamics(network, settings.parameters), settings.language);
  const lines = places.map((place) => {
    const found = place === null ? undefined : persons[place];
    return found === undefined ? [null, null] : [found.attitude, found.points];
  });
  return answerLines(["swayedAttitude", "tendencyPoints"], lines, settings);
}
