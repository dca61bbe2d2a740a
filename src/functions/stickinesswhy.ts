import { STICKINESS_PARTS } from "#core/codes/results/team.ts";
import { map } from "#core/kernel/outcome.ts";
import { stickiness } from "#core/events/stickiness.ts";
import { perRowColumns } from "./runtime/per-row.ts";
import { settingsOf } from "./runtime/settings.ts";
import { tieColumns, tiesOf } from "./runtime/tie-columns.ts";

/**
 * The points of each part that add up to how closely a customer is tied to us.
 * @zh 黏着度的由来：四部分各得多少分，相加即为黏着度。
 * @customfunction STICKINESSWHY
 * @task events
 * @model EVT-1
 * @origin seed, own
 * @param contacts - Contacts a month.
 * @zhParam contacts 联系次数 每月联系次数。
 * @param roles - People or roles at the customer that use us.
 * @zhParam roles 使用人数 客户中使用我方产品的人数或角色数。
 * @param products - Products of ours in use.
 * @zhParam products 在用产品数 在用的我方产品数。
 * @param attendance - Part of our events that the customer came to, 0–1.
 * @zhParam attendance 活动参加率 参加我方活动的比例，0–1。
 * @param parameters - The team's parameter table (KAM_PARAMS); left out, the defaults hold.
 * @zhParam parameters 参数表 团队的参数表（KAM_PARAMS）；省略时用默认值。
 * @param headers - FALSE leaves out the row of headers; TRUE is the default.
 * @zhParam headers 表头 填 FALSE 不要标题行；默认 TRUE。
 * @param lang - Language of headers and messages: "zh" or "en".
 * @zhParam lang 语言 标题与提示所用的语言："zh" 或 "en"。
 * @returns Per customer: the total and the points of contacts, users, products and attendance, 25 each at full marks (own definition).
 * @zhReturns 每个客户一行：黏着度，以及联系、使用人数、在用产品、参加活动的得分，各满分 25（本工具定义）。
 * @example =KAM.STICKINESSWHY(2,5,3,0.5,null,false) → [[68.75,12.5,25,18.75,12.5]]
 */
export function stickinessWhy(
  contacts: unknown[][],
  roles: unknown[][],
  products: unknown[][],
  attendance: unknown[][],
  parameters?: unknown[][],
  headers?: boolean,
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ parameters, headers, lang });
  const points = STICKINESS_PARTS.map((part) => `stickinessPoints.${part}` as const);
  return perRowColumns(
    tieColumns(contacts, roles, products, attendance),
    settings,
    ["stickinessScore", ...points],
    (row) =>
      map(stickiness(tiesOf(row), settings.parameters), ({ total, parts }) => [
        total,
        ...parts.map((part) => part.points),
      ]),
  );
}
