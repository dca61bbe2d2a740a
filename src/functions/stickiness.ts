import { map } from "#core/kernel/outcome.ts";
import { stickiness } from "#core/events/stickiness.ts";
import { perRow } from "./runtime/per-row.ts";
import { settingsOf } from "./runtime/settings.ts";
import { tieColumns, tiesOf } from "./runtime/tie-columns.ts";

/**
 * How closely a customer is tied to us, 0–100.
 * @zh 客户的黏着度，0–100：联系、使用人数、在用产品与参加活动。
 * @customfunction STICKINESS
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
 * @param lang - Language of messages: "zh" or "en".
 * @zhParam lang 语言 提示所用的语言："zh" 或 "en"。
 * @returns The mean of four parts, each linear up to its full mark (own definition). KAM.STICKINESSWHY shows the points.
 * @zhReturns 四部分的平均，各自线性到满分（本工具定义）。用 KAM.STICKINESSWHY 看每一部分。
 * @example =KAM.STICKINESS(2,5,3,0.5) → 68.75
 * @example =KAM.STICKINESS(1,2,1,0.2) → 27.5
 */
export function stickinessOf(
  contacts: unknown[][],
  roles: unknown[][],
  products: unknown[][],
  attendance: unknown[][],
  parameters?: unknown[][],
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ parameters, lang });
  return perRow(tieColumns(contacts, roles, products, attendance), settings, (row) =>
    map(stickiness(tiesOf(row), settings.parameters), ({ total }) => total),
  );
}
