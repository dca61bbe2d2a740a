import { socialDynamics } from "#core/relationships/social-dynamics.ts";
import { demand } from "./runtime/answer.ts";
import { networkRange } from "./runtime/influence-network.ts";
import { inShape } from "./runtime/per-row.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * What the tendency of a group gains when a person is won by one level: whom to work on first.
 * @zh 社会动态分析的杠杆：争取一个人提升一级，群体倾向增加多少，据此看先做谁的工作。
 * @customfunction SDALEVER
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
 * @param lang - Language of messages: "zh" or "en".
 * @zhParam lang 语言 提示所用的语言："zh" 或 "en"。
 * @returns Per person the gain of the tendency on −1 to 1 (own definition); 0 for a firm supporter, who cannot be raised.
 * @zhReturns 每人一格：群体倾向（−1 至 1）的增量（本工具定义）；已坚定支持、无法再提升的为 0。
 * @example =KAM.SDALEVER([[5],[3],[2]],[[0],[2],[-1]],[[0,1,2],[3,0,1],[0,1,0]]) → [[0.2175],[0],[0.0925]]
 */
export function sdaLever(
  power: unknown[][],
  attitude: unknown[][],
  influence: unknown[][],
  parameters?: unknown[][],
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ parameters, lang });
  const { network, shape, places } = networkRange(power, attitude, influence, settings);
  const { persons } = demand(socialDynamics(network, settings.parameters), settings.language);
  const levers = places.map((place) => (place === null ? "" : (persons[place]?.lever ?? "")));
  return inShape(levers, shape);
}
