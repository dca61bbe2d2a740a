import type { SwotField } from "#core/codes/performance.ts";
import type { Bilingual } from "#workbook/define-table.ts";
import { both, same } from "../both.ts";
import { customer } from "../names.ts";
import type { IsoDate, Rows } from "../shapes.ts";
import { team } from "../team.ts";

const ASSESSED: IsoDate = "2026-06-11";

/** [number, statement, evidence] of the strategic account, as it sees itself */
const points: readonly (readonly [string, Bilingual, Bilingual])[] = [
  ["S1", both("一期良率同行前列", "Yield of line one among the best"), both("客户季度发布", "Its quarterly statement")],
  ["S2", both("三家整车厂定点", "Nominated by three car makers"), both("客户公告", "Its announcements")],
  ["W1", both("二期资金紧，付款往后拖", "Short of cash for phase two"), both("财务总监当面说", "Told by its CFO")],
  ["W2", both("设备品牌杂，停机多", "Many makes of equipment, many stops"), both("一期停机记录", "Stops of line one")],
  ["O1", both("储能电芯订单增长", "Orders for storage cells grow"), both("客户年报", "Its annual report")],
  ["O2", both("设备更新补贴延续", "Subsidies for renewal go on"), both("公开政策", "Published policy")],
  [
    "T1",
    both("电芯一年降价两成", "Cell prices fall by a fifth a year"),
    both("行业协会月报", "The association's monthly"),
  ],
  ["T2", both("同行在同省扩产", "Peers expand in the same province"), both("公开环评", "Published assessments")],
];

export const customerPoints: Rows<"swot"> = points.map(([number, statement, evidence]) => ({
  itemId: same(`CS-${number}`),
  subject: "CUSTOMER",
  customer: customer("澄砺"),
  field: number.slice(0, 1) as SwotField,
  rank: Number(number.slice(1)),
  statement,
  evidence,
  assessed: ASSESSED,
}));

/** S1, S2, W1, W2 down; O1, O2, T1, T2 across. */
const SCORES: readonly (readonly number[])[] = [
  [3, 1, 2, 1],
  [1, 0, 1, 1],
  [-2, -1, -3, -2],
  [-1, 0, -2, 0],
];

export const customerConfrontations: Rows<"confrontations"> = ["S1", "S2", "W1", "W2"].flatMap((inside, row) =>
  ["O1", "O2", "T1", "T2"].map((outside, column) => ({
    inside: same(`CS-${inside}`),
    outside: same(`CS-${outside}`),
    score: SCORES[row]?.[column] ?? 0,
    rater: team.liang,
    assessed: ASSESSED,
  })),
);
